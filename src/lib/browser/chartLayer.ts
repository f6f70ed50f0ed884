import { Chart, Interaction } from 'chart.js';
import { drawPlot, elementOf, markAt } from '../chart/drawing.ts';
import { overlay } from '../chart/overlay.ts';
import { PAGE_PALETTE } from '../chart/palette.ts';
import type { Mark, Plot } from '../chart/plot.ts';
import { registerCharts } from '../chart/register.ts';
import { tip } from './tip.ts';

registerCharts();

/**
 * Lays a Chart.js chart over a picture, in the picture's own geometry. The picture stays: the layer draws only what is
 * reached, so nothing moves when it comes, and print, forced colours and copied text stay the picture's.
 * @param picture The element with the address of the plot in `data-chart`.
 * @returns What handles a pointer's or a key's event on the layer.
 */
export async function layChart(
  picture: HTMLElement,
  layer: HTMLCanvasElement,
): Promise<(event: Event) => void> {
  const plot = await fetchPlot(picture.dataset['chart'] ?? '');
  const frame = layer.parentElement ?? picture;
  const words = tip(frame);
  let chart: Chart | undefined;
  let shown: SVGSVGElement | undefined;
  let active = -1;

  const visiblePicture = () =>
    [...frame.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);

  /** The chart in the geometry of the picture that is visible now. */
  const current = (): Chart | undefined => {
    const svg = visiblePicture();
    if (svg === undefined) return undefined;
    if (chart !== undefined && svg === shown) return chart;
    chart?.destroy();
    shown = svg;
    const drawing = drawPlot(plot, PAGE_PALETTE, svg.viewBox.baseVal.width);
    const scale = svg.clientWidth / drawing.widthPx;
    layer.width = drawing.widthPx;
    layer.height = drawing.heightPx;
    chart = new Chart(layer, overlay(drawing, getComputedStyle(frame).color, devicePixelRatio * scale));
    // Chart.js sets the layer's size in pixels; the stylesheet keeps it on the picture.
    layer.removeAttribute('style');
    return chart;
  };

  const show = (index: number, { spoken }: { spoken: boolean }) => {
    const mark = plot.marks[index];
    const place = elementOf(plot, index);
    const on = current();
    if (mark === undefined || place === undefined || on === undefined) return;
    active = index;
    on.setActiveElements([place]);
    on.draw();
    const element = on.getDatasetMeta(place.datasetIndex).data[place.index];
    if (element === undefined) return;
    const scale = layer.clientWidth / on.width;
    const { x, y } = element.tooltipPosition(true);
    words.show(linesOf(mark), { x: (x ?? 0) * scale, y: (y ?? 0) * scale }, spoken);
  };

  const hide = () => {
    active = -1;
    chart?.setActiveElements([]);
    chart?.draw();
    words.hide();
  };

  const pointed = (event: MouseEvent) => {
    const on = current();
    if (on === undefined) return;
    const scale = on.width / layer.clientWidth;
    const at = {
      type: 'mousemove' as const,
      native: event,
      x: event.offsetX * scale,
      y: event.offsetY * scale,
    };
    const axis = plot.kind === 'line' || plot.kind === 'units' ? 'xy' : 'y';
    const [nearest] = Interaction.modes.nearest(on, at, { axis, intersect: false });
    const index = nearest === undefined ? undefined : markAt(plot, nearest.datasetIndex, nearest.index);
    if (index !== undefined && index !== active) show(index, { spoken: false });
  };

  const typed = (event: KeyboardEvent) => {
    const last = plot.marks.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: active + 1,
      ArrowDown: active + 1,
      ArrowLeft: active - 1,
      ArrowUp: active - 1,
      Home: 0,
      End: last,
    };
    const index = to[event.key];
    if (event.key === 'Escape') hide();
    else if (index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    else show(Math.min(Math.max(index, 0), last), { spoken: true });
    event.preventDefault();
  };

  const handle = (event: Event) => {
    if (event instanceof KeyboardEvent) typed(event);
    else if (event instanceof MouseEvent) pointed(event);
  };
  layer.addEventListener('pointermove', handle);
  layer.addEventListener('pointerdown', handle);
  layer.addEventListener('keydown', handle);
  layer.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger leaves as soon as it is lifted; what it showed stays until the next tap elsewhere.
    if (pointerType !== 'touch') hide();
  });
  layer.addEventListener('pointercancel', hide);
  layer.addEventListener('blur', hide);
  // It also tells of the size that the frame has when it is first observed: that is no change.
  let knownWidthPx = frame.clientWidth;
  new ResizeObserver(() => {
    if (active >= 0 && frame.clientWidth !== knownWidthPx) hide();
    knownWidthPx = frame.clientWidth;
  }).observe(frame);
  current();
  picture.dataset['state'] = 'ready';
  return handle;
}

/** What a reader is told of a mark, a line each. */
function linesOf({ label, words, said, standing }: Mark): string[] {
  return [
    ...(words.includes(label) ? [] : [label]),
    words,
    said,
    ...(standing === undefined ? [] : [standing]),
  ];
}

/** The plot as the build wrote it; it was checked there, and comes from our own site. */
async function fetchPlot(url: string): Promise<Plot> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- our own file, of the form that `plotOf` gave it
  const plot: Plot = await response.json();
  return plot;
}

import { expect, test } from 'vitest';
import { drawPlot, type Drawing } from '../../src/lib/chart/drawing.ts';
import { PAGE_PALETTE } from '../../src/lib/chart/palette.ts';
import type { Mark, Plot } from '../../src/lib/chart/plot.ts';
import { plotOf } from '../../src/lib/chart/plotOf.ts';
import type { Area } from '../../src/lib/chart/scene.ts';
import { NARROW_WIDTH, WIDE_WIDTH } from '../../src/lib/chart/widths.ts';
import { SvgContext } from '../../src/lib/picture/svgContext.ts';
import { withChart } from '../../src/lib/picture/withChart.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { readSeeds } from '../../src/lib/server/seeds.ts';
import { reportsChart } from '../../src/lib/story/select.ts';
import { FORM_PLOTS, SAMPLE_PLOTS } from '../samplePlots.ts';

const seeds = ['seeds', 'tests/stories'].flatMap((folder) => readSeeds(folder).stories);

const plots: readonly { name: string; plot: Plot }[] = [
  ...Object.entries({ ...SAMPLE_PLOTS, ...FORM_PLOTS }).flatMap(([form, sample]) =>
    [...variants(sample)].map((plot, index) => ({ name: `sample ${form} ${index}`, plot })),
  ),
  ...seeds.flatMap(({ id, charts, figures }) =>
    [...charts, ...figures.map(reportsChart)].map((chart) => ({
      name: `${id} ${chart.kind} ${chart.id}`,
      plot: plotOf(chart, en),
    })),
  ),
];

test.each([NARROW_WIDTH, WIDE_WIDTH])(
  'each mark of each chart has an area in its picture that holds all that is drawn of it, %i px wide',
  (widthPx) => {
    expect(
      plots.flatMap(({ name, plot }) => problems(plot, widthPx).map((problem) => `${name}: ${problem}`)),
    ).toEqual([]);
  },
);

function problems(plot: Plot, widthPx: number): string[] {
  const drawing = drawPlot(plot, PAGE_PALETTE, widthPx);
  const { heightPx, areas, names = [] } = drawing;
  if (areas.length !== plot.marks.length) return [`${areas.length} areas for ${plot.marks.length} marks`];
  const picture = { leftPx: 0, topPx: 0, rightPx: widthPx, bottomPx: heightPx };
  const outside = [...areas, ...names]
    .filter((area) => !holds(picture, area))
    .map((area) => `${JSON.stringify(area)} is outside`);
  const { ink, words } = drawnBy(drawing);
  const owned = areas.map((area) => ink.filter((each) => holds(area, each)));
  // Beneath all marks stands the key of a colour. What several parts leave of their whole is nobody’s.
  const bottomPx = plot.stacked === true ? 0 : Math.max(...areas.map((area) => area.bottomPx));
  const nobodys = ink.filter((each) => each.topPx < bottomPx && !owned.some((own) => own.includes(each)));
  // What is aimed at is a line through all rows; its area has its words. A third series has the colour of ticks.
  const empty = owned.filter(({ length }, index) => {
    const { role, series = 0 } = plot.marks[index] ?? {};
    return length === 0 && role !== 'target' && series < 2;
  });
  return [
    ...outside,
    ...nobodys.map((each) => `${JSON.stringify(each)} belongs to no mark`),
    ...empty.map(() => 'an area has nothing drawn in it'),
    ...(plot.kind === 'line' || plot.marks.some(({ role }) => role === 'after')
      ? []
      : rowProblems(plot, areas, names, words, owned)),
  ];
}

/** What has a row has it alone, with its words. */
function rowProblems(
  { marks }: Plot,
  areas: readonly Area[],
  names: readonly Area[],
  words: readonly (Area & { text: string })[],
  owned: readonly (readonly Area[])[],
): string[] {
  return areas.flatMap((area, index) => {
    const place = names[index] ?? area;
    const own = words.filter((each) => holds(place, each)).map(({ text }) => text);
    const { label = '', short = '' } = marks[index] ?? {};
    const missing = `${label} ${short}`.split(' ').filter((word) => !own.join(' ').includes(word));
    const shared = owned.filter(
      (others, other) => other > index && others.some((each) => owned[index]?.includes(each)),
    );
    return [
      ...missing.map((word) => `"${word}" isn't in the row of "${label}"`),
      ...shared.map(() => `"${label}" shares what is drawn`),
    ];
  });
}

/** A sample with every hedge, in every style. */
function* variants(plot: Plot): Generator<Plot> {
  const hedges: readonly ((mark: Mark) => Partial<Mark>)[] = [
    () => ({}),
    ({ from }) => ({ open: undefined, spread: [from * 0.9, from * 1.1] }),
    () => ({ open: 'above', spread: undefined }),
    () => ({ open: 'below', spread: undefined }),
    ({ from }) => ({ to: from < 0 ? from * 0.7 : from * 1.3, open: undefined, spread: undefined }),
  ];
  for (const hedge of plot.kind === 'timeline' ? hedges.slice(0, 1) : hedges)
    for (const style of ['filled', 'outlined', 'muted', 'accent'] as const)
      yield { ...plot, marks: plot.marks.map((mark) => ({ ...mark, style, ...hedge(mark) })) };
}

const MARK_COLORS = [PAGE_PALETTE.mark, PAGE_PALETTE.markSoft, PAGE_PALETTE.accent, PAGE_PALETTE.rest];

/** Where each shape in a colour of marks stands, and each text; without the lines that join the points of a series. */
function drawnBy(drawing: Drawing): Pick<InkContext, 'ink' | 'words'> {
  const context = new InkContext(drawing.widthPx, drawing.heightPx);
  return withChart(context, drawing, () => ({ ink: [...context.ink], words: [...context.words] }));
}

/** Takes down where it is drawn. */
class InkContext extends SvgContext {
  readonly ink: Area[] = [];
  readonly words: (Area & { text: string })[] = [];
  #points: [number, number][] = [];

  override beginPath(): void {
    super.beginPath();
    this.#points = [];
  }
  override moveTo(x: number, y: number): void {
    super.moveTo(x, y);
    this.#points.push([x, y]);
  }
  override lineTo(x: number, y: number): void {
    super.lineTo(x, y);
    this.#points.push([x, y]);
  }
  override rect(x: number, y: number, width: number, height: number): void {
    super.rect(x, y, width, height);
    this.#points.push([x, y], [x + width, y + height]);
  }
  override arc(x: number, y: number, radius: number, from: number, to: number): void {
    super.arc(x, y, radius, from, to);
    this.#points.push([x - radius, y - radius], [x + radius, y + radius]);
  }
  override fill(rule?: unknown): void {
    super.fill(rule);
    this.#take(this.fillStyle, 0);
  }
  override stroke(path?: unknown): void {
    super.stroke(path);
    // A line from point to point belongs to none of them.
    if (this.lineWidth !== 2.5) this.#take(this.strokeStyle, this.lineWidth / 2);
  }
  override fillText(text: string, x: number, y: number): void {
    super.fillText(text, x, y);
    this.words.push({ text, leftPx: x, rightPx: x, topPx: y, bottomPx: y });
  }

  #take(color: unknown, roomPx: number): void {
    if (!MARK_COLORS.some((each) => each === color) || this.#points.length === 0) return;
    this.ink.push(boundsOf(this.#points, roomPx));
  }
}

function boundsOf(points: readonly (readonly [number, number])[], roomPx: number): Area {
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  return {
    leftPx: Math.min(...across) - roomPx,
    topPx: Math.min(...down) - roomPx,
    rightPx: Math.max(...across) + roomPx,
    bottomPx: Math.max(...down) + roomPx,
  };
}

/** A pixel is forgiven: the slanted ends of strokes. */
function holds(outer: Area, inner: Area): boolean {
  return (
    inner.leftPx >= outer.leftPx - 1 &&
    inner.topPx >= outer.topPx - 1 &&
    inner.rightPx <= outer.rightPx + 1 &&
    inner.bottomPx <= outer.bottomPx + 1
  );
}

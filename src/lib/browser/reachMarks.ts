/*
 * Lets a reader reach the marks of the charts in a page: by pointer, touch, keyboard and screen reader.
 *
 * The build has laid out and said everything: `data-marks` holds what is told of each mark, a line each, with an empty
 * line between marks; `data-boxes` of each picture holds where they are. This script lays a box over each mark, which
 * takes the focus and says the mark's words to a screen reader, and has one tooltip for all of them. It fetches nothing
 * and imports nothing: in an embed it is inlined as a classic script, since a sandboxed frame without an origin runs no
 * module.
 *
 * Known limit: a frame hears of no key that is pressed while the focus is in the page around it.
 */

const GAP_PX = 10;
/** A pointer in a tall mark keeps its tooltip this near. */
const NEAR_PX = 96;

const tooltip = document.createElement('div');
tooltip.className = 'tooltip';
tooltip.hidden = true;
// The mark's own box says the same to a screen reader.
tooltip.setAttribute('aria-hidden', 'true');
const words = document.createElement('p');
tooltip.append(words);
document.body.append(tooltip);

/** Whose tooltip is seen; what the pointer is at; what has the focus, unless its tooltip was dismissed. */
let shown: HTMLElement | undefined;
let pointed: HTMLElement | undefined;
let focused: HTMLElement | undefined;
/** How far the pointer was from the tooltip when it last moved. */
let lastFarPx = 0;

for (const drawing of document.querySelectorAll<HTMLElement>('[data-marks]')) layMarks(drawing);

function layMarks(drawing: HTMLElement): void {
  const marks = (drawing.dataset['marks'] ?? '').split('\n\n').map((told, index) => {
    const mark = document.createElement('div');
    mark.className = 'mark';
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', told.replaceAll('\n', '. '));
    mark.dataset['told'] = told;
    mark.tabIndex = index === 0 ? 0 : -1;
    return mark;
  });
  drawing.append(...marks);

  const reach = (mark: HTMLElement) => {
    for (const each of marks) each.tabIndex = each === mark ? 0 : -1;
    focused = mark;
    show(mark);
  };

  const point = (event: MouseEvent) => {
    const { clientX, clientY, type } = event;
    const farPx = distance(tooltip, event);
    const comesNearer = shown === pointed && pointed !== undefined && farPx < lastFarPx;
    lastFarPx = farPx;
    // On its way to the tooltip a pointer may cross other marks.
    if (comesNearer && type !== 'click') return;
    const nearest = marks.reduce((best, mark) =>
      distance(mark, event) < distance(best, event) ? mark : best,
    );
    if (nearest === pointed && type !== 'click') return;
    pointed = nearest;
    show(nearest, { xPx: clientX, yPx: clientY });
    lastFarPx = distance(tooltip, event);
  };

  drawing.addEventListener('pointermove', (event) => {
    // A finger that moves scrolls; its tap is a click.
    if (event.pointerType !== 'touch') point(event);
  });
  drawing.addEventListener('click', point);
  drawing.addEventListener('pointerleave', leave);
  drawing.addEventListener('focusin', ({ target }) => {
    const mark = marks.find((each) => each === target);
    if (mark !== undefined) reach(mark);
  });
  drawing.addEventListener('focusout', () => {
    const left = focused;
    focused = undefined;
    if (shown === left && shown !== pointed) show(undefined);
  });
  drawing.addEventListener('keydown', (event) => {
    const at = marks.findIndex((each) => each === event.target);
    const last = marks.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(at + 1, last),
      ArrowDown: Math.min(at + 1, last),
      ArrowLeft: Math.max(at - 1, 0),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    };
    const mark = marks[to[event.key] ?? -1];
    if (mark === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    mark.focus();
    // It had the focus, and its tooltip was dismissed.
    if (shown !== mark) reach(mark);
  });

  // It also tells of the first size.
  new ResizeObserver(() => {
    const svg = [...drawing.querySelectorAll('svg')].find((each) => each.getClientRects().length > 0);
    if (svg === undefined) return;
    // A picture that is lower than its place would have it stands at its left.
    const { width, height } = svg.viewBox.baseVal;
    const place = drawing.getBoundingClientRect();
    const scale = Math.min(place.width / width, place.height / height);
    const [percentX, percentY] = [(scale / place.width) * 100, (scale / place.height) * 100];
    const boxes = (svg.dataset['boxes'] ?? '').split(' ').map(Number);
    marks.forEach(({ style }, index) => {
      const [leftPx = 0, topPx = 0, widthPx = 0, heightPx = 0] = boxes.slice(index * 4);
      style.left = `${leftPx * percentX}%`;
      style.top = `${topPx * percentY}%`;
      style.width = `${widthPx * percentX}%`;
      style.height = `${heightPx * percentY}%`;
    });
    show(shown);
  }).observe(drawing);
}

/** Shows the tooltip of a mark beside it, or beside the pointer in it; hides it where there is none to show. */
function show(mark: HTMLElement | undefined, pointer?: { readonly xPx: number; readonly yPx: number }): void {
  shown?.classList.remove('reached');
  shown = mark;
  tooltip.hidden = mark === undefined;
  if (mark === undefined) return;
  mark.classList.add('reached');
  words.replaceChildren(
    ...(mark.dataset['told'] ?? '').split('\n').map((line, index) => {
      const element = document.createElement(index === 0 ? 'b' : 'span');
      element.textContent = line;
      return element;
    }),
  );
  tooltip.style.transform = '';
  const box = mark.getBoundingClientRect();
  const own = tooltip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;

  // Above the mark, else beneath it. In a mark that is wider than the tooltip beside the pointer, so that the pointer
  // can go on to the next one.
  let leftPx = box.left + Math.min(0, (box.width - own.width) / 2);
  let upperPx = box.top;
  let lowerPx = box.bottom;
  if (pointer !== undefined && box.width > own.width) {
    const { xPx, yPx } = pointer;
    leftPx = xPx + GAP_PX;
    if (leftPx + own.width > clientWidth) leftPx = xPx - GAP_PX - own.width;
    upperPx = Math.max(upperPx, yPx - NEAR_PX);
    lowerPx = Math.min(lowerPx, yPx + NEAR_PX);
  }
  const abovePx = upperPx - GAP_PX - own.height;
  const topPx = abovePx >= 0 ? abovePx : Math.min(lowerPx + GAP_PX, clientHeight - own.height);
  // A mark that is scrolled out of sight, as when the page gets another width, keeps its tooltip.
  const isSeen = box.bottom > 0 && box.top < clientHeight;

  // A page that is zoomed by its styles measures in other pixels than it sets.
  const zoom = own.width / parseFloat(getComputedStyle(tooltip).width);
  const x = (Math.max(0, Math.min(leftPx, clientWidth - own.width)) - own.left) / zoom;
  const y = ((isSeen ? Math.max(0, topPx) : abovePx) - own.top) / zoom;
  // A transform is no layout shift.
  tooltip.style.transform = `translate(${x}px, ${y}px)`;
}

/** What the keyboard had reached comes back when the pointer leaves. A finger leaves when it is lifted, which says nothing. */
function leave({ pointerType, relatedTarget }: PointerEvent): void {
  if (pointerType === 'touch' || holds(relatedTarget)) return;
  pointed = undefined;
  show(focused);
}
tooltip.addEventListener('pointerleave', leave);

/** Whether an event is about the tooltip or the picture that it is shown for. */
function holds(target: EventTarget | null): boolean {
  return (
    target instanceof Node && (tooltip.contains(target) || shown?.parentElement?.contains(target) === true)
  );
}

document.addEventListener('pointerdown', ({ target }) => {
  if (holds(target)) return;
  pointed = undefined;
  show(focused);
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  focused = undefined;
  show(undefined);
});
addEventListener('resize', () => {
  show(shown);
});

/** From a pointer to an element, in pixels of the screen. */
function distance(element: HTMLElement, { clientX, clientY }: MouseEvent): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return Math.hypot(
    Math.max(left - clientX, 0, clientX - right),
    Math.max(top - clientY, 0, clientY - bottom),
  );
}

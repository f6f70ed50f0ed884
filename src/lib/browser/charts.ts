/*
 * The script of a page with charts. It lays an empty layer over each picture that a reader can point at or reach with
 * the keyboard; Chart.js is fetched when one of them is reached. Without this script nothing is missing but that.
 */

const REACHED_BY = ['pointerenter', 'pointermove', 'focus', 'keydown'] as const;

for (const picture of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const layer = document.createElement('canvas');
  layer.tabIndex = 0;
  layer.setAttribute('role', 'application');
  layer.setAttribute(
    'aria-label',
    `${picture.dataset['title'] ?? ''}: move through the values with the arrow keys`,
  );
  picture.firstElementChild?.append(layer);

  let last: Event | undefined;
  const reached = (event: Event) => {
    const first = last === undefined;
    // The focus that a tap brings says less than the tap.
    if (first || event.type !== 'focus') last = event;
    if (!first) return;
    void import('./chartLayer.ts').then(async ({ layChart }) => {
      const handle = await layChart(picture, layer);
      for (const type of REACHED_BY) layer.removeEventListener(type, reached);
      // What the reader did while the script was on its way counts.
      if (last !== undefined) handle(last);
    });
  };
  for (const type of REACHED_BY) layer.addEventListener(type, reached);
}

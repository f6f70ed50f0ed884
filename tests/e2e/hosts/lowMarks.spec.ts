import { expect } from '@playwright/test';
import { READERS_EMBEDS } from './builtEmbeds.ts';
import { test } from './hostTest.ts';
import { seeAll } from './seeAll.ts';

const SIZES_PX = [
  [650, 366],
  [390, 219],
  [374, 500],
] as const;

test('the marks of a picture that had to shrink are reached where they are drawn', async ({
  page,
  siteUrl,
  openHost,
}) => {
  const charts = READERS_EMBEDS.filter((path) => path.includes('/charts/'));
  const frames = charts.flatMap((path) =>
    SIZES_PX.map(
      ([widthPx, heightPx]) =>
        `<iframe src="${new URL(path, siteUrl).href}" style="width: ${widthPx}px; height: ${heightPx}px"></iframe>`,
    ),
  );
  const host = await openHost({ markup: frames.join(''), scripts: [] });
  await expect
    .poll(async () => {
      await page.evaluate(seeAll);
      const embeds = page.frames().slice(1);
      return (await Promise.all(embeds.map((frame) => frame.evaluate(marksAside)))).flat();
    })
    .toEqual([]);
  expect(host.problems).toEqual([]);
});

/** Which marks don't lie on what the picture says of them. Runs in the frame. */
function marksAside(): string[] {
  const at = `${location.pathname} at ${innerWidth} × ${innerHeight} px`;
  const svg = [...document.querySelectorAll<SVGSVGElement>('.drawing svg')].find((each) =>
    each.checkVisibility(),
  );
  const matrix = svg?.getScreenCTM() ?? null;
  if (svg === undefined || matrix === null) return [`${at} shows no picture`];
  const boxes = (svg.dataset['boxes'] ?? '').split(' ').map(Number);
  const marks = [...document.querySelectorAll('.mark')];
  if (marks.length * 4 !== boxes.length) return [`${at} has ${marks.length} marks`];
  return marks.flatMap((mark, index) => {
    const [x = 0, y = 0, width = 0, height = 0] = boxes.slice(index * 4);
    const from = new DOMPoint(x, y).matrixTransform(matrix);
    const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    const offPx = Math.max(...[left - from.x, top - from.y, right - to.x, bottom - to.y].map(Math.abs));
    return offPx < 0.6 ? [] : [`${at}: mark ${index} is ${offPx} px aside`];
  });
}

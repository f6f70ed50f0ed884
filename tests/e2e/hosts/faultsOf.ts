import type { Frame } from '@playwright/test';

/**
 * What is wrong with how an embed looks, for a reader of the theme: sideways scrolling, cut text, a source line that
 * can't be seen, no picture or two, the wrong colours.
 */
export function faultsOf(frame: Frame, theme: 'light' | 'dark'): Promise<string[]> {
  return frame.evaluate(findFaults, theme);
}

/** Runs in the frame. */
function findFaults(theme: 'light' | 'dark'): string[] {
  const faults: string[] = [];
  const root = document.querySelector('.embed');
  if (root === null) return ['There is no embed'];
  const { clientWidth, scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`It scrolls sideways by ${scrollWidth - clientWidth} pixels`);

  const bottomPx = root.getBoundingClientRect().bottom + scrollY;
  if (scrollHeight > Math.max(innerHeight, Math.ceil(bottomPx))) faults.push('It scrolls beyond its end');

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (words === '' || parent === null || parent.closest('.visually-hidden, title, desc, style') !== null)
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      seen += 1;
      if (left < 0 || right > clientWidth + 0.5) faults.push(`"${words}" is cut at a side`);
      if (top + scrollY < 0 || bottom + scrollY > bottomPx + 0.5) faults.push(`"${words}" is cut at an end`);
    }
  }
  if (seen === 0) faults.push('No text is to be seen');

  const canBeSeen = (element: Element) =>
    element.checkVisibility() && element.getBoundingClientRect().height > 10;
  // A source without a page has no link, yet its line is there.
  const line = root.querySelector('.source-line, .said');
  if (line === null || !canBeSeen(line)) faults.push('No source is to be seen');
  for (const link of line?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])
    if (link.hostname === location.hostname || !canBeSeen(link))
      faults.push(`The link to “${link.textContent}” is not to be seen`);
  const credit = root.querySelector('.credit a');
  if (credit === null || !canBeSeen(credit)) faults.push('The link to the page is not to be seen');
  for (const drawing of root.querySelectorAll('.drawing')) {
    const shown = [...drawing.querySelectorAll('svg')].filter(canBeSeen).length;
    if (shown !== 1) faults.push(`${shown} pictures are shown instead of one`);
  }

  const brightness = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  const { backgroundColor } = getComputedStyle(document.body);
  const { color } = getComputedStyle(root);
  const isDark = brightness(backgroundColor) < brightness(color);
  if (isDark !== (theme === 'dark')) faults.push(`It is ${isDark ? 'dark' : 'light'} for a ${theme} theme`);
  return faults;
}

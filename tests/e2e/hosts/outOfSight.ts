/**
 * What of an embed that matters lies outside of its frame, and what else makes a frame of a height that isn't its own look
 * broken: half a line, a scrollbar, something that only scrolling would show. What stands aside in whole lines is well, and so
 * is a picture for which no room at all is left. Runs in the frame, also as text in other browsers, so it uses nothing from
 * outside of itself.
 */
export function outOfSight(boxHeightPx: number): string[] {
  const embed = document.querySelector('.embed');
  if (embed === null) return ['there is no embed'];
  const found: string[] = [];
  if (innerHeight !== boxHeightPx) found.push(`is ${innerHeight} px tall inside, its box ${boxHeightPx}`);
  if (document.documentElement.clientWidth !== innerWidth) found.push('has a scrollbar');
  if (embed.scrollHeight > embed.clientHeight)
    found.push(`scrolls by ${embed.scrollHeight - embed.clientHeight} px`);

  const slackPx = 0.6;
  const isWithin = (rect: DOMRect, place: DOMRect) =>
    rect.left >= place.left - slackPx &&
    rect.right <= place.right + slackPx &&
    rect.top >= place.top - slackPx &&
    rect.bottom <= place.bottom + slackPx;
  const isBeside = (rect: DOMRect, place: DOMRect) =>
    rect.left >= place.right - slackPx ||
    rect.top >= place.bottom - slackPx ||
    rect.bottom <= place.top + slackPx;
  const linesOf = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()];
  };

  const box = new DOMRect(0, 0, innerWidth, innerHeight);
  const kept = [...embed.querySelectorAll('h1, .number, .said, .change, .source-line, .credit, svg text')];
  for (const element of kept.filter((each) => each.checkVisibility())) {
    const svg = element.closest('svg');
    if (svg !== null && svg.getBoundingClientRect().height < 1) continue;
    if (!linesOf(element).every((line) => isWithin(line, box)))
      found.push(`hides a part of “${element.textContent.trim()}”`);
  }
  for (const selector of ['h1', ':is(.source-line, .said) a', '.credit a']) {
    if (embed.querySelector(selector)?.checkVisibility() !== true) found.push(`has no ${selector}`);
  }

  for (const place of embed.querySelectorAll('.subtitle, .notes, .what, .place, .agreement')) {
    const seen = place.getBoundingClientRect();
    for (const line of linesOf(place)) {
      if (!isWithin(line, seen) && !isBeside(line, seen))
        found.push(`shows half a line of “${place.textContent.trim()}”`);
    }
  }
  return found;
}

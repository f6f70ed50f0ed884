/**
 * Scrolls through a page: a frame that nobody has seen yet may be neither loaded nor drawn. Runs in the page, also as text in
 * other browsers.
 */
export async function seeAll(): Promise<void> {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
}

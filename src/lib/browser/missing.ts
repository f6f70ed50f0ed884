/*
 * The script of the page for an address where nothing is. Hosts have one such page for all addresses: in a frame, or at
 * the address of an embed, it says what became of a chart, and looks like an embed.
 */

const isFramed = window.parent !== window;
const [, embed, theme = ''] = /\/(embed)\/(?:(light|dark)\/)?/.exec(location.pathname) ?? [];

if (isFramed || embed !== undefined) {
  const noun = location.pathname.includes('/figures/') ? 'number' : 'chart';
  const heading = document.querySelector('h1');
  if (heading !== null) heading.textContent = `This ${noun} was withdrawn or renamed`;
  document.querySelector('.guess')?.remove();
  document.querySelector('main')?.setAttribute('class', `embed ${theme}`);
}
// In a frame every link leads out of it; a page of its own needs no second tab.
if (!isFramed) document.querySelector('base')?.remove();

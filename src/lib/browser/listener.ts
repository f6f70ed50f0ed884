/*
 * The script of a page that has embeds: gives each frame of this site the height that it says. One serves all frames of
 * a page, also those that come later.
 *
 * Whatever a message says, nothing but the height of a frame with an embed of this site is set, and only by what is in
 * it (a sandboxed frame has the origin "null").
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) sizeFrames(new URL('.', script.src));

/** @param embeds where it stands itself: `https://newsroom.example/figures/embed/` */
function sizeFrames(embeds: URL): void {
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(embeds.href));

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (origin !== embeds.origin && origin !== 'null') return;
    if (typeof data !== 'object' || data === null) return;
    const { type, height }: Message = data;
    if (type !== 'embed-size' || !(Number(height) > 0)) return;
    const px = Math.min(4000, Math.max(100, Math.ceil(Number(height))));
    for (const frame of frames()) {
      // Themes of pages make every frame 16 by 9, whatever is in it.
      if (frame.contentWindow === source) frame.style.setProperty('height', `${px}px`, 'important');
    }
  });

  // Those that were here first have spoken already.
  for (const frame of frames()) {
    frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  }
}

interface Message {
  readonly type?: unknown;
  readonly height?: unknown;
}

/*
 * The script of an embed: tells the page around it how tall it is, in the languages that such pages speak. It is inlined
 * as a classic script, because a sandboxed frame without an origin runs no module.
 *
 * Whatever a message says, all that it can cause is another message with our height: it can't move, scroll, style or
 * load anything. Messages count only from the parent; ids that are sent back have to fit a pattern.
 *
 * Wire formats: AMP amp-iframe; Datawrapper's listeners; Embedly's provider resizing; pym.js 1.3; iframe-resizer 4, which
 * 5 still speaks; open-iframe-resizer 2; wp-embed of WordPress; newswire/frames 1; `frame-sizing` of CSS Sizing 4.
 */

/** Heights that a page around us may rely on, in CSS pixels. */
const LEAST = 1;
const MOST = 10_000;
/** No more than ten announcements a second, however often somebody asks. */
const PAUSE_MS = 100;
/** How often a frame that isn't displayed looks whether it is by now. */
const HIDDEN_MS = 1000;
/** When everything is said again, for listeners that come late and don't ask. */
const AGAIN_MS = [1000, 2000, 4000, 8000, 16_000];

const host = window.parent;
const root = document.querySelector<HTMLElement>('.embed');
if (host === window) document.documentElement.dataset['frame'] = 'none';
else if (root !== null) announceHeight(root);

function announceHeight(frame: HTMLElement): void {
  const address = location.host + location.pathname;
  const ID = /^[\w-]{1,64}$/;
  const pymId = /[?&]childId=([\w-]{1,64})(?:&|$)/.exec(location.search)?.[1];
  const wordPressSecret = /secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(location.hash)?.[1];
  let iframeResizerId: string | undefined;
  let iframeResizerGreeted = false;
  let openIframeResizer = false;

  let announced = 0;
  let lastTime = -PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenTimer: ReturnType<typeof setTimeout> | undefined;
  let forced = false;

  function announce(force: boolean): void {
    forced ||= force;
    timer ??= setTimeout(post, Math.max(0, lastTime + PAUSE_MS - performance.now()));
  }

  function post(): void {
    timer = undefined;
    clearTimeout(hiddenTimer);
    // A frame of another site may run scripts before it hears of its width.
    if (innerWidth === 0 || frame.offsetHeight === 0) {
      // Not the ResizeObserver alone: Chromium calls none in an invisible frame of another site, and WordPress's is
      // invisible until it has heard from us.
      hiddenTimer = setTimeout(announce, HIDDEN_MS, false);
      return;
    }
    const height = heightInFull(frame);
    if (height === announced && !forced) return;
    announced = height;
    forced = false;
    lastTime = performance.now();
    const width = Math.max(1, innerWidth);
    const send = (message: unknown) => {
      host.postMessage(message, '*');
    };

    send(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (pymId !== undefined) send(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
    if (wordPressSecret !== undefined) send({ message: 'height', value: height, secret: wordPressSecret });
    if (iframeResizerId !== undefined) {
      const size = `[iFrameSizer]${iframeResizerId}:${height}:${width}:`;
      if (!iframeResizerGreeted) send(`${size}init`);
      iframeResizerGreeted = true;
      // Right after the greeting, too: open-iframe-resizer asks in this way and doesn't know the greeting.
      send(`${size}resizeObserver`);
    }
    if (openIframeResizer) send({ type: 'iframe-resized', width, height });
    // Last, because simple listeners take the height of whatever message came last.
    send({ sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { [address]: height } });
    sizeNatively(height);
  }

  /**
   * The browser measures at the width of the first layout, whatever the width is by now: what it measures has to be a
   * height of ours. (embed.css keeps the rest from counting.)
   */
  function sizeNatively(height: number): void {
    if (window.requestResize === undefined) return;
    document.body.style.height = `${height}px`;
    try {
      window.requestResize();
    } catch {
      // The page around us didn't ask for it.
    }
  }

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return;
    if (typeof data === 'string') {
      const [id = '', , sizeWidth = ''] = data.startsWith('[iFrameSizer]') ? data.slice(13).split(':') : [];
      if (/^(true|false)$/.test(sizeWidth) && ID.test(id)) {
        iframeResizerId = id;
        iframeResizerGreeted = false;
        announce(true);
      } else if (
        /^\[iFrameSizer\]re(size|set)/.test(data) ||
        (pymId !== undefined && data.startsWith(`pymxPYMx${pymId}xPYMxwidth`))
      ) {
        announce(true);
      }
    } else if (typeof data === 'object' && data !== null) {
      const { type, sentinel, message, secret }: Question = data;
      const isOpenIframeResizer = type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
      openIframeResizer ||= isOpenIframeResizer;
      const asksForIt =
        isOpenIframeResizer ||
        (sentinel === 'amp' && type === 'frames-init') ||
        (wordPressSecret !== undefined && message === 'ready' && secret === wordPressSecret);
      if (asksForIt) announce(true);
    }
  });

  // In a frame that is too low for it, the embed itself stays as tall as the frame.
  const observer = new ResizeObserver(() => {
    announce(false);
  });
  for (const each of [frame, ...frame.querySelectorAll('h1, p')]) observer.observe(each);
  addEventListener('resize', () => {
    announce(false);
  });
  addEventListener('load', () => {
    announce(true);
  });
  announce(true);
  for (const ms of AGAIN_MS) setTimeout(announce, ms, true);
}

/** How tall an embed is when nothing of it shrinks or stands aside, which it does where its frame is lower (embed.css). */
function heightInFull(frame: HTMLElement): number {
  const { dataset } = document.documentElement;
  dataset['frame'] = 'whole';
  const height = Math.min(MOST, Math.max(LEAST, Math.ceil(frame.getBoundingClientRect().height)));
  if (innerHeight < height) dataset['frame'] = 'low';
  return height;
}

/** What is read of an object that the page around us sends. */
interface Question {
  readonly type?: unknown;
  readonly sentinel?: unknown;
  readonly message?: unknown;
  readonly secret?: unknown;
}

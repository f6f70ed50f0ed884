/*
 * Listeners of hosts without a package, written here from what their documentation and published snippets do. Each runs
 * in the host page as text, so none uses anything from outside of itself.
 */

/** As a classic script that calls it. */
export function asScript(listener: () => void): string {
  return `(${String(listener)})();`;
}

/**
 * The words that the parent of iframe-resizer 5 exchanges: it greets when it starts and when the frame has loaded, in
 * version 4's words with eight more at the end, and takes no size from a frame that hasn't answered, nor one without
 * both sides.
 */
export function iframeResizer5(): void {
  document.querySelectorAll('iframe').forEach((frame, index) => {
    const id = `iFrameResizer${index}`;
    const greeting =
      `[iFrameSizer]${id}:0:false:false:32:true:true::auto:::0:false:child:auto:true:` +
      '0:0:true:none:5.5.9:0::false';
    const greet = () => frame.contentWindow?.postMessage(greeting, '*');
    let answered = false;
    addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || ![new URL(frame.src).origin, 'null'].includes(origin)) return;
      if (typeof data !== 'string' || !data.startsWith(`[iFrameSizer]${id}:`)) return;
      const [, height = '0', width = '0', type] = data.split(':');
      answered ||= type === 'init';
      if (!answered || Number(height) === 0 || Number(width) === 0) return;
      if (type === 'init' || !document.hidden) frame.style.height = `${height}px`;
    });
    frame.addEventListener('load', greet);
    greet();
  });
}

/** Datawrapper's present snippet: whichever frame speaks gets the height that stands under any key. */
export function datawrapperNew(): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return;
    const heights = new Map<string, unknown>(Object.entries(data)).get('datawrapper-height');
    if (typeof heights !== 'object' || heights === null) return;
    for (const height of Object.values<unknown>({ ...heights })) {
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow === source) frame.style.height = `${String(height)}px`;
      }
    }
  });
}

/** Datawrapper's earlier snippet: the key names the frame, by its id or by a part of its address. */
export function datawrapperOld(): void {
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return;
    const heights = new Map<string, unknown>(Object.entries(data)).get('datawrapper-height');
    if (typeof heights !== 'object' || heights === null) return;
    for (const [key, height] of Object.entries<unknown>({ ...heights })) {
      const frame =
        document.getElementById(`datawrapper-chart-${key}`) ??
        document.querySelector<HTMLElement>(`iframe[src*='${key}']`);
      if (frame !== null) frame.style.height = `${String(height)}px`;
    }
  });
}

/** What amp-iframe takes: its own frame only, and nothing lower than 100 pixels. */
export function ampIframe(): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return;
    const said = new Map<string, unknown>(Object.entries(data));
    const height = Number(said.get('height'));
    if (said.get('sentinel') !== 'amp' || said.get('type') !== 'embed-size' || !(height >= 100)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
    }
  });
}

/** What Embedly's provider resizing does: parses every text, and finds the frame whose address is the same to the byte. */
export function embedly(): void {
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    const parsed: unknown = JSON.parse(data);
    const said = new Map<string, unknown>(Object.entries(parsed ?? {}));
    if (said.get('context') !== 'iframe.resize') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.getAttribute('src') === said.get('src')) frame.height = String(said.get('height'));
    }
  });
}

/** Many a tutorial's listener: the height of every message, whatever it is. */
export function everyMessage(): void {
  addEventListener('message', ({ data }: MessageEvent<{ height?: number }>) => {
    for (const frame of document.querySelectorAll('iframe')) frame.height = String(data.height);
  });
}

/**
 * wp-embed of WordPress 6, for what WordPress makes of a discovered provider's html: the frame stands hidden in front
 * of the quote until its first message, and keeps between 200 and 1000 pixels. It follows a link on the frame's own host
 * for the frame that has the focus.
 */
export function wordPress(): void {
  const receive = ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return;
    const said = new Map<string, unknown>(Object.entries(data));
    const secret = String(said.get('secret'));
    if (!said.has('message') || !said.has('value') || /[^a-zA-Z0-9]/.test(secret)) return;
    for (const quote of document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${secret}"]`)) {
      quote.style.display = 'none';
    }
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${secret}"]`)) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (said.get('message') === 'height') {
        const height = parseInt(String(said.get('value')), 10);
        frame.height = String(height > 1000 ? 1000 : Math.trunc(height) < 200 ? 200 : height);
      }
      const target = String(said.get('value'));
      if (said.get('message') !== 'link' || !/^https?:/.test(target)) continue;
      if (new URL(target).host === new URL(frame.src).host && document.activeElement === frame)
        location.href = target;
    }
  };
  const start = () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')) {
      frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset['secret'] }, '*');
    }
  };
  addEventListener('message', receive);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
  addEventListener('load', start);
}

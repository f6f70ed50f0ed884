const WIDTHS_PX = [320, 480, 800];

/**
 * Offers a live preview of each embed at three widths. The frame is fetched when somebody asks for it, and sized as a
 * page with our listener would.
 */
export function previewEmbeds(places: Iterable<HTMLElement>): void {
  for (const place of places) {
    const frame = document.createElement('iframe');
    frame.title = `Preview: ${place.dataset['title'] ?? ''}`;
    frame.height = place.dataset['height'] ?? '400';
    const label = document.createElement('span');
    label.textContent = 'Preview, in pixels:';
    const buttons = WIDTHS_PX.map((widthPx) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = String(widthPx);
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => {
        for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
        frame.width = String(widthPx);
        // Previews show this site's own copy, whatever address it is published under.
        frame.src ||= new URL(place.dataset['embed'] ?? '').pathname;
        place.append(frame);
      });
      return button;
    });
    place.append(label, ...buttons);
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
      const height = Number(new Map(Object.entries(data)).get('height'));
      if (height > 0) frame.height = String(Math.min(4000, Math.ceil(height)));
    });
  }
}

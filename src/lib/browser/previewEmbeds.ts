const WIDTHS_PX = [320, 480, 800];

/**
 * Offers a live preview of the embed of each form at three widths, in the theme that is chosen there. The frame is fetched
 * when somebody asks for it, and sized as a page with our listener would.
 */
export function previewEmbeds(forms: Iterable<HTMLFormElement>): void {
  for (const form of forms) {
    const place = form.querySelector<HTMLElement>('.preview');
    if (place !== null) previewIn(place, form);
  }
}

function previewIn(place: HTMLElement, form: HTMLFormElement): void {
  const frame = document.createElement('iframe');
  frame.title = `Preview: ${place.dataset['title'] ?? ''}`;
  frame.height = place.dataset['height'] ?? '400';
  const label = document.createElement('span');
  label.textContent = 'Preview, in pixels:';
  const narrower = document.createElement('span');
  narrower.setAttribute('role', 'status');

  // Previews show this site's own copy, whatever address it is published under.
  const load = () => {
    const chosen = form.querySelector<HTMLElement>('[data-embed]:checked')?.dataset['embed'] ?? '';
    const { pathname } = new URL(chosen);
    if (frame.getAttribute('src') !== pathname) frame.src = pathname;
  };
  const tellWidth = () => {
    const px = Math.round(frame.getBoundingClientRect().width);
    const isWhole = !frame.isConnected || px >= Number(frame.width);
    narrower.textContent = isWhole
      ? ''
      : `${frame.width} is more than there is room for here: shown at ${px}.`;
  };
  const buttons = WIDTHS_PX.map((widthPx) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = String(widthPx);
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
      frame.width = String(widthPx);
      load();
      if (!frame.isConnected) place.append(frame);
      tellWidth();
    });
    return button;
  });
  place.append(label, ...buttons, narrower);
  form.addEventListener('change', () => {
    if (frame.isConnected) load();
  });
  addEventListener('resize', tellWidth);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const height = Number(new Map(Object.entries(data)).get('height'));
    if (height > 0) frame.height = String(Math.min(4000, Math.ceil(height)));
  });
}

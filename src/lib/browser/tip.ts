/** The words beside what is reached in a chart: seen at the mark, and spoken when the keyboard moved there. */
export interface Tip {
  /** @param at Where the mark is, in CSS pixels from the frame's upper left corner. */
  show(lines: readonly string[], at: { readonly x: number; readonly y: number }, spoken: boolean): void;
  hide(): void;
}

const GAP_PX = 12;

/** Makes the tip of a chart inside the element that holds its picture. */
export function tip(frame: Element): Tip {
  const box = document.createElement('div');
  box.className = 'tip';
  box.hidden = true;
  box.setAttribute('aria-hidden', 'true');
  const voice = document.createElement('div');
  voice.className = 'visually-hidden';
  voice.setAttribute('role', 'status');
  frame.append(box, voice);

  return {
    show(lines, { x, y }, spoken) {
      box.replaceChildren(
        ...lines.map((line, index) => {
          const element = document.createElement(index === 0 ? 'b' : 'span');
          element.textContent = line;
          return element;
        }),
      );
      box.hidden = false;
      // Beside the mark where there is room, and never past the picture's sides.
      const left = Math.max(0, Math.min(x - box.offsetWidth / 2, frame.clientWidth - box.offsetWidth));
      const below = y + GAP_PX;
      const fitsBelow = below + box.offsetHeight <= frame.clientHeight || y - GAP_PX - box.offsetHeight < 0;
      box.style.left = `${left}px`;
      box.style.top = `${fitsBelow ? below : y - GAP_PX - box.offsetHeight}px`;
      if (spoken) voice.textContent = lines.join('. ');
    },
    hide() {
      box.hidden = true;
    },
  };
}

import { textWidth } from '../chart/textWidth.ts';
import { ASCENT, DESCENT } from '../chart/type.ts';

/** The room that a text of a picture takes in the widest face that is planned for. Only tests ask. */
export interface TextBox {
  readonly text: string;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

export function textBoxes(svg: string): TextBox[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', escaped = '']) => {
    const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]);
    const text = escaped
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const sizePx = number('font-size');
    const widthPx = textWidth(text, sizePx);
    const part = attributes.includes('text-anchor="end"')
      ? 1
      : attributes.includes('text-anchor="middle"')
        ? 0.5
        : 0;
    const leftPx = number('x') - widthPx * part;
    return {
      text,
      leftPx,
      rightPx: leftPx + widthPx,
      topPx: number('y') - sizePx * ASCENT,
      bottomPx: number('y') + sizePx * DESCENT,
    };
  });
}

/** What is wrong with a picture's texts: which leave it, which meet. Half a pixel is forgiven. */
export function textProblems(svg: string, widthPx: number, heightPx: number): string[] {
  const boxes = textBoxes(svg);
  const outside = boxes
    .filter(
      (box) =>
        box.leftPx < -0.5 || box.topPx < -0.5 || box.rightPx > widthPx + 0.5 || box.bottomPx > heightPx + 0.5,
    )
    .map(({ text }) => `"${text}" leaves the picture`);
  const meeting = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => {
        const across = Math.min(box.rightPx, other.rightPx) - Math.max(box.leftPx, other.leftPx);
        const down = Math.min(box.bottomPx, other.bottomPx) - Math.max(box.topPx, other.topPx);
        return across > 0.5 && down > 0.5;
      })
      .map((other) => `"${box.text}" meets "${other.text}"`),
  );
  return [...outside, ...meeting];
}

import type { Palette } from '../chart/palette.ts';
import type { Palettes } from './tokens.ts';

/**
 * The style of a picture file, for its `svg` element with the id alone: inlined in a page, the file neither takes the
 * page's colours nor changes them. In the light colours that the elements name themselves, so that a viewer without styles
 * still shows the light theme, complete; in the dark ones where the reader prefers that.
 *
 * Throws an Error where one light colour would have to become two dark ones.
 */
export function fileStyle(id: string, content: string, { light, dark }: Palettes): string {
  const darkOf = new Map<string, string>();
  for (const [from, to] of pairs(light, dark)) {
    const other = darkOf.get(from);
    if (other !== undefined && other !== to) {
      throw new Error(
        `The light theme uses ${from} for two tokens that are ${other} and ${to} in the dark theme: make the light ones differ.`,
      );
    }
    darkOf.set(from, to);
  }
  const rules = (colors: ReadonlyMap<string, string>) =>
    [...colors]
      .flatMap(([from, to]) =>
        ['fill', 'stroke']
          .filter((property) => content.includes(`${property}="${from}"`))
          .map((property) => `#${id} [${property}="${from}"]{${property}:${to}}`),
      )
      .join('');
  const own = new Map(['none', ...darkOf.keys()].map((color) => [color, color]));
  return `#${id} *{stroke:none}${rules(own)}@media(prefers-color-scheme:dark){${rules(darkOf)}}`;
}

function pairs(light: Palette, dark: Palette): (readonly [string, string])[] {
  return [
    [light.ink, dark.ink],
    [light.muted, dark.muted],
    [light.rule, dark.rule],
    [light.mark, dark.mark],
    [light.markSoft, dark.markSoft],
    [light.accent, dark.accent],
    [light.rest, dark.rest],
    [light.paper, dark.paper],
  ];
}

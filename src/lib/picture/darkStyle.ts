import type { Palette } from '../chart/palette.ts';
import type { Palettes } from './tokens.ts';

/**
 * Style rules that turn a drawing in the light colours into the dark ones where the reader prefers that. They select
 * by the light colour's attribute, so that a viewer without styles still shows the light theme, complete.
 *
 * Throws an Error where one light colour would have to become two dark ones.
 */
export function darkStyle(content: string, { light, dark }: Palettes): string {
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
  const rules = [...darkOf].flatMap(([from, to]) =>
    ['fill', 'stroke']
      .filter((property) => content.includes(`${property}="${from}"`))
      .map((property) => `[${property}="${from}"]{${property}:${to}}`),
  );
  return `@media(prefers-color-scheme:dark){${rules.join('')}}`;
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

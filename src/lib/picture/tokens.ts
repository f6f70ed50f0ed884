import { PAGE_PALETTE, type Palette } from '../chart/palette.ts';

/** The colours of both themes, resolved: for files, which have no page around them. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

/**
 * Reads the chart colours from the text of tokens.css, where each is written `--name: light-dark(#rrggbb, #rrggbb);`.
 * Throws an Error that lists every token that is missing or written otherwise.
 */
export function palettesFrom(tokensCss: string): Palettes {
  const names = Object.values(PAGE_PALETTE).map((reference: string) => nameOf(reference));
  const problems = names.filter((name) => colorsOf(tokensCss, name) === undefined);
  if (problems.length > 0) {
    throw new Error(
      `tokens.css has no ${problems.map((name) => `"${name}: light-dark(#rrggbb, #rrggbb);"`).join(', ')}: picture files take their colours from there.`,
    );
  }
  return {
    light: paletteOf((name) => colorsOf(tokensCss, name)?.[0] ?? ''),
    dark: paletteOf((name) => colorsOf(tokensCss, name)?.[1] ?? ''),
  };
}

/**
 * The page's tokens, each with its light colour for where a picture is shown without the page's stylesheet, as browsers'
 * reading modes do: `var(--mark,#1d4f91)`.
 */
export function pagePalette(tokensCss: string): Palette {
  return paletteOf((name) => `var(${name},${colorsOf(tokensCss, name)?.[0] ?? ''})`);
}

/** The faces of the page as CSS lists without quotes, which not every renderer of SVG understands. */
export interface Faces {
  readonly serif: string;
  readonly sans: string;
}

/** Reads the faces from the text of tokens.css. Throws an Error where one is missing. */
export function facesFrom(tokensCss: string): Faces {
  const face = (name: string) => {
    const list = new RegExp(`${name}: ([^;]+);`).exec(tokensCss)?.[1];
    if (list === undefined) throw new Error(`tokens.css has no "${name}: …;": picture files name its faces.`);
    return list.replaceAll("'", '');
  };
  return { serif: face('--serif'), sans: face('--sans') };
}

function paletteOf(color: (name: string) => string): Palette {
  const { ink, muted, rule, mark, markSoft, accent, rest, paper } = PAGE_PALETTE;
  return {
    ink: color(nameOf(ink)),
    muted: color(nameOf(muted)),
    rule: color(nameOf(rule)),
    mark: color(nameOf(mark)),
    markSoft: color(nameOf(markSoft)),
    accent: color(nameOf(accent)),
    rest: color(nameOf(rest)),
    paper: color(nameOf(paper)),
  };
}

/** `var(--mark-soft)` → `--mark-soft` */
function nameOf(reference: string): string {
  return reference.slice('var('.length, -1);
}

function colorsOf(css: string, name: string): [light: string, dark: string] | undefined {
  const pattern = new RegExp(
    `(?<![\\w-])${name}:\\s*light-dark\\(\\s*(#[0-9a-f]{6})\\s*,\\s*(#[0-9a-f]{6})\\s*\\)\\s*;`,
    'i',
  );
  const [, light, dark] = pattern.exec(css) ?? [];
  return light === undefined || dark === undefined ? undefined : [light, dark];
}

/** The error for what a canvas can draw and SvgContext can't write. */
export function unsupported(what: string): Error {
  return new Error(
    `SvgContext can't write ${what}: draw the chart without it, or teach SvgContext (src/lib/picture/svgContext.ts).`,
  );
}

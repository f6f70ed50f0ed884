/**
 * Contrast of two colours, from 1 to 21. Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
 * @param color `#rrggbb` or `rgb(r, g, b)`, opaque
 * @throws Error for any other notation
 */
export function contrast(color: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(color), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (hex !== null) return hex.slice(1).map((digits) => parseInt(digits, 16));
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (rgb !== null) return rgb.slice(1).map(Number);
  throw new Error(`“${color}” is no opaque colour in a notation that is known here`);
}

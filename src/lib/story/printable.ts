const CUT = '…';

/**
 * A text as one line that a terminal shows and doesn't obey: control characters, line breaks, marks that turn the
 * direction of writing, whatever else can't be seen, and halves of characters are written as their codes.
 * @param maxBytes Of UTF-8, after which it is cut.
 * @example printable('a\u001b[31m', 100) → 'a\\u{1b}[31m'
 */
export function printable(text: string, maxBytes: number): string {
  // Each character stands for at least one byte, so no more of a long text need be looked at.
  const line = text
    .slice(0, maxBytes + 1)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, written);
  const { read } = new TextEncoder().encodeInto(line, new Uint8Array(maxBytes));
  if (read === line.length) return line;
  const shorter = new TextEncoder().encodeInto(line, new Uint8Array(maxBytes - CUT.length * 3));
  return line.slice(0, shorter.read) + CUT;
}

function written(character: string): string {
  const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

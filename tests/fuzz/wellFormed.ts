/** Why a text isn't well-formed XML, by the rules of https://www.w3.org/TR/xml that a writer can break; undefined if it is. */
export function faultOfXml(text: string): string | undefined {
  const stranger = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (stranger !== null) return `U+${stranger[0].codePointAt(0)?.toString(16) ?? ''}`;
  const open: string[] = [];
  const token =
    /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)*")*)\s*(\/?)>|<\?[^?]*\?>|<!\[CDATA\[[^]*?\]\]>|(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)+/iy;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) return `broken at “${text.slice(at, at + 60)}”`;
    const [, closing, name, , empty] = match;
    if (name === undefined) continue;
    if (closing === '') {
      if (empty === '') open.push(name);
    } else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length > 0 ? `<${open.join('> <')}> is never closed` : undefined;
}

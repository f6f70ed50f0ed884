/**
 * A text file as programs save it: UTF-8, UTF-16 (Excel’s “Unicode text”), or else Windows-1252. UTF-8 that was taken for
 * Windows-1252 and saved again is put right.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  return /[ÂÃâÐÑ]/.test(text) ? (utf8(windows1252(text)) ?? text) : text;
}

function utf8(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a text in Windows-1252; undefined where it has other signs. */
function windows1252(text: string): Uint8Array | undefined {
  const signs = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const codes = [...text.replace(/^\uFEFF/, '')].map((sign) => signs.indexOf(sign));
  return codes.includes(-1) ? undefined : Uint8Array.from(codes);
}

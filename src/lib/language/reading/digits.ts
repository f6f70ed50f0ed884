/** The decimal mark of a language or region, as `Intl` knows it: a comma for `de`, a point for `de-CH`. */
export function decimalMark(language: string): '.' | ',' {
  try {
    const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(0.5);
    return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  } catch {
    return '.';
  }
}

/**
 * The number that digits with marks stand for; undefined where they are none (15:30, 3.2.2026, 9/11).
 * A mark that can only be one thing is taken for it in any language: 1,234.5 in a German text, 8,5 in an English one.
 * @example digitsValue('1.644', ',') // 1644
 * @example digitsValue('1,70,000', '.') // 170000
 */
export function digitsValue(raw: string, decimal: '.' | ','): number | undefined {
  const text = raw.replaceAll(/\P{ASCII}/gu, ascii);
  const [, whole = '0', above, below] = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text) ?? [];
  if (above !== undefined) return fraction(Number(whole), Number(above), Number(below));
  const [, before, vulgar] = /^(\d*)\((\d+\/\d+)\)$/.exec(text) ?? [];
  if (vulgar !== undefined) return digitsValue(`${before || '0'} ${vulgar}`, decimal);
  if (/[:/()-]/.test(text)) return undefined;
  if (text.includes('d')) return Number(text.replaceAll(/[., ']/g, '').replace('d', '.'));
  const grouped = /[' ]/.test(text);
  const bare = text.replaceAll(/[' ]/g, '');
  const marks: readonly string[] = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(bare);
  const asDecimal = (mark: string) => Number(bare.replaceAll(mark === '.' ? ',' : '.', '').replace(',', '.'));
  if (new Set(marks).size === 2)
    return marks.indexOf(last) === marks.length - 1 ? asDecimal(last) : undefined;
  if (marks.length > 1) {
    const groups = /^\d{1,3}(?:[.,]\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(bare);
    return groups ? Number(bare.replaceAll(/[.,]/g, '')) : undefined;
  }
  const group = !grouped && last !== decimal && /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare);
  return group ? Number(bare.replace(last, '')) : asDecimal(last);
}

/** ½, 2/3, 3 1/2; but 9/11 is a day, and 7/2 a score. */
function fraction(whole: number, above: number, below: number): number | undefined {
  return above < below && below <= 10 ? whole + above / below : undefined;
}

function ascii(letter: string): string {
  if (/\p{Nd}/u.test(letter)) {
    const code = letter.codePointAt(0) ?? 0;
    let zero = code;
    // Digits of a script stand in a row, from its zero on.
    while (code - zero < 50 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  }
  if (/[¼-¾⅐-⅞]/u.test(letter)) return `(${letter.normalize('NFKC').replace('⁄', '/')})`;
  // Marks that are decimal in any language: the Arabic one, and the raised point of The Lancet.
  if (letter === '٫' || letter === '·') return 'd';
  return letter === '⁄' ? '/' : ' ';
}

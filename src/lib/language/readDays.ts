/** A day, month or year that a text names, as EDTF (2026-02-03, 2026-02, 2026), at its place in it. */
export interface ReadDay {
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The days of a text in a language, in their order; one without its year is of the year that is given.
 * @param tag BCP 47; `Intl` knows the months’ names.
 * @example readDays('am 3. Februar', 'de', 2026) // [{ time: '2026-02-03', start: 3, end: 13 }]
 */
export function readDays(text: string, tag: string, year: number): ReadDay[] {
  const months = known.get(tag) ?? monthNames(tag);
  known.set(tag, months);
  const names = [...months.keys()].toSorted((a, b) => b.length - a.length).join('|') || '(?!)';
  const day = String.raw`(?<![\p{N}.,])(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:\.?[-–/]\d{1,2})?`;
  const month = String.raw`(?<![\p{L}])(?<month>${names})\.?(?!\p{L})`;
  const after = String.raw`(?:,?\s+(?:de\s+)?(?<year>(?:19|20)\d\d)(?!\p{N}))?`;
  const forms = [
    String.raw`(?<year>(?:19|20)\d\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\p{N})`,
    String.raw`${day}\.(?<number>0?[1-9]|1[0-2])\.(?<year>(?:19|20)\d\d)(?!\p{N})`,
    String.raw`${day}\.?\s+(?:of\s+|de\s+)?${month}${after}`,
    String.raw`${month}\s+(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:[-–]\d{1,2})?(?![\p{N}.,]\p{N}|\p{N}|%)${after}`,
    String.raw`${month}\s+(?<year>(?:19|20)\d\d)(?!\p{N})`,
    String.raw`(?<![\p{L}\p{N}$€£.,-])(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}%]|[.,-]\p{N})`,
  ];
  const found: ReadDay[] = [];
  for (const form of forms) {
    for (const { 0: raw, index, groups = {} } of text.matchAll(new RegExp(form, 'gu'))) {
      const number = groups['number'] ?? months.get(groups['month'] ?? '');
      const parts = [groups['year'] ?? year, number, groups['day']].filter((each) => each !== undefined);
      const [start, end] = [index, index + raw.length];
      if (found.some((each) => each.start < end && each.end > start)) continue;
      found.push({ time: parts.map((each) => String(each).padStart(2, '0')).join('-'), start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The names of a language’s months, by themselves and beside a day, whole and short; each with its number. */
export function monthNames(tag: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(tag, { month, ...(day && { day }), timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const name = format
          .formatToParts(Date.UTC(2026, number - 1, 1))
          .find(({ type }) => type === 'month')?.value;
        const plain = name?.replace(/\.$/, '') ?? '';
        if (/^\p{L}{3,}$/u.test(plain)) names.set(plain, number);
      }
    }
  }
  return names;
}

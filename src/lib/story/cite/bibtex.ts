import type { Reference } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Pairs that TeX draws as one sign: -- as a dash, '' as a closing quote. */
const LIGATURES = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g;

/** A text inside braces: what TeX would act on is escaped; other letters stay, as UTF-8. */
export function bibtexText(text: string): string {
  return text
    .replaceAll(/[\\{}$&#^_~%]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`)
    .replaceAll(LIGATURES, '$&{}');
}

/** An address, which BibTeX's readers take as it stands: only what would end the field is written as a percent code. */
function bibtexUrl(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, encodeURIComponent);
}

/**
 * References as BibTeX, one entry each. The type is `misc`, which every style knows; who is named is no person, so a
 * second pair of braces keeps "NextFin News" from being taken for a first and a last name.
 */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry(reference: Reference): string {
  const { id, author, title, outlet, published, version, retrieved, url, language, note } = reference;
  const [year = '', month = ''] = published.split('-');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{{${bibtexText(author)}}}`],
    ['title', `{{${bibtexText(title)}}}`],
    ['howpublished', outlet && `{${bibtexText(outlet)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['date', `{${published}}`],
    ['version', version && `{${version}}`],
    ['url', url && `{${bibtexUrl(url)}}`],
    ['urldate', retrieved && `{${retrieved}}`],
    ['language', `{${language}}`],
    ['note', note && `{${bibtexText(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${id},\n${lines.join('')}}\n`;
}

import type { RowVerdict, Rechecked, Standing } from './recheck.ts';

/** What is said above the rows of each standing, in the order in which they are shown. */
export const HEADINGS: Readonly<Record<Exclude<Standing, 'stands'>, string>> = {
  altered: 'Altered by somebody else',
  corrected: 'Corrected since',
  withdrawn: 'Withdrawn since',
  unknown: 'Never published by us',
};

/** The same of a picture, whose rows nobody can alter by themselves. */
export const PICTURE_UNKNOWN = 'Not told so now, and not in what we keep';

/** What the columns of a table of cells are called, for a standing. */
export function cellHeads(is: Standing): readonly [string, string, string] {
  return is === 'altered'
    ? ['Column', 'The file says', 'Published']
    : ['Column', 'Was, as in the file', 'Now'];
}

/** The sum, in a sentence or two: "9 of 11 rows stand as they are told now. 2 were corrected since." */
export function summary({ rows, isPicture }: Exclude<Rechecked, { problem: string }>): string {
  const count = (is: Standing) => rows.filter((row) => row.is === is).length;
  const stand = count('stands');
  const first = isPicture
    ? stand === rows.length
      ? 'Still right: all that this picture shows stands as it is told now.'
      : `${stand} of the ${rows.length} rows that this picture shows stand as they are told now.`
    : `${stand} of ${rows.length} ${rows.length === 1 ? 'row stands' : 'rows stand'} as ${rows.length === 1 ? 'it is' : 'they are'} told now.`;
  const others = Object.entries({
    altered: 'altered by somebody else',
    corrected: 'corrected since',
    withdrawn: 'withdrawn since',
    unknown: isPicture ? 'not told so now' : 'never published by us',
  }).flatMap(([is, words]) => {
    const many = rows.filter((row) => row.is === is).length;
    return many === 0 ? [] : `${many} ${words}`;
  });
  const picture = isPicture ? ' Whether somebody painted over it can’t be told.' : '';
  return `${first}${others.length === 0 ? '' : ` ${others.join(', ')}.`}${picture}`;
}

/** The changes of a row since, a sentence each. */
export function changeWords({ changes }: Pick<RowVerdict, 'changes'>): string[] {
  return changes.map(({ kind, when, was, now, why }) => {
    const what = [was, now].flatMap((text) => (text === undefined ? [] : `“${text}”`)).join(' → ');
    return `${when}, ${kind}${what === '' ? '' : `: ${what}`}. ${why}`;
  });
}

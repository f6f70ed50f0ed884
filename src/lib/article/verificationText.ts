import { isReadInFull } from '../language/readNumbers.ts';
import type { Source } from '../story/story.ts';
import { count } from '../story/words.ts';
import { numbersBetween } from './article.ts';
import type { Place } from './findPhrase.ts';
import { plainQuantity, readNumberWords } from './numberWords.ts';
import { textTable } from './textTable.ts';
import type { Uncovered, Verified } from './verifyReports.ts';

/** What a verification found, as a person reads it in a terminal. */
export function verificationText(
  storyId: string,
  { id, publisher, language }: Source,
  { reports, uncovered }: { readonly reports: readonly Verified[]; readonly uncovered: readonly Uncovered[] },
): string {
  const standing = reports.filter(({ result }) => result === 'stands').length;
  const parts = [
    `${storyId}, source ${id} (${publisher}): ${standing} of ${count(reports.length, 'phrase stands', 'phrases stand')}.`,
    textTable([['figure', 'phrase', 'paragraph', 'result'], ...reports.map(reportRow)]),
    uncovered.length === 0
      ? 'No other number stands in the text.'
      : `Numbers of the text that no figure covers:\n\n${textTable(uncovered.map(uncoveredRow))}`,
  ];
  if (!isReadInFull(language))
    parts.splice(
      1,
      0,
      `The words of “${language}” are not read: only its digits are, and no hedge is compared.`,
    );
  return parts.join('\n\n');
}

function reportRow({ figureId, report, result, places }: Verified): string[] {
  const [first] = places;
  const where = [...new Set(places.map(({ paragraph }) => paragraph.number))].join(', ');
  const twice = places.length > 1 ? `, ${places.length} times` : '';
  const told = {
    stands: '',
    moved: `, the story says paragraph ${report.paragraph ?? ''}`,
    'says another number': first && said(first),
    'says another hedge': first && `${said(first)}, the story says ${plainQuantity(report)}`,
    'not found': first && `; nearest: “${wording(first)}”`,
  }[result];
  return [figureId, report.phrase, where || '–', `${result}${result === 'stands' ? twice : ''}${told ?? ''}`];
}

/** The words of a place and the numbers in them. */
function said(place: Place): string {
  const numbers = numbersBetween(place.paragraph, place.start, place.end).map(readNumberWords);
  return `: “${wording(place)}”, ${numbers.join(' and ')}`;
}

/** The words at a place, and two before them, where a hedge may stand. */
function wording({ paragraph: { text }, start, end }: Place): string {
  const [before = ''] = /(?:\S+\s+){0,2}$/.exec(text.slice(Math.max(start - 60, 0), start)) ?? [];
  return before + text.slice(start, end);
}

function uncoveredRow({ paragraph, number }: Uncovered): string[] {
  const { start, end } = number;
  const [after = ''] = /^(?:\s*\S+){0,3}/.exec(paragraph.text.slice(end, end + 60)) ?? [];
  return [
    readNumberWords(number),
    `paragraph ${paragraph.number}`,
    `“${wording({ paragraph, start, end })}${after}”`,
  ];
}

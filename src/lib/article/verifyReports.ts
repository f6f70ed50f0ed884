import type { ReadNumber } from '../language/reading/readText.ts';
import { readingMismatch } from '../story/check/phrase.ts';
import type { Report, Story } from '../story/story.ts';
import { numbersBetween, type Article, type Paragraph } from './article.ts';
import { phraseFinder, type Place } from './findPhrase.ts';
import { foldText } from './foldText.ts';
import { nearestWording } from './nearestWording.ts';

/** How the words of a report stand in an article. */
export const RESULTS = {
  stands: 'The words stand where the story says, with its number and hedge',
  moved: 'They stand in another paragraph',
  'says another number': 'They stand there with another number',
  'says another hedge': 'They stand there with the number, but hedged otherwise',
  'not found': 'They stand nowhere',
} as const;
export type Result = keyof typeof RESULTS;

/** One report of a story, held against an article. */
export interface Verified {
  readonly figureId: string;
  readonly report: Report;
  readonly result: Result;
  /** Where the words stand, or what is most like them: once for each place. */
  readonly places: readonly Place[];
}

/** A number of an article that no report holds. */
export interface Uncovered {
  readonly paragraph: Paragraph;
  readonly number: ReadNumber;
}

/** Holds the reports that a story has from one source against the text of that source. */
export function verifyReports(
  { figures }: Pick<Story, 'figures'>,
  sourceId: string,
  article: Article,
): { readonly reports: readonly Verified[]; readonly uncovered: readonly Uncovered[] } {
  const find = phraseFinder(article.paragraphs);
  const reports = figures.flatMap(({ id: figureId, reports: all }) =>
    all
      .filter(({ source }) => source.id === sourceId)
      .map((report): Verified => ({ figureId, report, ...verify(report, find(report.phrase), article) })),
  );
  const covered = new Set(reports.flatMap(({ places }) => places.flatMap(numbersIn)));
  const uncovered = article.paragraphs.flatMap((paragraph) =>
    paragraph.numbers
      .filter((number) => number.weak !== true && !covered.has(number))
      .map((number) => ({ paragraph, number })),
  );
  return { reports, uncovered };
}

const numbersIn = ({ paragraph, start, end }: Place) => numbersBetween(paragraph, start, end);

function verify(
  report: Report,
  found: readonly Place[],
  article: Article,
): Pick<Verified, 'result' | 'places'> {
  if (found.length === 0) {
    const nearest = nearestWording(report.phrase, article);
    if (nearest === undefined) return { result: 'not found', places: [] };
    return { result: difference(report, nearest, article) ?? 'not found', places: [withNumbers(nearest)] };
  }
  const isThere = ({ paragraph }: Place) => [undefined, paragraph.number].includes(report.paragraph);
  const good = found.filter((place) => difference(report, place, article) === undefined);
  const [there, others] = [good.filter(isThere), found.filter(isThere)];
  if (there.length > 0) return { result: 'stands', places: there };
  // Other words there tell more than the same ones elsewhere.
  if (good.length > 0 && others.length === 0) return { result: 'moved', places: good };
  const places = others.length > 0 ? others : found;
  const [first] = places;
  return { result: (first && difference(report, first, article)) ?? 'not found', places };
}

/** What the words at a place say otherwise than the report, read with what stands around them. */
function difference(report: Report, place: Place, { language }: Article): Result | undefined {
  const numbers = numbersIn(place);
  const mismatch = readingMismatch(numbers, report, language);
  // Words that can't be read for sure say what their author declared, if they are those words.
  const words = place.paragraph.text.slice(place.start, place.end);
  const declared = report.reads !== undefined && foldText(words).folded === foldText(report.phrase).folded;
  if (mismatch === undefined || mismatch.open === 'remark' || declared) return undefined;
  if (numbers.length === 0) return 'not found';
  return mismatch.differs === 'number' ? 'says another number' : 'says another hedge';
}

/** A place with the whole of the numbers in it: the sign of a currency is no word. */
function withNumbers(place: Place): Place {
  const numbers = numbersIn(place);
  return {
    ...place,
    start: Math.min(place.start, ...numbers.map(({ start }) => start)),
    end: Math.max(place.end, ...numbers.map(({ end }) => end)),
  };
}

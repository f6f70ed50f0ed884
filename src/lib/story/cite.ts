import { dayText, timeText } from './days.ts';
import type { Locale } from './locale/locale.ts';
import type { Figure, Source } from './story.ts';
import { figureWords, sourceName } from './words.ts';

/**
 * A source in one line, who published it first: "NextFin News, 3 February 2026, https://… (retrieved 23 November 2026)".
 */
export function sourceCitation(source: Source, locale: Locale): string {
  const { title, url, published, retrieved } = source;
  const name = title === undefined ? sourceName(source) : `${sourceName(source)}, “${title}”`;
  const where = url === undefined ? '' : `, ${url}`;
  return `${name}, ${timeText(published, locale)}${where} (retrieved ${dayText(retrieved, locale)})`;
}

/** A figure in one line: the number, who said it, the outlet, and only then this compilation. */
export function figureCitation(figure: Figure, compilation: string, locale: Locale): string {
  const { saidBy, source } = figure.headline;
  const who = saidBy === undefined || saidBy === source.publisher ? '' : `${saidBy}, in `;
  return `${figure.label}: ${figureWords(figure, locale)}. ${who}${sourceCitation(source, locale)}. Compiled by ${compilation}.`;
}

/** A chart's sources in one line, each once, and its title, which is none of theirs, last. */
export function chartCitation(title: string, sources: readonly Source[], locale: Locale): string {
  const cited = sources.map((source) => sourceCitation(source, locale)).join('; ');
  return `From: ${cited}. Charted as “${title.replace(/[.]$/, '')}”.`;
}

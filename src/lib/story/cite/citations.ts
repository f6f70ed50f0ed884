import { chartCitation, figureCitation, sourceCitation } from '../cite.ts';
import type { Locale } from '../locale/locale.ts';
import { chartReports, chartSources } from '../select.ts';
import type { Chart, Figure, Source, Story } from '../story.ts';
import { agreementWords, attribution, count, figureWords } from '../words.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import { compilationReference, sourceReference, type Compilation, type Reference } from './reference.ts';
import { ris } from './ris.ts';

/** One thing cited in each form that a reader may want. Those who said and published it come first, we come last. */
export interface Citations {
  /** One sentence or two, for a caption. */
  readonly line: string;
  /** With the very words, what other reports say, and the licence. */
  readonly full: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

export function figureCitations(
  figure: Figure,
  story: Story,
  compilation: Compilation,
  locale: Locale,
): Citations {
  const { headline, label } = figure;
  const statement = `${label}: ${figureWords(figure, locale)}`;
  return {
    line: figureCitation(figure, compiledBy(compilation), locale),
    full: [
      `${attribution(headline)}: “${headline.phrase}”.`,
      `${sourceCitation(headline.source, locale)}.`,
      `${statement} (${figure.claim}; ${figure.where.name}, ${figure.when.text}).`,
      `${agreementWords(figure, locale).join('; ')}.`,
      ending(compilation, story.title),
    ].join(' '),
    ...written([
      sourceReference(headline.source, story, [headline], locale),
      compilationReference(
        { title: statement, id: `${story.id}.figure.${figure.id}` },
        story,
        compilation,
        locale,
      ),
    ]),
  };
}

export function chartCitations(
  chart: Chart,
  story: Story,
  compilation: Compilation,
  locale: Locale,
): Citations {
  const sources = chartSources(chart);
  const reports = chartReports(chart).map(({ report }) => report);
  const title = withoutStop(chart.title);
  const from = chartCitation(chart.title, sources, locale);
  return {
    line: `${from} Compiled by ${compiledBy(compilation)}.`,
    full: `${from} The chart shows: ${chart.subtitle}. ${ending(compilation, story.title)}`,
    ...written([
      ...sources.map((source) =>
        sourceReference(
          source,
          story,
          reports.filter((report) => report.source.id === source.id),
          locale,
        ),
      ),
      compilationReference({ title, id: `${story.id}.chart.${chart.id}` }, story, compilation, locale),
    ]),
  };
}

export function storyCitations(story: Story, compilation: Compilation, locale: Locale): Citations {
  const { article, sources, title } = story;
  const others = sources.filter(({ id }) => id !== article.id);
  const and =
    others.length === 0 ? '' : `; and ${count(others.length, 'other publication', 'other publications')}`;
  const inOrder = [article, ...others];
  return {
    line: `${sourceCitation(article, locale)}${and}. Compiled as “${withoutStop(title)}” by ${compiledBy(compilation)}.`,
    full: `${from(inOrder, locale)} ${ending(compilation, title)}`,
    ...written([
      ...inOrder.map((source) => sourceReference(source, story, [], locale)),
      compilationReference({ title, id: story.id }, story, compilation, locale),
    ]),
  };
}

function written(references: readonly Reference[]): Pick<Citations, 'bibtex' | 'ris' | 'csl'> {
  return { bibtex: bibtex(references), ris: ris(references), csl: cslJson(references) };
}

function from(sources: readonly Source[], locale: Locale): string {
  return `From: ${sources.map((source) => sourceCitation(source, locale)).join('; ')}.`;
}

function compiledBy({ name, url }: Compilation): string {
  return `${name}, ${url}`;
}

function ending(compilation: Compilation, title: string): string {
  const { licence } = compilation;
  return `Compiled by ${compilation.name} in “${withoutStop(title)}”, ${compilation.url}. The compilation is licensed ${licence.name} (${licence.url}); quoted words stay their publishers’.`;
}

function withoutStop(title: string): string {
  return title.replace(/[.]$/, '');
}

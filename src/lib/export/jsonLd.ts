import type {
  CorrectionComment,
  Dataset,
  DataDownload,
  Graph,
  Observation,
  PropertyValue,
  Quotation,
  WithContext,
} from 'schema-dts';
import { begun, lastChanged, version } from '../story/age.ts';
import { changedLabel, changeLog } from '../story/changeLog.ts';
import { dayNumber } from '../story/days.ts';
import type { Locale } from '../story/locale/locale.ts';
import { reportsFrom } from '../story/select.ts';
import type { Figure, Story } from '../story/story.ts';
import { attribution, changeWords, count, figureWords } from '../story/words.ts';
import { absolute, site } from '../site.ts';
import * as urls from '../urls.ts';
import { sha256 } from './checksums.ts';
import type { DataFile } from './dataFile.ts';
import { newsArticle, organization, place, quantity } from './jsonLdParts.ts';

/*
 * What the pages say to machines, in the words of schema.org 30. A hedged number is never a bare `value`: "more than
 * 1,100" has a minValue only; nor is a request. There is no ClaimReview, since nobody here gives a verdict.
 */

/** Dataset search takes descriptions of 50 to 5,000 characters. */
const DESCRIPTION_AT_MOST = 5000;

/** A story as a dataset, with each file as a download. */
export function storyJsonLd(story: Story, files: readonly DataFile[], locale: Locale): WithContext<Dataset> {
  const url = absolute(urls.story(story.id));
  const headlines = story.sources.filter((source) =>
    story.figures.some(({ headline }) => headline.source.id === source.id),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: story.title,
    description: description(story),
    url,
    inLanguage: story.language,
    dateCreated: begun(story),
    dateModified: lastChanged(story),
    version: version(story),
    temporalCoverage: coverage(story),
    spatialCoverage: places(story),
    creator: organization(site.name, absolute(urls.home)),
    license: site.licence.url,
    isAccessibleForFree: true,
    includedInDataCatalog: { '@type': 'DataCatalog', name: site.name, url: absolute(urls.stories) },
    isBasedOn: headlines.map(newsArticle),
    ...(story.changes.length > 0 ? { correction: corrections(story, locale) } : {}),
    variableMeasured: story.figures.map((figure) => variable(figure, story, locale)),
    distribution: files.map((file) => download(file, story)),
  };
}

/** A figure as an observation, and the words that it stands on. */
export function figureJsonLd(figure: Figure, story: Story, locale: Locale): Graph {
  const { headline, label, where, when, of } = figure;
  const url = absolute(urls.figure(story.id, figure.id));
  const words = urls.toTheWords(headline.source.url, headline.phrase);
  const days = dayNumber(when.end) - dayNumber(when.start) + 1;
  const observation: Observation = {
    '@type': 'Observation',
    '@id': `${url}#observation`,
    name: label,
    description: `${figureWords(figure, locale)} (${figure.claim}; ${where.name}, ${when.text})`,
    url,
    ...quantity(figure),
    observationAbout: place(where),
    observationDate: when.start,
    ...(days > 1 ? { observationPeriod: `P${days}D` } : {}),
    variableMeasured: {
      '@type': 'StatisticalVariable',
      name: label,
      ...(of === undefined ? {} : { measurementDenominator: { '@type': 'StatisticalVariable', name: of } }),
    },
    subjectOf: { '@id': `${url}#quotation` },
  };
  const quotation: Quotation = {
    '@type': 'Quotation',
    '@id': `${url}#quotation`,
    text: headline.phrase,
    // A seed doesn't say whether a person or a body said it, which spokenByCharacter would have to.
    creditText: attribution(headline),
    inLanguage: headline.source.language,
    ...(words === undefined ? {} : { url: words }),
    isBasedOn: newsArticle(headline.source),
  };
  return { '@context': 'https://schema.org', '@graph': [observation, quotation] };
}

/** What was changed after publication, each with its reason. */
function corrections(story: Story, locale: Locale): CorrectionComment[] {
  return changeLog([story]).map((entry) => ({
    '@type': 'CorrectionComment',
    text: `${changedLabel(entry)}: ${changeWords(entry.change, locale)}. ${entry.change.why}`,
    datePublished: entry.change.when,
  }));
}

function variable(figure: Figure, story: Story, locale: Locale): PropertyValue {
  return {
    '@type': 'PropertyValue',
    identifier: figure.id,
    name: figure.label,
    description: figureWords(figure, locale),
    url: absolute(urls.figure(story.id, figure.id)),
    ...quantity(figure),
  };
}

function download({ name, mediaType, meaning, bytes }: DataFile, story: Story): DataDownload {
  return {
    '@type': 'DataDownload',
    name,
    description: meaning,
    contentUrl: absolute(urls.dataFile(story.id, name)),
    encodingFormat: mediaType,
    contentSize: `${bytes.length} B`,
    sha256: sha256(bytes),
  };
}

/** The summary, and what the data are, so that the shortest summary is a description too. */
function description(story: Story): string {
  const reports = story.sources.reduce((sum, source) => sum + reportsFrom(source, story), 0);
  const numbers = count(story.figures.length, 'figure', 'figures');
  const tail = `Data: ${numbers} from ${count(reports, 'report', 'reports')}, each with who said it, where and how firmly.`;
  const room = DESCRIPTION_AT_MOST - tail.length - 1;
  const summary = story.summary.join(' ');
  return `${summary.length > room ? `${summary.slice(0, room - 1).toWellFormed()}…` : summary} ${tail}`;
}

/** First and last day that a figure is about, as an interval of ISO 8601. */
function coverage({ figures }: Story): string {
  const starts = figures.map(({ when }) => when.start).toSorted();
  const ends = figures.map(({ when }) => when.end).toSorted();
  return `${starts[0] ?? '..'}/${ends.at(-1) ?? '..'}`;
}

/** The places of the figures, each once. */
function places({ figures }: Story) {
  return [...new Map(figures.map(({ where }) => [where.code ?? where.name, place(where)])).values()];
}

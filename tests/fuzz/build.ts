import { parse as csvParse } from 'csv-parse/sync';
import { plotOf } from '../../src/lib/chart/plotOf.ts';
import { allCsv, storiesCsv } from '../../src/lib/export/allTables.ts';
import { changesAtom, changesJson } from '../../src/lib/export/changeFeeds.ts';
import { chartEmbeddable, figureEmbeddable } from '../../src/lib/export/embeddable.ts';
import { figureJsonLd, storyJsonLd } from '../../src/lib/export/jsonLd.ts';
import { oembed } from '../../src/lib/export/oembed.ts';
import { chartCsv } from '../../src/lib/export/storyCsv.ts';
import { storyFiles } from '../../src/lib/export/storyFiles.ts';
import { drawChart, drawReports } from '../../src/lib/picture/drawn.ts';
import { chartSvg } from '../../src/lib/server/pictureFiles.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import type { Story } from '../../src/lib/story/story.ts';
import { ALL_TABLES } from '../../src/lib/urls.ts';
import { faultOfXml } from './wellFormed.ts';

/** What is wrong with what is built of a story: files that no reader takes, or that show what only programs know. */
export async function faultsOfBuild(story: Story): Promise<string[]> {
  const texts = await textsOf(story);
  return texts.flatMap(([name, text]) => {
    const fault =
      faultOf(name, text) ?? /(?<![\w“])(?:undefined|NaN|Infinity)(?!\w)|\[object \w+\]/.exec(text)?.[0];
    return fault === undefined ? [] : `${name}: ${fault}`;
  });
}

function faultOf(name: string, text: string): string | undefined {
  try {
    if (/\.(?:svg|atom)$/.test(name)) return faultOfXml(text);
    if (name.endsWith('.json')) JSON.parse(text);
    if (name.endsWith('.csv')) csvParse(text, { record_delimiter: '\r\n' });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

async function textsOf(story: Story): Promise<(readonly [name: string, text: string])[]> {
  const { charts, figures } = story;
  const files = await storyFiles(story, en);
  const text = new TextDecoder();
  return [
    ...files
      .filter(({ mediaType }) => /json|csv/.test(mediaType))
      .map(({ name, bytes }) => [name, text.decode(bytes)] as const),
    ...charts.flatMap((chart) => {
      const { narrow, wide } = drawChart(chart, en);
      return [
        [`${chart.id}.svg`, chartSvg(chart, story, en)],
        [`${chart.id}-narrow.svg`, narrow],
        [`${chart.id}-wide.svg`, wide],
        [`${chart.id}.csv`, chartCsv(chart, story, en)],
        [`${chart.id}-oembed.json`, oembed(chartEmbeddable(chart, plotOf(chart, en), story, en))],
      ] as const;
    }),
    ...figures.flatMap((figure) => {
      return [
        [`${figure.id}-reports.svg`, drawReports(figure, en).wide],
        [`${figure.id}-ld.json`, JSON.stringify(figureJsonLd(figure, story, en))],
        [`${figure.id}-oembed.json`, oembed(figureEmbeddable(figure, story, en))],
      ] as const;
    }),
    ['story-ld.json', JSON.stringify(storyJsonLd(story, files, en))],
    ...ALL_TABLES.map((table) => [`all-${table}.csv`, allCsv(table, [story], en)] as const),
    ['stories.csv', storiesCsv([story])],
    ['changes.atom', changesAtom([story], en)],
    ['changes.json', changesJson([story], en)],
  ];
}

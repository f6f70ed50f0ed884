import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataScript } from '../../src/lib/export/dataScript.ts';
import { figureJsonLd, storyJsonLd } from '../../src/lib/export/jsonLd.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { absolute } from '../../src/lib/site.ts';
import { dataFile } from '../../src/lib/urls.ts';
import { filesOf, sampleStory, testStories, testStory } from './testStories.ts';

const kyiv = testStory('kyiv-strikes-2026-02');

function ofFigure(wanted: string): unknown {
  const figure = kyiv.figures.find(({ id }) => id === wanted);
  return figure && figureJsonLd(figure, kyiv, en);
}

const properties = (qualifier: string, claim: string) => [
  { propertyID: 'qualifier', value: qualifier },
  { propertyID: 'claim_type', value: claim },
];

it('gives a number without a hedge as a value', () => {
  expect(ofFigure('ballistic-missiles')).toMatchObject({
    '@graph': [{ value: 32, unitCode: 'C62', valueReference: properties('exact', 'reported') }, {}],
  });
});

it('gives a request as a number inside another, with its unit, place and days', () => {
  expect(ofFigure('us-arms-2026')).toMatchObject({
    '@graph': [
      {
        '@type': 'Observation',
        value: { '@type': 'PropertyValue', propertyID: 'requested', value: 15e9, unitCode: 'USD' },
        valueReference: properties('exact', 'requested'),
        observationDate: '2026-01-01',
        observationPeriod: 'P365D',
        observationAbout: { name: 'Ukraine', identifier: { propertyID: 'ISO 3166-1', value: 'UA' } },
      },
      {
        '@type': 'Quotation',
        text: 'requested $15 billion in U.S. arms',
        creditText: 'Mark Rutte, in NextFin News',
        isBasedOn: { '@type': 'NewsArticle', datePublished: '2026-02-03' },
      },
    ],
  });
});

it('gives “about” as the bounds that it leaves possible', () => {
  const about = ofFigure('attack-drones');
  expect(about).toMatchObject({
    '@graph': [{ minValue: 441, maxValue: 459, valueReference: properties('about', 'reported') }, {}],
  });
  expect(about).not.toHaveProperty('@graph.0.value');
});

it('gives a number with a stated margin as the bounds of that', () => {
  const story = sampleStory('election-exaland-2026-06');
  const poll = story.figures.find(({ id }) => id === 'greens-poll');
  const found = poll && figureJsonLd(poll, story, en);
  expect(found).toMatchObject({
    '@graph': [{ minValue: 28, maxValue: 34, valueReference: properties('exact', 'estimated') }, {}],
  });
  expect(found).not.toHaveProperty('@graph.0.value');
});

it('gives “more than” as a minimum and no value, and a range as both ends', () => {
  const more = ofFigure('kyiv-buildings-without-heat');
  expect(more).toMatchObject({
    '@graph': [
      { minValue: 1100, observationAbout: { identifier: { propertyID: 'ISO 3166-2', value: 'UA-30' } } },
      {},
    ],
  });
  expect(more).not.toHaveProperty('@graph.0.value');
  expect(more).not.toHaveProperty('@graph.0.maxValue');
  expect(ofFigure('purl-2025')).toMatchObject({
    '@graph': [{ value: { propertyID: 'pledged', minValue: 4e9, maxValue: 5e9 } }, {}],
  });
});

it('says of what a share is a share', () => {
  expect(ofFigure('kharkiv-consumers-without-power')).toMatchObject({
    '@graph': [
      {
        value: 60,
        unitCode: 'P1',
        variableMeasured: { measurementDenominator: { name: 'electricity consumers in Kharkiv region' } },
      },
      {},
    ],
  });
});

describe.each(testStories.map((story) => ({ id: story.id, story })))('the dataset of $id', ({ story }) => {
  it('has what dataset search requires, and each file as a download', async () => {
    const files = await filesOf(story);
    const dataset: unknown = JSON.parse(JSON.stringify(storyJsonLd(story, files, en)));
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      name: story.title,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      ...(story.changes.length > 0
        ? {
            correction: story.changes.map(({ when }) => ({
              '@type': 'CorrectionComment',
              datePublished: when,
            })),
          }
        : {}),
      distribution: files.map(({ name, bytes }) => ({
        '@type': 'DataDownload',
        contentUrl: absolute(dataFile(story.id, name)),
        contentSize: `${bytes.length} B`,
      })),
    });
    const { description } = z.object({ description: z.string() }).parse(dataset);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
  });

  it('stands in a page as one script, whatever its texts say', () => {
    const data = [
      storyJsonLd(story, [], en),
      ...story.figures.map((figure) => figureJsonLd(figure, story, en)),
    ];
    const { document } = parseHTML(
      `<html><head>${dataScript('application/ld+json', data)}</head><body><p>after</p></body></html>`,
    );
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('p')?.textContent).toBe('after');
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(
      JSON.parse(JSON.stringify(data)),
    );
  });
});

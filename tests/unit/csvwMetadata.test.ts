import { Readable } from 'node:stream';
import factory from '@rdfjs/dataset';
import { JsonLdParser } from 'jsonld-streaming-parser';
import CsvwParser, { type Quad } from 'rdf-parser-csvw';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvwMetadata } from '../../src/lib/export/csvwMetadata.ts';
import { figuresTable } from '../../src/lib/export/figuresTable.ts';
import { storyCsv } from '../../src/lib/export/storyCsv.ts';
import { filled } from '../../src/lib/export/table.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { testStories, testStory } from './testStories.ts';

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** The terms of http://www.w3.org/ns/csvw that we use, with what they stand for there: tests fetch nothing. */
const CONTEXT = {
  dc: 'http://purl.org/dc/terms/',
  ...Object.fromEntries(
    ['url', 'delimiter', 'encoding', 'lineTerminators', 'name', 'quoteChar', 'primaryKey'].map((term) => [
      term,
      { '@id': `${CSVW}${term}`, '@language': null },
    ]),
  ),
  header: { '@id': `${CSVW}header`, '@type': `${XSD}boolean` },
  required: { '@id': `${CSVW}required`, '@type': `${XSD}boolean` },
  dialect: { '@id': `${CSVW}dialect`, '@type': '@id' },
  tableSchema: { '@id': `${CSVW}tableSchema`, '@type': '@id' },
  columns: { '@id': `${CSVW}column`, '@type': '@id', '@container': '@list' },
  titles: { '@id': `${CSVW}title`, '@container': '@language' },
  aboutUrl: { '@id': `${CSVW}aboutUrl`, '@language': null },
  propertyUrl: { '@id': `${CSVW}propertyUrl`, '@language': null },
  datatype: { '@id': `${CSVW}datatype`, '@type': '@vocab' },
  ...Object.fromEntries(
    ['string', 'integer', 'boolean', 'date', 'anyURI'].map((type) => [type, `${XSD}${type}`]),
  ),
  number: `${XSD}double`,
};

const shape = z.object({
  url: z.string(),
  tableSchema: z.object({ columns: z.array(z.object({ name: z.string() })) }),
});

/** A CSV as a reader of CSV on the Web understands it with the metadata's help. */
async function quads(metadata: string, csv: string): Promise<Quad[]> {
  const parser = new JsonLdParser({
    baseIRI: 'https://example.org/figures.csv-metadata.json',
    documentLoader: { load: () => Promise.resolve({ '@context': CONTEXT }) },
  });
  const described: object[] = [];
  await new Promise((resolve, reject) => {
    parser.on('data', (quad: object) => described.push(quad));
    parser.on('error', reject).on('end', resolve);
    parser.end(metadata);
  });
  const csvw = new CsvwParser({
    metadata: factory.dataset(described),
    baseIRI: 'https://example.org/figures.csv',
    timezone: 'utc',
  });
  const read: Quad[] = [];
  for await (const quad of csvw.import(Readable.from([csv]))) read.push(quad);
  return read;
}

it('lets a CSVW reader find a figure’s number under schema.org’s names, at the figure’s address', async () => {
  const story = testStory('kyiv-strikes-2026-02');
  const read = await quads(csvwMetadata(story, en), storyCsv(story, 'figures', en));
  const about = (subject: string) =>
    Object.fromEntries(
      read
        .filter((quad) => quad.subject.value.endsWith(subject))
        .map(({ predicate, object }) => [predicate.value, object.value]),
    );
  expect(about('/stories/kyiv-strikes-2026-02/figures/kyiv-buildings-without-heat/')).toMatchObject({
    'https://schema.org/value': '1100',
    'https://schema.org/minValue': '1100',
    'https://schema.org/unitCode': 'C62',
    'http://www.w3.org/ns/oa#exact': 'over 1,100 high-rise buildings',
  });
});

describe.each(testStories.map((story) => ({ id: story.id, story })))(
  'figures.csv-metadata.json of $id',
  ({ story }) => {
    it('names the file and its columns, in their order', () => {
      const metadata = shape.parse(JSON.parse(csvwMetadata(story, en)));
      expect(metadata.url).toBe('figures.csv');
      expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(
        figuresTable(story, en).columns.map(({ name }) => name),
      );
    });

    it('is read with the CSV, each filled cell of each row as a statement', async () => {
      const read = await quads(csvwMetadata(story, en), storyCsv(story, 'figures', en));
      const { rows } = filled(figuresTable(story, en), story.figures);
      const filledCells = rows.flat().filter((cell) => cell !== undefined);
      const statements = read.filter(({ subject }) =>
        subject.value.includes(`/stories/${story.id}/figures/`),
      );
      expect(statements).toHaveLength(filledCells.length);
    });
  },
);

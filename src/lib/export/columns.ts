import { CLAIMS, SOURCE_KINDS, type ClaimType } from '../story/codes.ts';
import type { Change, Figure, Report, Source } from '../story/story.ts';
import { site } from '../site.ts';
import { toTheWords } from '../urls.ts';
import { rowHash } from './checksums.ts';
import type { Column } from './table.ts';

/*
 * Columns that several tables share, beside those of the number itself. Names follow SDMX, schema.org and the W3C Web
 * Annotation model where these have one; each is written once.
 */

type From<Row, Part> = (row: Row) => Part;

/** Who said it and in which words. */
export function statementColumns<Row>(report: From<Row, Report>): Column<Row>[] {
  return [
    {
      name: 'stated_by',
      type: 'string',
      meaning: 'Who said it, as the source names them; empty if it names nobody',
      value: (row) => report(row).saidBy,
    },
    {
      name: 'source_quote',
      type: 'string',
      required: true,
      property: 'http://www.w3.org/ns/oa#exact',
      meaning: 'The few words of the source that hold the number, letter for letter',
      value: (row) => report(row).phrase,
    },
    {
      name: 'source_locator',
      type: 'uri',
      meaning:
        'Link to these very words (a text fragment, which browsers go to and mark); empty for a source without a page',
      value: (row) => toTheWords(report(row).source.url, report(row).phrase),
    },
    {
      name: 'source_paragraph',
      type: 'integer',
      meaning: 'Paragraph of the source, counted from 1',
      value: (row) => report(row).paragraph,
    },
  ];
}

/** Where it was published. */
export function sourceColumns<Row>(source: From<Row, Source>): Column<Row>[] {
  return [
    {
      name: 'publisher',
      type: 'string',
      required: true,
      property: 'https://schema.org/publisher',
      meaning: 'The outlet',
      value: (row) => source(row).publisher,
    },
    {
      name: 'reported_by',
      type: 'string',
      meaning: 'The agency whose report the outlet carries; empty for its own',
      value: (row) => source(row).credit,
    },
    {
      name: 'source_id',
      type: 'string',
      required: true,
      references: { table: 'sources', column: 'source_id' },
      meaning: 'Id of the source in sources.csv',
      value: (row) => source(row).id,
    },
    {
      name: 'source_title',
      type: 'string',
      meaning: 'Headline or title, where known',
      value: (row) => source(row).title,
    },
    {
      name: 'source_kind',
      type: 'string',
      required: true,
      codes: SOURCE_KINDS,
      meaning: 'Where the report was made',
      value: (row) => source(row).kind,
    },
    {
      name: 'source_url',
      type: 'uri',
      property: 'http://purl.org/dc/terms/source',
      meaning: 'Web address of the source; empty where it has none',
      value: (row) => source(row).url,
    },
    {
      name: 'source_archived_url',
      type: 'uri',
      meaning: 'Address of a copy that stays as it was',
      value: (row) => source(row).archived?.url,
    },
    {
      name: 'source_archived',
      type: 'date',
      meaning: 'Day on which the copy was made',
      value: (row) => source(row).archived?.date,
    },
    {
      name: 'source_published',
      type: 'string',
      required: true,
      property: 'https://schema.org/datePublished',
      meaning: 'When it was published: a day, or the month or year where only that is known (EDTF)',
      value: (row) => source(row).published,
    },
    {
      name: 'source_retrieved',
      type: 'date',
      required: true,
      meaning: 'Day on which it was read or heard for this story',
      value: (row) => source(row).retrieved,
    },
    {
      name: 'source_language',
      type: 'string',
      required: true,
      meaning: 'Language of the source (BCP 47)',
      value: (row) => source(row).language,
    },
  ];
}

/** Where the number is of. */
export function placeColumns<Row>(place: From<Row, Figure['where']>): Column<Row>[] {
  return [
    {
      name: 'geo_name',
      type: 'string',
      required: true,
      meaning: 'Place that the number is about',
      value: (row) => place(row).name,
    },
    {
      name: 'geo_code',
      type: 'string',
      property: 'http://purl.org/linked-data/sdmx/2009/dimension#refArea',
      meaning: 'ISO 3166-1 or 3166-2 code of the place',
      value: (row) => place(row).code,
    },
  ];
}

/** Numbers of different kinds of claim must not be added. */
export function claimColumn<Row>(claim: From<Row, ClaimType>): Column<Row> {
  return {
    name: 'claim_type',
    type: 'string',
    required: true,
    codes: CLAIMS,
    meaning: 'What kind of claim it is',
    value: claim,
  };
}

export function licenceColumn<Row>(): Column<Row> {
  return {
    name: 'license',
    type: 'string',
    required: true,
    property: 'http://purl.org/dc/terms/license',
    meaning: 'SPDX licence of the row as compiled; quoted words stay their publisher’s',
    value: () => site.licence.id,
  };
}

/**
 * How a row that travels alone knows its age. They stand last, the hash after all that it is of.
 * @param changes Those that concern a row, the newest first.
 * @param ofWhat The same in words: "the figure".
 */
export function ageColumns<Row>(changes: From<Row, readonly Change[]>, ofWhat: string): Column<Row>[] {
  return [
    {
      name: 'last_changed',
      type: 'date',
      property: 'http://purl.org/dc/terms/modified',
      meaning: `Day of the last change after publication, in changes.csv, of ${ofWhat}; empty where there was none`,
      value: (row) => changes(row)[0]?.when,
    },
    {
      name: 'change_count',
      type: 'integer',
      required: true,
      meaning: 'How many such changes there were',
      value: (row) => changes(row).length,
    },
    {
      name: 'row_hash',
      type: 'string',
      required: true,
      meaning:
        'Hash of the other cells of the row: sha256- and the first 16 hexadecimal digits of the SHA-256 of their texts, joined by line feeds',
      value: (_, before) => rowHash(before),
    },
  ];
}

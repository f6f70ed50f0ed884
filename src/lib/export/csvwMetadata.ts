import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { absolute, site } from '../site.ts';
import * as urls from '../urls.ts';
import { figuresTable } from './figuresTable.ts';
import { jsonText } from './jsonText.ts';
import type { ColumnHead } from './table.ts';

/**
 * What figures.csv says, for readers of CSV on the Web: W3C, Metadata Vocabulary for Tabular Data. They find it by its
 * name, figures.csv-metadata.json (Model for Tabular Data, section 5.3).
 */
export function csvwMetadata(story: Story, locale: Locale): string {
  const { name, meaning, columns, key } = figuresTable(story, locale);
  return jsonText({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': story.language }],
    url: name,
    'dc:title': story.title,
    'dc:description': meaning,
    'dc:creator': site.name,
    'dc:license': { '@id': site.licence.url },
    'dc:source': story.sources.map(({ url }) => ({ '@id': url })),
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map(column),
      primaryKey: key,
      aboutUrl: `${absolute(urls.story(story.id))}figures/{id}/`,
    },
  });
}

function column({ name, type, meaning, required, property }: ColumnHead) {
  return {
    name,
    titles: name,
    'dc:description': meaning,
    datatype: type === 'uri' ? 'anyURI' : type,
    required,
    propertyUrl: property,
  };
}

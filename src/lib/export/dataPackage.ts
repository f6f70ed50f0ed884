import { begun, version } from '../story/age.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Source, Story } from '../story/story.ts';
import { sourceName } from '../story/words.ts';
import { absolute, site } from '../site.ts';
import * as urls from '../urls.ts';
import { sha256 } from './checksums.ts';
import type { DataFile } from './dataFile.ts';
import { jsonText } from './jsonText.ts';
import type { NamedTable } from './storyTables.ts';
import { storyTables } from './storyTables.ts';
import type { ColumnHead } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of a story's files: Data Package 2.0, https://datapackage.org/standard/data-package/.
 * Its version and its day of creation are those of the story’s data: nothing but the seed decides its bytes.
 */
export function dataPackage(story: Story, files: readonly DataFile[], locale: Locale): string {
  const tables = storyTables(story, locale);
  return jsonText({
    $schema: `${PROFILES}/datapackage.json`,
    name: story.id,
    id: absolute(urls.storyFile(story.id, 'datapackage.json')),
    version: version(story),
    created: `${begun(story)}T00:00:00Z`,
    title: story.title,
    description: story.summary.join(' '),
    homepage: absolute(urls.story(story.id)),
    licenses: [{ name: site.licence.id, title: site.licence.name, path: site.licence.url }],
    contributors: [{ title: site.name, path: absolute(urls.home), roles: ['dataCurator'] }],
    sources: story.sources.map(sourceEntry),
    resources: files.map((file) => resource(file, tables)),
  });
}

function sourceEntry(source: Source) {
  const { title, url, published } = source;
  return {
    title: title === undefined ? `${sourceName(source)}, ${published}` : `${sourceName(source)}: ${title}`,
    path: url,
  };
}

function resource({ name, mediaType, meaning, bytes }: DataFile, tables: readonly NamedTable[]) {
  const table = tables.find((each) => each.name === name);
  const file = {
    path: name,
    description: meaning,
    format: name.replace(/^.*[.]/, ''),
    mediatype: mediaType,
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  };
  if (table === undefined) return { name: name.replaceAll('.', '-'), ...file };
  return {
    name: table.id,
    type: 'table',
    ...file,
    encoding: 'utf-8',
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.columns.map(field),
      missingValues: [''],
      primaryKey: table.key,
      ...foreignKeys(table),
    },
  };
}

function field({ name, type, meaning, required, codes, property }: ColumnHead) {
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(typeof codes === 'object' ? { enum: Object.keys(codes) } : {}),
  };
  return {
    name,
    ...(type === 'uri' ? { type: 'string', format: 'uri' } : { type }),
    description: meaning,
    rdfType: property,
    categories:
      typeof codes === 'object'
        ? Object.entries(codes).map(([value, label]) => ({ value, label }))
        : undefined,
    constraints: Object.keys(constraints).length > 0 ? constraints : undefined,
  };
}

/** A key into the same table names no resource (Table Schema 2.0, foreignKeys). */
function foreignKeys({ id, columns }: NamedTable) {
  const keys = columns.flatMap(({ name, references }) => {
    if (references === undefined) return [];
    const { table, column } = references;
    return [
      { fields: [name], reference: { ...(table === id ? {} : { resource: table }), fields: [column] } },
    ];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

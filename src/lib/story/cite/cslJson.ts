import type { Reference } from './reference.ts';

/** References as CSL-JSON, which Zotero, Mendeley and pandoc read. Source: the schema csl-data.json 1.0.2. */
export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(item), null, 2)}\n`;
}

function item(reference: Reference) {
  const { id, kind, author, title, outlet, published, version, retrieved, url, language, note } = reference;
  return {
    id,
    type: kind === 'report' ? 'article-newspaper' : 'dataset',
    author: [{ literal: author }],
    title,
    'container-title': outlet,
    issued: cslDay(published),
    version,
    accessed: retrieved && cslDay(retrieved),
    URL: url,
    language,
    note,
  };
}

function cslDay(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}

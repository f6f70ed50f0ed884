import type { NewsArticle, Organization, Place } from 'schema-dts';
import type { Figure, Quantity, Source } from '../story/story.ts';
import { unitCode, unitText } from '../units.ts';
import { statedBounds } from './quantity.ts';

export function organization(name: string, url?: string): Organization {
  return { '@type': 'Organization', name, ...(url === undefined ? {} : { url }) };
}

/** A source. The agency whose report it carries is its author. */
export function newsArticle({
  url,
  archived,
  title,
  publisher,
  credit,
  published,
  language,
}: Source): NewsArticle {
  return {
    '@type': 'NewsArticle',
    ...(url === undefined ? {} : { '@id': url, url }),
    ...(archived === undefined ? {} : { archivedAt: archived.url }),
    ...(title === undefined ? {} : { headline: title }),
    ...(credit === undefined ? {} : { author: organization(credit) }),
    publisher: organization(publisher),
    datePublished: published,
    inLanguage: language,
  };
}

/** A place with its ISO 3166 code: Kyiv is UA-30, and Kyiv region UA-32. */
export function place({ name, code }: Figure['where']): Place {
  if (code === undefined) return { '@type': 'Place', name };
  const propertyID = code.includes('-') ? 'ISO 3166-2' : 'ISO 3166-1';
  return { '@type': 'Place', name, identifier: { '@type': 'PropertyValue', propertyID, value: code } };
}

/** A number with its unit: `value` if it stands alone, else the bounds that its source states. */
export function quantity(figure: Quantity) {
  const { lower, upper } = statedBounds(figure);
  const unit = { unitText: unitText(figure.unit), unitCode: unitCode(figure.unit) };
  if (lower === undefined && upper === undefined && typeof figure.value === 'number') {
    return { value: figure.value, ...unit };
  }
  return {
    ...(lower === undefined ? {} : { minValue: lower }),
    ...(upper === undefined ? {} : { maxValue: upper }),
    ...unit,
  };
}

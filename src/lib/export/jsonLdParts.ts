import type { NewsArticle, Organization, Place, PropertyValue } from 'schema-dts';
import { claimedInterval } from '../story/claimedInterval.ts';
import type { Figure, Source } from '../story/story.ts';
import { unitCode, unitText } from '../units.ts';
import { obsStatus, statedBounds } from './quantity.ts';

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

/**
 * A number with its unit, how it is hedged and what kind of claim it is. Only what was observed is a bare number, and a
 * bare `value` only without a hedge; “about” and a stated margin have the bounds that they leave possible. What was
 * requested, promised or expected is a number inside another, so that nobody takes it for what happened.
 */
export function quantity(figure: Figure) {
  const { claim, qualifier, unit } = figure;
  const number = { ...numberOf(figure), unitText: unitText(unit), unitCode: unitCode(unit) };
  const valueReference = [property('qualifier', qualifier), property('claim_type', claim)];
  return ['A', 'E'].includes(obsStatus(claim))
    ? { ...number, valueReference }
    : { value: { '@type': 'PropertyValue' as const, propertyID: claim, ...number }, valueReference };
}

function numberOf(figure: Figure) {
  const { value, qualifier, interval } = figure;
  const isAround = qualifier === 'about' || interval !== undefined;
  const { lower, upper } = isAround ? claimedInterval(figure) : statedBounds(figure);
  if (lower === undefined && upper === undefined && typeof value === 'number') return { value };
  return {
    ...(lower === undefined ? {} : { minValue: lower }),
    ...(upper === undefined ? {} : { maxValue: upper }),
  };
}

function property(propertyID: string, value: string): PropertyValue {
  return { '@type': 'PropertyValue', propertyID, value };
}

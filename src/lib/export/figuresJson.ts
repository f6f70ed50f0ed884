import { agreement } from '../story/agreement.ts';
import { originOf } from '../story/origin.ts';
import { standing } from '../story/standing.ts';
import { derive, formulaText } from '../story/derive.ts';
import { isRange, quantityText } from '../story/format.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Amount, Change, Derived, Figure, Report, Source, Story } from '../story/story.ts';
import { agreementWords, figureWords, reportWords } from '../story/words.ts';
import { absolute, site } from '../site.ts';
import { unitCode, unitText } from '../units.ts';
import * as urls from '../urls.ts';
import { jsonText } from './jsonText.ts';
import { obsStatus, statedBounds } from './quantity.ts';

/**
 * A story's figures as JSON, nested: each number with who said it, the very words, and every other report of it. What
 * is unknown is left out.
 */
export function figuresJson(story: Story, locale: Locale): string {
  return jsonText({
    story: {
      id: story.id,
      url: absolute(urls.story(story.id)),
      title: story.title,
      summary: story.summary,
      dateline: story.dateline,
      language: story.language,
      checked: story.checked,
      article: sourceJson(story.article),
    },
    compiledBy: { name: site.name, url: absolute(urls.home) },
    license: site.licence,
    figures: story.figures.map((figure) => figureJson(figure, story, locale)),
    derived: story.derived.map((derived) => derivedJson(derived, locale)),
    changes: story.changes.map(changeJson),
    events: story.events.map(({ source, ...event }) => ({ ...event, source: sourceJson(source) })),
  });
}

function figureJson(figure: Figure, story: Story, locale: Locale) {
  const { otherBase, apart: _, ...others } = agreement(figure);
  const { saidBy } = figure.headline;
  return {
    id: figure.id,
    url: absolute(urls.figure(story.id, figure.id)),
    label: figure.label,
    statement: figureWords(figure, locale),
    quantity: quantityJson(figure, locale),
    of: figure.of,
    detail: figure.detail,
    comparison: figure.comparison,
    place: figure.where,
    period: figure.when,
    assertion: {
      claimType: figure.claim,
      obsStatus: obsStatus(figure.claim),
      saidBy,
      agreement: {
        text: agreementWords(figure, locale).join('; '),
        ...Object.fromEntries(
          Object.entries(others).map(([how, reports]) => [how, reports.map(({ id }) => id)]),
        ),
        otherBase: Object.values(otherBase).flatMap((reports) => reports.map(({ id }) => id)),
      },
    },
    source: quotedJson(figure.headline),
    contextOf: figure.context,
    note: figure.note,
    changes: figure.changes.map(changeJson),
    reports: figure.reports.map((report) => reportJson(report, figure, locale)),
  };
}

function reportJson(report: Report, figure: Figure, locale: Locale) {
  return {
    id: report.id,
    standing: standing(report, figure.headline),
    statement: reportWords(report, figure, locale),
    quantity: quantityJson(report, locale),
    counts: report.counts,
    base: report.base,
    asOf: report.asOf,
    origin: originOf(report),
    disputedBy: report.disputedBy.length > 0 ? report.disputedBy : undefined,
    reads: report.reads,
    assertion: { claimType: figure.claim, saidBy: report.saidBy },
    source: quotedJson(report),
    note: report.note,
  };
}

function quantityJson(quantity: Amount, locale: Locale) {
  const { value, qualifier, unit, per, against, interval } = quantity;
  const bounds = statedBounds(quantity);
  return {
    ...(isRange(value) ? { from: value[0], to: value[1] } : { value }),
    qualifier,
    bounds: Object.keys(bounds).length > 0 ? bounds : undefined,
    unit: unit && { text: unitText(unit), code: unitCode(unit) },
    per,
    against,
    interval,
    text: quantityText(quantity, locale),
  };
}

function sourceJson({
  id,
  kind,
  publisher,
  credit,
  title,
  url,
  archived,
  published,
  retrieved,
  language,
}: Source) {
  return { id, kind, publisher, credit, title, url, archived, published, retrieved, language };
}

/** A source with the place of the number in it. Selector: W3C Web Annotation Data Model, section 4.2.4. */
function quotedJson({ source, phrase, paragraph }: Report) {
  return {
    ...sourceJson(source),
    selector: { type: 'TextQuoteSelector', exact: phrase },
    locator: urls.toTheWords(source.url, phrase),
    paragraph,
  };
}

function changeJson({ id, of, thing, figureId, kind, was, now, why, when }: Change) {
  return { id, of, thing, figureId, kind, was, now, why, when };
}

function derivedJson(derived: Derived, locale: Locale) {
  const { id, label, left, right } = derived;
  const result = derive(derived);
  return {
    id,
    label,
    quantity: quantityJson(result, locale),
    claimType: result.claim,
    derivation: {
      formula: formulaText(derived),
      derivedFrom: [left.id, right.id],
    },
  };
}

import type { Path } from '../document.ts';
import { formulaParts } from '../formula.ts';
import { listed, nearest } from '../problem.ts';
import { shown } from '../shape.ts';
import type { Say, SeedParts } from './parts.ts';

/** Every reference leads to something in the same file, and no list names a thing twice. */
export function checkReferences(parts: SeedParts, say: Say): void {
  const { sources, figures, derived, events, charts, at, each } = parts;
  const uncited = new Set(sources.ids);
  const key = new Set(each(['key']).map(at));
  const slips: Path[] = [];

  function mustBeASource(path: Path): void {
    mustBeOneOf(sources.ids, 'sources', path);
    const id = String(at(path));
    if (!sources.ids.has(id)) slips.push(path);
    uncited.delete(id);
  }

  function mustBeOneOf(ids: ReadonlySet<string>, what: string, path: Path, id = at(path)): void {
    if (typeof id !== 'string' || ids.has(id)) return;
    const near = nearest(id, ids);
    const todo =
      near === undefined
        ? `add it to ${what}, or take it out here`
        : `write ${near}, if that is what you mean`;
    say(path, `${shown(id)}, which isn’t among the ${what}`, listed(ids, what), todo);
  }

  function eachMustBeOneOf(
    ids: ReadonlySet<string>,
    what: string,
    path: Path,
    seen = new Set<unknown>(),
  ): void {
    for (const place of each(path)) {
      mustBeOneOf(ids, what, place);
      const id = at(place);
      if (seen.has(id)) say(place, `${shown(id)} a second time`, 'each once', 'take one out');
      seen.add(id);
    }
  }

  mustBeASource(['article']);
  eachMustBeOneOf(figures.ids, 'figures', ['key']);
  for (const id of figures.ids) {
    mustBeOneOf(figures.ids, 'figures', ['figures', id, 'context']);
    for (const report of each(['figures', id, 'reports'])) mustBeASource([...report, 'source']);
    if (derived.ids.has(id))
      say(['derived', id], `${shown(id)}, which is a figure too`, 'another id', 'rename the derived number');
  }
  for (const [id, { formula }] of derived.good) {
    const [left, , right] = formulaParts(formula);
    for (const figure of [left, right])
      mustBeOneOf(figures.ids, 'figures', ['derived', id, 'formula'], figure);
  }
  for (const id of events.ids) mustBeASource(['events', id, 'source']);
  for (const id of charts.ids) {
    const path = ['charts', id];
    mustBeOneOf(figures.ids, 'figures', [...path, 'figure']);
    eachMustBeOneOf(figures.ids, 'figures', [...path, 'figures']);
    eachMustBeOneOf(figures.ids, 'figures', [...path, 'before']);
    mustBeOneOf(figures.ids, 'figures', [...path, 'target']);
    eachMustBeOneOf(events.ids, 'events', [...path, 'events']);
    for (const series of each([...path, 'series']))
      eachMustBeOneOf(figures.ids, 'figures', [...series, 'figures']);
  }

  const grouped = { figures: new Set<unknown>(), charts: new Set<unknown>() };
  for (const section of each(['sections'])) {
    if (at([...section, 'figures']) === undefined && at([...section, 'charts']) === undefined)
      say(
        section,
        'a heading above nothing',
        'figures, charts or both',
        'name what belongs to it, or take it out',
      );
    eachMustBeOneOf(figures.ids, 'figures', [...section, 'figures'], grouped.figures);
    eachMustBeOneOf(charts.ids, 'charts', [...section, 'charts'], grouped.charts);
    for (const path of each([...section, 'figures'])) {
      const id = at(path);
      if (typeof id !== 'string' || !figures.ids.has(id) || key.has(id)) continue;
      say(
        path,
        `${shown(id)}, which has no card`,
        'figures that key names',
        'add it to key, or take it out here',
      );
    }
  }

  // A slip in one of the references leaves a source uncited, too.
  if (slips.length > 0) return;
  for (const id of uncited) {
    say(
      ['sources', id],
      'a source that nothing cites',
      'sources of the article, of a report or of an event',
      'cite it, or take it out',
    );
  }
}

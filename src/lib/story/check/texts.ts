import type { Path } from '../document.ts';
import { listed, nearest } from '../problem.ts';
import { LONGEST_TEXT } from '../schema.ts';
import { looseBraces, looseNumbers, placeholders } from '../text.ts';
import type { Say, SeedParts } from './parts.ts';

/** The texts that `parse` fills, and whether a number may stand in them that is no figure's; `*` is any one key or place. */
const FILLED = [
  { place: 'title', numbers: 'refused' },
  { place: 'summary/*', numbers: 'refused' },
  { place: 'figures/*/detail', numbers: 'allowed' },
  { place: 'figures/*/note', numbers: 'allowed' },
  { place: 'figures/*/reports/*/note', numbers: 'allowed' },
  { place: 'sections/*/title', numbers: 'refused' },
  { place: 'charts/*/title', numbers: 'refused' },
  { place: 'charts/*/subtitle', numbers: 'refused' },
  { place: 'charts/*/note', numbers: 'allowed' },
].map(({ place, numbers }) => ({ pattern: place.split('/'), numbers }));

/** Texts take their numbers from figures: placeholders lead to one, and headlines hold no other number. */
export function checkTexts({ figures, derived, at }: SeedParts, say: Say): void {
  const anyId = new Set([...figures.ids, ...derived.ids]);
  const inBraces = (ids: ReadonlySet<string>) =>
    listed(
      [...ids].map((id) => `{${id}}`),
      'figures',
    );
  const [anyInBraces, figuresInBraces] = [inBraces(anyId), inBraces(figures.ids)];

  function walk(path: Path, value: unknown): void {
    if (typeof value === 'string') checkText(path, value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      if (path[0] === 'terms') checkBraces(place, key);
      walk(place, part);
    }
  }

  function checkText(path: Path, text: string): void {
    if (text.length > LONGEST_TEXT) return; // Refused already; it may hold more problems than anybody can count.
    const filled = FILLED.find(
      ({ pattern }) =>
        pattern.length === path.length && pattern.every((key, index) => key === '*' || key === path[index]),
    );
    if (filled === undefined) {
      checkBraces(path, text);
      if (path[0] === 'events' && path[2] === 'label')
        checkNumbers(path, text, 'leave it out, or show it in a chart of figures');
      return;
    }
    checkPlaceholders(path, text);
    if (looseBraces(text))
      say(path, 'a brace without its other half', '{figure-id}', 'add the other brace, or take this one out');
    if (filled.numbers === 'allowed') return;
    checkNumbers(path, text, 'write {figure-id} in its place, so that hedge and source go with it');
  }

  function checkNumbers(path: Path, text: string, todo: string): void {
    for (const number of looseNumbers(text))
      say(path, `the number ${number} as plain text`, 'numbers of figures; names, dates and times', todo);
  }

  /** Nothing is filled in here, so a brace would reach the reader. */
  function checkBraces(path: Path, text: string): void {
    const [brace] = /\{[^{}]*\}|[{}]/.exec(text) ?? [];
    if (brace === undefined) return;
    say(
      path,
      brace,
      'braces only in titles, subtitles, summaries, notes and details, where {figure-id} becomes a number',
      'write it without braces, or move it to a note',
    );
  }

  function checkPlaceholders(path: Path, text: string): void {
    // Beside a chart stands how its derived numbers were computed; elsewhere one would pass for a report.
    const known = path[0] === 'charts' ? anyId : figures.ids;
    for (const id of placeholders(text)) {
      if (known.has(id)) continue;
      if (derived.ids.has(id)) {
        say(
          path,
          `{${id}}, which is derived`,
          'derived numbers in texts of charts, beside which stands how they were computed',
          'name a figure here, or move the sentence to a chart',
        );
        continue;
      }
      const near = nearest(id, known);
      say(
        path,
        `{${id}}, which is neither a figure nor derived`,
        path[0] === 'charts' ? anyInBraces : figuresInBraces,
        near === undefined ? 'name a figure of this story' : `write {${near}}, if that is what you mean`,
      );
    }
  }

  walk([], at([]));
}

import type { Path } from '../document.ts';
import { nearest } from '../problem.ts';
import { looseNumbers, placeholders } from '../text.ts';
import type { Say, SeedParts } from './parts.ts';

/** Texts take their numbers from figures: placeholders lead to one, and headlines hold no other number. */
export function checkTexts({ figures, derived, charts, at, each }: SeedParts, say: Say): void {
  const anyId = new Set([...figures.ids, ...derived.ids]);

  function checkText(path: Path, { numbers }: { numbers: 'refused' | 'allowed' }): void {
    const text = at(path);
    if (typeof text !== 'string') return;
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
        [...known].map((each) => `{${each}}`).join(', '),
        near === undefined ? 'name a figure of this story' : `write {${near}}, if that is what you mean`,
      );
    }
    if (numbers === 'allowed') return;
    for (const number of looseNumbers(text)) {
      say(
        path,
        `the number ${number} as plain text`,
        'numbers of figures, and dates',
        'write {figure-id} in its place, so that hedge and source go with it',
      );
    }
  }

  checkText(['title'], { numbers: 'refused' });
  for (const sentence of each(['summary'])) checkText(sentence, { numbers: 'refused' });
  for (const id of figures.ids) checkText(['figures', id, 'note'], { numbers: 'allowed' });
  for (const id of charts.ids) {
    checkText(['charts', id, 'title'], { numbers: 'refused' });
    checkText(['charts', id, 'subtitle'], { numbers: 'refused' });
    checkText(['charts', id, 'note'], { numbers: 'allowed' });
  }
}

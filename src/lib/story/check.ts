import { checkApart } from './check/apart.ts';
import { checkChanges } from './check/changes.ts';
import { checkCharts } from './check/charts.ts';
import { checkFigures } from './check/figures.ts';
import { seedParts, type Say } from './check/parts.ts';
import { checkReferences } from './check/references.ts';
import { checkTexts } from './check/texts.ts';
import type { SeedDocument } from './document.ts';
import type { Problem } from './problem.ts';

/**
 * What a schema of shapes can't see: references, and what has to fit together. Remarks stop nothing: they are what a
 * person should look at once more.
 */
export function check(document: SeedDocument): { problems: Problem[]; remarks: Problem[] } {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const into =
    (list: Problem[]): Say =>
    (path, found, allowed, todo) => {
      list.push(document.problem(path, { found, allowed, todo }));
    };
  const parts = seedParts(document);
  for (const each of [checkReferences, checkTexts, checkFigures, checkCharts, checkApart, checkChanges])
    each(parts, into(problems), into(remarks));
  return { problems, remarks };
}

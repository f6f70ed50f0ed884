import { checkApart } from './check/apart.ts';
import { checkChanges } from './check/changes.ts';
import { checkCharts } from './check/charts.ts';
import { checkFigures } from './check/figures.ts';
import { seedParts, type Say } from './check/parts.ts';
import { checkReferences } from './check/references.ts';
import { checkTexts } from './check/texts.ts';
import type { SeedDocument } from './document.ts';
import type { Problem } from './problem.ts';

/** What a schema of shapes can't see: references, and what has to fit together. */
export function check(document: SeedDocument): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (path, found, allowed, todo) => {
    problems.push(document.problem(path, { found, allowed, todo }));
  };
  const parts = seedParts(document);
  for (const each of [checkReferences, checkTexts, checkFigures, checkCharts, checkApart, checkChanges])
    each(parts, say);
  return problems;
}

import { OPERATORS, type Operator } from './codes.ts';

/** Two ids of figures and what is done with them. Ids hold hyphens, so that a minus needs its spaces. */
export const FORMULA = /^([a-z][a-z0-9-]*) ([/+-]) ([a-z][a-z0-9-]*)$/;

/**
 * The parts of a formula: "a / b" → ["a", "/", "b"].
 * @throws RangeError for a text that isn't one; the schema refuses it before.
 */
export function formulaParts(formula: string): readonly [left: string, operator: Operator, right: string] {
  const [, left = '', operator = '', right = ''] = FORMULA.exec(formula) ?? [];
  if (!isOperator(operator)) throw new RangeError(`${formula} is no formula`);
  return [left, operator, right];
}

function isOperator(text: string): text is Operator {
  return text in OPERATORS;
}

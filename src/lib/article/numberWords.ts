import type { ReadNumber } from '../language/reading/readText.ts';
import { quantityText } from '../story/format.ts';
import { en } from '../story/locale/en.ts';
import type { Amount } from '../story/story.ts';
import { CURRENCIES, UNITS } from '../units.ts';

/** A quantity in words for a terminal, with plain spaces: "about 450", "below −20 °C". */
export function plainQuantity(amount: Amount): string {
  return quantityText(amount, en).replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** The same of a number that was read, in the unit that its words name. A quantity that nobody counted has none. */
export function readNumberWords({ value, qualifier, unit, direction }: ReadNumber): string {
  if (value === undefined) return 'not counted';
  const known = unit !== undefined && (unit in UNITS || CURRENCIES.has(unit)) ? unit : undefined;
  return plainQuantity({ value, qualifier, unit: known, against: direction === undefined ? undefined : '' });
}

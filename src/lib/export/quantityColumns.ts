import { QUALIFIERS } from '../story/codes.ts';
import { claimedInterval } from '../story/claimedInterval.ts';
import { isRange, quantityText } from '../story/format.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Amount } from '../story/story.ts';
import { unitCode, unitCodeMeaning, unitText, type Unit } from '../units.ts';
import { statedBounds } from './quantity.ts';
import type { Column } from './table.ts';

/** The number, its bounds as far as the source states them, and its hedge; only ratios have no unit. */
export function quantityColumns<Row>(
  quantity: (row: Row) => Amount,
  locale: Locale,
  { ratios }: { ratios: boolean } = { ratios: false },
): Column<Row>[] {
  const required = !ratios;
  const orNothing = ratios ? '; empty for a ratio' : '';
  const ofUnit = (text: (unit: Unit) => string) => (row: Row) => {
    const { unit } = quantity(row);
    return unit && text(unit);
  };
  return [
    {
      name: 'value',
      type: 'number',
      property: 'https://schema.org/value',
      meaning:
        'The number in full, without separators; empty for a range, whose ends are in the next two columns',
      value: (row) => {
        const { value } = quantity(row);
        return isRange(value) ? undefined : value;
      },
    },
    {
      name: 'value_lower',
      type: 'number',
      property: 'https://schema.org/minValue',
      meaning:
        'The lower bound that the source states (“more than 1,100”, “4 to 5 billion”); empty if it states none',
      value: (row) => statedBounds(quantity(row)).lower,
    },
    {
      name: 'value_upper',
      type: 'number',
      property: 'https://schema.org/maxValue',
      meaning: 'The upper bound that the source states; empty if it states none',
      value: (row) => statedBounds(quantity(row)).upper,
    },
    ...claimedColumns(quantity),
    {
      name: 'qualifier',
      type: 'string',
      required: true,
      codes: QUALIFIERS,
      meaning: 'How the source hedged the number',
      value: (row) => quantity(row).qualifier,
    },
    {
      name: 'value_as_stated',
      type: 'string',
      required: true,
      meaning: 'The number in words, with its hedge',
      value: (row) => quantityText(quantity(row), locale),
    },
    {
      name: 'unit',
      type: 'string',
      required,
      property: 'https://schema.org/unitText',
      meaning: `What is counted or measured, singular${orNothing}`,
      value: ofUnit(unitText),
    },
    {
      name: 'unit_code',
      type: 'string',
      required,
      codes: unitCodeMeaning,
      property: 'https://schema.org/unitCode',
      meaning: `ISO 4217 code of money, UN/CEFACT Recommendation 20 code of all else (P1 percent, C62 a counted thing), UCUM’s where that has none${orNothing}`,
      value: ofUnit(unitCode),
    },
  ];
}

/** What the number leaves possible, by the rule that the page about the data explains. */
function claimedColumns<Row>(quantity: (row: Row) => Amount): Column<Row>[] {
  const interval = (row: Row) => claimedInterval(quantity(row));
  const finite = (end: number) => (Number.isFinite(end) ? end : undefined);
  return [
    {
      name: 'claimed_from',
      type: 'number',
      meaning: 'The least that the number with its hedge leaves possible; empty where it has no lower end',
      value: (row) => finite(interval(row).lower),
    },
    {
      name: 'claimed_from_included',
      type: 'boolean',
      meaning: 'Whether that end is possible itself; empty where there is none',
      value: (row) => (Number.isFinite(interval(row).lower) ? interval(row).lowerClosed : undefined),
    },
    {
      name: 'claimed_to',
      type: 'number',
      meaning: 'The most that the number with its hedge leaves possible; empty where it has no upper end',
      value: (row) => finite(interval(row).upper),
    },
    {
      name: 'claimed_to_included',
      type: 'boolean',
      meaning: 'Whether that end is possible itself; empty where there is none',
      value: (row) => (Number.isFinite(interval(row).upper) ? interval(row).upperClosed : undefined),
    },
  ];
}

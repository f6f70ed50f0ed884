import { QUALIFIERS, UNIT_CODES } from '../story/codes.ts';
import { isRange, quantityText } from '../story/format.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Amount, Unit } from '../story/story.ts';
import { statedBounds, unitCode, unitText } from './quantity.ts';
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
      codes: UNIT_CODES,
      property: 'https://schema.org/unitCode',
      meaning: `UN/CEFACT Recommendation 20 code, or ISO 4217 for money: P1 percent, C62 a counted thing${orNothing}`,
      value: ofUnit(unitCode),
    },
  ];
}

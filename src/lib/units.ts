/*
 * The units that numbers are given in, one row each: adding a unit is adding its row. A counted thing (a drone, a building)
 * is none of them: a seed writes it out. A currency needs no row: ISO 4217 names them all, and `Intl` knows their signs.
 */

/** A thing that is counted, in singular and plural. */
export interface CountedThing {
  readonly one: string;
  readonly other: string;
}

/** The name of a row of UNITS, an ISO 4217 code, or a counted thing. */
export type Unit = string | CountedThing;

/** One unit: how it is written, what it converts to, and its codes. */
export interface UnitRow extends CountedThing {
  /** What is set after the number instead of the words: TWh, km², %. Empty where the words are. */
  readonly sign: string;
  /** What it measures. Units of one dimension convert into each other. */
  readonly dimension: string;
  /** How many of the dimension's own unit it is, and what is added to it: 0 °F is −17.8 °C. */
  readonly factor: number;
  readonly offset: number;
  /** UN/CEFACT Recommendation 20; empty where it has none. */
  readonly cefact: string;
  /** Unified Code for Units of Measure. */
  readonly ucum: string;
  /** Name in the QUDT vocabulary of units; empty where it has none. */
  readonly qudt: string;
  /** Whether its word stands before the number: magnitude 7.7. */
  readonly leads?: boolean;
}

// prettier-ignore
const row = (one: string, other: string, sign: string, dimension: string, factor: number, cefact: string, ucum: string, qudt: string, offset = 0): UnitRow =>
  ({ one, other, sign, dimension, factor, offset, cefact, ucum, qudt });

// prettier-ignore
export const UNITS: Readonly<Record<string, UnitRow>> = {
  percent:                     row('percent',                   'percent',                    '%',     'share',         1,                'P1',  '%',                  'PERCENT'),
  'percentage-point':          row('percentage point',          'percentage points',          '',      'points',        1,                '',    '%{point}',           ''),
  'basis-point':               row('basis point',               'basis points',               '',      'points',        0.01,             '',    '10*-4{basis point}', ''),
  'part-per-million':          row('part per million',          'parts per million',          'ppm',   'parts',         1,                '59',  '[ppm]',              'PPM'),
  'degree-celsius':            row('degree Celsius',            'degrees Celsius',            '°C',    'temperature',   1,                'CEL', 'Cel',                'DEG_C'),
  'degree-fahrenheit':         row('degree Fahrenheit',         'degrees Fahrenheit',         '°F',    'temperature',   5 / 9,            'FAH', '[degF]',             'DEG_F', -160 / 9),
  second:                      row('second',                    'seconds',                    '',      'time',          1,                'SEC', 's',                  'SEC'),
  minute:                      row('minute',                    'minutes',                    '',      'time',          60,               'MIN', 'min',                'MIN'),
  hour:                        row('hour',                      'hours',                      '',      'time',          3600,             'HUR', 'h',                  'HR'),
  day:                         row('day',                       'days',                       '',      'time',          86_400,           'DAY', 'd',                  'DAY'),
  week:                        row('week',                      'weeks',                      '',      'time',          604_800,          'WEE', 'wk',                 'WK'),
  month:                       row('month',                     'months',                     '',      'months',        1,                'MON', 'mo',                 'MO'),
  year:                        row('year',                      'years',                      '',      'months',        12,               'ANN', 'a',                  'YR'),
  millimetre:                  row('millimetre',                'millimetres',                'mm',    'length',        0.001,            'MMT', 'mm',                 'MilliM'),
  centimetre:                  row('centimetre',                'centimetres',                'cm',    'length',        0.01,             'CMT', 'cm',                 'CentiM'),
  metre:                       row('metre',                     'metres',                     'm',     'length',        1,                'MTR', 'm',                  'M'),
  kilometre:                   row('kilometre',                 'kilometres',                 'km',    'length',        1000,             'KMT', 'km',                 'KiloM'),
  inch:                        row('inch',                      'inches',                     '',      'length',        0.0254,           'INH', '[in_i]',             'IN'),
  foot:                        row('foot',                      'feet',                       '',      'length',        0.3048,           'FOT', '[ft_i]',             'FT'),
  mile:                        row('mile',                      'miles',                      '',      'length',        1609.344,         'SMI', '[mi_i]',             'MI'),
  'square-metre':              row('square metre',              'square metres',              'm²',    'area',          1,                'MTK', 'm2',                 'M2'),
  hectare:                     row('hectare',                   'hectares',                   'ha',    'area',          1e4,              'HAR', 'har',                'HA'),
  'square-kilometre':          row('square kilometre',          'square kilometres',          'km²',   'area',          1e6,              'KMK', 'km2',                'KiloM2'),
  acre:                        row('acre',                      'acres',                      '',      'area',          4046.8564224,     'ACR', '[acr_br]',           'AC'),
  'square-mile':               row('square mile',               'square miles',               '',      'area',          2_589_988.110336, 'MIK', '[smi_us]',           'MI2'),
  litre:                       row('litre',                     'litres',                     '',      'volume',        1,                'LTR', 'L',                  'L'),
  'cubic-metre':               row('cubic metre',               'cubic metres',               'm³',    'volume',        1000,             'MTQ', 'm3',                 'M3'),
  'cubic-kilometre':           row('cubic kilometre',           'cubic kilometres',           'km³',   'volume',        1e12,             'H20', 'km3',                'KiloM3'),
  gallon:                      row('US gallon',                 'US gallons',                 '',      'volume',        3.785411784,      'GLL', '[gal_us]',           'GAL_US'),
  barrel:                      row('barrel',                    'barrels',                    '',      'volume',        158.987294928,    'BLL', '[bbl_us]',           'BBL'),
  gram:                        row('gram',                      'grams',                      'g',     'mass',          1,                'GRM', 'g',                  'GM'),
  kilogram:                    row('kilogram',                  'kilograms',                  'kg',    'mass',          1000,             'KGM', 'kg',                 'KiloGM'),
  pound:                       row('pound',                     'pounds',                     'lb',    'mass',          453.59237,        'LBR', '[lb_av]',            'LB'),
  'troy-ounce':                row('troy ounce',                'troy ounces',                '',      'mass',          31.1034768,       'APZ', '[oz_tr]',            'OZ_TROY'),
  tonne:                       row('tonne',                     'tonnes',                     '',      'mass',          1e6,              'TNE', 't',                  'TONNE'),
  kilotonne:                   row('kilotonne',                 'kilotonnes',                 'kt',    'mass',          1e9,              'KTN', 'kt',                 'KiloTONNE'),
  megatonne:                   row('megatonne',                 'megatonnes',                 'Mt',    'mass',          1e12,             '',    'Mt',                 ''),
  gigatonne:                   row('gigatonne',                 'gigatonnes',                 'Gt',    'mass',          1e15,             '',    'Gt',                 ''),
  'microgram-per-cubic-metre': row('microgram per cubic metre', 'micrograms per cubic metre', 'µg/m³', 'concentration', 1,                'GQ',  'ug/m3',              'MicroGM-PER-M3'),
  'kilometre-per-hour':        row('kilometre per hour',        'kilometres per hour',        'km/h',  'speed',         1,                'KMH', 'km/h',               'KiloM-PER-HR'),
  'metre-per-second':          row('metre per second',          'metres per second',          'm/s',   'speed',         3.6,              'MTS', 'm/s',                'M-PER-SEC'),
  'mile-per-hour':             row('mile per hour',             'miles per hour',             'mph',   'speed',         1.609344,         'HM',  '[mi_i]/h',           'MI-PER-HR'),
  knot:                        row('knot',                      'knots',                      '',      'speed',         1.852,            'KNT', '[kn_i]',             'KN'),
  'kilowatt-hour':             row('kilowatt-hour',             'kilowatt-hours',             'kWh',   'energy',        1,                'KWH', 'kW.h',               'KiloW-HR'),
  'megawatt-hour':             row('megawatt-hour',             'megawatt-hours',             'MWh',   'energy',        1000,             'MWH', 'MW.h',               'MegaW-HR'),
  'gigawatt-hour':             row('gigawatt-hour',             'gigawatt-hours',             'GWh',   'energy',        1e6,              'GWH', 'GW.h',               'GigaW-HR'),
  'terawatt-hour':             row('terawatt-hour',             'terawatt-hours',             'TWh',   'energy',        1e9,              'D32', 'TW.h',               'TeraW-HR'),
  kilowatt:                    row('kilowatt',                  'kilowatts',                  'kW',    'power',         1,                'KWT', 'kW',                 'KiloW'),
  megawatt:                    row('megawatt',                  'megawatts',                  'MW',    'power',         1000,             'MAW', 'MW',                 'MegaW'),
  gigawatt:                    row('gigawatt',                  'gigawatts',                  'GW',    'power',         1e6,              'A90', 'GW',                 'GigaW'),
  hectopascal:                 row('hectopascal',               'hectopascals',               'hPa',   'pressure',      1,                'A97', 'hPa',                'HectoPA'),
  decibel:                     row('decibel',                   'decibels',                   'dB',    'level',         1,                '2N',  'dB',                 'DeciB'),
  magnitude:              { ...row('magnitude',                 'magnitude',                  '',      'magnitude',     1,                '',    '{magnitude}',        ''), leads: true },
  gigabyte:                    row('gigabyte',                  'gigabytes',                  'GB',    'data',          1,                'E34', 'GBy',                'GigaBYTE'),
  terabyte:                    row('terabyte',                  'terabytes',                  'TB',    'data',          1000,             'E35', 'TBy',                'TeraBYTE'),
};

/** UN/CEFACT Recommendation 20: one, the code of a counted thing. */
export const COUNT_CODE = 'C62';

/** ISO 4217's codes as far as `Intl` knows them; codes for tests and for no currency are left out. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => code !== 'XXX' && code !== 'XTS'),
);

/** Whether it is money. */
export function isCurrency(unit: Unit): unit is string {
  return typeof unit === 'string' && CURRENCIES.has(unit);
}

/** Whether the unit is a thing that is counted, so that its numbers come whole. */
export function isCounted(unit: Unit): unit is CountedThing {
  return typeof unit !== 'string';
}

/** A measure's row; undefined for money and for counted things. */
export function measureOf(unit: Unit): UnitRow | undefined {
  return typeof unit === 'string' ? UNITS[unit] : undefined;
}

/**
 * A value in another unit of the same dimension; undefined where the two measure different things.
 * @example converted(25, 'basis-point', 'percentage-point') // 0.25
 */
export function converted(value: number, from: Unit, to: Unit): number | undefined {
  if (sameUnit(from, to)) return value;
  const [a, b] = [measureOf(from), measureOf(to)];
  if (a === undefined || b?.dimension !== a.dimension) return undefined;
  // Twelve figures are more than any report gives; beyond them binary fractions differ.
  return Number(((value * a.factor + a.offset - b.offset) / b.factor).toPrecision(12));
}

/** Whether two numbers are in one unit, letter for letter. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return isCounted(a) && isCounted(b) ? a.one === b.one && a.other === b.other : a === b;
}

/** A unit's code: UN/CEFACT's, ISO 4217's for money, else UCUM's with its name before it, as schema.org's unitCode takes it. */
export function unitCode(unit: Unit): string {
  if (isCounted(unit)) return COUNT_CODE;
  const measure = measureOf(unit);
  return measure === undefined ? unit : measure.cefact || `UCUM:${measure.ucum}`;
}

/** What a unit's code stands for, with the standard that it is of. */
export function unitCodeMeaning(code: string): string {
  if (code === COUNT_CODE) return 'A counted thing, named in the column unit (UN/CEFACT C62)';
  if (CURRENCIES.has(code)) return `${unitText(code)}, whole (ISO 4217)`;
  const unit = Object.keys(UNITS).find((id) => unitCode(id) === code) ?? code;
  return `${unitText(unit)} (${measureOf(unit)?.cefact === code ? `UN/CEFACT ${code}` : code})`;
}

/** A unit's code in other standards: QUDT's address and UCUM's code; undefined for what is counted. */
export function unitCodeMapping(code: string): string | undefined {
  if (code === COUNT_CODE) return 'UN/CEFACT Recommendation 20: C62';
  if (CURRENCIES.has(code)) return `ISO 4217: ${code}`;
  const row = Object.entries(UNITS).find(([id]) => unitCode(id) === code)?.[1];
  if (row === undefined) return undefined;
  const qudt = row.qudt === '' ? '' : ` http://qudt.org/vocab/unit/${row.qudt}`;
  return `UCUM: ${row.ucum}${qudt}`;
}

/** "US dollar" */
function currencyName(currency: string): string {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** What is counted or measured, singular, in English: "drone", "US dollar", "tonne". */
export function unitText(unit: Unit): string {
  if (isCounted(unit)) return unit.one;
  return measureOf(unit)?.one ?? currencyName(unit);
}

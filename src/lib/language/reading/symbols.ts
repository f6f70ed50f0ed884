import type { Table } from './reading.ts';

/** Signs and symbols that mean the same in every language, capitals as they are. An id may be followed by a factor. */
export const SYMBOLS: Table<string> = [
  ['percent', '%, ٪, ％'],
  ['per-mille', '‰'],
  ['percentage-point', 'pp, p.p., pps'],
  ['basis-point', 'bps, bp'],
  ['degree-celsius', '°C, ° C, ℃, °, C'],
  ['degree-fahrenheit', '°F, ° F, ℉'],
  ['tonne', 't'],
  ['tonne 1e3', 'kt'],
  ['tonne 1e6', 'Mt'],
  ['tonne 1e9', 'Gt'],
  ['kilogram', 'kg'],
  ['gram', 'g'],
  ['metre', 'm'],
  ['millimetre', 'mm, мм'],
  ['centimetre', 'cm, см'],
  ['kilometre', 'km, км'],
  ['square-kilometre', 'km², km2, км²'],
  ['square-metre', 'm², m2, м²'],
  ['cubic-metre', 'm³, m3, м³'],
  ['hectare', 'ha, га'],
  ['litre', 'l, L'],
  ['kilowatt-hour', 'kWh, кВт·год, кВт-год, кВт·ч, кВтч'],
  ['megawatt-hour', 'MWh, МВт·год, МВт-год, МВт·ч, МВтч'],
  ['gigawatt-hour', 'GWh, ГВт·год, ГВт-год, ГВт·ч, ГВтч'],
  ['terawatt-hour', 'TWh, ТВт·год, ТВт-год, ТВт·ч, ТВтч'],
  ['kilowatt', 'kW, кВт'],
  ['megawatt', 'MW, МВт'],
  ['gigawatt', 'GW, ГВт'],
  ['kilometre-per-hour', 'km/h, км/год, км/ч'],
  ['hectopascal', 'hPa'],
  ['part-per-million', 'ppm'],
  ['pound', 'lb, lbs'],
  ['cubic-kilometre', 'km³, km3, км³'],
  ['microgram-per-cubic-metre', 'µg/m³, μg/m³, µg/m3, μg/m3, мкг/м³'],
  ['metre-per-second', 'm/s, м/с'],
  ['mile-per-hour', 'mph'],
  ['decibel', 'dB'],
  ['gigabyte', 'GB'],
  ['terabyte', 'TB'],
  ['EUR 1e6', 'M€, M €, Mio€'],
  ['EUR 1e9', 'Md€, Mds€, Mrd€'],
  ['USD 1e6', 'M$, M $'],
];

/** Signs of currencies, and the most usual abbreviations. A bare dollar, pound or yen sign is that of the US, the UK, Japan. */
export const CURRENCIES: Table<string> = [
  ['USD', '$, US$, U.S.$, USD$, US $'],
  ['AUD', 'A$, AU$'],
  ['CAD', 'C$, CA$, CAD$'],
  ['HKD', 'HK$'],
  ['NZD', 'NZ$'],
  ['SGD', 'S$'],
  ['TWD', 'NT$'],
  ['MXN', 'Mex$, MX$'],
  ['BRL', 'R$'],
  ['EUR', '€'],
  ['GBP', '£, UK£'],
  ['EGP', 'E£'],
  ['JPY', '¥, ￥, JP¥'],
  ['CNY', 'CN¥, RMB'],
  ['INR', '₹, Rs, Rs.'],
  ['UAH', '₴'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['KRW', '₩'],
  ['ILS', '₪'],
  ['PLN', 'zł'],
  ['VND', '₫'],
  ['NGN', '₦'],
  ['PHP', '₱'],
  ['THB', '฿'],
  ['KZT', '₸'],
  ['GEL', '₾'],
  ['CRC', '₡'],
  ['BDT', '৳'],
];

/** Codes that are words when a headline is in capitals. */
const WORDS = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'BAM',
  'GEL',
  'MOP',
  'MAD',
  'PEN',
  'LAK',
  'SOS',
  'COP',
  'RON',
  'AMD',
  'KIP',
]);
const UNAMBIGUOUS = new Set(Intl.supportedValuesOf('currency').filter((code) => !WORDS.has(code)));

/** An ISO 4217 code in capitals. One that is an English word counts beside digits only after them. */
export function currencyCode(raw: string, { afterDigits }: { afterDigits: boolean }): string | undefined {
  if (UNAMBIGUOUS.has(raw) || (afterDigits && WORDS.has(raw))) return raw;
  return undefined;
}

/** Units of time, of which there may be "a" one, and of which one isn't a share of several. */
export const TIMES = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade']);
/** Units whose change is meant when they fall. */
export const RATIOS = new Set([
  'percent',
  'per-mille',
  'percentage-point',
  'basis-point',
  'degree-celsius',
  'degree-fahrenheit',
]);

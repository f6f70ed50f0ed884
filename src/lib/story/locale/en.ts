import type { Locale } from './locale.ts';

const NBSP = '\u00a0';

/** English as British papers write it: 1,100 · $15 billion · −20 °C. */
export const en: Locale = {
  tag: 'en-GB',
  numbers: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ''], minus: '\u2212' },
  scales: [
    { factor: 1e12, word: 'trillion', symbol: 'tn' },
    { factor: 1e9, word: 'billion', symbol: 'bn' },
    { factor: 1e6, word: 'million', symbol: 'm' },
  ],
  hedge(qualifier, number, dimension) {
    const words = {
      exact: '',
      about: 'about',
      'at-least': 'at least',
      'more-than': dimension === 'temperature' ? 'above' : 'more than',
      'up-to': 'up to',
      'less-than': dimension === 'temperature' ? 'below' : 'less than',
      almost: 'almost',
    };
    return `${words[qualifier]} ${number}`.trimStart();
  },
  range: (from, to) => `${from} to ${to}`,
  claims: {
    reported: 'reported',
    estimated: 'estimated',
    requested: 'requested',
    pledged: 'pledged',
    planned: 'planned',
    forecast: 'forecast',
  },
  weeks: (number, isOne) => `${number}${NBSP}${isOne ? 'week' : 'weeks'}`,
};

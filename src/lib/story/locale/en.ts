import type { Locale } from './locale.ts';

/** English as British papers write it: 1,100 · $15 billion · −20 °C. */
export const en: Locale = {
  tag: 'en-GB',
  moneyTag: 'en-US',
  numbers: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ''], minus: '\u2212' },
  scales: [
    { factor: 1e12, word: 'trillion', symbol: 'tn' },
    { factor: 1e9, word: 'billion', symbol: 'bn' },
    { factor: 1e6, word: 'million', symbol: 'm' },
  ],
  hedge(qualifier, dimension) {
    const words = {
      exact: '',
      about: 'about',
      'at-least': 'at least',
      'more-than': dimension === 'temperature' ? 'above' : 'more than',
      'up-to': 'up to',
      'less-than': dimension === 'temperature' ? 'below' : 'less than',
      almost: 'almost',
    };
    return words[qualifier];
  },
  bounds: {
    'up-to': [
      'up to',
      'as many as',
      'as much as',
      'at most',
      'no more than',
      'not more than',
      'a maximum of',
    ],
    'at-least': [
      'at least',
      'no fewer than',
      'no less than',
      'not fewer than',
      'not less than',
      'a minimum of',
    ],
  },
  range: (from, to) => `${from} to ${to}`,
  claims: {
    reported: 'reported',
    estimated: 'estimated',
    requested: 'requested',
    pledged: 'pledged',
    committed: 'committed',
    allocated: 'allocated',
    delivered: 'delivered',
    planned: 'planned',
    target: 'target',
    forecast: 'forecast',
  },
  claimed(claim, hedge, isChange) {
    if (claim === 'reported') return { before: hedge, after: '' };
    if (claim === 'estimated') return { before: `${hedge}an estimated `, after: '' };
    // "Up 2% target", as nobody says "a target of up 2%".
    if (claim === 'target' && !isChange) return { before: `a target of ${hedge}`, after: '' };
    return { before: hedge, after: ` ${en.claims[claim]}` };
  },
  direction: { down: 'down', up: 'up' },
  moved: (direction, isSoFar) =>
    isSoFar
      ? `${{ down: 'fell', up: 'rose' }[direction]} by `
      : `to ${{ down: 'fall', up: 'rise' }[direction]} by `,
  per: (what) => `per ${what}`,
  against: (what) => `against ${what}`,
  interval: (ends, level) => `(${level === undefined ? 'stated range' : `${level}% interval`}: ${ends})`,
  partOfYear: (part, which, year) =>
    `${['first', 'second', 'third', 'fourth'][which - 1] ?? ''} ${part} of ${year}`,
  night: (days) => `night of ${days}`,
};

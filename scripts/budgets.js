// @ts-check

/**
 * @typedef {'B' | 'MB' | ''} Unit bytes after brotli, megabytes of memory, or a plain number
 *
 * @typedef {object} Row one line of `npm run bench`
 * @property {string} what
 * @property {number} measured
 * @property {number} atMost
 * @property {Unit} unit
 */

const KB = 1024;

/** What a reader's first view, an embed and a chart may weigh at most. A row over its budget fails `npm run bench`. */
export const budgets = {
  dashboard: { bytes: 32 * KB, requests: 6, scriptBytes: 2.5 * KB },
  embed: { bytes: 8 * KB, requests: 1, scriptBytes: 2.5 * KB },
  fiftyEmbeds: { timesAsLong: 1.25 },
  chart: { scriptBytes: 3 * KB, requests: 0 },
  layoutShift: 0,
  pngMemory: { megabytes: 400 },
};

/** The screens that a first view is measured on. */
export const viewports = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

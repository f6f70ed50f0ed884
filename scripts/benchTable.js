// @ts-check

/** @typedef {import('./budgets.js').Row} Row */

/** Whether a row is over its budget. Not a number is. @param {Row} row */
export function isOver({ measured, atMost }) {
  return !(measured <= atMost);
}

/**
 * The rows as a table for the terminal.
 *
 * @param {readonly Row[]} rows
 */
export function formatRows(rows) {
  const cells = rows.map((row) => [
    row.what,
    amount(row.measured, row.unit),
    amount(row.atMost, row.unit),
    isOver(row) ? 'OVER' : 'ok',
  ]);
  const table = [['what', 'measured', 'at most', ''], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return table
    .map(([what = '', measured = '', atMost = '', verdict = '']) =>
      [
        what.padEnd(widths[0] ?? 0),
        measured.padStart(widths[1] ?? 0),
        atMost.padStart(widths[2] ?? 0),
        verdict,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {number} number @param {string} unit */
function amount(number, unit) {
  const text = number.toLocaleString('en', { maximumFractionDigits: 4 });
  return unit === '' ? text : `${text} ${unit}`;
}

import type { Cell as SheetCell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { rangeRef } from 'hucre/xlsx';
import { cellText, type Cell, type ColumnHead, type FilledTable } from './table.ts';

const WIDTH_AT_LEAST = 9;
const WIDTH_AT_MOST = 60;
/** Excel refuses a longer link. */
const LINK_LENGTH_AT_MOST = 2079;

const HEADER: CellStyle = { font: { bold: true } };
const DAY: CellStyle = { numFmt: 'yyyy-mm-dd' };
const LINK: CellStyle = { font: { underline: true, color: { rgb: '0563C1' } } };

/**
 * A table as a sheet: numbers as numbers, days as days, addresses as links, everything else as text, which Excel never
 * runs; the header row bold, in sight while scrolling, and with filters.
 */
export function xlsxSheet(
  name: string,
  { columns, rows }: Pick<FilledTable, 'columns' | 'rows'>,
): WriteSheet {
  const cells = new Map<string, Partial<SheetCell>>();
  columns.forEach((_, column) => cells.set(`0,${column}`, { style: HEADER }));
  rows.forEach((row, index) => {
    columns.forEach(({ type }, column) => {
      const extra = cellExtra(type, row[column]);
      if (extra !== undefined) cells.set(`${index + 1},${column}`, extra);
    });
  });
  return {
    name,
    columns: columns.map((head, column) => ({
      width: width([head.name, ...rows.map((row) => row[column])]),
    })),
    rows: [
      columns.map((column) => column.name),
      ...rows.map((row) => columns.map(({ type }, column) => typed(type, row[column]))),
    ],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
  };
}

function typed(type: ColumnHead['type'], cell: Cell): CellValue {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'boolean') return cell;
  if (type === 'date') return new Date(`${cell}T00:00:00Z`);
  const written = cellText(cell);
  return typeof written === 'number' ? written : xmlText(written);
}

function cellExtra(type: ColumnHead['type'], cell: Cell): Partial<SheetCell> | undefined {
  if (type === 'date' && cell !== undefined) return { style: DAY };
  if (type !== 'uri' || cell === undefined) return undefined;
  const target = String(cell);
  return target.length > LINK_LENGTH_AT_MOST ? undefined : { style: LINK, hyperlink: { target } };
}

/**
 * What XML can't hold becomes the replacement character, and a text that looks like one of the format's own escapes
 * (_x0041_ for A) is escaped, so that it is read as it stands. ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** In characters, as Excel counts it; long texts are cut by the next cell and read in the formula bar. */
function width(cells: readonly Cell[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell ?? '').length));
  return Math.min(Math.max(longest + 2, WIDTH_AT_LEAST), WIDTH_AT_MOST);
}

import { figuresTable } from '../export/figuresTable.ts';
import { reportsTable } from '../export/reportsTable.ts';
import { filled, type Table } from '../export/table.ts';
import { readCsv } from '../recheck/readCsv.ts';
import { PNG_KEYWORD, type PictureFacts } from '../recheck/readPng.ts';
import type { Locale } from '../story/locale/locale.ts';
import { chartFigures, chartReports } from '../story/select.ts';
import type { Chart, Figure, Story } from '../story/story.ts';
import { SEEDS_FOLDER } from './stories.ts';
import { readVersions } from './versions.ts';

/*
 * Which rows a picture shows, as a text in its file: each with the `row_hash` of the story's newest version, by which the
 * picture is known for good; of a story without one, with that of its present table.
 */

export function figureRows(figures: readonly Figure[], story: Story, locale: Locale) {
  const { figures: own } = hashesOf(story, locale);
  return facts({ story: story.id, figures: only(own, figures), reports: {} });
}

export function chartRows(chart: Chart, story: Story, locale: Locale) {
  const hashes = hashesOf(story, locale);
  return facts({
    story: story.id,
    figures: only(hashes.figures, chartFigures(chart)),
    reports: only(
      hashes.reports,
      chartReports(chart).map(({ report }) => report),
    ),
  });
}

const facts = (rows: PictureFacts) => ({ [PNG_KEYWORD]: JSON.stringify(rows) });

type Hashes = Readonly<Record<string, string>>;

function only(hashes: Hashes, rows: readonly { readonly id: string }[]): Hashes {
  const own = rows.flatMap(({ id }) => (hashes[id] === undefined ? [] : [[id, hashes[id]] as const]));
  return Object.fromEntries(own);
}

const made = new WeakMap<Story, Readonly<Record<'figures' | 'reports', Hashes>>>();

function hashesOf(story: Story, locale: Locale) {
  const known = made.get(story);
  if (known !== undefined) return known;
  const newest = readVersions(SEEDS_FOLDER, story.id).at(-1);
  const hashes =
    newest === undefined
      ? {
          figures: hashesIn(figuresTable(story, locale), story.figures, ({ id }) => id),
          reports: hashesIn(
            reportsTable(story, locale),
            story.figures.flatMap((figure) => figure.reports.map((report) => ({ report, figure }))),
            ({ report }) => report.id,
          ),
        }
      : { figures: storedHashes(newest.files.figures), reports: storedHashes(newest.files.reports) };
  made.set(story, hashes);
  return hashes;
}

/** A row’s hash stands in its last cell. */
function hashesIn<Row>(table: Table<Row>, rows: readonly Row[], idOf: (row: Row) => string): Hashes {
  const cells = filled(table, rows).rows;
  return Object.fromEntries(rows.map((row, index) => [idOf(row), String(cells[index]?.at(-1) ?? '')]));
}

function storedHashes(text: string): Hashes {
  const [, ...rows] = readCsv(text);
  return Object.fromEntries(rows.map((row) => [row[0] ?? '', row.at(-1) ?? '']));
}

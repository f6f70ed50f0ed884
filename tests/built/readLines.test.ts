import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { programs } from '../../scripts/programs.js';
import { serve } from '../../scripts/serve.js';
import { figuresJson } from '../../src/lib/export/figuresJson.ts';
import { figuresTable } from '../../src/lib/export/figuresTable.ts';
import { storyCsv } from '../../src/lib/export/storyCsv.ts';
import { filled, plainText, type Cell } from '../../src/lib/export/table.ts';
import { site } from '../../src/lib/site.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { parse } from '../../src/lib/story/parse.ts';
import type { Story } from '../../src/lib/story/story.ts';
import * as urls from '../../src/lib/urls.ts';
import { where } from '../programs.ts';
import { exists, page, stories } from './site.ts';

/*
 * The lines that the dashboard offers to copy for programs, copied from it and run by the programs themselves. Only the
 * address is another one: that of a made-up story's file, whose codes and names programs like to take for something else.
 */

function madeUp(): Story {
  const file = 'namibia-2026-05.yaml';
  const { story, problems } = parse(file, readFileSync(`tests/samples/${file}`, 'utf8'));
  if (story === undefined) throw new Error(JSON.stringify(problems));
  return story;
}
const namibia = madeUp();

const folder = mkdtempSync(join(tmpdir(), 'read-lines-'));
const csvFile = join(folder, 'figures.csv');
writeFileSync(csvFile, storyCsv(namibia, 'figures', en));
writeFileSync(join(folder, 'figures.json'), figuresJson(namibia, en));

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({ folder, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Every row of the table by its columns' names. */
const table = filled(figuresTable(namibia, en), namibia.figures);
const records = table.rows.map((row) =>
  Object.fromEntries(table.columns.map(({ name }, index) => [name, cell(row[index])])),
);

function cell(value: Cell) {
  return typeof value === 'string' ? plainText(value) : (value ?? null);
}

/** Where a program has no types, all cells are texts, and nothing is an empty one. */
const texts = records.map((record) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value ?? '')])),
);

/** Runs a line by a program, and says which rows it read. */
type Read = (line: string) => Promise<unknown>;

const jsonOf = (command: string, words: (line: string) => readonly string[]): Read => {
  return async (line) => {
    const { stdout } = await promisify(execFile)(command, words(line), { encoding: 'utf8' });
    return JSON.parse(stdout) as unknown;
  };
};

// R has no JSON of its own: each cell as its type and hexadecimal bytes.
const R_CELLS = `
hex <- function(cell) if (is.na(cell)) "null" else paste0(class(cell), ":", paste(as.character(charToRaw(enc2utf8(format(cell, digits = 15, scientific = FALSE)))), collapse = ""))
rows <- lapply(seq_len(nrow(figures)), function(i) paste(names(figures), vapply(as.list(figures[i, ]), hex, ""), sep = "=", collapse = " "))
cat(paste(rows, collapse = "\\n"))`;

function fromR(printed: string): unknown {
  const value = (written: string) => {
    const [type, hex = ''] = written.split(':');
    const text = Buffer.from(hex, 'hex').toString('utf8');
    if (type === 'null') return null;
    if (type === 'numeric') return Number(text);
    return type === 'logical' ? text === 'TRUE' : text;
  };
  return printed.split('\n').map((row) =>
    Object.fromEntries(
      row.split(' ').map((each) => {
        const [name = '', written = ''] = each.split('=');
        return [name, value(written)];
      }),
    ),
  );
}

const PROGRAMS: readonly (readonly [string, Read, readonly unknown[]])[] = [
  ...where(programs.pandas, (command): readonly [string, Read, readonly unknown[]] => [
    'Python, pandas',
    jsonOf(command, (line) => [
      '-c',
      `${line}\nprint(figures.to_json(orient="records", double_precision=15))`,
    ]),
    records,
  ]),
  ...where(programs.r, (command): readonly [string, Read, readonly unknown[]] => [
    'R',
    async (line) => fromR((await promisify(execFile)(command, ['--vanilla', '-e', line + R_CELLS])).stdout),
    records,
  ]),
  [
    'DuckDB',
    // It would fetch an extension to read from an address, so it gets the file.
    async (line) => {
      const connection = await (await DuckDBInstance.create()).connect();
      const result = await connection.runAndReadAll(line.replaceAll(`${server.url}figures.csv`, csvFile));
      const rows = result.getRowObjects();
      connection.closeSync();
      return rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'bigint' ? Number(value) : value,
          ]),
        ),
      );
    },
    records,
  ],
  ...where(programs.curl, () =>
    where(programs.csvkit, (): readonly [string, Read, readonly unknown[]] => [
      'csvkit',
      jsonOf('/bin/sh', (line) => ['-c', line]),
      texts,
    ]),
  ).flat(),
  [
    'JavaScript',
    jsonOf(process.execPath, (line) => [
      '--input-type=module',
      '-e',
      `${line} console.log(JSON.stringify(figures));`,
    ]),
    z.object({ figures: z.array(z.unknown()) }).parse(JSON.parse(figuresJson(namibia, en))).figures,
  ],
];

describe.each(PROGRAMS)('%s', (program, read, expected) => {
  it.each(stories.map(({ id }) => id))(
    'reads every cell with its type by the line that the page of %s offers',
    async (storyId) => {
      const line = lineFor(storyId, program)
        .replaceAll(site.origin + urls.table(storyId, 'figures'), `${server.url}figures.csv`)
        .replaceAll(site.origin + urls.storyFile(storyId, 'figures.json'), `${server.url}figures.json`);
      expect(line).toContain(server.url);
      expect(await read(line)).toEqual(expected);
    },
  );
});

it('is tried on a code, a status, a language and speakers that programs take for something else', () => {
  const cells = records.map((row) => [
    row['geo_code'],
    row['obs_status'],
    row['source_language'],
    row['stated_by'],
  ]);
  expect(cells).toEqual([
    ['NA', 'F', 'no', 'NA'],
    ['NA', 'F', 'no', '1'],
  ]);
});

// Nothing on this machine runs it: its form, and that it leads somewhere.
it.each(stories.map(({ id }) => id))('Google Sheets gets the address of a file of %s', (storyId) => {
  const [, address = ''] = /^=IMPORTDATA\("(.*)"\)$/.exec(lineFor(storyId, 'Google Sheets')) ?? [];
  expect(address).toBe(site.origin + urls.table(storyId, 'figures'));
  expect(exists(new URL(address).pathname)).toBe(true);
});

function lineFor(storyId: string, program: string): string {
  const { document } = page(urls.story(storyId));
  return document.querySelector(`[data-copy="the line for ${program}"]`)?.textContent ?? '';
}

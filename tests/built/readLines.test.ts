import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programs } from '../../scripts/programs.js';
import { serve } from '../../scripts/serve.js';
import { site } from '../../src/lib/site.ts';
import * as urls from '../../src/lib/urls.ts';
import { where } from '../programs.ts';
import { exists, page, stories } from './site.ts';

/*
 * The lines that the dashboard offers to copy for programs, copied from it and run by the programs themselves. Only the
 * site's address is another one: that of a server here.
 */

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({ folder: 'build', port: 0 });
});
afterAll(() => server.close());

/** Runs a line by a program, and says which ids of figures it read. */
type Read = (line: string) => Promise<string[]>;

const printed = (command: string, words: (line: string) => readonly string[]): Read => {
  return async (line) => {
    const here = line.replaceAll(`${site.origin}/`, server.url);
    const { stdout } = await promisify(execFile)(command, words(here));
    return stdout.trim().split(',');
  };
};

const PROGRAMS: readonly (readonly [string, Read])[] = [
  ...where(programs.pandas, (command): readonly [string, Read] => [
    'Python, pandas',
    printed(command, (line) => ['-c', `${line}\nprint(",".join(figures["id"]))`]),
  ]),
  ...where(programs.r, (command): readonly [string, Read] => [
    'R',
    printed(command, (line) => ['--vanilla', '-e', `${line}; cat(paste(figures$id, collapse = ","))`]),
  ]),
  [
    'DuckDB',
    // It would fetch an extension to read from an address, so it gets the file.
    async (line) => {
      const connection = await (await DuckDBInstance.create()).connect();
      const result = await connection.runAndReadAll(
        line.replaceAll(`${site.origin}/`, `${resolve('build')}/`),
      );
      const ids = result.getRowObjectsJson().map(({ id }) => (typeof id === 'string' ? id : ''));
      connection.closeSync();
      return ids;
    },
  ],
  [
    'JavaScript',
    printed(process.execPath, (line) => [
      '--input-type=module',
      '-e',
      `${line} console.log(figures.map(({ id }) => id).join(','));`,
    ]),
  ],
];

describe.each(PROGRAMS)('%s', (program, read) => {
  it.each(stories.map(({ id, figures }) => [id, figures.map((figure) => figure.id)] as const))(
    'reads the figures of %s by the line that the page offers',
    async (storyId, ids) => {
      expect(await read(lineFor(storyId, program))).toEqual(ids);
    },
  );
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

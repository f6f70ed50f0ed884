import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCsv } from '../../src/lib/export/allTables.ts';
import { figuresXlsx } from '../../src/lib/export/figuresXlsx.ts';
import { storyCsv } from '../../src/lib/export/storyCsv.ts';
import { historiesOf } from '../../src/lib/server/history.ts';
import { readFile } from '../../src/lib/recheck/readFile.ts';
import { recheck } from '../../src/lib/recheck/recheck.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { programs } from '../../scripts/programs.js';
import { run, where } from '../programs.ts';
import { sampleStory, testStory } from '../unit/testStories.ts';

/* Files that other programs opened and saved again: none of their rows is altered. */

const stories = [
  testStory('kyiv-strikes-2026-02'),
  sampleStory('namibia-2026-05'),
  sampleStory('exa-flood-2026-05'),
];
const history = historiesOf('seeds', stories);
const folder = mkdtempSync(join(tmpdir(), 'recheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = new Map<string, Uint8Array | string>([
  ['all-figures.csv', allCsv('figures', stories, en)],
  ['all-reports.csv', allCsv('reports', stories, en)],
]);
for (const story of stories) {
  files.set(`${story.id}-figures.csv`, storyCsv(story, 'figures', en));
  files.set(`${story.id}-reports.csv`, storyCsv(story, 'reports', en));
  files.set(`${story.id}.xlsx`, await figuresXlsx(story, en));
}
for (const [name, content] of files) writeFileSync(join(folder, name), content);
const tables = [...files.keys()].filter((name) => name.endsWith('.csv'));

const profile = (language: string) =>
  `-env:UserInstallation=${pathToFileURL(join(folder, `profile-${language}`)).href}`;

/** LibreOffice as somebody has it who opens a file by a double click, in a language, and saves it again. */
function office(command: string, language: string): void {
  const settings = join(folder, `profile-${language}`, 'user');
  mkdirSync(settings, { recursive: true });
  writeFileSync(
    join(settings, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language}</value></prop></item></oor:items>`,
  );
  const convert = (to: string, names: readonly string[], ...more: string[]) =>
    run(command, [
      profile(language),
      '--headless',
      ...more,
      '--convert-to',
      to,
      '--outdir',
      join(folder, language),
      ...names.map((name) => join(folder, name)),
    ]);
  // Read with a comma, quotes, UTF-8; saved with a semicolon, cells as they are shown.
  convert(
    'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false',
    tables,
    '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
  );
  convert(
    'xlsx',
    [...files.keys()].filter((name) => !tables.includes(name)),
  );
}

const LANGUAGES = ['en-US', 'de-DE', 'fr-FR'];
const offices = where(programs.libreOffice, (command, name) => ({ command, name }));
beforeAll(() => {
  for (const { command } of offices) for (const language of LANGUAGES) office(command, language);
}, 180_000);

const PANDAS = `
import sys, pandas
frame = pandas.read_csv(sys.argv[1])
frame.to_csv(sys.argv[2])`;
const R = `
args <- commandArgs(TRUE)
write.csv(read.csv(args[1], encoding = "UTF-8"), args[2], fileEncoding = "UTF-8")`;

const saved = join(folder, 'saved.csv');
const throughSaved = (command: string, flag: string, code: string) => (name: string) => {
  run(command, [flag, code, join(folder, name), saved]);
  return saved;
};

interface Saver {
  readonly name: string;
  readonly save: (name: string) => string;
  readonly opens: readonly string[];
}

const savers: readonly Saver[] = [
  ...offices.flatMap(({ name }) =>
    LANGUAGES.map((language): Saver => ({
      name: `${name} ${language}`,
      save: (file) => join(folder, language, file),
      opens: [...files.keys()],
    })),
  ),
  ...where(programs.pandas, (command, name) => ({
    name,
    save: throughSaved(command, '-c', PANDAS),
    opens: tables,
  })),
  ...where(programs.r, (command, name) => ({
    name,
    save: (file: string) => {
      run(command, ['-e', R, join(folder, file), saved]);
      return saved;
    },
    opens: tables,
  })),
];

// No program is there on a bare machine: then tests/unit/recheck imitates them.
describe.skipIf(savers.length === 0)('saved again', () => {
  it.each(savers.flatMap((saver) => saver.opens.map((file) => ({ program: saver.name, file, saver }))))(
    '$file by $program has no altered row',
    async ({ file, saver }) => {
      const checked = recheck(await readFile(new Uint8Array(readFileSync(saver.save(file)))), history);
      expect(
        'problem' in checked ? checked.problem : checked.rows.filter(({ is }) => is !== 'stands'),
      ).toEqual([]);
    },
    60_000,
  );
});

import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { pythonWith, run, starts } from './programs.ts';

/** Something that people read CSV with: a file's cells as texts, the header first. */
export interface CsvReader {
  readonly name: string;
  readonly here: boolean;
  readonly read: (path: string) => Promise<string[][]> | string[][];
}

const rows = z.array(z.array(z.string()));
const record = z.record(z.string(), z.string());

const PANDAS = `
import json, sys, pandas
frame = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
print(json.dumps([list(frame.columns)] + frame.values.tolist()))`;

const PYTHON = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding='utf-8') as file:
    print(json.dumps(list(csv.reader(file, strict=True))))`;

// Cells as hexadecimal bytes, since R escapes what it prints.
const R = `
cells <- read.csv(commandArgs(TRUE)[1], colClasses = "character", na.strings = character(), check.names = FALSE, encoding = "UTF-8")
hex <- function(text) paste(as.character(charToRaw(enc2utf8(text))), collapse = "")
lines <- c(list(names(cells)), lapply(seq_len(nrow(cells)), function(i) unlist(cells[i, ])))
for (line in lines) cat(paste(vapply(line, hex, ""), collapse = ","), "\\n", sep = "")`;

/** DuckDB, left to guess delimiter and quotes as for anybody who opens the file with it. */
async function duckDb(path: string): Promise<string[][]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const result = await connection.runAndReadAll(
    `select * from read_csv('${path.replaceAll("'", "''")}', all_varchar = true, header = true)`,
  );
  const cells = result.getRowsJson().map((row) => row.map((cell) => cell ?? ''));
  connection.closeSync();
  return rows.parse([result.columnNames(), ...cells]);
}

function python(script: string, module: string): Pick<CsvReader, 'here' | 'read'> {
  const program = pythonWith(module);
  return {
    here: program !== undefined,
    read: (path) => rows.parse(JSON.parse(run(program ?? 'python3', ['-c', script, path]))),
  };
}

export const csvReaders: readonly CsvReader[] = [
  { name: 'DuckDB', here: true, read: duckDb },
  { name: 'Python’s csv', ...python(PYTHON, 'csv') },
  { name: 'pandas', ...python(PANDAS, 'pandas') },
  {
    name: 'R',
    here: starts('Rscript', '--version'),
    read: (path) =>
      run('Rscript', ['--vanilla', '-e', R, path])
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',').map((hex) => Buffer.from(hex, 'hex').toString('utf8'))),
  },
  {
    name: 'Miller',
    here: starts('mlr', '--version'),
    read: (path) => {
      const json = run('mlr', ['--icsv', '--ojson', '-S', '--implicit-csv-header', 'cat', path]);
      const records = z.array(z.record(z.string(), z.coerce.string())).parse(JSON.parse(json));
      return records.map((cells) => Object.values(cells));
    },
  },
  {
    name: 'csvkit',
    here: starts('csvjson', '--version'),
    read: (path) =>
      run('csvjson', ['--no-inference', '--no-header-row', '--blanks', '--stream', path])
        .trimEnd()
        .split('\n')
        .map((line) => Object.values(record.parse(JSON.parse(line)))),
  },
];

import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { programs, type Program } from '../../scripts/programs.js';
import { run, where } from '../programs.ts';

/** Something that people read CSV with: a file's cells as texts, the header first. */
export interface CsvReader {
  readonly name: string;
  readonly read: (path: string) => Promise<string[][]> | string[][];
}

const rows = z.array(z.array(z.string()));
/** Miller makes numbers of texts that look like them. */
const texts = z.record(z.string(), z.coerce.string());

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

/** A program that gets a file's path and prints its rows. */
function reader(
  program: Program,
  words: (path: string) => readonly string[],
  rowsOf: (printed: string) => string[][],
): readonly CsvReader[] {
  return where(program, (command, name) => ({ name, read: (path) => rowsOf(run(command, words(path))) }));
}

const lines = (printed: string) => printed.trimEnd().split('\n');
const jsonRows = (printed: string) => rows.parse(JSON.parse(printed));

/** Those that are on this machine. */
export const csvReaders: readonly CsvReader[] = [
  { name: 'DuckDB', read: duckDb },
  ...reader(programs.python, (path) => ['-c', PYTHON, path], jsonRows),
  ...reader(programs.pandas, (path) => ['-c', PANDAS, path], jsonRows),
  ...reader(
    programs.r,
    (path) => ['--vanilla', '-e', R, path],
    (printed) =>
      lines(printed).map((line) => line.split(',').map((hex) => Buffer.from(hex, 'hex').toString('utf8'))),
  ),
  ...reader(
    programs.miller,
    (path) => ['--icsv', '--ojson', '-S', '--implicit-csv-header', 'cat', path],
    (printed) =>
      z
        .array(texts)
        .parse(JSON.parse(printed))
        .map(Object.values<string>),
  ),
  ...reader(
    programs.csvkit,
    (path) => ['--no-inference', '--no-header-row', '--blanks', '--stream', path],
    (printed) => lines(printed).map((line) => Object.values(texts.parse(JSON.parse(line)))),
  ),
];

import type { ColumnHead } from './table.ts';

/** A line that reads the data in a program, ready to be copied. */
export interface ReadLine {
  readonly program: string;
  readonly code: string;
}

/**
 * How to read a table where people work with data. Each line says which columns are no texts, and that all others are:
 * programs that guess take NA (Namibia) for nothing, F (a forecast) and no (Norwegian) for false, 1 and 0 for true and false.
 * @param columns Those of the table.
 * @param csvUrl Its absolute address.
 * @param jsonUrl Absolute address of figures.json.
 */
export function readLines(
  columns: readonly ColumnHead[],
  csvUrl: string,
  jsonUrl: string,
): readonly ReadLine[] {
  const quoted = (...types: readonly ColumnHead['type'][]) =>
    columns.flatMap(({ name, type }) => (types.includes(type) ? [`"${name}"`] : [])).join(', ');
  const typed = (types: Readonly<Partial<Record<ColumnHead['type'], string>>>, quote: string, is: string) =>
    columns
      .flatMap(({ name, type }) =>
        types[type] === undefined ? [] : [`${quote}${name}${quote}${is}${types[type]}`],
      )
      .join(', ');
  return [
    { program: 'Google Sheets', code: `=IMPORTDATA("${csvUrl}")` },
    {
      program: 'Python, pandas',
      code: `import pandas as pd; from collections import defaultdict; figures = pd.read_csv("${csvUrl}", keep_default_na=False, na_values=[""], dtype=defaultdict(lambda: "string", ${typed({ number: '"Float64"', integer: '"Int64"', boolean: '"boolean"' }, '', '=')}))`,
    },
    {
      program: 'R',
      code: `figures <- read.csv("${csvUrl}", colClasses="character", na.strings="", encoding="UTF-8"); numbers <- c(${quoted('number', 'integer')}); figures[numbers] <- lapply(figures[numbers], as.numeric); flags <- c(${quoted('boolean')}); figures[flags] <- lapply(figures[flags], as.logical)`,
    },
    {
      program: 'DuckDB',
      code: `SELECT * FROM read_csv('${csvUrl}', auto_type_candidates=['VARCHAR'], types={${typed({ number: "'DOUBLE'", integer: "'BIGINT'", boolean: "'BOOLEAN'" }, "'", ': ')}});`,
    },
    {
      program: 'csvkit',
      code: `curl --silent "${csvUrl}" | csvjson --snifflimit 0 --no-inference --blanks`,
    },
    { program: 'JavaScript', code: `const { figures } = await (await fetch("${jsonUrl}")).json();` },
  ];
}

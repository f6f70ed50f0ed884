/** A line that reads the data in a program, ready to be copied. */
export interface ReadLine {
  readonly program: string;
  readonly code: string;
}

/**
 * How to read a story's data where people work with data.
 * @param csvUrl Absolute address of figures.csv.
 * @param jsonUrl Absolute address of figures.json.
 */
export function readLines(csvUrl: string, jsonUrl: string): readonly ReadLine[] {
  return [
    { program: 'Google Sheets', code: `=IMPORTDATA("${csvUrl}")` },
    { program: 'Python, pandas', code: `import pandas as pd; figures = pd.read_csv("${csvUrl}")` },
    { program: 'R', code: `figures <- read.csv("${csvUrl}")` },
    { program: 'DuckDB', code: `SELECT * FROM read_csv('${csvUrl}');` },
    { program: 'JavaScript', code: `const { figures } = await (await fetch("${jsonUrl}")).json();` },
  ];
}

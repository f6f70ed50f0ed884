import { plainText } from './table.ts';

/** A value as a JSON file, its texts written as those in the CSV files are. */
export function jsonText(value: unknown): string {
  const texts = (_: string, part: unknown) => (typeof part === 'string' ? plainText(part) : part);
  return `${JSON.stringify(value, texts, 2)}\n`;
}

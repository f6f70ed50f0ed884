import type { Reference } from './reference.ts';

/**
 * References as RIS: a tag of two letters, two spaces, a hyphen and a space on each line, CRLF at its end, and ER at
 * the end of each reference. Source: Research Information Systems, RIS format specification (2001).
 */
export function ris(references: readonly Reference[]): string {
  return references.map(record).join('');
}

function record(reference: Reference): string {
  const { kind, author, title, outlet, published, version, retrieved, url, language, note } = reference;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', kind === 'report' ? 'NEWS' : 'DATA'],
    // A name without a comma would be split into a first and a last one.
    ['AU', `${author},`],
    ['TI', title],
    ['T2', outlet],
    ['PY', published.slice(0, 4)],
    ['DA', risDay(published)],
    ['ET', version],
    ['Y2', retrieved && risDay(retrieved)],
    ['UR', url],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** 2026-02-03 → 2026/02/03 */
function risDay(day: string): string {
  return day.replaceAll('-', '/');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

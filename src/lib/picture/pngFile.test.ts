import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

import { expect, test } from 'vitest';

import { SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';
import { CHART_KINDS } from '../story/codes.ts';
import { measure } from './canvas.ts';
import { fileSheet } from './fileSheet.ts';
import { pngFile } from './pngFile.ts';
import { palettesFrom } from './tokens.ts';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const { light } = palettesFrom(css);

function sheetOf(kind: (typeof CHART_KINDS)[number]) {
  const text = {
    plot: SAMPLE_PLOTS[kind],
    title: 'About 14 drones for every ballistic missile',
    subtitle: 'Weapons fired at Ukraine, night of 2–3 February 2026',
    notes: ['Not the whole attack.'],
    source: 'Source: Sky News, in NextFin News, 3 February 2026.',
    site: 'Sourced Figures',
    language: 'en',
  };
  return fileSheet(text, light, 680, measure);
}

const TEXT = { title: 'Київ', description: 'about 450 drones\nSky News', language: 'en' };

/** Sizes in the header of a PNG (PNG 3.0, section 11.2.1). */
function sizeOf(png: Uint8Array): { signature: string; widthPx: number; heightPx: number } {
  const bytes = Buffer.from(png);
  return {
    signature: bytes.toString('latin1', 0, 8),
    widthPx: bytes.readUInt32BE(16),
    heightPx: bytes.readUInt32BE(20),
  };
}

test.each(CHART_KINDS)('%s: a PNG of twice the sheet’s size, the same bytes each time', async (kind) => {
  const sheet = sheetOf(kind);
  const png = await pngFile(sheet, 2, TEXT);
  expect(sizeOf(png)).toEqual({
    signature: '\x89PNG\r\n\x1a\n',
    widthPx: 1360,
    heightPx: 2 * sheet.heightPx,
  });
  const again = await pngFile(sheetOf(kind), 2, TEXT);
  expect(Buffer.compare(png, again)).toBe(0);
});

test('the file says in words what it shows', async () => {
  const bytes = Buffer.from(await pngFile(sheetOf('bar'), 2, TEXT)).toString('utf8');
  expect(bytes).toContain('Київ');
  expect(bytes).toContain('about 450 drones\nSky News');
});

test('a PNG with words in it has sound checksums, so that strict readers take it', async () => {
  const png = Buffer.from(await pngFile(sheetOf('bar'), 2, TEXT));
  const types: string[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const typed = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(typed));
    types.push(typed.toString('latin1', 0, 4));
    at += 12 + length;
  }
  expect(types.slice(0, 4)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt']);
  expect(types.at(-1)).toBe('IEND');
});

test('our faces set every alphabet that they are here for, whatever the machine has', () => {
  const letters = { family: 'serif', weight: 700, sizePx: 100, lineHeightPx: 100 } as const;
  const table: readonly (readonly [string, number])[] = [
    ['About 1,100', 580.2],
    ['Łódź, Iași', 467.8],
    ['Київ −20 °C', 550.8],
    ['₴ € “ ” – ×', 428.5],
  ];
  expect(table.map(([text]) => [text, Math.round(measure(text, letters) * 10) / 10])).toEqual(table);
});

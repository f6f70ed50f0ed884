import { expect, test } from 'vitest';

import { textWidth } from './textWidth.ts';

// Advances of DejaVu Sans Bold 2.37 in units of 1/2048 em, read with a font tool.
const ADVANCES: readonly (readonly [string, number])[] = [
  ['0', 1425],
  ['a', 1382],
  ['W', 2259],
  ['i', 702],
  [' ', 713],
  ['é', 1389],
];

test('a width is never less than the face’s own, and at most a fortieth of an em more', () => {
  for (const [character, advance] of ADVANCES) {
    const em = advance / 2048;
    expect(textWidth(character, 1), character).toBeGreaterThanOrEqual(em);
    expect(textWidth(character, 1), character).toBeLessThan(em + 1 / 40 + 1e-9);
  }
});

test('width grows with the size and adds up over characters', () => {
  expect(textWidth('', 15)).toBe(0);
  expect(textWidth('32', 15)).toBe(21);
  expect(textWidth('32', 30)).toBe(42);
  expect(textWidth('Київ', 20)).toBe(
    textWidth('К', 20) + textWidth('и', 20) + textWidth('ї', 20) + textWidth('в', 20),
  );
});

test('accents and joiners take no room, unknown writing takes much', () => {
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  expect(textWidth('漢', 10)).toBe(15);
  expect(textWidth('🚀', 10)).toBe(15);
});

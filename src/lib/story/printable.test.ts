import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['Київ, 450 км²', 'Київ, 450 км²'],
  ['two\nlines\r\n\tof text', 'two\\nlines\\r\\n\\tof text'],
  ['\u001b[31mred\u0007', '\\u{1b}[31mred\\u{7}'],
  ['\u0085 \u2028 \u2029', '\\u{85} \\u{2028} \\u{2029}'],
  ['\u202etxt.exe\u2066\u200f\u200b', '\\u{202e}txt.exe\\u{2066}\\u{200f}\\u{200b}'],
  ['half \ud800 of \udfff one', 'half \\u{d800} of \\u{dfff} one'],
  ['\u{e0041}\ufeff\ufffe', '\\u{e0041}\\u{feff}\\u{fffe}'],
  ['🚀', '🚀'],
  ['', ''],
])('%j is printed as %j', (text, line) => {
  expect(printable(text, 100)).toBe(line);
});

test.each([
  ['exactly ten', 11, 'exactly ten'],
  ['exactly ten', 10, 'exactly…'],
  ['Київ', 8, 'Київ'],
  ['Київ', 7, 'Ки…'],
  ['🚀🚀', 8, '🚀🚀'],
  ['🚀🚀', 7, '🚀…'],
  ['\n'.repeat(9), 6, '\\n\\…'],
])('%j in %i bytes is %j', (text, bytes, line) => {
  expect(printable(text, bytes)).toBe(line);
  expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(bytes);
});

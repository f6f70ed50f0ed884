import { expect, test } from 'vitest';

import { escapeXml } from './escapeXml.ts';

test('text becomes well-formed XML', () => {
  const table: readonly (readonly [string, string])[] = [
    ['a & b < c > d "e" \'f\'', "a &amp; b &lt; c &gt; d &quot;e&quot; 'f'"],
    [']]>', ']]&gt;'],
    ['bell\u0007 nul\u0000', 'bell\ufffd nul\ufffd'],
    ['lone \ud800 surrogate', 'lone \ufffd surrogate'],
    ['\uffff\ufffe', '\ufffd\ufffd'],
    ['Київ 🚀 −2\t', 'Київ 🚀 −2\t'],
  ];
  for (const [text, escaped] of table) expect(escapeXml(text)).toBe(escaped);
});

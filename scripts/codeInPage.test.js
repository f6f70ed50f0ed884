// @ts-check
import { expect, test } from 'vitest';
import { codeInPage } from './codeInPage.js';

test.each([
  ['<script>a()</script>', 'a()'],
  ['<script type="module">a()</script><p><script type="text/javascript">b("<p>")</script>', 'a()\nb("<p>")'],
  ['<script src="/a.js"></script>', ''],
  ['<script type="application/json">{"a":1}</script><script type="application/ld+json">{}</script>', ''],
  ['<svg><script>a()</script></svg>', 'a()'],
  ['<p>no script</p>', ''],
])('the code in %s', (html, code) => {
  expect(codeInPage(html)).toBe(code);
});

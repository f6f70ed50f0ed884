import { expect, test } from 'vitest';
import { faultsOfRefusal } from '../fuzz/refusal.ts';
import { faultOfXml } from '../fuzz/wellFormed.ts';

// `npm run fuzz` trusts these.

test.each([
  ['<a b="1">x &amp; &#8212; <c/><![CDATA[<]]></a>', undefined],
  ['<?xml version="1.0"?>\n<a/>', undefined],
  ['<a>x & y</a>', 'broken at “& y</a>”'],
  ['<a><b></a></b>', '</a> closes nothing'],
  ['<a>', '<a> is never closed'],
  ['<a b="<"/>', 'broken at “<a b="<"/>”'],
  ['<a>\u0000</a>', 'U+0'],
  ['<a>\ud800</a>', 'U+d800'],
])('%j as XML: %s', (text, fault) => {
  expect(faultOfXml(text)).toBe(fault);
});

const GOOD = 's.yaml:1:2  title\n  found    1\n  allowed  a text\n  to do    quote it';

test.each([
  [GOOD, undefined],
  [GOOD.replace('1:2', '3:1'), 'has no place in the file'],
  [GOOD.replace('1:2', '1:9'), 'has no place in the file'],
  [GOOD.replace('a text', ''), 'says nothing'],
  [GOOD.replace('  found    1\n', ''), 'has another form'],
  [GOOD.replace('title', 'x'.repeat(2000)), 'is too long'],
  [GOOD.replace('title', '\u001b[2J'), 'has control characters'],
  [GOOD.replace('a text', 'undefined'), 'speaks of the program'],
])('of the message %j it is said: %s', (message, fault) => {
  const faults = faultsOfRefusal([message], 's.yaml', Buffer.from('a: b\n'));
  expect(faults.map((each) => each.split(':\n')[0])).toEqual(fault === undefined ? [] : [fault]);
});

test.each([
  ['20 messages, then how many more', [...Array<string>(20).fill(GOOD), '… and 5 more.'], 0],
  ['21 messages', Array<string>(21).fill(GOOD), 1],
])('%s', (_, messages, faults) => {
  expect(faultsOfRefusal(messages, 's.yaml', Buffer.from('a: b\n'))).toHaveLength(faults);
});

// @ts-check
import { expect, test } from 'vitest';
import { portFrom } from './port.js';

test.each([
  ['1', 1],
  ['4302', 4302],
  ['65535', 65_535],
])('%s is a port', (text, port) => {
  expect(portFrom(text, 'PORT')).toBe(port);
});

test.each([
  '0',
  '65536',
  '0x10d0',
  '4e3',
  '4302.0',
  '-1',
  '+1',
  ' 4302',
  '4302 ',
  '04302',
  'http',
  '4_302',
  '٤٣',
  '1\n',
])('%j is none, and what is one is said', (text) => {
  expect(() => portFrom(text, 'PORT')).toThrow(
    `PORT is ${JSON.stringify(text)}. Set it to a whole number from 1 to 65535, or leave it out for 4173.`,
  );
});

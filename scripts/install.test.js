// @ts-check
import { expect, test } from 'vitest';
import { holdsAll, nodeTooOld } from './install.js';

test.each([
  ['18.20.0', '>=20.19', true],
  ['20.18.9', '>=20.19', true],
  ['20.19.0', '>=20.19', false],
  ['20.20.2', '>=20.19', false],
  ['22.0.0', '>=20.19', false],
])('Node %s where %s is needed: too old is %s', (version, needed, tooOld) => {
  expect(nodeTooOld(version, needed) !== undefined).toBe(tooOld);
});

const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b', optional: true };
const locked = { packages: { '': {}, 'node_modules/a': a, 'node_modules/b': b } };

test.each([
  ['the same packages', { 'node_modules/a': a, 'node_modules/b': b }, true],
  ['no optional package: it is for other systems', { 'node_modules/a': a }, true],
  ['one package more', { 'node_modules/a': a, 'node_modules/c': a }, true],
  ['a package missing', { 'node_modules/b': b }, false],
  ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
  ['another content', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }, false],
])('an installation with %s', (_, packages, holds) => {
  expect(holdsAll(locked, { packages })).toBe(holds);
});

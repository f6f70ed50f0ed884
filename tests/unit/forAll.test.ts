import { expect, test } from 'vitest';
import { forAll } from '../forAll.ts';

function even(number: string): void {
  expect(Number(number) % 2, 'is odd').toBe(0);
}

test('a property that all have holds', () => {
  expect(() => forAll(['2', '4'], even)).not.toThrow();
});

test('each that lacks it is named, with what is wrong', () => {
  expect(() => forAll(['1', '2', '3'], even)).toThrow(
    /^2 of 3 fail\n\n1: AssertionError: is odd.*\n\n3: AssertionError: is odd/,
  );
});

test('of many that lack it the first are told, and how many more there are', () => {
  const odd = Array.from({ length: 25 }, (_, index) => String(2 * index + 1));
  expect(() => forAll(odd, even)).toThrow(/^25 of 25 fail\n\n1: [^]*39: [^]*\n\nand 5 more$/);
});

test('a property of nothing is no property', () => {
  expect(() => forAll([], even)).toThrow('There is nothing to check');
});

test.each([
  ['x', 'x'],
  [{ path: '/x/' }, '/x/'],
  [{ id: 'x' }, 'x'],
])('%j is told of as %s', (thing, name) => {
  expect(() => forAll([thing], () => expect(1).toBe(2))).toThrow(`1 of 1 fail\n\n${name}: `);
});

import { expect, test } from 'vitest';
import { nearest, problemText } from './problem.ts';

const qualifiers = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'less-than', 'almost', 'range'];

test.each([
  ['more-then', qualifiers, 'more-than'],
  ['More-Than', qualifiers, 'more-than'],
  ['morethan', qualifiers, 'more-than'],
  ['abuot', qualifiers, 'about'],
  ['atleast', qualifiers, 'at-least'],
  ['around', qualifiers, undefined],
  ['exactly', qualifiers, 'exact'],
  ['', qualifiers, undefined],
  ['anything', [], undefined],
  ['homes-floded', ['homes-flooded', 'homes-lost'], 'homes-flooded'],
  ['people', ['homes-flooded', 'homes-lost'], undefined],
  ['figure', ['figures', 'figure'], 'figure'],
  ['Київ', ['київ'], 'київ'],
])('the word nearest to “%s” among %j is %s', (word, candidates, near) => {
  expect(nearest(word, candidates)).toBe(near);
});

// Guards against suggestions that share no letter with what was written.
test.each([
  ['uk', ['en'], undefined],
  ['x', ['y'], undefined],
  ['us', ['uk'], 'uk'],
  ['bbc', ['cnn'], undefined],
])('a short word is not replaced whole: “%s” among %j is %s', (word, candidates, near) => {
  expect(nearest(word, candidates)).toBe(near);
});

const problem = {
  file: 'seeds/exa.yaml',
  line: 43,
  column: 20,
  path: 'figures › homes › reports › 1 › qualifier',
  found: '“more-then”',
  allowed: 'exact, about',
  todo: 'write more-than, if that is what you mean',
};

test('a problem is a place that editors jump to, then what was found, what is allowed and what to do', () => {
  expect(problemText(problem)).toBe(`seeds/exa.yaml:43:20  figures › homes › reports › 1 › qualifier
  found    “more-then”
  allowed  exact, about
  to do    write more-than, if that is what you mean`);
});

test('a problem of the whole file has no path', () => {
  expect(problemText({ ...problem, path: '' }).split('\n')[0]).toBe('seeds/exa.yaml:43:20');
});

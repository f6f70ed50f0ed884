import type { Mark } from './plot.ts';

/** What a reader who reaches a mark is told of it, a line each; a label that the number repeats is told once. */
export function markLines({ label, words, said, standing = '' }: Mark): string[] {
  return [words.includes(label) ? '' : label, words, said, standing].filter((line) => line !== '');
}

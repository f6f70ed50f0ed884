import type { Problem } from '../problem.ts';

/** A problem with the text of a seed, before it has a file and a line. */
export type Found = Pick<Problem, 'found' | 'allowed' | 'todo'> & { readonly offset: number };

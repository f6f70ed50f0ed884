import type { ParamMatcher } from '@sveltejs/kit';
import { ALL_TABLES, type AllTable } from '$lib/urls.ts';

/** A table over all stories. */
export const match = ((param): param is AllTable =>
  ALL_TABLES.some((table) => table === param)) satisfies ParamMatcher;

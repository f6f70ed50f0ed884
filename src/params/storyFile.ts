import type { ParamMatcher } from '@sveltejs/kit';
import { STORY_FILES } from '$lib/urls.ts';

/** A file of a story's data folder that isn't one of its tables. */
export const match = ((param): param is string =>
  STORY_FILES.some((name) => name === param) || param.endsWith('.zip')) satisfies ParamMatcher;

import type { ParamMatcher } from '@sveltejs/kit';
import { STORY_TABLES, type StoryTable } from '$lib/urls.ts';

/** A table that every story has as a download. */
export const match = ((param): param is StoryTable =>
  STORY_TABLES.some((table) => table === param)) satisfies ParamMatcher;

import type { ParamMatcher } from '@sveltejs/kit';
import { isVersionId } from '$lib/story/version.ts';
import { STORY_FILES, VERSION_TABLES } from '$lib/urls.ts';

/** A file of a story's data folder that isn't one of its tables: versions of these have folders of their own. */
export const match = ((param): param is string => {
  const [version = '', table, ...more] = param.split('/');
  if (table !== undefined)
    return (
      isVersionId(version) && VERSION_TABLES.some((name) => `${name}.csv` === table) && more.length === 0
    );
  return STORY_FILES.some((name) => name === param) || param.endsWith('.zip');
}) satisfies ParamMatcher;

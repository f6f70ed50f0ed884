import type { ParamMatcher } from '@sveltejs/kit';
import { EMBED_THEMES, type EmbedTheme } from '$lib/urls.ts';

/** A fixed theme in an embed's address. No story can bear one of these names (src/lib/story/parse.ts). */
export const match = ((param): param is EmbedTheme =>
  EMBED_THEMES.some((theme) => theme === param)) satisfies ParamMatcher;

import { answer } from '$lib/server/answer.ts';
import { historiesOf } from '$lib/server/history.ts';
import { allStories, SEEDS_FOLDER } from '$lib/server/stories.ts';

export const prerender = true;

/** What files of ours are held against; in one line, since only the page that does so reads it. */
export const GET = () => answer(JSON.stringify(historiesOf(SEEDS_FOLDER, allStories())), 'application/json');

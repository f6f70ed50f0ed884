import { storyFiles } from '../../../src/lib/export/storyFiles.ts';
import { versionCsv } from '../../../src/lib/export/versionCsv.ts';
import type { Version } from '../../../src/lib/export/versionsJson.ts';
import type { History } from '../../../src/lib/recheck/history.ts';
import { historyOf } from '../../../src/lib/recheck/historyOf.ts';
import { en } from '../../../src/lib/story/locale/en.ts';
import { parse } from '../../../src/lib/story/parse.ts';
import type { Story } from '../../../src/lib/story/story.ts';
import { sampleSeeds } from '../../samples/sampleSeeds.ts';
import { sampleStory } from '../testStories.ts';

/*
 * A made-up story that was corrected twice, and lost a figure at last: as it was published each time.
 */

const FIRST = sampleSeeds().get('exa-flood-2026-05.yaml') ?? '';

const HOMES = `
changes:
  - figure: homes-flooded
    kind: correction
    was: more than 300
    now: more than 310
    why: The mayor corrected herself.
    when: 2026-06-02
`;
const LABEL = `  - figure: homes-flooded
    kind: clarification
    was: Homes flooded
    now: Homes under water
    why: It was unclear.
    when: 2026-06-05
`;

const corrected = FIRST.replaceAll('more than 300 homes', 'more than 310 homes').replace(
  'value: 300',
  'value: 310',
);
const TEXTS = [
  FIRST,
  corrected + HOMES,
  corrected.replace('label: Homes flooded', 'label: Homes under water') + HOMES + LABEL,
];

function storyOf(text: string): Story {
  const { story, problems = [] } = parse('seeds/exa-flood-2026-05.yaml', text);
  if (story === undefined) throw new Error(JSON.stringify(problems));
  return story;
}

/** The story each time, the oldest first; the last is what it tells now. */
export const told: readonly Story[] = TEXTS.map(storyOf);
const versions: readonly Version[] = told.map((story, index) => ({
  id: `2026-06-0${index + 1}`,
  files: { figures: versionCsv(story, 'figures', en), reports: versionCsv(story, 'reports', en) },
}));
const now = told.at(-1) ?? storyOf('');

/** What files are held against: that story, another one, and Namibia, whose code is NA. */
export const history: History = {
  stories: [
    historyOf(now, versions, en),
    historyOf(sampleStory('exa-flood-2025-05'), [], en),
    historyOf(sampleStory('namibia-2026-05'), [], en),
  ],
};

/** The files that somebody could have saved, each time. */
export const filesThen = (time: number) => storyFiles(told[time] ?? now, en, versions.slice(0, time + 1));

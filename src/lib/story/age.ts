import type { Story } from './story.ts';

/*
 * What a copy of a story's data says of its age. All of it are days of the seed: the clock of a build has no part in it.
 */

/**
 * The day on which a story's data last changed: that of its newest change; of a story that never changed, that of the last
 * look through its reports, since a seed holds no day of publication. Later looks are upkeep, and change no number.
 */
export function lastChanged({ changes: [newest], checked }: Pick<Story, 'changes' | 'checked'>): string {
  return newest?.when ?? checked;
}

/** The first day that is known of a story's data: as a rule that on which the first of its sources was read or heard. */
export function begun({ sources, changes, checked }: Pick<Story, 'sources' | 'changes' | 'checked'>): string {
  const days = [checked, ...sources.map(({ retrieved }) => retrieved), ...changes.map(({ when }) => when)];
  return days.reduce((first, day) => (day < first ? day : first));
}

/**
 * The version of a story's data: 2026-02-05 → "2026.2.5". A day and no count, since it says by itself how old a copy is; in
 * the form of semver.org, as Data Package has it, so that programs sort it. What changes twice in a day has one version:
 * `row_hash` tells such copies apart.
 */
export function version(story: Pick<Story, 'changes' | 'checked'>): string {
  return lastChanged(story).split('-').map(Number).join('.');
}

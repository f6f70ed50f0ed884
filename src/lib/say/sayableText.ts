import type { Judged } from './judge.ts';
import { verdictOf } from './verdict.ts';

/** What is said of each number of a text, for a terminal, with plain spaces. */
export function sayableText(storyId: string, judged: readonly Judged[]): string {
  if (judged.length === 0) return `No number of this text is about ${storyId}.`;
  const blocks = judged.map((each) => {
    const { title, why, say } = verdictOf(each);
    const { sentence, part } = each.told;
    const marked = `${sentence.slice(0, part.start)}[${sentence.slice(part.start, part.end)}]${sentence.slice(part.end)}`;
    return [marked, `  ${title}. ${why}`.trimEnd(), ...(say === undefined ? [] : [`  ${say}`])].join('\n');
  });
  const wrong = judged.filter(({ fault }) => fault !== undefined).length;
  const sum = `${judged.length - wrong} of ${judged.length} as reported (${storyId}).`;
  return [...blocks, sum].join('\n\n').replaceAll(/[\u00a0\u202f]/g, ' ');
}

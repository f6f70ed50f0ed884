import type { Story } from '../story/story.ts';
import { phraseFinder } from './findPhrase.ts';
import { paragraphs } from './paragraphs.ts';

/** A source of a story, and how many of its phrases a text has. */
export interface Candidate {
  readonly story: Story;
  readonly sourceId: string;
  readonly found: number;
  readonly of: number;
}

/**
 * Which source a text is: the one of which the most phrases stand in it; among equals the one of which the fewest are
 * missing.
 * @param wanted Only sources of this id; `story/source` where several stories have one of that id.
 */
export function chooseSource(
  stories: readonly Story[],
  text: string,
  wanted?: string,
): Candidate | undefined {
  const find = phraseFinder(paragraphs(text, 'en').map((each) => ({ text: each })));
  const candidates = stories.flatMap((story) =>
    story.sources
      .filter(({ id }) => [undefined, id, `${story.id}/${id}`].includes(wanted))
      .map(({ id }): Candidate => {
        const reports = story.figures.flatMap((figure) =>
          figure.reports.filter(({ source }) => source.id === id),
        );
        const found = reports.filter(({ phrase }) => find(phrase).length > 0).length;
        return { story, sourceId: id, found, of: reports.length };
      }),
  );
  const [best] = candidates.toSorted((a, b) => b.found - a.found || a.of - b.of);
  return wanted === undefined && best?.found === 0 ? undefined : best;
}

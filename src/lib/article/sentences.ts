import type { Part } from '../language/readTelling.ts';

/** The sentences of a paragraph; the point of an initial (U.S.) ends none. */
export function sentences(text: string, language: string): Part[] {
  const parts: Part[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const before = parts.at(-1);
    const end = index + segment.trimEnd().length;
    const goesOn =
      before !== undefined && /(?:^|[\s.(])\p{Lu}\.$/u.test(text.slice(before.start, before.end));
    if (goesOn) parts[parts.length - 1] = { start: before.start, end };
    else parts.push({ start: index, end });
  }
  return parts;
}

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bibtexText } from '../../src/lib/story/cite/bibtex.ts';
import { chartCitations, figureCitations, storyCitations } from '../../src/lib/story/cite/citations.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import type { Story } from '../../src/lib/story/story.ts';
import { testStories, testStory } from './testStories.ts';

const compilation = {
  name: 'Sourced Figures',
  url: 'https://figures.example/here/',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

function arms(story: Story) {
  const figure = story.figures.find(({ id }) => id === 'us-arms-2026');
  if (figure === undefined) throw new Error('The figure is gone');
  return figureCitations(figure, story, compilation, en);
}

describe('the citation of a figure', () => {
  const cited = arms(testStory('kyiv-strikes-2026-02'));

  it('names who said it and the outlet first, this compilation second, in one line', () => {
    expect(cited.line).toBe(
      'US arms for Ukraine, 2026: $15\u00a0billion requested. Mark Rutte, in NextFin News, 3 February 2026, https://www.nextfin.ai/en/news/nato-eu-leaders-kyiv-russia-energy-truce-cef5ebf415 (retrieved 23 November 2026). Compiled by Sourced Figures, https://figures.example/here/.',
    );
  });

  it('has the very words, the agreement and the licence in full', () => {
    expect(cited.full).toMatch(
      /^Mark Rutte, in NextFin News: “requested \$15 billion in U\.S\. arms”\. NextFin News, 3 February 2026/,
    );
    expect(cited.full).toContain('(requested; Ukraine, 2026)');
    expect(cited.full).toContain('1 differs: $15.5');
    expect(cited.full).toMatch(
      /The compilation is licensed CC BY 4\.0 \(https.*\); quoted words stay their publishers’\.$/,
    );
  });

  it('is written as BibTeX', () => {
    expect(cited.bibtex).toBe(String.raw`@misc{kyiv-strikes-2026-02.source.nextfin,
  author = {{NextFin News}},
  title = {{[US arms for Ukraine, 2026: \$15 billion requested]}},
  howpublished = {NextFin News},
  year = {2026},
  month = feb,
  date = {2026-02-03},
  url = {https://www.nextfin.ai/en/news/nato-eu-leaders-kyiv-russia-energy-truce-cef5ebf415},
  urldate = {2026-11-23},
  language = {en},
  note = {Mark Rutte: “requested \$15 billion in U.S. arms”},
}

@misc{kyiv-strikes-2026-02.figure.us-arms-2026,
  author = {{Sourced Figures}},
  title = {{US arms for Ukraine, 2026: \$15 billion requested}},
  year = {2026},
  month = nov,
  date = {2026-11-23},
  url = {https://figures.example/here/},
  language = {en},
  note = {Reports looked through until 23 November 2026; compilation licensed CC BY 4.0},
}
`);
  });

  it('is written as RIS, each record from TY to ER, with CRLF', () => {
    expect(cited.ris.split('\r\n').slice(0, 12)).toEqual([
      'TY  - NEWS',
      'AU  - NextFin News,',
      'TI  - [US arms for Ukraine, 2026: $15 billion requested]',
      'T2  - NextFin News',
      'PY  - 2026',
      'DA  - 2026/02/03',
      'Y2  - 2026/11/23',
      'UR  - https://www.nextfin.ai/en/news/nato-eu-leaders-kyiv-russia-energy-truce-cef5ebf415',
      'LA  - en',
      'N1  - Mark Rutte: “requested $15 billion in U.S. arms”',
      'ER  - ',
      'TY  - DATA',
    ]);
  });

  it('is written as CSL-JSON', () => {
    expect(JSON.parse(cited.csl)).toMatchObject([
      {
        type: 'article-newspaper',
        author: [{ literal: 'NextFin News' }],
        'container-title': 'NextFin News',
        issued: { 'date-parts': [[2026, 2, 3]] },
        accessed: { 'date-parts': [[2026, 11, 23]] },
      },
      { type: 'dataset', author: [{ literal: 'Sourced Figures' }] },
    ]);
  });
});

it.each([
  ['100% of $5 & #1_a', String.raw`100\% of \$5 \& \#1\_a`],
  ['{\\a}^~', String.raw`\{\textbackslash{}a\}\textasciicircum{}\textasciitilde{}`],
  ['Київ “ü”', 'Київ “ü”'],
  ["--- ''", "-{}-{}- '{}'"],
])('escapes %j for TeX', (text, expected) => {
  expect(bibtexText(text)).toBe(expected);
});

describe.each(testStories.map((story) => ({ id: story.id, story })))('what $id is cited as', ({ story }) => {
  const all = [
    ...story.figures.map((figure) => figureCitations(figure, story, compilation, en)),
    ...story.charts.map((chart) => chartCitations(chart, story, compilation, en)),
    storyCitations(story, compilation, en),
  ];

  it('is read back from BibTeX as it stands in CSL-JSON', () => {
    for (const { bibtex, csl } of all) {
      const expected = items(csl);
      const read = new Cite(bibtex).data;
      expect(
        read.map((entry) => [entry['id'], spaced(entry['title']), entry['URL'], entry['issued']]),
      ).toEqual(expected.map((entry) => [entry.id, spaced(entry.title), entry.URL, entry.issued]));
    }
  });

  it('is read back from RIS as it stands in CSL-JSON', () => {
    for (const { ris, csl } of all) {
      const expected = items(csl);
      const read = new Cite(ris, { forceType: '@ris/file' }).data;
      expect(read.map(({ title, URL }) => [title, URL])).toEqual(
        expected.map(({ title, URL }) => [title, URL]),
      );
    }
  });

  it('puts this compilation last, each id once', () => {
    for (const { line, full, csl } of all) {
      const entries = items(csl);
      expect(entries.at(-1)?.type).toBe('dataset');
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(line.indexOf('retrieved')).toBeLessThan(line.lastIndexOf('Sourced Figures'));
      expect(full.indexOf('retrieved')).toBeLessThan(full.lastIndexOf('Sourced Figures'));
    }
  });
});

const csl = z.array(
  z.object({ id: z.string(), type: z.string(), title: z.string(), URL: z.string(), issued: z.unknown() }),
);

function items(text: string): z.output<typeof csl> {
  return csl.parse(JSON.parse(text));
}

/** TeX knows one kind of space. */
function spaced(title: unknown): string {
  return String(title).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

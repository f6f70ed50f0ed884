import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bibtexText } from '../../src/lib/story/cite/bibtex.ts';
import { chartCitations, figureCitations, storyCitations } from '../../src/lib/story/cite/citations.ts';
import { sourceReference } from '../../src/lib/story/cite/reference.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import type { Story } from '../../src/lib/story/story.ts';
import { courier, madeUpReport } from './madeUp.ts';
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
  title = {{[Report of 3 February 2026; Mark Rutte: “requested \$15 billion in U.S. arms”]}},
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
  version = {2026.11.23},
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
      'TI  - [Report of 3 February 2026; Mark Rutte: “requested $15 billion in U.S. arms”]',
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

const broadcast = { ...courier, kind: 'broadcast', url: undefined, published: '2026-05' } as const;
it.each([
  ['of an unknown title', courier, [{}], '[Report of 11 May 2026; “300 homes”]'],
  [
    'of a known title, with speakers',
    { ...courier, title: 'Exa floods Exampleton' },
    [{ saidBy: 'Ann Example' }, { saidBy: 'The Courier', phrase: '310 homes' }],
    'Exa floods Exampleton [Ann Example: “300 homes”]',
  ],
  ['of a known title, by itself', { ...courier, title: 'Exa' }, [{ saidBy: 'The Courier' }], 'Exa'],
  ['that was heard', broadcast, [{ saidBy: 'Ann' }], '[Broadcast of May 2026; Ann: “300 homes”]'],
  ['that is cited as a whole', courier, [], '[Report of 11 May 2026]'],
])('describes a source %s', (_, source, parts, title) => {
  const reports = parts.map((part) => madeUpReport({ ...part, source }));
  expect(sourceReference(source, testStory('kyiv-strikes-2026-02'), reports, en).title).toBe(title);
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

  it('gives to other publishers no words but their own', () => {
    const own = new Map(
      story.sources.map((source) => [
        `${story.id}.source.${source.id}`,
        story.figures
          .flatMap(({ reports }) => reports.filter((report) => report.source.id === source.id))
          .flatMap(({ saidBy = '', phrase }) => [phrase, saidBy])
          .concat(source.title ?? '')
          .toSorted((a, b) => b.length - a.length),
      ]),
    );
    const others = all
      .flatMap(({ csl }) => items(csl).filter(({ type }) => type !== 'dataset'))
      .map(({ id, title }) =>
        (own.get(id) ?? []).reduce((rest, words) => rest.replaceAll(plain(words), ''), title),
      );
    for (const rest of others)
      expect(rest).toMatch(/^(\[(Report|Document|Broadcast|Statement) of [\w, :]+)?[ “”:;[\]]*$/);
  });

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

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** TeX knows one kind of space. */
function spaced(title: unknown): string {
  return String(title).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

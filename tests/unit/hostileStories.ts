import type { Qualifier } from '../../src/lib/story/codes.ts';
import type { Change, Figure, Report, Source, Story, Value } from '../../src/lib/story/story.ts';
import { periodOf } from '../../src/lib/story/time.ts';

/*
 * Ten stories that a seed could hold and that break careless writers, each made of one kind of text and one kind of
 * number. (A text that starts with = is not among them: it is refused.)
 */

export const TEXTS = {
  quotes: 'He said "no", then ""never""; \'so\' – “thus” „und“ «так»',
  separators: 'a,b;c|d,,e, "f,g" ,',
  emoji: '🚀 👩‍👩‍👧‍👦 🇺🇦 1️⃣ 𝟛𝟚',
  rightToLeft: '\u202bصاروخ ‏32 «باليستي»\u202c עברית 32',
  long: 'x, "0123456789" '.repeat(700).slice(0, 9_999) + 'y',
  markup: '</script><!-- <b>&amp; &lt; ]]> <![CDATA[ ${x} {{y}} %00 [link](javascript:0) `z`',
  tex: '\\ { } $ & # ^ _ ~ % @misc{x, title = {y}} \\input{z} {\\"o}',
  decomposed: 'Київ у грудні: й ї é ſ ﬁ Å 15\u00a0000 км² — ½',
  lookalikes: '_x0041_ NULL NA true 007 1e5 2026-02-03 #N/A ../../etc \\N',
  invisible: 'a\u200bb\u00adc\ufeffd\u2060e\u2028f\u2029g\ufffeh\uffffi',
} as const;

const NUMBERS: readonly (readonly [Value, Qualifier])[] = [
  [1e21, 'exact'],
  [-0, 'about'],
  [5e-324, 'at-least'],
  [Number.MAX_VALUE, 'exact'],
  [0.1 + 0.2, 'up-to'],
  [-20, 'less-than'],
  [[-1.5, 1e-7], 'range'],
  [Number.MAX_SAFE_INTEGER, 'more-than'],
  [-1234567.125, 'almost'],
  [15_000_000_000, 'about'],
];

export const hostileStories: readonly Story[] = Object.entries(TEXTS).map(([name, text], index) =>
  hostileStory(`hostile-${name.toLowerCase()}`, text, NUMBERS[index] ?? [0, 'exact']),
);

/** A small story in which every text is the given one. */
export function hostileStory(
  id: string,
  text: string,
  [value, qualifier]: readonly [Value, Qualifier],
): Story {
  const article: Source = {
    id: 'article',
    kind: 'page',
    publisher: text,
    credit: text,
    title: text,
    url: 'https://example.org/a%22b,c;d?q=%27=1&r=(2)#part',
    published: '2026-02-28',
    retrieved: '2026-03-01',
    language: 'uk',
  };
  const bare: Source = {
    id: 'bare',
    kind: 'page',
    publisher: 'Bare',
    url: 'http://example.org/',
    published: '1999-12-31',
    retrieved: '2000-01-01',
    language: 'en',
  };
  const unit = { one: text, other: text };
  const period = periodOf({ start: '2026-02-28', end: '2026-03-01', night: false });
  // As the schema has it: a phrase is short.
  const phrase = [...text].slice(0, 120).join('');
  const report: Report = {
    id: 'figure-1',
    source: article,
    value,
    qualifier,
    unit,
    saidBy: text,
    phrase,
    disputedBy: [text],
    origin: text,
    reads: text,
    counts: text,
    note: text,
  };
  const other: Report = {
    id: 'figure-2',
    source: bare,
    value: 1,
    qualifier: 'exact',
    unit,
    phrase,
    disputedBy: [],
    paragraph: 3,
    base: { relation: 'other', of: text },
  };
  const change: Change = {
    id: 'figure-2026-03-02-1',
    of: 'figure',
    thing: 'figure',
    figureId: 'figure',
    kind: 'correction',
    was: text,
    now: text,
    why: text,
    when: '2026-03-02',
  };
  const figure: Figure = {
    id: 'figure',
    label: text,
    value,
    qualifier,
    unit,
    of: text,
    detail: text,
    where: { name: text, code: 'UA-30' },
    when: { ...period, text },
    claim: 'requested',
    comparison: text,
    note: text,
    headline: report,
    reports: [report, other],
    changes: [change],
  };
  const event = {
    id: 'event',
    label: text,
    when: { ...period, text: 'from 28 February to 1 March 2026' },
    source: article,
    main: true,
  };
  return {
    id,
    title: text,
    dateline: { place: text, date: '2026-02-28' },
    summary: [text, text],
    language: 'en',
    checked: '2026-03-01',
    article,
    key: [figure],
    terms: [{ term: text, meaning: text }],
    sources: [article, bare],
    figures: [figure],
    derived: [],
    events: [event],
    changes: [change],
    sections: [],
    charts: [
      { id: 'chart', kind: 'reports', title: text, subtitle: text, derived: [], figure },
      { id: 'days', kind: 'timeline', title: text, subtitle: text, derived: [], events: [event] },
    ],
  };
}

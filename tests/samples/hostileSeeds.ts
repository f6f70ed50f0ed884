import { TEXTS } from '../unit/hostileStories.ts';

/** Story files whose texts are as hostile as the schema lets them be: their texts by name. (YAML takes JSON.) */
export function hostileSeeds(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(TEXTS).map(([name, text], index) => {
      const id = `hostile-${name.toLowerCase()}`;
      return [`${id}.yaml`, JSON.stringify(hostileSeed(text, index), null, 2)] as const;
    }),
  );
}

function hostileSeed(wholeText: string, index: number) {
  // A number in a text has to be a figure's, braces stand for one, and what no XML can hold isn't for pages.
  const plain = wholeText.replaceAll(/[\p{Nd}½{}\uFFFE\uFFFF]/gu, '');
  const text = start(plain, 400);
  const prose = start(`A story about ${plain}`, 390);
  const day = `2025-01-${String(index + 10)}`;
  const place = { name: text, code: 'UA-30' };
  const when = { start: '2025-01-01', end: day, text };
  const report = { source: 'bare', phrase: `64 | ${start(plain, 80)}`, value: 64, qualifier: 'exact' };
  return {
    title: prose,
    dateline: { place: text, date: day },
    summary: [`${start(prose, 180)} {counted} ${start(prose, 180)}`, prose],
    checked: '2025-03-01',
    article: 'article',
    key: ['counted', 'part'],
    terms: { [text]: text },
    sources: {
      article: {
        publisher: text,
        credit: text,
        title: text,
        url: 'https://example.org/a%22b,c;d?q=%27=1&r=(2)#part',
        published: day,
        retrieved: '2025-02-01',
        language: 'uk',
      },
      bare: { publisher: 'Bare', url: 'https://example.org/', published: day, retrieved: day },
    },
    figures: {
      counted: {
        label: text,
        unit: { one: text, other: text },
        of: text,
        detail: text,
        where: place,
        when,
        claim: 'requested',
        comparison: text,
        note: prose,
        reports: [
          { ...report, source: 'article', saidBy: text, counts: text, note: text },
          { ...report, value: 64, paragraph: 3, base: { relation: 'other', of: text } },
        ],
      },
      part: {
        label: text,
        unit: 'percent',
        of: text,
        where: place,
        when,
        claim: 'reported',
        reports: [{ ...report, source: 'article', phrase: '64% of them' }, report],
      },
    },
    events: { event: { label: text, start: '2025-01-01', end: day, source: 'article', main: true } },
    charts: {
      counts: { kind: 'bar', title: `Bars. ${prose}`, subtitle: prose, note: prose, figures: ['counted'] },
      parts: { kind: 'share', title: `Parts. ${prose}`, subtitle: prose, figures: ['part'], rest: text },
      reports: { kind: 'reports', title: `Dots. ${prose}`, subtitle: prose, figure: 'counted' },
      squares: { kind: 'units', title: `Squares. ${prose}`, subtitle: prose, figure: 'counted', per: 3 },
      days: { kind: 'timeline', title: `Days. ${prose}`, subtitle: prose },
    },
    changes: [
      {
        figure: 'counted',
        kind: 'correction',
        was: text,
        now: '64 requested',
        why: text,
        when: '2025-02-03',
      },
    ],
  };
}

/** Its first characters, none of them cut in two. */
function start(text: string, length: number): string {
  return text.slice(0, length).toWellFormed().replace('\uFFFD', '').trim();
}

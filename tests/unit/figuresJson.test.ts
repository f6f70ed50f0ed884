import { expect, it } from 'vitest';
import { z } from 'zod';
import { figuresJson } from '../../src/lib/export/figuresJson.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { testStories, testStory } from './testStories.ts';

const json = z.object({
  figures: z.array(z.looseObject({ id: z.string(), quantity: z.unknown(), reports: z.array(z.unknown()) })),
  derived: z.array(z.unknown()),
  changes: z.array(z.unknown()),
});

function read(id: string): z.output<typeof json> {
  return json.parse(JSON.parse(figuresJson(testStory(id), en)));
}

it('nests quantity, assertion and source of a request', () => {
  expect(read('kyiv-strikes-2026-02').figures.find(({ id }) => id === 'us-arms-2026')).toMatchObject({
    quantity: {
      value: 15e9,
      qualifier: 'exact',
      unit: { text: 'US dollar', code: 'USD' },
      text: '$15 billion',
    },
    assertion: {
      claimType: 'requested',
      obsStatus: 'V',
      saidBy: 'Mark Rutte',
      agreement: { differ: ['us-arms-2026-4'] },
    },
    source: {
      id: 'nextfin',
      published: '2026-02-03',
      selector: { type: 'TextQuoteSelector', exact: 'requested $15 billion in U.S. arms' },
      locator:
        'https://www.nextfin.ai/en/news/nato-eu-leaders-kyiv-russia-energy-truce-cef5ebf415#:~:text=requested%20%2415%20billion%20in%20U.S.%20arms',
    },
    place: { name: 'Ukraine', code: 'UA' },
    period: { start: '2026-01-01', end: '2026-12-31' },
  });
});

it('gives bounds only where the source states them', () => {
  const { figures } = read('kyiv-strikes-2026-02');
  const quantityOf = (wanted: string) => figures.find(({ id }) => id === wanted)?.quantity;
  expect(quantityOf('kyiv-buildings-without-heat')).toMatchObject({ value: 1100, bounds: { lower: 1100 } });
  expect(quantityOf('purl-2025')).toMatchObject({ from: 4e9, to: 5e9, bounds: { lower: 4e9, upper: 5e9 } });
  expect(quantityOf('attack-drones')).not.toHaveProperty('bounds');
});

it('says what a derived number is derived from, with its hedge', () => {
  expect(read('kyiv-strikes-2026-02').derived).toEqual([
    {
      id: 'drones-per-missile',
      label: 'attack drones for each ballistic missile',
      quantity: {
        value: 14,
        qualifier: 'about',
        text: 'about 14',
      },
      claimType: 'reported',
      derivation: {
        formula: 'attack-drones / ballistic-missiles',
        derivedFrom: ['attack-drones', 'ballistic-missiles'],
      },
    },
  ]);
});

it.each(testStories.map((story) => ({ id: story.id, story })))(
  'nests every report of $id under its figure',
  ({ story }) => {
    const { figures, changes } = read(story.id);
    expect(changes).toHaveLength(story.changes.length);
    expect(figures.map(({ id }) => id)).toEqual(story.figures.map(({ id }) => id));
    figures.forEach(({ reports }, index) =>
      expect(reports).toHaveLength(story.figures[index]?.reports.length ?? -1),
    );
  },
);

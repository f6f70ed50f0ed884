import { describe, expect, test } from 'vitest';
import { kyivChart, kyivFigure, kyivStory } from '../../../tests/unit/kyivStory.ts';
import { testStories } from '../../../tests/unit/testStories.ts';
import { arrange } from './arrange.ts';
import type { Story } from './story.ts';

/** The ids of what a dashboard shows; a card with a chart of its own as "figure (chart)". */
function arranged(story: Story) {
  const { opening, sections, timelines } = arrange(story);
  return {
    opening: opening?.id,
    sections: sections.map(({ title, cards, charts }) => [
      title,
      ...cards.map(({ figure, chart }) => (chart === undefined ? figure.id : `${figure.id} (${chart.id})`)),
      ...charts.map(({ id }) => `chart ${id}`),
    ]),
    timelines: timelines.map(({ id }) => id),
  };
}

const [missiles, drones, heat] = ['ballistic-missiles', 'attack-drones', 'kyiv-buildings-without-heat'].map(
  kyivFigure,
);
const charts = ['days', 'drones-and-missiles', 'kyiv-heat', 'drone-reports'].map(kyivChart);
const [days, , ownOfHeat, droneReports] = charts;
if (!missiles || !drones || !heat || !days || !ownOfHeat || !droneReports)
  throw new Error('Kyiv lacks a part');
const story: Story = { ...kyivStory, key: [missiles, heat, drones], charts, sections: [] };

describe('a dashboard', () => {
  test.each<[name: string, story: Story, arranged: ReturnType<typeof arranged>]>([
    [
      'without sections opens with the first chart that is no timeline, then has one of cards and charts',
      story,
      {
        opening: 'drones-and-missiles',
        sections: [
          [
            'The numbers',
            'ballistic-missiles',
            'kyiv-buildings-without-heat (kyiv-heat)',
            'attack-drones',
            'chart drone-reports',
          ],
        ],
        timelines: ['days'],
      },
    ],
    [
      'keeps the order of its sections, and puts what they leave out behind them',
      { ...story, sections: [{ title: 'Fired', figures: [drones, missiles], charts: [droneReports] }] },
      {
        opening: 'drones-and-missiles',
        sections: [
          ['Fired', 'attack-drones', 'ballistic-missiles', 'chart drone-reports'],
          ['More numbers', 'kyiv-buildings-without-heat (kyiv-heat)'],
        ],
        timelines: ['days'],
      },
    ],
    [
      'shows no chart twice: the one that opens it and those in cards stand in no section, though it names them',
      { ...story, sections: [{ title: 'All', figures: [missiles, heat, drones], charts }] },
      {
        opening: 'drones-and-missiles',
        sections: [
          [
            'All',
            'ballistic-missiles',
            'kyiv-buildings-without-heat (kyiv-heat)',
            'attack-drones',
            'chart days',
            'chart drone-reports',
          ],
        ],
        timelines: [],
      },
    ],
    [
      'may open with the chart of one number, whose card then has none of it',
      { ...story, charts: [ownOfHeat] },
      {
        opening: 'kyiv-heat',
        sections: [['The numbers', 'ballistic-missiles', 'kyiv-buildings-without-heat', 'attack-drones']],
        timelines: [],
      },
    ],
    [
      'of timelines alone has no opening picture',
      { ...story, key: [missiles], charts: [days] },
      { opening: undefined, sections: [['The numbers', 'ballistic-missiles']], timelines: ['days'] },
    ],
  ])('%s', (_, each, expected) => {
    expect(arranged(each)).toEqual(expected);
  });

  test.each(testStories.map((each) => [each.id, each] as const))(
    'of %s shows each card and chart once',
    (_, each) => {
      const { opening, sections, timelines } = arrange(each);
      const cards = sections.flatMap((section) => section.cards);
      const shown = [
        opening,
        ...cards.map(({ chart }) => chart),
        ...sections.flatMap((section) => section.charts),
        ...timelines,
      ].filter((chart) => chart !== undefined);
      expect(cards.map(({ figure }) => figure.id).toSorted()).toEqual(
        each.key.map(({ id }) => id).toSorted(),
      );
      expect(shown.map(({ id }) => id).toSorted()).toEqual(each.charts.map(({ id }) => id).toSorted());
    },
  );
});

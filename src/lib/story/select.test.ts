import { describe, expect, test } from 'vitest';
import { kyivChart, kyivFigure, kyivStory } from '../../../tests/unit/kyivStory.ts';
import { chartFigures, chartReports, chartsOf, chartSources, reportsChart, reportsFrom } from './select.ts';
import type { LineChart } from './story.ts';

describe('what the charts of the real story stand on', () => {
  // chart → figures, reports, sources
  const CHARTS: Readonly<Record<string, readonly [readonly string[], readonly string[], readonly string[]]>> =
    {
      'drones-and-missiles': [
        ['attack-drones', 'ballistic-missiles'],
        ['attack-drones-1', 'ballistic-missiles-1'],
        ['nextfin'],
      ],
      'kharkiv-power': [
        ['kharkiv-consumers-without-power'],
        ['kharkiv-consumers-without-power-1'],
        ['nextfin'],
      ],
      'kyiv-heat': [['kyiv-buildings-without-heat'], ['kyiv-buildings-without-heat-1'], ['nextfin']],
      'kyiv-heat-reports': [
        ['kyiv-buildings-without-heat'],
        [1, 2, 3, 4, 5, 6].map((place) => `kyiv-buildings-without-heat-${place}`),
        ['nextfin', 'global-banking-and-finance', 'online-ua-kyiv', 'tass', 'unn-heat', 'trt-world'],
      ],
      'arms-requested': [
        ['us-arms-2026', 'purl-2025'],
        ['us-arms-2026-1', 'purl-2025-1'],
        ['nextfin', 'kyiv-independent'],
      ],
      'purl-share': [
        ['purl-air-defence-share', 'purl-patriot-share'],
        [
          'purl-air-defence-share-1',
          'purl-air-defence-share-3',
          'purl-air-defence-share-4',
          'purl-air-defence-share-5',
          'purl-patriot-share-1',
        ],
        ['nextfin', 'mediafax', 'kyiv-independent', 'unn-purl'],
      ],
      'drone-reports': [
        ['attack-drones'],
        [1, 2, 3, 4, 5].map((place) => `attack-drones-${place}`),
        ['nextfin', 'newser', 'trt-world', 'tribune', 'babel'],
      ],
      days: [[], [], ['hurriyet', 'straits-times-pause', 'nextfin']],
    };

  test('are all listed here', () => {
    expect(kyivStory.charts.map(({ id }) => id)).toEqual(Object.keys(CHARTS));
  });

  test.each(Object.entries(CHARTS))('%s', (id, [figures, reports, sources]) => {
    const chart = kyivChart(id);
    expect(chartFigures(chart).map((figure) => figure.id)).toEqual(figures);
    expect(chartReports(chart).map(({ report }) => report.id)).toEqual(reports);
    expect(chartReports(chart).every(({ report, figure }) => figure.reports.includes(report))).toBe(true);
    expect(chartSources(chart).map((source) => source.id)).toEqual(sources);
  });
});

test('a line draws the figures of all its series', () => {
  const [drones, missiles] = [kyivFigure('attack-drones'), kyivFigure('ballistic-missiles')];
  const line: LineChart = {
    id: 'line',
    kind: 'line',
    title: '',
    subtitle: '',
    derived: [],
    series: [
      { label: 'Drones', figures: [drones] },
      { label: 'Missiles', figures: [missiles] },
    ],
  };
  expect(chartFigures(line)).toEqual([drones, missiles]);
  expect(chartReports(line).map(({ report }) => report)).toEqual([drones.headline, missiles.headline]);
});

test('a share without other bases draws headline reports only', () => {
  const chart = kyivChart('purl-share');
  const without = chart.kind === 'share' ? { ...chart, otherBases: false } : chart;
  expect(chartReports(without).map(({ report }) => report.id)).toEqual([
    'purl-air-defence-share-1',
    'purl-patriot-share-1',
  ]);
});

test.each([
  ['attack-drones', ['drones-and-missiles', 'drone-reports']],
  ['kyiv-buildings-without-heat', ['kyiv-heat', 'kyiv-heat-reports']],
  ['purl-patriot-share', ['purl-share']],
  ['temperature', []],
])('%s is drawn in %j', (id, charts) => {
  expect(chartsOf(kyivFigure(id), kyivStory).map((chart) => chart.id)).toEqual(charts);
});

test.each([
  ['nextfin', 8],
  ['kyiv-independent', 4],
  ['trt-world', 3],
  ['straits-times-pause', 1],
])('on %s stand %d reports', (id, number) => {
  const source = kyivStory.sources.find((each) => each.id === id);
  expect(source && reportsFrom(source, kyivStory)).toBe(number);
});

test('every source of the real story is used', () => {
  const fromEvents = kyivStory.events.map(({ source }) => source.id);
  const unused = kyivStory.sources.filter(
    (source) => reportsFrom(source, kyivStory) === 0 && !fromEvents.includes(source.id),
  );
  expect(unused.map(({ id }) => id)).toEqual([]);
});

test('the page of a figure shows its reports side by side', () => {
  const figure = kyivFigure('attack-drones');
  expect(reportsChart(figure)).toMatchObject({
    id: 'attack-drones',
    kind: 'reports',
    title: 'Attack drones, as each report gives it',
    subtitle: 'Ukraine, night of 2–3 February 2026',
    figure,
  });
});

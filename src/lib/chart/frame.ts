import type { ChartConfiguration, ChartDataset } from 'chart.js';

import { type Axis, scaleEnds } from './axis.ts';
import { directLabels } from './directLabels.ts';
import type { Area, Item } from './scene.ts';

/** A chart laid out for one width. */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  /**
   * Where each mark is with all that belongs to it, in the order of the marks: the nearest is what a reader points at,
   * and what has the focus is framed.
   */
  readonly areas: readonly Area[];
  /** Where the words of each mark are, where they stand apart from all marks, as in a list beneath them. */
  readonly names?: readonly Area[] | undefined;
  /** Made afresh for each drawing: Chart.js changes what it is given. */
  readonly configuration: ChartConfiguration;
}

export interface Frame extends Omit<Drawing, 'configuration'> {
  readonly x: Axis;
  /** Its pixels run from the top. */
  readonly y: Axis;
  /** What the bars' values are drawn against: the tops of rows for horizontal bars. */
  readonly rows?: readonly number[];
  readonly datasets: ChartDataset[];
  readonly under?: readonly Item[];
  readonly over?: readonly Item[];
}

/**
 * The Chart.js configuration of a picture. Nothing in it is left to Chart.js's layout: the chart area is the whole
 * picture, both scales are linear with fixed ends and draw nothing, so that the same elements come to stand on the
 * same pixels with every font and on every machine.
 */
export function frame({
  widthPx,
  heightPx,
  areas,
  names,
  x,
  y,
  rows,
  datasets,
  under,
  over,
}: Frame): Drawing {
  return {
    widthPx,
    heightPx,
    areas,
    names,
    configuration: {
      type: 'bar',
      data: { labels: [...(rows ?? [])], datasets },
      options: {
        responsive: false,
        maintainAspectRatio: false,
        animation: false,
        devicePixelRatio: 1,
        events: [],
        clip: false,
        font: { family: 'sans-serif' },
        layout: { padding: 0, autoPadding: false },
        plugins: {
          legend: { display: false },
          title: { display: false },
          subtitle: { display: false },
          tooltip: { enabled: false },
        },
        scales: {
          x: silentScale(...scaleEnds(x, widthPx), 'left'),
          y: silentScale(...scaleEnds(y, heightPx), 'top'),
        },
      },
      plugins: [directLabels(under ?? [], over ?? [])],
    },
  };
}

/**
 * A scale that only turns values into pixels, from the value at the picture's left or upper edge to the one at the other.
 * `bounds: 'data'` keeps Chart.js from taking the ends from ticks of its own.
 */
function silentScale(first: number, last: number, firstEnd: 'left' | 'top') {
  return {
    type: 'linear',
    display: false,
    bounds: 'data',
    offset: false,
    beginAtZero: false,
    min: Math.min(first, last),
    max: Math.max(first, last),
    // Chart.js puts the least value left or at the bottom.
    reverse: first < last === (firstEnd === 'top'),
  } as const;
}

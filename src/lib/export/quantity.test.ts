import { expect, test } from 'vitest';
import { madeUpReport } from '../../../tests/unit/madeUp.ts';
import { QUALIFIERS } from '../story/codes.ts';
import type { Value } from '../story/story.ts';
import { statedBounds } from './quantity.ts';

const BOUNDS: Readonly<
  Record<keyof typeof QUALIFIERS, readonly [Value, { lower?: number; upper?: number }]>
> = {
  exact: [300, {}],
  about: [300, {}],
  'at-least': [300, { lower: 300 }],
  'more-than': [300, { lower: 300 }],
  'up-to': [300, { upper: 300 }],
  'less-than': [300, { upper: 300 }],
  almost: [300, { upper: 300 }],
  range: [[300, 400], { lower: 300, upper: 400 }],
};

test.each(Object.keys(QUALIFIERS).filter((key): key is keyof typeof QUALIFIERS => key in QUALIFIERS))(
  '%s has the bounds that its source states, and no other',
  (qualifier) => {
    const [value, bounds] = BOUNDS[qualifier];
    expect(statedBounds(madeUpReport({ value, qualifier }))).toEqual(bounds);
  },
);

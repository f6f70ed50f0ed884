import type { Plot } from './plot.ts';

/** A plot for a place where all its words stand beside the picture: its marks alone. */
export function wordless(plot: Plot): Plot {
  return {
    ...plot,
    marks: plot.marks.map((mark) => ({ ...mark, label: '', short: '', of: undefined })),
    ticks: [],
    rest: undefined,
    whole: undefined,
    per: plot.per && { ...plot.per, text: '' },
  };
}

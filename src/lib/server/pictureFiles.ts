import tokens from '$styles/tokens.css?raw';
import { plotOf } from '../chart/plotOf.ts';
import { WIDE_WIDTH } from '../chart/widths.ts';
import { pictureFile } from '../picture/pictureFile.ts';
import { palettesFrom } from '../picture/tokens.ts';
import { chartSources } from '../story/select.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Chart } from '../story/story.ts';
import { dayText } from '../story/days.ts';
import { sourceName } from '../story/words.ts';
import { site } from '../site.ts';

/** A chart as a picture that goes alone: with its headline, its sources, and colours of its own for both themes. */
export function chartPictureFile(chart: Chart, locale: Locale): string {
  const sources = chartSources(chart).map(
    (source) => `${sourceName(source)}, ${dayText(source.published, locale)}`,
  );
  return pictureFile(
    {
      plot: plotOf(chart, locale),
      title: chart.title,
      subtitle: chart.subtitle,
      source: [`${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`, site.name],
      language: 'en',
    },
    palettesFrom(tokens),
    WIDE_WIDTH,
  );
}

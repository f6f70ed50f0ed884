import tokens from '$styles/tokens.css?raw';
import { plotOf } from '../chart/plotOf.ts';
import { chartSourceLine, figureEmbeddable } from '../export/embeddable.ts';
import { measure } from '../picture/canvas.ts';
import { chartCard } from '../picture/card/chartCard.ts';
import { figureCard } from '../picture/card/figureCard.ts';
import type { Setting } from '../picture/card/setting.ts';
import { storyCard } from '../picture/card/storyCard.ts';
import { pngFile } from '../picture/pngFile.ts';
import { palettesFrom } from '../picture/tokens.ts';
import { site } from '../site.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Chart, Figure, Story } from '../story/story.ts';
import { derivationSentence, keyWords } from '../story/words.ts';
import { chartRows, figureRows } from './rowsShown.ts';

/* Link previews as files. Each says in words what it shows, too. */

type Png = Promise<Uint8Array<ArrayBuffer>>;

export function storyCardPng(story: Story, locale: Locale): Png {
  const { title, language } = story;
  return pngFile(storyCard(story, setting(locale)), 1, {
    title,
    description: keyWords(story, locale),
    language,
    facts: figureRows(story.key, story, locale),
  });
}

export function chartCardPng(chart: Chart, story: Story, locale: Locale): Png {
  const plot = plotOf(chart, locale);
  const source = chartSourceLine(chart, locale);
  const derivations = chart.derived.map((derived) => derivationSentence(derived, locale));
  const { title, subtitle } = chart;
  return pngFile(chartCard({ plot, title, subtitle, derivations, source }, setting(locale)), 1, {
    title,
    description: [subtitle, plot.alternative, ...derivations, source].join('\n'),
    language: story.language,
    facts: chartRows(chart, story, locale),
  });
}

export function figureCardPng(figure: Figure, story: Story, locale: Locale): Png {
  const { title, alternative } = figureEmbeddable(figure, story, locale);
  return pngFile(figureCard(figure, setting(locale)), 1, {
    title,
    description: alternative,
    language: story.language,
    facts: figureRows([figure], story, locale),
  });
}

function setting(locale: Locale): Setting {
  return { palette: palettesFrom(tokens).light, measure, locale, site: site.name };
}

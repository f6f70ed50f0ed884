import type { Palette } from '../../chart/palette.ts';
import type { Locale } from '../../story/locale/locale.ts';
import type { Measure } from '../sheet.ts';

/** What a card is set with. */
export interface Setting {
  readonly palette: Palette;
  readonly measure: Measure;
  readonly locale: Locale;
  /** The site's name. */
  readonly site: string;
}

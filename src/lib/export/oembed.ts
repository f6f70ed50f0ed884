import { escapeXml } from '../picture/escapeXml.ts';
import { absolute, site } from '../site.ts';
import * as urls from '../urls.ts';
import { EMBED_WIDTH_PX, type Embeddable } from './embeddable.ts';

/**
 * What a page that knows oEmbed gets of a chart or a figure, as JSON text. The answer is the same whatever width is
 * asked for, since a static host can't compute; the frame is fluid inside. An address of a fixed theme has its own answer.
 *
 * Source: oembed.com 1.0, type rich. The quote stands before the frame and the frame is empty, because WordPress's
 * filter drops any other order and shows the quote until the frame has said its height. The frame is as wide as its column,
 * because a post of WordPress's classic editor is not kept from sticking out of a phone.
 */
export function oembed(
  { title, source, pageUrl, embedUrl, heightPx, picture }: Embeddable,
  theme?: urls.EmbedTheme,
): string {
  const html =
    `<blockquote><a href="${escapeXml(pageUrl)}">${escapeXml(title)}</a>. ${escapeXml(source)}</blockquote>` +
    `<iframe src="${escapeXml(embedUrl(theme))}" width="100%" height="${heightPx}" frameborder="0" title="${escapeXml(title)}"></iframe>`;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: site.name,
    provider_url: absolute(urls.home),
    title,
    html,
    width: EMBED_WIDTH_PX,
    height: heightPx,
    thumbnail_url: picture.url,
    thumbnail_width: picture.widthPx,
    thumbnail_height: picture.heightPx,
    cache_age: 3600,
  });
}

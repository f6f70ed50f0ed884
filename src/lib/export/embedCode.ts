import { escapeXml } from '../picture/escapeXml.ts';
import { absolute } from '../site.ts';
import { embedListener, type EmbedTheme } from '../urls.ts';
import type { Embeddable } from './embeddable.ts';

/*
 * What an editor copies. Each way keeps a title for assistive technology and a link to the sources that stays visible
 * when the frame doesn't load.
 *
 * All of it is HTML and JSX (MDX) at once, hence the closed img, and STYLE: React refuses a style that is a text, and to
 * HTML case is nothing. No tag holds code, since filters that take a tag leave what is in it.
 */

/** A frame, and a script of ours that gives it the height which the embed announces. */
export function frameWithListener(embeddable: Embeddable, theme?: EmbedTheme): string {
  return (
    `${frame(embeddable, theme, 'loading="lazy"')}\n${sourceLink(embeddable)}\n` +
    `<script src="${escapeXml(absolute(embedListener))}" async></script>`
  );
}

/**
 * A frame alone: browsers that know frame-sizing size it, the others give it the height that it needs in a text column. The
 * second height asks what an inline style can't ask by `@supports`; browsers that can't answer keep the first. It isn't
 * lazy: Chromium 156 paints no more than 150 pixels of a lazy frame of another site whose box keeps its height.
 */
export function frameAlone(embeddable: Embeddable, theme?: EmbedTheme): string {
  const px = `${embeddable.heightPx}px`;
  const height = `height:${px};height:if(supports(frame-sizing:content-height):auto;else:${px})`;
  const style = `STYLE="width:100%;${height};frame-sizing:content-height"`;
  return `${frame(embeddable, theme, style)}\n${sourceLink(embeddable)}`;
}

/** A picture with its source, for mail and newsletters. */
export function pictureWithLink({ title, alternative, source, pageUrl, picture }: Embeddable): string {
  const { url, widthPx, heightPx } = picture;
  return (
    `<p><a href="${escapeXml(pageUrl)}"><img src="${escapeXml(url)}" width="${widthPx / 2}" height="${heightPx / 2}" ` +
    `alt="${escapeXml(alternative)}" STYLE="max-width:100%;height:auto;border:0" /></a></p>\n` +
    `<p>${escapeText(title)}. ${escapeText(source)} <a href="${escapeXml(pageUrl)}">All reports and data</a></p>`
  );
}

/** Without a border also where the page's policy allows no style of an element. */
function frame(
  { title, heightPx, embedUrl }: Embeddable,
  theme: EmbedTheme | undefined,
  attributes: string,
): string {
  return (
    `<iframe src="${escapeXml(embedUrl(theme))}" title="${escapeXml(title)}" width="100%" height="${heightPx}" ` +
    `frameborder="0" ${attributes}></iframe>`
  );
}

function sourceLink({ title, source, pageUrl }: Embeddable): string {
  return `<p><a href="${escapeXml(pageUrl)}">${escapeText(title)}</a>. ${escapeText(source)}</p>`;
}

/** Text that is the same as HTML and as MDX, which takes braces for code and Markdown's marks for marks. */
function escapeText(text: string): string {
  return escapeXml(text).replace(/[\\`*_{}[\]~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

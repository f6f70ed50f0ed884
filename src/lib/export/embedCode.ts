import { escapeXml } from '../picture/escapeXml.ts';
import type { EmbedTheme } from '../urls.ts';
import type { Embeddable } from './embeddable.ts';

/*
 * What an editor copies. Each way keeps a title for assistive technology and a link to the sources that stays visible
 * when the frame doesn't load.
 */

/** A frame and a listener of a few lines that gives it the height which the embed announces. */
export function frameWithListener(embeddable: Embeddable, theme?: EmbedTheme): string {
  const url = embeddable.embedUrl(theme);
  const { origin } = new URL(url);
  // Only the frame that spoke is sized, only by our origin (a sandboxed frame has the origin "null"), only its height.
  const listener = [
    `addEventListener("message",function(e){`,
    `if(e.origin!=="${origin}"&&e.origin!=="null")return;`,
    `var d=e.data;if(!d||d.type!=="embed-size"||!(d.height>0))return;`,
    `document.querySelectorAll('iframe[src^="${origin}/embed/"]').forEach(function(f){`,
    `if(f.contentWindow===e.source)f.style.height=Math.min(4000,Math.max(100,Math.ceil(d.height)))+"px"})})`,
  ].join('');
  return `${frame(embeddable, url, 'loading="lazy" style="border:0"')}\n${sourceLink(embeddable)}\n<script>${listener}</script>`;
}

/**
 * A frame alone: browsers that know frame-sizing size it, the others give it the height that it needs in a text column. The
 * second height asks what an inline style can't ask by `@supports`; browsers that can't answer keep the first. It isn't
 * lazy: Chromium 156 paints no more than 150 pixels of a lazy frame of another site whose box keeps its height.
 */
export function frameAlone(embeddable: Embeddable, theme?: EmbedTheme): string {
  const px = `${embeddable.heightPx}px`;
  const height = `height:${px};height:if(supports(frame-sizing:content-height):auto;else:${px})`;
  const style = `style="width:100%;${height};border:0;frame-sizing:content-height"`;
  return `${frame(embeddable, embeddable.embedUrl(theme), style)}\n${sourceLink(embeddable)}`;
}

/** A picture with its source, for mail and newsletters. */
export function pictureWithLink({ title, alternative, source, pageUrl, picture }: Embeddable): string {
  const { url, widthPx, heightPx } = picture;
  return (
    `<p><a href="${escapeXml(pageUrl)}"><img src="${escapeXml(url)}" width="${widthPx / 2}" height="${heightPx / 2}" ` +
    `alt="${escapeXml(alternative)}" style="max-width:100%;height:auto;border:0"></a></p>\n` +
    `<p>${escapeXml(title)}. ${escapeXml(source)} <a href="${escapeXml(pageUrl)}">All reports and data</a></p>`
  );
}

function frame({ title, heightPx }: Embeddable, url: string, attributes: string): string {
  return `<iframe src="${escapeXml(url)}" title="${escapeXml(title)}" width="100%" height="${heightPx}" ${attributes}></iframe>`;
}

function sourceLink({ title, source, pageUrl }: Embeddable): string {
  return `<p><a href="${escapeXml(pageUrl)}">${escapeXml(title)}</a>. ${escapeXml(source)}</p>`;
}

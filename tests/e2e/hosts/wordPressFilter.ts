import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** What WordPress's filter for providers that it doesn't know leaves of their html (wp_filter_oembed_result). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/**
 * The html of a rich oEmbed answer as WordPress prints it, or undefined where it would print a bare link: the allowed
 * elements and attributes, an optional quote and after it an empty frame, both marked with the secret, the frame
 * sandboxed and hidden as long as the quote stands in for it.
 */
export function wordPressFilter(html: string, secret: string): string | undefined {
  const fragment = parseFragment(html);
  const kept = serialize({ ...fragment, childNodes: fragment.childNodes.flatMap(allowedPart) });
  const [, quote = '', frame = ''] =
    /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/is.exec(kept) ?? [];
  if (frame === '') return undefined;
  const hidden = quote === '' ? '' : ' style="position: absolute; visibility: hidden;"';
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    frame
      .replace(
        '<iframe',
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden} data-secret="${secret}"`,
      )
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}"`)
  );
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element that isn't allowed goes, and what it holds stays. */
function allowedPart(node: Node): Node[] {
  if (!('tagName' in node)) return node.nodeName === '#text' ? [node] : [];
  const childNodes = node.childNodes.flatMap(allowedPart);
  const attributes = ALLOWED[node.tagName];
  if (attributes === undefined) return childNodes;
  return [{ ...node, childNodes, attrs: node.attrs.filter(({ name }) => attributes.includes(name)) }];
}

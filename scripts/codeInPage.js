// @ts-check
import { parse } from 'parse5';

/** The types of a `<script>` that a browser runs (HTML, "prepare the script element"); JSON and the like are data. */
const types = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/**
 * All code that stands in a page's own `<script>` elements.
 *
 * `<script>a()</script><script type="application/ld+json">{}</script>` → `a()`
 *
 * @param {string} html
 */
export function codeInPage(html) {
  return elements(parse(html))
    .filter(({ tagName, attrs }) => {
      const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
      const external = attrs.some(({ name }) => name === 'src');
      return tagName === 'script' && !external && types.has(type.trim().toLowerCase());
    })
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
    .join('\n');
}

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @param {import('parse5').DefaultTreeAdapterTypes.ParentNode} node
 * @returns {Element[]}
 */
function elements(node) {
  return node.childNodes.flatMap((child) =>
    'childNodes' in child ? [.../** @type {Element[]} */ ([child]), ...elements(child)] : [],
  );
}

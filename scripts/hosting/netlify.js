// @ts-check
import { SHORT } from './rules.js';

/**
 * The rules as the file `_headers`, which Netlify and Cloudflare Pages read from the site's root. They send a path's
 * headers where there is no file, too: so nothing of what may come later says how long it keeps, and both hosts let
 * browsers ask each time. Known limit: where there is no file, nothing says who may frame the page for it, but under the
 * folders that are named.
 *
 * @param {readonly import('./rules.js').HeaderRule[]} rules
 * @returns {string}
 */
export function netlifyHeaders(rules) {
  const blocks = rules.map(({ path, headers }) => {
    const sent = Object.entries(headers).filter(([, value]) => value !== SHORT['Cache-Control']);
    return [path, ...sent.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `# Made by npm run generate from scripts/hosting/rules.js.\n\n${blocks.join('\n\n')}\n`;
}

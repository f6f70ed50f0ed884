// @ts-check

/**
 * The rules as the file `_headers`, which Netlify and Cloudflare Pages read from the site's root.
 *
 * @param {readonly import('./rules.js').HeaderRule[]} rules
 * @returns {string}
 */
export function netlifyHeaders(rules) {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Made by npm run generate from scripts/hosting/rules.js.\n\n${blocks.join('\n\n')}\n`;
}

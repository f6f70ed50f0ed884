// @ts-check

/**
 * @typedef {object} HeaderChange
 * @property {string} name as written
 * @property {string | undefined} value undefined takes the header away
 *
 * @typedef {object} HeadersRule
 * @property {RegExp} pattern matches the decoded path of each URL that the rule is for
 * @property {HeaderChange[]} changes
 */

/**
 * Parses a `_headers` file, the format in which Netlify and Cloudflare Pages take a static site's response headers:
 *
 *     # a comment
 *     /embed/*
 *       Access-Control-Allow-Origin: *
 *       ! X-Frame-Options
 *
 * In a path `*` stands for any characters and `:name` for those of one segment. Rules for one host
 * (`https://example.org/*`) are not supported.
 *
 * @param {string} text
 * @returns {HeadersRule[]}
 * @throws {Error} naming each wrong line
 */
export function parseHeadersFile(text) {
  /** @type {HeadersRule[]} */
  const rules = [];
  /** @type {string[]} */
  const problems = [];

  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    /** @param {string} advice */
    const wrong = (advice) => problems.push(`_headers:${index + 1}: found "${content}". ${advice}`);

    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      if (content.startsWith('/')) rules.push({ pattern: pathPattern(content), changes: [] });
      else wrong('A line that is not indented is a path and starts with "/"; indent it if it is a header.');
      continue;
    }
    const change = headerChange(content);
    const rule = rules.at(-1);
    if (!change) wrong('Write a header as "Name: value" in ASCII, or "! Name" to take it away.');
    else if (!rule) wrong('A header needs a path above it; "/*" is every path.');
    else rule.changes.push(change);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rules;
}

/**
 * The headers of the response to a path: every rule that matches counts, in order, and a later one overrides an earlier
 * one of the same name. Known limit: Cloudflare joins the two values with a comma instead. A file that takes the earlier
 * one away first (`! Name`) means the same to both.
 *
 * @param {readonly HeadersRule[]} rules
 * @param {string} path of the URL, decoded, such as `/embed/kyiv/`
 * @returns {Map<string, string>} value by name in lower case
 */
export function headersFor(rules, path) {
  const headers = new Map();
  for (const { pattern, changes } of rules) {
    if (!pattern.test(path)) continue;
    for (const { name, value } of changes) {
      if (value === undefined) headers.delete(name.toLowerCase());
      else headers.set(name.toLowerCase(), value);
    }
  }
  return headers;
}

/** @param {string} path */
function pathPattern(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

/** @param {string} content @returns {HeaderChange | undefined} */
function headerChange(content) {
  // RFC 9110, sections 5.1 and 5.5: a name is a token; a value is printable ASCII.
  const [, taken, name, value] =
    /^(?:!\s*([\w!#$%&'*+.^`|~-]+)|([\w!#$%&'*+.^`|~-]+):\s*([\t\x20-\x7e]+))$/.exec(content) ?? [];
  if (taken !== undefined) return { name: taken, value: undefined };
  return name !== undefined && value !== undefined ? { name, value } : undefined;
}

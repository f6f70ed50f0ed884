// @ts-check
import { caddyfile } from './caddy.js';
import { netlifyHeaders } from './netlify.js';
import { nginxConfiguration } from './nginx.js';
import { CONTENT_TYPES, headerRules } from './rules.js';

/**
 * The files for hosts, by their place in the project.
 *
 * @param {string} under the folder of the host that the site stands in, such as `/figures`; empty at its root
 * @returns {Record<string, string>}
 */
export function hostingFiles(under) {
  const rules = headerRules(under);
  return {
    'static/_headers': netlifyHeaders(rules),
    'hosting/nginx.conf': nginxConfiguration(under, rules, CONTENT_TYPES),
    'hosting/Caddyfile': caddyfile(under, rules, CONTENT_TYPES),
  };
}

// @ts-check
import { caddyfile } from './caddy.js';
import { netlifyHeaders } from './netlify.js';
import { nginxConfiguration } from './nginx.js';
import { CONTENT_TYPES, HEADER_RULES } from './rules.js';

/**
 * The files for hosts, by their place in the project.
 *
 * @returns {Record<string, string>}
 */
export function hostingFiles() {
  return {
    'static/_headers': netlifyHeaders(HEADER_RULES),
    'hosting/nginx.conf': nginxConfiguration(HEADER_RULES, CONTENT_TYPES),
    'hosting/Caddyfile': caddyfile(HEADER_RULES, CONTENT_TYPES),
  };
}

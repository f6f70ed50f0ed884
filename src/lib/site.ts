/** Names that can be looked up, and IPv6 addresses; a URL allows quotes and dollar signs, too. */
const HOST = /^(?:(?:[a-z\d_-]+\.)*[a-z\d_-]+|\[[\da-f:]+\])(?::\d+)?$/;

/** What the site says of itself. */
export const site = {
  name: 'Sourced Figures',
  description:
    'A news report’s numbers, each traced to who said it, drawn as charts, embeddable anywhere, downloadable as data.',
  /**
   * The address under which the site is published, without a slash at the end. Pages that leave the site (embeds,
   * downloads, the site map) name themselves with it. Set SITE_ORIGIN when building.
   */
  origin: originFrom(import.meta.env['SITE_ORIGIN']),
  /** Licence of the compilation: the choice, wording and arrangement of the data. The sources' texts stay theirs. */
  licence: { name: 'CC BY 4.0', id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** The absolute form of an address of urls.ts. */
export function absolute(path: string): string {
  return `${site.origin}${path}`;
}

/** The site as it is cited, at the page of what is cited (an address of urls.ts). */
export function compilationAt(path: string) {
  return { name: site.name, url: absolute(path), licence: site.licence };
}

/**
 * The address of a site from what SITE_ORIGIN is set to: `https://figures.example/` → `https://figures.example`.
 *
 * @throws {Error} for anything but the root of a host over http or https
 */
export function originFrom(set: unknown): string {
  if (typeof set !== 'string' || set === '') return 'http://localhost:4173';
  const isRoot = /^https?:\/\/[^\s/\\?#@]+\/?$/i.test(set);
  const url = isRoot && URL.canParse(set) ? new URL(set) : undefined;
  if (url !== undefined && HOST.test(url.host)) return url.origin;
  throw new Error(
    `SITE_ORIGIN is ${JSON.stringify(set)}. Set it to the root of a host, such as "https://figures.example": ` +
      'http or https, no path, user, query or space; or leave it out for http://localhost:4173.',
  );
}

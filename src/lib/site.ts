/** What the site says of itself. */
export const site = {
  name: 'Sourced Figures',
  description:
    'A news report’s numbers, each traced to who said it, drawn as charts, embeddable anywhere, downloadable as data.',
  /**
   * The address under which the site is published, without a slash at the end. Pages that leave the site (embeds,
   * downloads, the site map) name themselves with it. Set SITE_ORIGIN when building.
   */
  origin: origin(),
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

function origin(): string {
  const set: unknown = import.meta.env['SITE_ORIGIN'];
  return typeof set === 'string' && set !== '' ? set.replace(/\/$/, '') : 'http://localhost:4173';
}

/** Names that can be looked up, and IPv6 addresses; a URL allows quotes and dollar signs, too. */
const HOST = /^(?:(?:[a-z\d_-]+\.)*[a-z\d_-]+|\[[\da-f:]+\])(?::\d+)?$/;
/** A root, and folders whose names stand in an address without being encoded, so that links, files and hosts write them alike. */
const SITE = /^(https?:\/\/[^\s/\\?#@]+)((?:\/[\w~-][\w.~-]*)*)\/?$/i;

/** What an address of a site is, in words. */
export const SITE_ADDRESS =
  'the root of a host or a folder there, such as "https://figures.example" or "https://newsroom.example/figures": ' +
  'http or https, no user, query or space';

/** Where a site is published: its host, and the folder that it stands in there. */
export interface SiteAddress {
  /** `https://newsroom.example` */
  readonly origin: string;
  /** `/figures`; empty at a host's root. */
  readonly folder: string;
}

/**
 * The parts of an address of a site: `https://newsroom.example/figures/` → `https://newsroom.example` and `/figures`.
 * Undefined for what is none.
 */
export function siteAddress(text: string): SiteAddress | undefined {
  const [, root = '', folder = ''] = SITE.exec(text) ?? [];
  if (!URL.canParse(root)) return undefined;
  const { origin, host } = new URL(root);
  return HOST.test(host) ? { origin, folder } : undefined;
}

/**
 * The address by which a build names itself, from what SITE_ORIGIN is set to.
 *
 * @throws {Error} for what is no address of a site
 */
export function addressFrom(set: unknown): SiteAddress {
  if (typeof set !== 'string' || set === '') return { origin: 'http://localhost:4173', folder: '' };
  const address = siteAddress(set);
  if (address !== undefined) return address;
  throw new Error(
    `SITE_ORIGIN is ${JSON.stringify(set)}. Set it to ${SITE_ADDRESS}; or leave it out for http://localhost:4173.`,
  );
}

/** Where the site that is built names itself: links, embed codes and downloads begin with it. */
export const address = addressFrom(process.env['SITE_ORIGIN']);

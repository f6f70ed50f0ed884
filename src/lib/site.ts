import text from '../../site.yaml?raw';
import { address, siteAddress } from './siteAddress.ts';
import { siteSettings } from './siteSettings.ts';

const { address: published, ...settings } = siteSettings('site.yaml', text);

/** What the site says of itself: site.yaml, and the address by which pages that leave it (embeds, downloads) name it. */
export const site = {
  ...settings,
  /** The address that site.yaml gives, if it gives one. A build for publishing names itself by it. */
  publishedAt: published,
  origin: address.origin,
};

/** The folder of its host that the site is to stand in there: `/figures`, or nothing at the host's root. */
export const publishedUnder = siteAddress(published ?? '')?.folder ?? '';

/** The absolute form of an address of urls.ts. */
export function absolute(path: string): string {
  return `${site.origin}${path}`;
}

/** The site as it is cited, at the page of what is cited (an address of urls.ts). */
export function compilationAt(path: string) {
  return { name: site.name, url: absolute(path), licence: site.licence };
}

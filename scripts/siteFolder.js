// @ts-check

/**
 * The folder of its host that a site at an address stands in: `https://newsroom.example/figures/` → `/figures`. Nothing at
 * the root, and for what is no address: the build refuses that in words.
 *
 * @param {string} [address]
 * @returns {'' | `/${string}`}
 */
export function siteFolder(address = '') {
  const path = URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, '') : '';
  return path === '' ? '' : `/${path.slice(1)}`;
}

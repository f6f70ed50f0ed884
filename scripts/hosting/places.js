// @ts-check

/** Where the configurations expect the built site, for one that stands in a folder of its host. @param {string} under */
export function folderAt(under) {
  return under === '' ? '/srv/sourced-figures/build' : `/srv/sourced-figures${under}`;
}

/** What is served as the host's root then. @param {string} under */
export function rootOf(under) {
  return under === '' ? folderAt(under) : '/srv/sourced-figures';
}

/** Everything is made at build time, and no page carries the framework. */
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';

/** Static hosts answer with /404.html where there is no page. */
export const trailingSlash = 'never';

// @ts-check
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end: the scripts work from wherever they are started. */
export const root = fileURLToPath(new URL('..', import.meta.url));

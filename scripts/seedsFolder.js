// @ts-check
import { relative, resolve } from 'node:path';
import { root } from './root.js';

/** Where the stories are, as messages name it: `seeds`, or the folder that SEEDS_DIR names. */
export const seedsFolder = relative('', resolve(root, process.env['SEEDS_DIR'] || 'seeds'));

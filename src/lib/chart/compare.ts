import { bar } from './bar.ts';

/** Claims of different kinds side by side, on one scale. Drawn as bars: how each is claimed is in its look and its words. */
export const compare = bar;

// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.js';

/*
 * Writes static/schema/story.json, which editors check a story file against, from the schema that the build uses.
 * A test fails when the two no longer match.
 */
const { module } = await runnerImport(join(root, 'src/lib/export/seedJsonSchema.ts'), { configFile: false });
mkdirSync(join(root, 'static/schema'), { recursive: true });
writeFileSync(join(root, 'static/schema/story.json'), module.seedJsonSchema());

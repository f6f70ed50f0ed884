import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hostileSeeds } from './hostileSeeds.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const readme = fileURLToPath(new URL('../../seeds/README.md', import.meta.url));

/** Story files that nobody wrote for publication, each text by its name: those in this folder, README's example, hostile ones. */
export function sampleSeeds(): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map([
    ...names.map((name) => [name, readFileSync(folder + name, 'utf8')] as const),
    ['exa-flood-2026-05.yaml', readmeExample()],
    ...hostileSeeds(),
  ]);
}

/** The story that seeds/README.md tells people to begin with. */
function readmeExample(): string {
  const [, yaml] = /^```yaml\n([^]*?)^```$/m.exec(readFileSync(readme, 'utf8')) ?? [];
  if (yaml === undefined) throw new Error('seeds/README.md has no example in YAML');
  return yaml;
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readSeeds } from '../../src/lib/server/seeds.ts';
import { sampleSeeds } from '../samples/sampleSeeds.ts';
import { faultsOfBuild } from './build.ts';
import { CHANGES, mutant, type Step } from './mutant.ts';
import { faultsOfRefusal } from './refusal.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  /** Where a run that failed is taken up again. */
  readonly path?: string;
  /** For the check of one file; unlimited where time isn't to be measured. */
  readonly mostMilliseconds?: number;
}

export interface Fuzzed {
  readonly refused: number;
  readonly accepted: number;
  readonly failure?: { readonly path: string; readonly why: string; readonly file: Uint8Array };
}

/**
 * Changes sample stories at random, and checks that each is refused with problems that a person can act on, or makes
 * files that readers can open. A failure is told by the smallest changes that show it.
 */
export async function fuzz({ seed, runs, path, mostMilliseconds = Infinity }: FuzzOptions): Promise<Fuzzed> {
  const samples = [...seeds(), ...sampleSeeds().values()];
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const file = join(folder, 'story.yaml');
  const seen = { refused: 0, accepted: 0 };
  const step: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom(...CHANGES), fc.nat(1e6), fc.nat(1e6));
  const steps = fc.array(step, { minLength: 1, maxLength: 3 });

  const property = fc.asyncProperty(fc.constantFrom(...samples), steps, async (sample, changes) => {
    const bytes = mutant(sample, changes);
    writeFileSync(file, bytes);
    const start = performance.now();
    const { stories, problems } = readSeeds(folder);
    const milliseconds = performance.now() - start;
    const [story] = stories;
    seen[story === undefined ? 'refused' : 'accepted'] += 1;
    const faults = story === undefined ? faultsOfRefusal(problems, file, bytes) : await faultsOfBuild(story);
    if (milliseconds > mostMilliseconds) faults.push(`The check took ${Math.round(milliseconds)} ms`);
    if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'));
  });
  const options = { seed, numRuns: runs, ...(path === undefined ? {} : { path }) };
  const { counterexample, counterexamplePath, errorInstance } = await fc.check(property, options);
  rmSync(folder, { recursive: true });
  if (counterexample === null) return seen;
  const [sample, changes] = counterexample;
  const thrown =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  const why = `${changes.map((change) => change.join(' ')).join(', ')}\n${thrown}`;
  return { ...seen, failure: { path: counterexamplePath, why, file: mutant(sample, changes) } };
}

function seeds(): string[] {
  const files = readdirSync('seeds').filter((name) => name.endsWith('.yaml'));
  return files.map((name) => readFileSync(join('seeds', name), 'utf8'));
}

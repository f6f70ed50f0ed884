import { execFileSync } from 'node:child_process';

/** What a program prints. @throws Error with what it complained about. */
export function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** True where a program starts and ends well. */
export function starts(command: string, ...args: readonly string[]): boolean {
  try {
    run(command, args);
    return true;
  } catch {
    return false;
  }
}

/** The Python that has a module: the first in the path, or Debian's own behind another. */
export function pythonWith(module: string): string | undefined {
  return ['python3', '/usr/bin/python3'].find((python) => starts(python, '-c', `import ${module}`));
}

/** Those that are here; the others are named in one line. */
export function present<Reader extends { readonly name: string; readonly here: boolean }>(
  readers: readonly Reader[],
): readonly Reader[] {
  const absent = readers.filter(({ here }) => !here).map(({ name }) => name);
  if (absent.length > 0) console.log(`Not on this machine, so left out: ${absent.join(', ')}`);
  return readers.filter(({ here }) => here);
}

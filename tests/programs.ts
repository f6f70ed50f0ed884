import { execFileSync } from 'node:child_process';
import { commandOf, type Program } from '../scripts/programs.js';

/** What a program prints. @throws Error with what it complained about. */
export function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * What is made of a program's command, in a list of one; an empty list where the program isn't on this machine. The first
 * step of `npm test` installs what it can and names the rest.
 */
export function where<Made>(
  program: Program,
  make: (command: string, name: string) => Made,
): readonly [Made] | readonly [] {
  const command = commandOf(program);
  return command === undefined ? [] : [make(command, program.name)];
}

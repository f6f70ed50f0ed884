// @ts-check
import { spawnSync } from 'node:child_process';
import { onPath } from './onPath.js';

const isRoot = process.getuid?.() === 0;

/**
 * The ways to install Debian's packages that need no answer from anybody: none where there is no apt-get.
 *
 * @param {readonly string[]} packages
 * @returns {{ title: string, possible: boolean, commands: string[][] }[]}
 */
export function waysToAptInstall(packages) {
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=120'];
  const commands = [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', ...packages],
  ];
  const hasApt = onPath('apt-get').length > 0;
  return [
    { title: `apt-get install ${packages[0]}`, possible: hasApt && isRoot, commands },
    {
      title: `sudo apt-get install ${packages[0]}`,
      possible: hasApt && !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0,
      commands: commands.map((words) => ['sudo', '-n', ...words]),
    },
  ];
}

/**
 * Runs a command to its end, or for at most ten minutes. It may ask nothing.
 *
 * @param {readonly string[]} words
 * @returns {string} the end of what it printed
 */
export function lastWords([command = '', ...rest]) {
  const { stdout, stderr, error } = spawnSync(command, rest, {
    encoding: 'utf8',
    // In a runlevel for one user alone a package's init script doesn't start its server.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    timeout: 600_000,
  });
  return `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim().split('\n').slice(-5).join('\n');
}

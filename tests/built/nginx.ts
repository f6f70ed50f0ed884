import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../scripts/freePort.js';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Runs nginx with the published configuration, but for its port and folder. Undefined where there is no nginx and none
 * can be installed; then one line says so.
 *
 * @throws {Error} with nginx's own words when it doesn't take the configuration
 */
export async function startNginx(configuration: string, folder: string): Promise<RunningServer | undefined> {
  const program = findNginx() ?? installNginx();
  if (program === undefined) {
    console.log('Left out: nginx isn’t installed, so its headers were not looked at.');
    return undefined;
  }
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = configuration
    .replace(/^ *listen \d+;/m, `listen 127.0.0.1:${port};`)
    .replace(/^ *root [^;]+;/m, `root ${resolve(folder)};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(place, name)};`)
    .join('\n');
  // As root it would hand over to a user who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(place, 'nginx.conf'),
    `${user}\ndaemon off;\nworker_processes 1;\npid ${join(place, 'pid')};\nerror_log stderr warn;\n` +
      `events {}\nhttp {\naccess_log off;\n${temporary}\n${site}\n}\n`,
  );
  const child = spawn(program, ['-p', place, '-c', join(place, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    try {
      await fetch(url);
      if (words !== '') throw new Error(words);
      return { url, close };
    } catch (error) {
      if (words !== '') break;
      if (attempt === 99) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  await close();
  throw new Error(`nginx doesn’t take hosting/nginx.conf: ${words}`);
}

function findNginx(): string | undefined {
  return ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
    (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0,
  );
}

/** By the system's package manager, where that needs no password. */
function installNginx(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const options = {
    stdio: 'ignore',
    timeout: 120_000,
    // The packages would start a server of their own.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  } as const;
  const apt = ['-o', 'DPkg::Lock::Timeout=60'];
  spawnSync('apt-get', [...apt, 'update'], options);
  spawnSync('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'nginx-light'], options);
  return findNginx();
}

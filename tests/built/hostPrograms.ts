import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../scripts/freePort.js';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/**
 * Runs nginx with the published configuration, but for its port and folder. Undefined where there is no nginx and none
 * can be installed; then one line says so.
 *
 * @throws {Error} with nginx's own words when it doesn't take the configuration
 */
export async function startNginx(configuration: string, folder: string): Promise<RunningServer | undefined> {
  const find = () => onThisMachine(['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx'], '-v');
  const program = find() ?? (installNginx() ? find() : undefined);
  if (program === undefined) {
    leaveOut('nginx');
    return undefined;
  }
  return run(program, (place, port) => {
    const site = configuration
      .replace(/^ *listen \d+;/m, `listen 127.0.0.1:${port};`)
      .replace(/^ *root [^;]+;/m, `root ${resolve(folder)};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(place, name)};`)
      .join('\n');
    const file = join(place, 'nginx.conf');
    // As root it would hand over to a user who may not read the folder.
    writeFileSync(
      file,
      `${isRoot ? 'user root;' : ''}\ndaemon off;\nworker_processes 1;\npid ${join(place, 'pid')};\n` +
        `error_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${site}\n}\n`,
    );
    return ['-p', place, '-c', file];
  });
}

/** The same for Caddy, which isn't installed where it is missing. */
export async function startCaddy(configuration: string, folder: string): Promise<RunningServer | undefined> {
  const program = onThisMachine(['caddy'], 'version');
  if (program === undefined) {
    leaveOut('Caddy');
    return undefined;
  }
  return run(program, (place, port) => {
    const file = join(place, 'Caddyfile');
    const site = configuration
      .replace(/^:\d+ /m, `http://127.0.0.1:${port} `)
      .replace(/^ *root \* .*$/m, `root * ${resolve(folder)}`);
    writeFileSync(file, `{\nadmin off\nauto_https off\nlog {\nlevel ERROR\n}\n}\n${site}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  });
}

function leaveOut(name: string): void {
  console.log(`Left out: ${name} isn’t on this machine, so its headers were not looked at.`);
}

async function run(
  program: string,
  configure: (place: string, port: number) => string[],
): Promise<RunningServer> {
  const place = mkdtempSync(join(tmpdir(), 'host-'));
  const port = await freePort();
  const child = spawn(program, configure(place, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
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
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    try {
      await fetch(url);
      return { url, close };
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  await close();
  throw new Error(`${program} doesn’t start with its published configuration: ${words}`);
}

function onThisMachine(programs: readonly string[], argument: string): string | undefined {
  return programs.find((program) => spawnSync(program, [argument], { stdio: 'ignore' }).status === 0);
}

/** By the system's package manager, where that needs no password. */
function installNginx(): boolean {
  if (!isRoot) return false;
  const options = {
    stdio: 'ignore',
    timeout: 120_000,
    // The package would start a server of its own.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  } as const;
  const apt = ['-o', 'DPkg::Lock::Timeout=60'];
  spawnSync('apt-get', [...apt, 'update'], options);
  return (
    spawnSync('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'nginx-light'], options)
      .status === 0
  );
}

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { freePort } from '../../scripts/freePort.js';
import { programs } from '../../scripts/programs.js';
import { where } from '../programs.ts';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A web server with its published configuration, but for its port and folder. */
export interface HostProgram {
  readonly name: string;
  /** @throws {Error} with the program's own words when it doesn't take the configuration */
  start(configuration: string, folder: string, under: string): Promise<RunningServer>;
}

/** What a program is started with, after its files were written into a folder of its own. */
type Configure = (place: string, port: number) => readonly string[];

const isRoot = process.getuid?.() === 0;

/** Those that are on this machine. */
export const nginx = where(programs.nginx, (command, name): HostProgram => ({
  name,
  start: (configuration, folder, under) =>
    start(command, (place, port) => {
      const site = configuration
        .replace(/^ *listen \d+;/m, `listen 127.0.0.1:${port};`)
        .replace(/^ *root [^;]+;/m, `root "${hostRoot(place, folder, under)}";`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((each) => `${each}_temp_path ${join(place, each)};`)
        .join('\n');
      const file = join(place, 'nginx.conf');
      // As root it would hand over to a user who may not read the folder.
      writeFileSync(
        file,
        `${isRoot ? 'user root;' : ''}\ndaemon off;\nworker_processes 1;\npid ${join(place, 'pid')};\n` +
          `error_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${site}\n}\n`,
      );
      return ['-p', place, '-c', file];
    }),
}));

export const caddy = where(programs.caddy, (command, name): HostProgram => ({
  name,
  start: (configuration, folder, under) =>
    start(command, (place, port) => {
      const file = join(place, 'Caddyfile');
      const site = configuration
        .replace(/^:\d+ /m, `http://127.0.0.1:${port} `)
        .replace(/^ *root \* .*$/m, `root * "${hostRoot(place, folder, under)}"`);
      writeFileSync(file, `{\nadmin off\nauto_https off\nlog {\nlevel ERROR\n}\n}\n${site}`);
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    }),
}));

/** The root of a host where a site stands in a folder. */
function hostRoot(place: string, folder: string, under: string): string {
  if (under === '') return resolve(folder);
  const root = join(place, 'root');
  mkdirSync(dirname(join(root, under)), { recursive: true });
  symlinkSync(resolve(folder), join(root, under));
  return root;
}

async function start(program: string, configure: Configure): Promise<RunningServer> {
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

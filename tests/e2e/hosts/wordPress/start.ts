import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '../../../../scripts/freePort.js';
import { WORDPRESS } from '../../../../scripts/programs.js';

const post = z.object({
  role: z.enum(['administrator', 'author']),
  editor: z.enum(['block', 'classic']),
  url: z.string(),
});
export type Post = z.infer<typeof post>;

interface Content {
  /** What the posts hold, by name. */
  readonly texts: Readonly<Record<string, string>>;
  /** The origin of the site that they embed, and the one that it was built for. */
  readonly siteUrl: string;
  readonly builtFor: string;
}

/**
 * Runs WordPress with a database of its own, in a folder that goes away with it. No service of the system is started.
 */
export async function startWordPress(
  php: string,
  mariadbd: string,
  { texts, siteUrl, builtFor }: Content,
): Promise<{ posts: Post[]; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const www = join(folder, 'www');
  const socket = join(folder, 'socket');
  const host = `127.0.0.1:${await freePort()}`;
  const env = {
    ...process.env,
    ...{ WP_HOME: `http://${host}`, WP_SOCKET: socket, SITE_URL: siteUrl, SITE_BUILT_FOR: builtFor },
  };

  cpSync(WORDPRESS, www, { recursive: true, dereference: true });
  const plugins = join(www, 'wp-content', 'mu-plugins');
  mkdirSync(plugins, { recursive: true });
  for (const file of ['wp-config.php', 'set-up.php'])
    cpSync(join(import.meta.dirname, file), join(www, file));
  cpSync(join(import.meta.dirname, 'loopback.php'), join(plugins, 'loopback.php'));

  const options = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${join(folder, 'data')}`];
  const install = [...options, '--auth-root-authentication-method=normal', '--skip-test-db'];
  execFileSync('mariadb-install-db', install, { stdio: 'ignore' });
  const database = spawn(mariadbd, [...options, '--skip-networking', `--socket=${socket}`], {
    stdio: 'ignore',
  });
  const server = spawn(php, ['-S', host, '-t', www], { stdio: 'ignore', env });
  const stop = () => {
    server.kill();
    database.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    while (!existsSync(socket) && database.exitCode === null) await setTimeout(100);
    const input = JSON.stringify(texts);
    const said = execFileSync(php, [join(www, 'set-up.php')], { env, input, encoding: 'utf8' });
    const posts = said
      .trim()
      .split('\n')
      .map((line) => post.parse(JSON.parse(line)));
    return { posts, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

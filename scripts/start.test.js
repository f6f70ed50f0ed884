// @ts-check
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withCopy } from './copyProject.js';
import { root } from './root.js';
import { run } from './run.js';
import { serve } from './serve.js';

/** For whole builds, on a machine that is busy with others. */
const timeout = 600_000;

/** What npm does: another process between whoever gives commands and the script. */
const likeNpm = `require('node:child_process').spawn(process.execPath, ['scripts/start.js'], { stdio: 'inherit' })`;

test(
  'a started site names itself by its address, shows what is built anew, and ends with npm',
  { timeout },
  () =>
    withCopy(async (folder) => {
      const other = await serve({ folder, port: 0 });
      const npm = spawn(process.execPath, ['-e', likeNpm], {
        cwd: folder,
        env: { ...process.env, PORT: String(other.port), npm_lifecycle_event: 'start', SITE_ORIGIN: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      npm.stdout.setEncoding('utf8').on('data', (text) => (said += text));
      try {
        const url = await vi.waitFor(
          () => {
            const [, address] = /Figures is at (\S+)/.exec(said) ?? [];
            if (address === undefined) throw new Error(`Not yet at an address: ${said}`);
            return address;
          },
          { timeout },
        );
        const { host, origin, port } = new URL(url);
        expect(said).toContain(`Port ${other.port} is in use; using ${port}.`);
        expect(namesIn(join(folder, 'build'))).toEqual([host]);

        const story = new URL('/stories/exa-flood-2025-05/', url);
        expect((await fetch(story)).status).toBe(404);
        cpSync(
          join(root, 'tests/samples/exa-flood-2025-05.yaml'),
          join(folder, 'seeds/exa-flood-2025-05.yaml'),
        );
        const { ok } = await run(['scripts/build.js'], { cwd: folder, env: { SITE_ORIGIN: origin } });
        expect([ok, (await fetch(story)).status]).toEqual([true, 200]);

        npm.kill('SIGKILL');
        await vi.waitFor(() => portIsFree(Number(port)), { timeout });
      } finally {
        npm.kill('SIGKILL');
        await other.close();
      }
    }),
);

/** By which addresses of this machine the files of a site name it. @param {string} folder */
function namesIn(folder) {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|json|csv|xml|atom|txt|svg)$/.test(name),
  );
  const names = texts.flatMap(
    (name) => readFileSync(join(folder, name), 'utf8').match(/localhost(:\d+)?/g) ?? [],
  );
  return [...new Set(names)];
}

/** @param {number} port @returns {Promise<void>} rejects when it isn't */
function portIsFree(port) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => server.close(() => done()));
  });
}

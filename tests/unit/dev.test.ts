import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { freePort } from '../../scripts/freePort.js';

const SAMPLE = 'exa-flood-2025-05';

test('a page that is served while somebody edits follows its story, and says what is wrong with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  const seed = join(folder, `${SAMPLE}.yaml`);
  cpSync(join(import.meta.dirname, `../samples/${SAMPLE}.yaml`), seed);
  const text = readFileSync(seed, 'utf8');
  const port = String(await freePort());
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'dev', '--port', port, '--strictPort', '--host', 'localhost'],
    { env: { ...process.env, SEEDS_DIR: folder, SITE_ORIGIN: '' }, stdio: 'ignore' },
  );
  const page = async () => {
    const answer = await fetch(`http://localhost:${port}/stories/${SAMPLE}/`);
    return { status: answer.status, html: await answer.text() };
  };
  const soon = async (check: (page: { status: number; html: string }) => void) =>
    vi.waitFor(async () => check(await page()), { timeout: 300_000, interval: 200 });
  const reloads = /<script type="module" src="(?:\.\.\/\.\.)?\/@vite\/client"><\/script><\/head>/;
  try {
    await soon(({ status, html }) => {
      expect(status).toBe(200);
      expect(html).toMatch(reloads);
    });

    writeFileSync(seed, text.replace(/^title:/m, 'titel:'));
    await soon(({ status, html }) => {
      expect(status).toBe(500);
      expect(html).toContain('found    “titel”, which means nothing here');
      expect(html).toContain('to do    write title, if that is what you mean');
      expect(html).toMatch(reloads);
    });

    writeFileSync(seed, text.replace(/^title: .*$/m, 'title: The rain has stopped'));
    await soon(({ status, html }) => {
      expect(status).toBe(200);
      expect(html).toContain('<title>The rain has stopped');
    });
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});

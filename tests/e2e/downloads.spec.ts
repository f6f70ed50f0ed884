import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { programs } from '../../scripts/programs.js';
import { where } from '../programs.ts';
import { expect, story, test, urls } from './site.ts';

const descriptor = z.object({ resources: z.array(z.object({ path: z.string(), hash: z.string() })) });

test('what a browser saves has the names that checksums and descriptor know it by', async ({
  page,
}, info) => {
  const folder = info.outputPath('saved');
  await page.goto(urls.story(story.id));
  const links = page.locator('.files a[download]');
  const saved: string[] = [];
  for (const link of await links.all()) {
    // A browser lets a page save ten files and then asks.
    if (saved.length === 9) await page.reload();
    if (!(await link.isVisible())) await page.getByText('More files').click();
    const downloading = page.waitForEvent('download');
    await link.click();
    const download = await downloading;
    saved.push(download.suggestedFilename());
    await download.saveAs(join(folder, download.suggestedFilename()));
  }
  const { resources } = descriptor.parse(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));
  expect(saved).toEqual(expect.arrayContaining(resources.map(({ path }) => path)));
  for (const { path, hash } of resources)
    expect(
      `sha256:${createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')}`,
      path,
    ).toBe(hash);
  // As the page has it; all that was saved is compared, but for the sums themselves.
  const meaning = await page.locator('.files li', { hasText: 'SHA256SUMS' }).last().innerText();
  const [command = ''] = /sha256sum --check \S+ \S+/.exec(meaning) ?? [];
  for (const told of where(programs.sha256sum, () =>
    execFileSync('/bin/sh', ['-c', command], { cwd: folder }),
  ))
    expect(told.toString().trim().split('\n')).toHaveLength(saved.length - 1);
});

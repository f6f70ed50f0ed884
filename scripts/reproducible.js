// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withCopy } from './copyProject.js';
import { ensureInstalled } from './install.js';
import { isMain } from './isMain.js';
import { root } from './root.js';
import { run } from './run.js';

/**
 * Builds the site a second time, in another folder, another time zone and another language, and compares each byte with
 * build/.
 *
 * @returns {Promise<readonly string[]>} what differs, a line each; none when the two are the same
 */
export function differences() {
  return withCopy(async (folder) => {
    const { ok, output } = await run([join(folder, 'node_modules/vite/bin/vite.js'), 'build'], {
      cwd: folder,
      env: { NODE_ENV: 'production', TZ: 'Pacific/Kiritimati', LC_ALL: 'uk_UA.UTF-8' },
    });
    return ok ? compare(join(root, 'build'), join(folder, 'build')) : [output];
  });
}

/** @param {string} one @param {string} other @returns {readonly string[]} */
function compare(one, other) {
  const [first, second] = [files(one), files(other)];
  const names = [...new Set([...first, ...second])].sort();
  return names.flatMap((name) => {
    if (!second.has(name)) return [`${name} is missing from the second build`];
    if (!first.has(name)) return [`${name} is only in the second build`];
    const same = readFileSync(join(one, name)).equals(readFileSync(join(other, name)));
    return same ? [] : [`${name} differs`];
  });
}

/** @param {string} folder @returns {Set<string>} */
function files(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Set(found.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name))));
}

if (isMain(import.meta.url)) {
  if (!existsSync(join(root, 'build'))) {
    console.error('There is no build/ to compare with. Build the site first: npm run build');
    process.exit(1);
  }
  ensureInstalled();
  const found = await differences();
  for (const line of found) console.error(line);
  if (found.length > 0) console.error('The build’s bytes depend on the folder, the zone or the language.');
  process.exitCode = found.length > 0 ? 1 : 0;
}

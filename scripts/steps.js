// @ts-check

/**
 * @typedef {object} Step one check of `npm test`
 * @property {string} name what `node scripts/test.js <name>` calls it
 * @property {string} title what is true when it passes
 * @property {readonly (readonly string[])[]} commands Node programs with their arguments, run in order until one fails
 * @property {string} [advice] what to do when it fails, if its own output doesn't say
 * @property {boolean} [says] whether what it prints is to be read when it passes, too
 * @property {string} [needs] the step without which it can't run
 * @property {boolean} [browser] whether it uses a browser
 * @property {{ by: 'vitest' | 'playwright', file: string }} [report] where its tests are counted; a step without counts
 *   as one test
 */

const vitest = 'node_modules/vitest/vitest.mjs';

/**
 * Every check. Those of a group run two at once, the longest first; a group waits for the one before.
 *
 * @type {readonly (readonly Step[])[]}
 */
export const groups = [
  [
    {
      name: 'tools',
      title: 'A browser, and programs to read and serve the files with',
      commands: [['scripts/tools.js']],
      says: true,
    },
  ],
  [
    {
      name: 'seeds',
      title: 'Seeds have no problems',
      commands: [['scripts/check-seeds.js']],
    },
  ],
  [
    {
      name: 'build',
      title: 'The site builds',
      commands: [['scripts/build.js']],
      needs: 'seeds',
    },
  ],
  [
    {
      name: 'new',
      title: 'Made-up stories, one file each, make a site that passes the same tests',
      commands: [['scripts/madeUpStories.js']],
      needs: 'build',
      browser: true,
      report: { by: 'vitest', file: '.cache/stories.json' },
    },
    {
      name: 'unit',
      title: 'Unit tests',
      commands: [vitestCommand('unit')],
      report: { by: 'vitest', file: '.cache/unit.json' },
    },
    {
      name: 'lint',
      title: 'ESLint finds nothing',
      commands: [['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
    },
    {
      name: 'built',
      title: 'Tests of the built site',
      commands: [vitestCommand('built')],
      needs: 'build',
      report: { by: 'vitest', file: '.cache/built.json' },
    },
    {
      name: 'types',
      title: 'Types fit, and Svelte warns of nothing',
      commands: [
        ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      ],
    },
    {
      name: 'fuzz',
      title: 'Stories that were changed at random are refused in words, or make sound files',
      // Always the same ones; `npm run fuzz` tries others.
      commands: [['scripts/fuzz.js', '--seed', '1', '--runs', '300']],
    },
    {
      name: 'same',
      title: 'A build in another folder, time zone and language has the same bytes',
      commands: [['scripts/reproducible.js']],
      needs: 'build',
    },
    {
      name: 'format',
      title: 'Files are laid out by Prettier',
      commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn']],
      advice: 'npx prettier --write . puts it right.',
    },
    {
      name: 'html',
      title: 'The built HTML is valid',
      commands: [
        ['node_modules/html-validate/bin/html-validate.mjs', '--max-warnings', '0', 'build/**/*.html'],
      ],
      needs: 'build',
    },
  ],
  [
    {
      name: 'e2e',
      title: 'Tests in a browser',
      commands: [['node_modules/@playwright/test/cli.js', 'test']],
      needs: 'build',
      browser: true,
      report: { by: 'playwright', file: '.cache/e2e.json' },
    },
  ],
];

/** @param {string} project of vite.config.ts */
function vitestCommand(project) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=.cache/${project}.json`];
  // It colours what it writes whenever CI is set, even into a pipe.
  // Two steps run at once.
  const limits = ['--maxWorkers=50%', '--allowOnly=false'];
  return [vitest, 'run', '--project', project, '--no-color', ...limits, ...reporters];
}

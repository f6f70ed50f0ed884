import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/*
 * The workflows that test and publish elsewhere, held against what they run here: what they call exists, and gets the
 * site's whole address, folder and all.
 */

const { scripts, engines } = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const githubSchema = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      strategy: z.object({ matrix: z.object({ node: z.array(z.number()) }) }).optional(),
      steps: z.array(
        z.object({
          id: z.string().optional(),
          uses: z
            .string()
            .regex(/^actions\/[a-z-]+@v\d+$/)
            .optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map(
  (name) => [name, githubSchema.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))] as const,
);
const gitlabSchema = z.object({
  test: z.object({ script: z.array(z.string()) }),
  pages: z.object({ script: z.array(z.string()) }),
});
const gitlab = gitlabSchema.parse(parse(readFileSync('.gitlab-ci.yml', 'utf8')));

test('every command of a workflow is one of this project', () => {
  const commands = [
    ...workflows.flatMap(([, { jobs }]) =>
      Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
    ),
    ...gitlab.test.script,
    ...gitlab.pages.script,
  ];
  const own = commands.flatMap((command) => /\bnpm (?:run )?(\S+)/.exec(command)?.[1] ?? []);
  expect(own.toSorted()).toEqual(['build', 'build', 'test', 'test']);
  expect(own.filter((name) => !(name in scripts))).toEqual([]);
});

test('the versions of Node that are tried begin with the oldest that is supported', () => {
  const tried = workflows.flatMap(([, { jobs }]) =>
    Object.values(jobs).flatMap(({ strategy }) => strategy?.matrix.node ?? []),
  );
  expect(tried.map(String)[0]).toBe(/\d+/.exec(engines.node)?.[0]);
});

test('what is published names itself by the address that its host gives it, and is the build', () => {
  const steps = workflows.find(([name]) => name === 'pages.yml')?.[1].jobs['publish']?.steps ?? [];
  const build = steps.find(({ run }) => run === 'npm run build');
  const pages = steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@'));
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(build?.env).toEqual({ SITE_ORIGIN: `\${{ steps.${pages?.id}.outputs.base_url }}` });
  expect(upload?.with).toEqual({ path: 'build' });
  expect(gitlab.pages.script).toEqual(['SITE_ORIGIN="$CI_PAGES_URL" npm run build', 'mv build public']);
});

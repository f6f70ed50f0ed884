import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { site } from '../../src/lib/site.ts';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { exists, page, pages, stories } from './site.ts';

/*
 * What the built pages say to machines, checked against the vocabulary of schema.org as `schema-dts` types it: a type, a
 * property or a value that schema.org doesn't know for its place is an error of TypeScript.
 */

const withData = pages
  .map(({ path, document }) => ({
    path,
    scripts: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    ),
  }))
  .filter(({ scripts }) => scripts.length > 0);

it('stands on the dashboard and the page of each figure, once', () => {
  const expected = stories.flatMap(({ id, figures }) => [
    urls.story(id),
    ...figures.map((figure) => urls.figure(id, figure.id)),
  ]);
  expect(withData.map(({ path }) => path).toSorted()).toEqual([urls.home, ...expected].toSorted());
  for (const { path, scripts } of withData) expect(scripts, path).toHaveLength(1);
});

describe('the vocabulary of schema.org', () => {
  test('has each type and property that a page uses, for what it uses it', () => {
    const texts = withData.flatMap(({ path, scripts }) => scripts.map((text) => [path, text] as const));
    expect(texts.length).toBeGreaterThan(0);
    expect(errorsOfTypes(texts)).toEqual([]);
  });

  const wrong = [
    ['a type', '{"@type":"Datasett","name":"x"}'],
    ['a property', '{"@type":"Dataset","nome":"x"}'],
    ['a property of that type', '{"@type":"Dataset","name":"x","observationDate":"2026"}'],
    ['a value of that property', '{"@type":"Dataset","distribution":{"@type":"Organization","name":"x"}}'],
    [
      'a property further in',
      '{"@graph":[{"@type":"Observation","variableMeasured":{"@type":"StatisticalVariable","of":"x"}}]}',
    ],
  ] as const;

  it('lacks what isn’t in it, and the check says so', () => {
    const texts = wrong.map(
      ([what, text]) => [what, text.replace('{', '{"@context":"https://schema.org",')] as const,
    );
    const found = errorsOfTypes(texts).map((error) => error.replace(/:.*/s, ''));
    expect([...new Set(found)]).toEqual(wrong.map(([what]) => what));
  });
});

const datasetShape = z.looseObject({
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  license: z.url(),
  creator: z.looseObject({ '@type': z.literal('Organization'), name: z.string().min(1) }),
  distribution: z
    .array(z.looseObject({ contentUrl: z.url(), encodingFormat: z.string().regex(/^\w+\/[\w.+-]+/) }))
    .min(1),
});

test('every page with data leads to addresses that the site has', () => {
  forAll(withData, ({ scripts }) => {
    const ours = scripts
      .flatMap((text) => stringsIn(JSON.parse(text)))
      .filter((value) => value.startsWith(`${site.origin}/`))
      .map((url) => new URL(url).pathname);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((path) => !exists(path))).toEqual([]);
  });
});

test('every dashboard has what dataset search requires', () => {
  forAll(
    stories.map(({ id }) => urls.story(id)),
    (path) => {
      const text = page(path).document.querySelector('script[type="application/ld+json"]')?.textContent;
      expect(() => datasetShape.parse(JSON.parse(text ?? ''))).not.toThrow();
    },
  );
});

/** Checks structured data as TypeScript would check it in a program, without writing a file. */
function errorsOfTypes(texts: readonly (readonly [path: string, text: string])[]): string[] {
  const name = 'structuredData.virtual.ts';
  const lines = texts.map(([, text], index) => `export const data${index}: Data = ${text};`);
  const program = [
    `import type { Graph, Thing, WithContext } from 'schema-dts';`,
    `type Data = Graph | WithContext<Thing>;`,
    ...lines,
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const original = { ...host };
  host.fileExists = (file) => file === name || original.fileExists(file);
  host.getSourceFile = (file, target, ...others) =>
    file === name
      ? ts.createSourceFile(file, program, target)
      : original.getSourceFile(file, target, ...others);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText, file, start }) => {
      const { line } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: -1 };
      return `${texts[line - 2]?.[0] ?? file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

import { posix } from 'node:path';
import ts from 'typescript';

/** Each file with the files of ours that it imports; all named from the project's root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const ALIASES: Readonly<Record<string, string>> = { $lib: 'src/lib', $styles: 'src/styles' };

/** What a file imports, as it writes it: `import`, `export … from`, `import()` and `import('…').Type`. */
export function specifiersOf(file: string, text: string): string[] {
  const found: string[] = [];
  for (const code of scriptsOf(file, text)) {
    const visit = (node: ts.Node): void => {
      const named = specifierOf(node);
      if (named !== undefined && ts.isStringLiteralLike(named)) found.push(named.text);
      ts.forEachChild(node, visit);
    };
    visit(parsed(file, code));
  }
  return found;
}

/** A component's code stands in its script elements. */
function scriptsOf(file: string, text: string): string[] {
  if (!file.endsWith('.svelte')) return [text];
  return [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
}

function parsed(file: string, code: string): ts.SourceFile {
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}

/** The file of ours that an import names; undefined for packages and for what SvelteKit writes. */
export function target(importer: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  const [first = '', ...rest] = path.split('/');
  const alias = ALIASES[first];
  if (alias !== undefined) return posix.join(alias, ...rest);
  if (!path.startsWith('.') || path.endsWith('/$types')) return undefined;
  return posix.join(posix.dirname(importer), path);
}

/** The graph of these files: name → text. */
export function importGraph(files: Readonly<Record<string, string>>): ImportGraph {
  return new Map(
    Object.entries(files).map(([file, text]) => [
      file,
      specifiersOf(file, text).flatMap((specifier) => target(file, specifier) ?? []),
    ]),
  );
}

/** A folder of src/lib, a file beside those, or a folder of src. */
export function layerOf(file: string): string {
  return /^src\/lib\/([^/]+)/.exec(file)?.[1] ?? /^src\/([^/]+)/.exec(file)?.[1] ?? file;
}

/** Imports from one layer into another that `allowed` doesn't list. A layer that it doesn't know may import nothing. */
export function wrongArrows(
  graph: ImportGraph,
  allowed: Readonly<Record<string, readonly string[]>>,
): string[] {
  return [...graph].flatMap(([file, imports]) => {
    const own = layerOf(file);
    return imports
      .filter((each) => layerOf(each) !== own && !(allowed[own] ?? []).includes(layerOf(each)))
      .map((each) => `${file} → ${each}`);
  });
}

/** Circles of imports, each once: "a.ts → b.ts → a.ts". */
export function cycles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, trail: readonly string[]): void => {
    const before = trail.indexOf(file);
    if (before !== -1) found.push([...trail.slice(before), file].join(' → '));
    if (before !== -1 || done.has(file)) return;
    for (const each of graph.get(file) ?? []) follow(each, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return found;
}

/** True for a file that does nothing but hand on what other files export. */
export function isBarrel(file: string, text: string): boolean {
  const statements = scriptsOf(file, text).flatMap((code) => [...parsed(file, code).statements]);
  const handsOn = statements.filter(ts.isExportDeclaration);
  return (
    handsOn.length > 0 &&
    statements.every((each) => ts.isImportDeclaration(each) || ts.isExportDeclaration(each))
  );
}

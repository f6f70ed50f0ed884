/* What the tests and scripts use of packages that have no types of their own. */

declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}

declare module 'serve-static' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  export default function serveStatic(
    folder: string,
    options: {
      acceptRanges: boolean;
      cacheControl: boolean;
      setHeaders: (response: ServerResponse, file: string) => void;
    },
  ): (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: { statusCode?: number }) => void,
  ) => void;
}

declare module 'datapackage' {
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    readonly errors: readonly Error[];
    getResource(name: string): Resource | null;
  }
  export interface Resource {
    read(options: { keyed: false; relations: boolean }): Promise<unknown[][]>;
  }
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  export default class CsvwParser {
    constructor(options: { metadata: object; baseIRI: string; timezone: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
  export interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }
}

declare module '@rdfjs/dataset' {
  const factory: { dataset(quads: readonly object[]): object };
  export default factory;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

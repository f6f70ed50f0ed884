import type { Path, SeedDocument } from '../document.ts';
import { chartSchema, derivedSchema, eventSchema, figureSchema, sourceSchema, type Seed } from '../schema.ts';
import { valueAt } from '../shape.ts';

/** One of a seed's maps: every id that stands there, and the entries that are well formed. */
export interface Entries<T> {
  readonly ids: ReadonlySet<string>;
  readonly good: ReadonlyMap<string, T>;
}

/** A seed taken apart, so that each part is checked as far as it is well formed and one run names every problem. */
export interface SeedParts {
  readonly sources: Entries<Seed['sources'][string]>;
  readonly figures: Entries<Seed['figures'][string]>;
  readonly derived: Entries<Seed['derived'][string]>;
  readonly events: Entries<Seed['events'][string]>;
  readonly charts: Entries<Seed['charts'][string]>;
  /** What stands at a place, well formed or not. */
  readonly at: (path: Path) => unknown;
  /** The places of the entries of a list; none where there is no list. */
  readonly each: (path: Path) => Path[];
}

/** Names a problem at a place. */
export type Say = (path: Path, found: string, allowed: string, todo: string) => void;

export function seedParts(document: SeedDocument): SeedParts {
  const at = (path: Path) => valueAt(document.data, path);
  return {
    sources: entries(at(['sources']), sourceSchema),
    figures: entries(at(['figures']), figureSchema),
    derived: entries(at(['derived']), derivedSchema),
    events: entries(at(['events']), eventSchema),
    charts: entries(at(['charts']), chartSchema),
    at,
    each(path) {
      const list = at(path);
      return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
    },
  };
}

interface Schema<T> {
  safeParse(data: unknown): { success: true; data: T } | { success: false };
}

function entries<T>(map: unknown, schema: Schema<T>): Entries<T> {
  const raw = typeof map === 'object' && map !== null ? Object.entries(map) : [];
  const good = new Map<string, T>();
  for (const [id, value] of raw) {
    const result = schema.safeParse(value);
    if (result.success) good.set(id, result.data);
  }
  return { ids: new Set(raw.map(([id]) => id)), good };
}

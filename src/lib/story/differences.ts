import { figureOf, type Thing } from './changed.ts';
import type { ChangeKind } from './codes.ts';
import { formulaParts } from './formula.ts';
import { LONGEST_TEXT } from './schema.ts';
import { keyOf, thingOf, type Fields, type Told } from './told.ts';

/** Something that readers were told otherwise, or not at all, or are told no more. */
export interface Difference extends Thing {
  /** What kinds of change may explain it, the likeliest first. */
  readonly kinds: readonly [ChangeKind, ...ChangeKind[]];
  /** The fields that differ: "label", "where name". */
  readonly fields: readonly string[];
  /** In words, as a change says it; undefined where there was nothing. */
  readonly was?: string | undefined;
  /** Undefined where it is gone. */
  readonly now?: string | undefined;
}

/** All that differs between what was told and what is told now, but for what follows from another difference. */
export function differences(before: Told, after: Told): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const isSame = (key: string) => differing(before[key], after[key]).length === 0;
  return keys.flatMap((key) => {
    const thing = thingOf(key);
    const [was, now] = [before[key], after[key]];
    const fields = differing(was, now);
    if (thing === undefined || fields.length === 0) return [];
    const led = leaders(thing, now ?? was ?? {});
    if (was === undefined || now === undefined) {
      // A source is told of where it is cited, a report that comes or goes with its figure is told of there.
      const isTold = led.some((leader) => leader in before !== leader in after);
      if (isTold || thing.of === 'source') return [];
      return {
        ...thing,
        fields: [],
        was: was && summary(was, before),
        now: now && summary(now, after),
        kinds: [was ? 'retraction' : 'addition'],
      };
    }
    if (fields.every((name) => COMPUTED.has(name)) && !led.every(isSame)) return [];
    return {
      ...thing,
      fields,
      was: words(was, fields, before),
      now: words(now, fields, after),
      kinds: kindsOf(was, now, fields),
    };
  });
}

/** What is computed from other things, whose change explains it. */
const COMPUTED: ReadonlySet<string> = new Set(['number', 'standing']);

/** The figures that computed words of a thing follow from. */
function leaders(thing: Thing, { formula }: Fields): string[] {
  const [left, , right] = formula === undefined ? [] : formulaParts(formula);
  const figure = thing.of === 'report' ? figureOf(thing)?.figureId : undefined;
  return [left, right, figure].flatMap((id) => (id === undefined ? [] : keyOf({ of: 'figure', id })));
}

function differing(was: Fields = {}, now: Fields = {}): string[] {
  const names = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...names].filter((name) => was[name] !== now[name]).toSorted();
}

/** Sentences of ours, which may say the same in other words. */
const PROSE = /^(?:title|subtitle|(?:report )?note|(?:report )?reads|summary \d+|terms .+|rest)$/;

function kindsOf(was: Fields, now: Fields, fields: readonly string[]): Difference['kinds'] {
  const numbers = (told: Fields, name: string) => told[name]?.match(/\{[^}]*\}|\d+/g)?.join(' ');
  const sameWords = fields.every((name) => PROSE.test(name) && numbers(was, name) === numbers(now, name));
  return [
    'correction',
    'update',
    ...(fields.includes('number') ? [] : (['clarification'] as const)),
    ...(sameWords ? (['wording'] as const) : []),
  ];
}

/** Parts of a text that another part tells better, and what is computed. */
const MINOR = /^standing$| (?:start|end|night|other|code|relation)$/;

/** What was said in some fields, with the numbers that it names: the number, if it is among them. */
function words(told: Fields, fields: readonly string[], story: Told): string {
  if (fields.includes('number') && told['number'] !== undefined) return quoted(told['number']);
  const major = fields.filter((name) => !MINOR.test(name));
  const texts = (major.length > 0 ? major : fields).flatMap((name) => told[name] ?? []);
  const text = [...new Set(texts)]
    .join('; ')
    .replaceAll(/\{([^{}]*)\}/g, (_, id: string) => numberOf(id, story));
  return quoted(shortened(text)) || 'nothing';
}

function numberOf(id: string, story: Told): string {
  const named = story[keyOf({ of: 'figure', id })] ?? story[keyOf({ of: 'derived', id })];
  return named?.['number'] ?? id;
}

/** No text of a seed starts like a formula, and “+12%” does. */
function quoted(text: string): string {
  return /^[=+\-@]/.test(text) ? `“${text}”` : text;
}

/** As long as one text may be; its end stays, where long addresses differ. */
function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const [from, to] = [text.slice(0, LONGEST_TEXT - 101), text.slice(-100)];
  return `${from.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…${to.replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** What a thing is known by. */
function summary(told: Fields, story: Told): string {
  const name = ['number', 'title', 'label'].find((each) => each in told);
  return words(told, name === undefined ? Object.keys(told) : [name], story);
}

/** A run of text as a reader meets it: one paragraph, cell, heading, label or attribute. */
export interface Run {
  readonly text: string;
  /** Where it stands: the element that holds the whole run. */
  readonly element: Element;
}

/** Elements whose text belongs to the run around them. */
const INLINE = new Set(
  'a abbr b bdi br cite code data em i mark q s small span strong sub sup time tspan u var'.split(' '),
);
const UNSEEN = new Set(['script', 'style', 'template']);
/** Attributes that are seen or read out. */
const TEXT_ATTRIBUTES = ['aria-label', 'alt', 'title', 'data-title', 'data-marks', 'data-column'];
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Everything in an element that can be read, heard, or found by a search engine, in the order of the source. */
export function runs(root: Element): Run[] {
  const found: Run[] = [];
  let open = '';
  const close = (element: Element) => {
    const text = normalised(open);
    if (text !== '') found.push({ text, element });
    open = '';
  };
  const walk = (element: Element, holder: Element) => {
    for (const name of TEXT_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value !== null && value !== '') found.push({ text: normalised(value), element });
    }
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) open += child.textContent ?? '';
      else if (child.nodeType === ELEMENT_NODE && isElement(child)) {
        const name = child.localName;
        if (UNSEEN.has(name)) continue;
        if (INLINE.has(name)) walk(child, holder);
        else {
          close(holder);
          walk(child, child);
          close(child);
        }
      }
    }
  };
  walk(root, root);
  close(root);
  return found;
}

/** The texts of a page, its title and description among them. */
export function pageRuns(document: Document): Run[] {
  const described = [...document.querySelectorAll('meta[name="description"]')].map((element) => ({
    text: normalised(element.getAttribute('content') ?? ''),
    element,
  }));
  const titles = [...document.querySelectorAll('head > title')].map((element) => ({
    text: normalised(element.textContent),
    element,
  }));
  return [...titles, ...described, ...runs(document.body)];
}

/** The text of an element, as one line. */
export function textOf(element: Element | null | undefined): string {
  return element === null || element === undefined ? '' : normalised(element.textContent);
}

/** White space of every kind as single blanks, letters composed: two texts that look alike are alike. */
export function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function isElement(node: Node): node is Element {
  return 'localName' in node;
}

/**
 * What is there to be copied, as text: a citation in BibTeX, RIS or CSL-JSON without what those formats write around
 * names and titles (field names, keys, dates in figures, versions).
 */
export function copiedText(code: string): string {
  // Only BibTeX writes backslashes before signs.
  const unescaped = code.startsWith('@') ? code.replaceAll(/\\([%$&#_{}])/g, '$1') : code;
  return normalised(
    unescaped
      .replaceAll(/\d{4}(?:[-/]\d\d[-/]\d\d|[.]\d\d?[.]\d\d?)/g, '·')
      .replaceAll(/^PY {2}- \d{4}|^[A-Z]\d {2}-|year = \{\d{4}\}/gm, '·')
      .replaceAll(/\[\s*\d{4}(?:,\s*\d{1,2}){0,2}\s*\]/g, '·'),
  );
}

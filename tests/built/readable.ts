import { parsed } from './site.ts';
import { copiedText, pageRuns, runs, type Run } from './visibleText.ts';

/** The texts of a page; what is there to be copied is read as the page, or the list of sources, that it will stand in. */
export function readable(document: Document): Run[] {
  const seen = pageRuns(document).filter(({ element }) => element.localName !== 'pre');
  const copied = [...document.querySelectorAll('pre')].flatMap((pre) =>
    runs(parsed(copiedText(pre.textContent))).map(({ text }) => ({ text, element: pre })),
  );
  return [...seen, ...copied];
}

/*
 * The script of "Can I say that?": holds the text of the form against the facts that stand in the page. Nothing is sent
 * and nothing stored. Without it the page says how to use the command.
 */
import type { StoryFacts } from '../say/fact.ts';
import type { Judged } from '../say/judge.ts';
import { sayable } from '../say/sayable.ts';
import { verdictOf } from '../say/verdict.ts';
import { addCopyButton } from './copyButton.ts';

const [form] = document.forms;
const results = document.getElementById('results');
const template = document.querySelector('template');
const data = document.querySelector('script[type="application/json"]')?.textContent;

document.querySelectorAll<HTMLElement>('[data-copy]').forEach(addCopyButton);
if (form && results && template && data !== undefined) {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the build wrote it with this script, from this type
  const held: StoryFacts = JSON.parse(data);
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = new FormData(form).get('draft');
    const judged = sayable(typeof text === 'string' ? text : '', held);
    const shown = judged.map((each) => resultOf(each, template));
    results.replaceChildren(summaryOf(judged), ...shown);
    results.querySelectorAll<HTMLElement>('[data-copy]').forEach(addCopyButton);
  });
}

function summaryOf(judged: readonly Judged[]): HTMLElement {
  const summary = document.createElement('p');
  const right = judged.filter(({ fault }) => fault === undefined).length;
  summary.textContent =
    judged.length === 0
      ? 'No number of this text is about the story.'
      : `${right} of ${judged.length} told as reported.`;
  return summary;
}

/** A number of the text in its sentence, what is said of it, and the true wording to copy. */
function resultOf(judged: Judged, { content }: HTMLTemplateElement): DocumentFragment {
  const result = document.importNode(content, true);
  const { title, why, say } = verdictOf(judged);
  const { sentence, part } = judged.told;
  if (judged.fault !== undefined) result.querySelector('.result')?.setAttribute('data-fault', judged.fault);
  const passage = [
    sentence.slice(0, part.start),
    sentence.slice(part.start, part.end),
    sentence.slice(part.end),
  ];
  result.querySelectorAll('q > *').forEach((element, index) => (element.textContent = passage[index] ?? ''));
  fill('.verdict', title);
  fill('.why', why);
  fill('[data-copy]', say);
  const { fact } = judged;
  const link = result.querySelector('a');
  if (fact?.figure === undefined) link?.parentElement?.remove();
  else if (link) link.href = `../figures/${fact.figure}/`;
  return result;

  /** Sets a part’s text; without one the part goes, with the block that it stands in. */
  function fill(selector: string, text = ''): void {
    const element = result.querySelector(selector);
    if (text !== '') element?.replaceChildren(text);
    else (element?.closest('.copy-block') ?? element)?.remove();
  }
}

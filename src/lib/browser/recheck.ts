/*
 * The script of "Is my file still right?": reads the file that somebody chooses or drops, and holds it against what the
 * site published, which it fetches then. Nothing is sent and nothing stored. Without it the page says how to use the command.
 */
import type { History } from '../recheck/history.ts';
import { MOST_BYTES, readFile } from '../recheck/readFile.ts';
import { recheck, type Rechecked, type RowVerdict } from '../recheck/recheck.ts';
import { cellHeads, changeWords, HEADINGS, PICTURE_UNKNOWN, summary } from '../recheck/words.ts';
import { addCopyButton } from './copyButton.ts';

const [form] = document.forms;
const input = document.querySelector('input');
const results = document.getElementById('results');
const sectionTemplate = document.querySelector<HTMLTemplateElement>('#section');
const rowTemplate = document.querySelector<HTMLTemplateElement>('#row');

document.querySelectorAll<HTMLElement>('[data-copy]').forEach(addCopyButton);
if (form && input) {
  form.hidden = false;
  input.addEventListener('change', () => void check(input.files?.[0]));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.dataset['over'] = '';
  });
  form.addEventListener('dragleave', () => delete form.dataset['over']);
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    delete form.dataset['over'];
    void check(event.dataTransfer?.files[0]);
  });
}

let latest: File | undefined;

async function check(file: File | undefined): Promise<void> {
  if (file === undefined || results === null) return;
  latest = file;
  results.replaceChildren(paragraph(`Reading ${file.name} …`));
  const shown = await checked(file);
  // Somebody may have chosen another one meanwhile.
  if (latest === file) results.replaceChildren(...shown);
}

async function checked(file: File): Promise<Node[]> {
  try {
    // One byte too many is as good as all.
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
    const response = await fetch(form?.dataset['history'] ?? '');
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the build wrote it from this type
    const history: History = await response.json();
    const found = recheck(await readFile(bytes), history);
    return 'problem' in found ? [paragraph(`${file.name}: ${found.problem}`)] : shownOf(file.name, found);
  } catch {
    return [paragraph(`${file.name} couldn’t be read, or the site couldn’t be reached. Try again.`)];
  }
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function shownOf(name: string, found: Exclude<Rechecked, { problem: string }>): Node[] {
  const sections = Object.entries(HEADINGS).flatMap(([is, heading]) => {
    const rows = found.rows.filter((row) => row.is === is);
    const section = rows.length > 0 && copyOf(sectionTemplate, 'section');
    if (!section) return [];
    section.toggleAttribute('data-altered', is === 'altered');
    section
      .querySelector('h2')
      ?.replaceChildren(is === 'unknown' && found.isPicture ? PICTURE_UNKNOWN : heading);
    section.append(...rows.flatMap((row) => rowOf(row) ?? []));
    return [section];
  });
  return [paragraph(`${name}: ${summary(found)}`), ...sections];
}

function rowOf(row: RowVerdict): HTMLElement | undefined {
  const element = copyOf(rowTemplate, '.row');
  const [table, list, link] = [
    element?.querySelector('table'),
    element?.querySelector('ul'),
    element?.querySelector('a'),
  ];
  element?.querySelector('h3')?.replaceChildren(row.id === '' ? 'A row without an id' : row.id);
  if (table) fill(table, row);
  const changes = changeWords(row);
  list?.append(
    ...changes.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }),
  );
  if (changes.length === 0) list?.remove();
  if (row.page === undefined) link?.parentElement?.remove();
  else if (link) link.href = row.page;
  return element;
}

function fill(table: HTMLTableElement, { id, is, cells }: RowVerdict): void {
  if (cells.length === 0) {
    table.remove();
    return;
  }
  const heads = cellHeads(is);
  table.caption?.replaceChildren(`${id}: ${HEADINGS[is === 'stands' ? 'unknown' : is].toLowerCase()}`);
  table.querySelectorAll('thead th').forEach((head, index) => head.replaceChildren(heads[index] ?? ''));
  const [body] = table.tBodies;
  const [line] = body?.rows ?? [];
  if (!body || !line) return;
  body.replaceChildren(
    ...cells.map(({ column, says, published }) => {
      const own = document.importNode(line, true);
      own.querySelector('code')?.replaceChildren(column);
      own.querySelectorAll('td').forEach((cell, index) => {
        cell.dataset['column'] = heads[index + 1] ?? '';
        cell.replaceChildren([says, published][index] || 'nothing');
      });
      return own;
    }),
  );
}

function copyOf(template: HTMLTemplateElement | null, selector: string): HTMLElement | undefined {
  const copy = template && document.importNode(template.content, true);
  return copy?.querySelector<HTMLElement>(selector) ?? undefined;
}

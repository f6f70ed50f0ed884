import { existsSync, writeFileSync } from 'node:fs';
import { toArticle } from '../article/article.ts';
import { draftSeed, type ArticleSource } from '../article/draftSeed.ts';
import { findNumbers } from '../article/findNumbers.ts';
import { foundCsv, foundText } from '../article/foundTable.ts';
import { isReadInFull, likelyLanguage } from '../language/readNumbers.ts';
import { isCalendarDay } from '../story/time.ts';
import { readArticleFile } from './articleFile.ts';

/** What somebody says of an article, as far as they do. */
export interface Wishes extends Partial<ArticleSource> {
  readonly id?: string | undefined;
  /** Only the numbers are wanted, as CSV. */
  readonly csv?: boolean | undefined;
}

/**
 * Drafts a story of an article into a folder of seeds, where no file has its name.
 * @param file The article’s; `-` for standard input.
 * @param today YYYY-MM-DD
 * @param ask Somebody to ask for what nobody has said; without one it is left to be decided.
 * @returns What there is to print; or why there is no draft.
 */
export async function draftArticle(
  folder: string,
  file: string,
  wishes: Wishes,
  today: string,
  ask?: (question: string, likely: string) => Promise<string>,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  const page = readArticleFile(file);
  if (page.problem !== undefined) return page;
  const asked = async (question: string, likely: string) => (await ask?.(question, likely)) || likely;
  const language = wishes.language ?? page.language ?? likelyLanguage(page.text) ?? 'en';
  const published = wishes.published ?? (await asked('Published on (YYYY-MM-DD)', page.published ?? today));
  if (!isCalendarDay(published)) return { problem: `“${published}” is no day; write it as ${today}.` };
  const article = toArticle(page.text, language);
  const { found, leftOut } = findNumbers(article, Number(published.slice(0, 4)));
  if (wishes.csv === true) return { text: foundCsv(found).trimEnd() };
  const id = wishes.id ?? (await asked('Id of the story, such as exa-flood-2026-05', ''));
  if (!/^[a-z0-9-]+$/.test(id))
    return {
      problem: 'A story needs an id of lower-case letters, digits and hyphens: --id exa-flood-2026-05.',
    };
  const path = `${folder}/${id}.yaml`;
  if (existsSync(path)) return { problem: `${path} is there already, and a draft replaces nothing.` };
  const publisher = wishes.publisher ?? (await asked('Publisher', page.publisher ?? 'Publisher'));
  const url = wishes.url ?? ((await asked('Address of the page', '')) || undefined);
  try {
    writeFileSync(path, draftSeed(path, article, { publisher, url, published, language }, today), {
      flag: 'wx',
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const unread = isReadInFull(language)
    ? ''
    : `The words of “${language}” are not read: only its digits are.\n\n`;
  return {
    text: `${unread}${foundText(found, leftOut)}\n\nWrote ${path}: decide what its comments leave open.`,
  };
}

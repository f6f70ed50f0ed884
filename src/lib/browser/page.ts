/*
 * The script of a page of a story: buttons that copy what stands beside them, and previews of the embed.
 * Without it the texts are there to be selected.
 */
import './reachMarks.ts';
import { addCopyButton } from './copyButton.ts';
import { previewEmbeds } from './previewEmbeds.ts';

document.querySelectorAll<HTMLElement>('[data-copy]').forEach(addCopyButton);

previewEmbeds(document.forms);

// Paper has nothing to open: what it is to hold is opened beforehand.
addEventListener('beforeprint', () => {
  for (const closed of document.querySelectorAll<HTMLDetailsElement>('[data-print]')) closed.open = true;
});

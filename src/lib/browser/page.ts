/*
 * The script of a chart's or a figure's page: buttons that copy what stands beside them, and previews of the embed.
 * Without it the texts are there to be selected.
 */
import './reachMarks.ts';
import { addCopyButton } from './copyButton.ts';
import { previewEmbeds } from './previewEmbeds.ts';

document.querySelectorAll<HTMLElement>('[data-copy]').forEach(addCopyButton);

previewEmbeds(document.forms);

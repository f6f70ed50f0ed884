/*
 * The script of a chart's or a figure's page: buttons that copy what stands beside them, and previews of the embed.
 * Without it the texts are there to be selected.
 */
import './reachMarks.ts';
import { previewEmbeds } from './previewEmbeds.ts';

for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  const say = (words: string) => {
    button.textContent = words;
  };
  const name = `Copy ${text.dataset['copy'] ?? ''}`;
  say(name);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent).then(
      () => {
        say('Copied');
        setTimeout(say, 2000, name);
      },
      () => {
        // Some browsers refuse outside HTTPS: then the text is selected, ready for the keyboard's copy.
        getSelection()?.selectAllChildren(text);
        say('Selected: copy with your keyboard');
      },
    );
  });
  text.parentElement?.after(button);
}

previewEmbeds(document.forms);

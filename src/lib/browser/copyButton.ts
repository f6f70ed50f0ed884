/** Sets a button after a text that copies it; the text’s `data-copy` says what it is. */
export function addCopyButton(text: HTMLElement): void {
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

/*
 * The links of an embed in a frame of WordPress, which may open no tabs and go nowhere. The page around it goes where the
 * frame asks it to, if that is on the frame's own host (wp-embed of WordPress): links to sources lead to our page of the
 * chart or the number then, where they are links.
 */
const secret = /secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(location.hash)?.[1];
// The origin of a frame that may not even be of its own site.
if (secret !== undefined && origin === 'null') askForLinks(secret);

function askForLinks(token: string): void {
  const page = document.querySelector<HTMLAnchorElement>('.credit a')?.href;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.host !== location.host && page !== undefined) link.href = page;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.isTrusted) parent.postMessage({ message: 'link', value: link.href, secret: token }, '*');
    });
  }
}

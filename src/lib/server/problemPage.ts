import { escapeXml } from '../picture/escapeXml.ts';

/**
 * A page that is loaded anew when somebody edits a story: none carries the framework's script, which would do it.
 * @param root path of the site's first page
 */
export function withReload(html: string, root: string): string {
  return html.replace('</head>', `<script type="module" src="${root}@vite/client"></script></head>`);
}

/** What is wrong with the seeds, as `npm run check:seeds` prints it, in place of the page that was asked for. */
export function problemPage(problems: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>The stories have problems</title>
    <style>
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>The stories have problems</h1>
    <p>This page comes back by itself once the file is mended.</p>
    <pre>${escapeXml(problems.trim())}</pre>
  </body>
</html>
`;
}

/**
 * A value as a `<script>` that holds data and is never run: no text in it can end the element or open a comment.
 * Source: HTML Standard, "Restrictions for contents of script elements".
 * @example dataScript('application/ld+json', '</script>') // '<script type="application/ld+json">"\\u003c/script>"</script>'
 */
export function dataScript(type: string, value: unknown): string {
  return `<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

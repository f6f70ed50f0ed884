/** The colours that a chart is drawn in: CSS colours, or `var(--token)` where the page's stylesheet resolves them. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly mark: string;
  readonly markSoft: string;
  readonly accent: string;
  readonly rest: string;
  readonly paper: string;
}

/** Names of the tokens in tokens.css; a picture inside a page takes them from there and so follows its theme. */
export const PAGE_PALETTE: Palette = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  mark: 'var(--mark)',
  markSoft: 'var(--mark-soft)',
  accent: 'var(--accent)',
  rest: 'var(--rest)',
  paper: 'var(--paper)',
};

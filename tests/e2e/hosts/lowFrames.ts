import { story } from '../site.ts';
import { READERS_EMBEDS } from './builtEmbeds.ts';
import { snippet, SNIPPETS } from './snippets.ts';

const WIDTHS_PX = [280, 320, 374, 390, 500, 584, 600, 650, 700];
/** A small phone, a phone, and where the wide form begins. */
const FEW_WIDTHS_PX = [280, 390, 600];

/** What pages have in their styles for every frame. */
const STYLES = {
  'no style for frames': '',
  'frames of 16:9': 'iframe { aspect-ratio: 16/9; height: auto !important }',
  'Bootstrap’s boxes of 16:9':
    '.box { position: relative } .box::before { display: block; padding-top: 56.25%; content: "" } ' +
    '.box > * { position: absolute; inset: 0; width: 100%; height: 100% }',
  'frames without a height': 'iframe { height: auto !important }',
} as const;

const WITH_LISTENER = { what: SNIPPETS.frameWithListener, keepsScript: true, sandbox: undefined };
/** As WordPress and others frame what they don't know: scripts run, and nothing else is allowed. */
const ONLY_SCRIPTS = 'allow-scripts';
const ALONE = { what: SNIPPETS.frameAlone, keepsScript: false, sandbox: undefined };

/** What becomes of our code at other people's. */
const PASTED = {
  'with its listener': WITH_LISTENER,
  'whose listener was dropped': { ...WITH_LISTENER, keepsScript: false },
  'with its listener, in sandbox=""': { ...WITH_LISTENER, sandbox: '' },
  alone: ALONE,
  'alone, in sandbox=""': { ...ALONE, sandbox: '' },
  'with its listener, in sandbox="allow-scripts"': { ...WITH_LISTENER, sandbox: ONLY_SCRIPTS },
  'alone, in sandbox="allow-scripts"': { ...ALONE, sandbox: ONLY_SCRIPTS },
};

/** A page of another site that shows every embed of a story in columns of many widths. */
export interface FramesPage {
  readonly name: string;
  /** Its columns are as wide as is asked for, or as wide as frames are tried. */
  readonly html: (siteUrl: string, widthsPx?: readonly number[]) => string;
}

export const FRAMES_PAGES: readonly FramesPage[] = Object.entries(STYLES).flatMap(([style, css]) =>
  Object.entries(PASTED)
    .filter(([, pasted]) => !isBeyondHelp(css, pasted) && !isTriedElsewhere(css, pasted))
    .map(([code, pasted]) => ({
      name: `a frame ${code}; ${style}`,
      html: (siteUrl: string, widthsPx = isAsGiven(css, pasted) ? WIDTHS_PX : FEW_WIDTHS_PX) =>
        pageOf(siteUrl, { ...pasted, css, widthsPx }),
    })),
);

/**
 * A frame that has lost its height, asks for no frame-sizing and lets no script run looks from inside like one that is about
 * to be sized by the browser, and is drawn in full height for that.
 */
function isBeyondHelp(
  css: string,
  { what, sandbox }: { what: string; sandbox: string | undefined },
): boolean {
  return css === STYLES['frames without a height'] && what === SNIPPETS.frameWithListener && sandbox === '';
}

/** A box of its own doesn’t matter to what a frame may do: scripts alone are tried where heights are kept and where they are lost. */
function isTriedElsewhere(css: string, { sandbox }: { sandbox: string | undefined }): boolean {
  return sandbox === ONLY_SCRIPTS && css !== '' && css !== STYLES['frames without a height'];
}

/** Whether a page does with our code what it was given for. */
function isAsGiven(css: string, pasted: object): boolean {
  return css === '' && (pasted === WITH_LISTENER || pasted === ALONE);
}

interface Pasted {
  readonly what: string;
  readonly css: string;
  readonly sandbox: string | undefined;
  readonly keepsScript: boolean;
  readonly widthsPx: readonly number[];
}

function pageOf(siteUrl: string, { what, css, sandbox, keepsScript, widthsPx }: Pasted): string {
  const embeds = READERS_EMBEDS.filter((path) => path.startsWith(`/embed/${story.id}/`));
  const codes = embeds.map((path) => snippet(new URL(path, siteUrl).href, what));
  const [listener = ''] = keepsScript ? (/<script.*<\/script>/s.exec(codes[0] ?? '') ?? []) : [];
  const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const columns = widthsPx.flatMap((widthPx) =>
    codes.map((code) => {
      // Without its script, which stands once at the end, and without its link.
      const frame = /<iframe.*?<\/iframe>/s.exec(code)?.[0].replace('<iframe', `<iframe${attribute}`);
      return `<div style="width: ${widthPx}px"><div class="box">${frame}</div></div>`;
    }),
  );
  return (
    `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:,">` +
    `<style>body { display: flex; flex-wrap: wrap; gap: 4px; margin: 0; background: #888 } ${css}</style></head>` +
    `<body>${columns.join('')}${listener}</body></html>`
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/root.js';
import type { HostPage } from './hostTest.ts';
import {
  ampIframe,
  asScript,
  datawrapperNew,
  datawrapperOld,
  embedly,
  everyMessage,
  iframeResizer5,
  wordPress,
} from './listeners.ts';
import { pastedFrameWithListener, snippet, SNIPPETS } from './snippets.ts';
import { wordPressFilter } from './wordPressFilter.ts';

/** A kind of page that embeds stand in. */
export interface Host {
  readonly name: string;
  /** The page, with the embed at an absolute address. */
  readonly page: (url: string) => HostPage & {
    /** What the host makes of a height in pixels, where it has a rule of its own. */
    readonly rule?: (heightPx: number) => number;
  };
}

/** Each with the real library, or with a listener written here where there is no package. */
export const HOSTS: readonly Host[] = [
  {
    name: 'our frame with its listener',
    page: pastedFrameWithListener,
  },
  {
    name: 'our frame without a script, in a browser that sizes it by itself',
    page: (url) => ({ markup: snippet(url, SNIPPETS.frameAlone), scripts: [] }),
  },
  {
    name: 'pym.js',
    page: (url) => ({
      markup: '<div id="embed"></div>',
      scripts: [library('pym.js/dist/pym.v1.js'), `new pym.Parent('embed', '${url}')`],
    }),
  },
  {
    name: 'iframe-resizer 4',
    page: (url) => ({
      markup: bare(url),
      scripts: [library('iframe-resizer/js/iframeResizer.js'), "iFrameResize({}, 'iframe')"],
    }),
  },
  /*
   * Not the library itself: it works only with a licence key, or when the page says that it is a GPL 3 project, and
   * neither is true of this one (MIT).
   */
  {
    name: 'the words of iframe-resizer 5',
    page: (url) => ({ markup: bare(url), scripts: [asScript(iframeResizer5)] }),
  },
  {
    name: 'open-iframe-resizer',
    page: (url) => ({
      markup: bare(url),
      scripts: [library('@open-iframe-resizer/core/dist/index.umd.cjs'), openIframeResizer('{}')],
    }),
  },
  {
    name: 'open-iframe-resizer for frames that know iframe-resizer',
    page: (url) => ({
      markup: bare(url),
      scripts: [
        library('@open-iframe-resizer/core/dist/index.umd.cjs'),
        openIframeResizer('{ enableLegacyLibSupport: true }'),
      ],
    }),
  },
  {
    name: 'sidechain',
    page: (url) => ({
      markup: `<side-chain src="${url}"></side-chain>`,
      scripts: [library('@nprapps/sidechain/dist/sidechain.js')],
    }),
  },
  {
    name: 'newswire/frames, with a frame of its own',
    page: (url) => ({
      markup: `<div data-frame-src="${url}"></div>`,
      scripts: [library('@newswire/frames/dist/frames.umd.js'), 'newswireFrames.autoInitFrames()'],
    }),
  },
  {
    name: 'newswire/frames, with a frame that is there',
    page: (url) => ({
      markup: bare(url),
      scripts: [
        library('@newswire/frames/dist/frames.umd.js'),
        "newswireFrames.observeIframe(document.querySelector('iframe'))",
      ],
    }),
  },
  {
    name: 'Datawrapper’s listener',
    page: (url) => ({ markup: bare(url), scripts: [asScript(datawrapperNew)] }),
  },
  {
    name: 'Datawrapper’s old listener',
    page: (url) => ({ markup: bare(url), scripts: [asScript(datawrapperOld)] }),
  },
  {
    name: 'AMP',
    page: (url) => ({ markup: bare(`${url}#amp=1`), scripts: [asScript(ampIframe)] }),
  },
  {
    name: 'Embedly',
    page: (url) => ({ markup: bare(url), scripts: [asScript(embedly)] }),
  },
  {
    name: 'a listener that takes every message for a height',
    page: (url) => ({ markup: bare(url), scripts: [asScript(everyMessage)] }),
  },
  {
    name: 'WordPress',
    page: (url) => ({
      markup:
        wordPressFilter(
          `<blockquote><a href="${url}">A chart</a></blockquote><iframe src="${url}" width="600" height="400"></iframe>`,
          'a1B2c3D4e5',
        ) ?? '',
      scripts: [asScript(wordPress)],
      rule: (heightPx) => Math.min(1000, Math.max(200, heightPx)),
    }),
  },
];

function bare(url: string): string {
  return `<iframe src="${url}" title="A chart"></iframe>`;
}

function library(path: string): string {
  return readFileSync(join(root, 'node_modules', path), 'utf8');
}

/** Its bundle calls itself as the first of its kind does. */
function openIframeResizer(settings: string): string {
  return `iframeResizer.initialize(${settings}, 'iframe')`;
}

/**
 * Sends a frame messages that no host should send, and returns when all are sent. Runs in the host page, so it uses
 * nothing from outside of itself; the seed decides what is sent.
 */
export async function sendHostileMessages({ seed, count }: { seed: number; count: number }): Promise<void> {
  // mulberry32, public domain.
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0];

  const ids: readonly [string, ...string[]] = [
    'x',
    'a'.repeat(65),
    'a"b',
    "a'b",
    'a\nb',
    'a b',
    '<img src=x onerror=alert(1)>',
    'constructor',
    '__proto__',
    'a-b_c',
    '',
    'é',
  ];
  const beginnings: readonly [string, ...string[]] = [
    '[iFrameSizer]',
    '[iFrameSizer]resize',
    '[iFrameSizer]reset',
    '[iFrameSizer]message:{"a":1}',
    '[iFrameSizer]moveToAnchor:credit',
    '[iFrameSizer]pageInfo:{}',
    '[iFrameResizerChild]Ready',
    'pymxPYMxpym-0xPYMxwidthxPYMx300',
    'pymxPYMxpym-0xPYMxnavigateToxPYMxhttps://example.org/',
    'pymxPYMxpym-0xPYMxscrollToxPYMx500',
    'pymxPYMxotherxPYMxwidthxPYMx300',
    '{"src":"x","context":"iframe.resize","height":9}',
    'javascript:alert(1)',
    '<script>document.body.remove()</script>',
  ];
  const keys: readonly [string, ...string[]] = [
    'type',
    'sentinel',
    'message',
    'secret',
    'value',
    'height',
    'constructor',
    'toString',
    'hasOwnProperty',
    'theme',
    'html',
    'url',
    'bodyMargin',
    'bodyPadding',
    'targetElementSelector',
  ];
  const values: readonly [unknown, ...unknown[]] = [
    'iframe-child-init',
    'iframe-get-child-dimensions',
    'frames-init',
    'amp',
    'ready',
    'a1B2c3D4e5',
    'link',
    'height',
    'navigateTo',
    'https://example.org/',
    'dark',
    '<b>x</b>',
    '99999px',
    -1,
    NaN,
    Infinity,
    null,
    undefined,
    true,
    0n,
    {},
    [],
    { toString: 'x', valueOf: 'y' },
  ];

  const makers: readonly [() => unknown, ...(() => unknown)[]] = [
    () => pick(beginnings),
    () => {
      const text = pick(beginnings);
      return text.slice(0, Math.floor(random() * (text.length + 1)));
    },
    () => `[iFrameSizer]${pick(ids)}:8:${pick(['true', 'false', 'maybe'])}:false:32:true:true::bodyOffset`,
    () =>
      Object.fromEntries(
        Array.from({ length: 1 + Math.floor(random() * 5) }, () => [pick(keys), pick(values)]),
      ),
    (): unknown =>
      JSON.parse(`{"__proto__":{"type":"iframe-child-init"},"constructor":{"prototype":{"type":"x"}}}`),
    () => pick(values),
    () => new Map([[pick(keys), pick(values)]]),
    () => new Date(random() * 1e12),
    () => new Uint8Array(8),
    () => new Error(pick(beginnings)),
    () => /iframe-child-init/g,
    () => new Blob(['x'], { type: 'iframe-child-init' }),
    () => Array.from({ length: 20 }, () => pick(values)),
    () => String.fromCharCode(...Array.from({ length: 40 }, () => Math.floor(random() * 65536))),
    () => (random() < 0.01 ? pick(beginnings) + ':'.repeat(1_000_000) : pick(ids)),
  ];

  const target = document.querySelector('iframe')?.contentWindow;
  for (let sent = 0; sent < count; sent += 1) {
    target?.postMessage(pick(makers)(), '*');
    if (sent % 50 === 0) await new Promise((done) => setTimeout(done, 10));
  }
}

import { expect, test } from 'vitest';

import { SvgContext } from './svgContext.ts';

function drawn(draw: (context: SvgContext) => void): string {
  const context = new SvgContext(100, 50);
  draw(context);
  return context.content();
}

test('paths are written as SVG paths', () => {
  const table: readonly (readonly [string, (context: SvgContext) => void, string])[] = [
    ['rectangle', (c) => c.fillRect(1, 2, 30, 4), '<path d="M1 2h30v4H1z" fill="#000"/>'],
    ['rectangle drawn backwards', (c) => c.fillRect(31, 6, -30, -4), '<path d="M1 2h30v4H1z" fill="#000"/>'],
    [
      'stroked line',
      (c) => {
        c.beginPath();
        c.moveTo(0.5, -0.25);
        c.lineTo(9.999999, 1 / 3);
        c.lineWidth = 2;
        c.setLineDash([4, 2]);
        c.stroke();
      },
      '<path d="M.5 -.25L10 .33" fill="none" stroke="#000" stroke-width="2" stroke-miterlimit="10" stroke-dasharray="4 2"/>',
    ],
    [
      'circle',
      (c) => {
        c.beginPath();
        c.arc(10, 10, 5, 0, 2 * Math.PI);
        c.closePath();
        c.fill();
      },
      '<path d="M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10z" fill="#000"/>',
    ],
    [
      'a quarter counterclockwise',
      (c) => {
        c.beginPath();
        c.arc(0, 0, 10, 0, -Math.PI / 2, true);
        c.stroke();
      },
      '<path d="M10 0A10 10 0 0 0 0 -10" fill="none" stroke="#000" stroke-miterlimit="10"/>',
    ],
    [
      'curves',
      (c) => {
        c.beginPath();
        c.moveTo(0, 0);
        c.bezierCurveTo(1, 2, 3, 4, 5, 6);
        c.quadraticCurveTo(7, 8, 9, 10);
        c.fill('evenodd');
      },
      '<path d="M0 0C1 2 3 4 5 6Q7 8 9 10" fill="#000" fill-rule="evenodd"/>',
    ],
    [
      'a turned rectangle',
      (c) => {
        c.translate(10, 0);
        c.rotate(Math.PI / 2);
        c.fillRect(0, 0, 4, 2);
      },
      '<path d="M10 0L10 4L8 4L8 0z" fill="#000"/>',
    ],
  ];
  for (const [name, draw, svg] of table) expect(drawn(draw), name).toBe(svg);
});

test('neighbours that look the same share an element, unless that could show', () => {
  const two = (change: (context: SvgContext) => void) =>
    drawn((c) => {
      c.fillRect(0, 0, 1, 1);
      change(c);
      c.fillRect(2, 0, 1, 1);
    });
  expect(two(() => {})).toBe('<path d="M0 0h1v1H0zM2 0h1v1H2z" fill="#000"/>');
  expect(two((c) => (c.fillStyle = 'var(--mark)'))).toBe(
    '<path d="M0 0h1v1H0z" fill="#000"/><path d="M2 0h1v1H2z" fill="var(--mark)"/>',
  );
  const faint = drawn((c) => {
    c.globalAlpha = 0.5;
    c.fillRect(0, 0, 2, 2);
    c.fillRect(1, 0, 2, 2);
  });
  expect(faint.match(/<path/g)).toHaveLength(2);
});

test('what is transparent is not written', () => {
  expect(
    drawn((c) => {
      c.fillStyle = 'rgba(0,0,0,0)';
      c.fillRect(0, 0, 1, 1);
    }),
  ).toBe('');
});

test('text has an explicit baseline, an anchor, its size and weight, and no family', () => {
  const text = (change: (context: SvgContext) => void) =>
    drawn((c) => {
      c.font = '600 20px sans-serif';
      change(c);
      c.fillText('a<b', 10, 30);
    });
  expect(text(() => {})).toBe(
    '<text x="10" y="30" font-size="20" font-weight="600" fill="#000">a&lt;b</text>\n',
  );
  expect(text((c) => (c.textBaseline = 'middle'))).toContain('y="37"');
  expect(text((c) => (c.textAlign = 'right'))).toContain('text-anchor="end"');
  expect(text((c) => (c.textAlign = 'center'))).toContain('text-anchor="middle"');
});

test('save and restore keep all that is drawn with', () => {
  const context = new SvgContext(10, 10);
  context.save();
  context.fillStyle = 'red';
  context.setLineDash([1]);
  context.translate(5, 5);
  context.restore();
  context.restore();
  context.fillRect(0, 0, 1, 1);
  expect(context.getLineDash()).toEqual([]);
  expect(context.content()).toBe('<path d="M0 0h1v1H0z" fill="#000"/>');
});

test('what can’t be written is refused by name', () => {
  const table: readonly (readonly [(context: SvgContext) => void, RegExp])[] = [
    [(c) => c.createLinearGradient(), /a gradient/],
    [(c) => c.drawImage(), /an image/],
    [(c) => c.stroke({}), /a Path2D/],
    [(c) => c.fill({}), /a Path2D/],
    [(c) => (c.shadowBlur = 2), /a shadow/],
    [
      (c) => {
        c.fillStyle = {};
        c.fillRect(0, 0, 1, 1);
      },
      /a gradient or pattern/,
    ],
    [
      (c) => {
        c.beginPath();
        c.rect(0, 0, 10, 10);
        c.clip();
      },
      /clipping/,
    ],
    [(c) => c.fillRect(NaN, 0, 1, 1), /finite number/],
    [
      (c) => {
        c.scale(1, 2);
        c.stroke();
      },
      /uneven scaling/,
    ],
  ];
  for (const [draw, message] of table) expect(() => drawn(draw)).toThrow(message);
});

test('clipping to the whole canvas changes nothing', () => {
  expect(
    drawn((c) => {
      c.beginPath();
      c.rect(-1, -1, 102, 52);
      c.clip();
    }),
  ).toBe('');
});

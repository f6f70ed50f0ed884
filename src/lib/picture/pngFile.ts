import type { SKRSContext2D } from '@napi-rs/canvas';

import type { Box, Stroke } from '../chart/scene.ts';
import { contextOf, cssFamily, cssFont } from './canvas.ts';
import { indexedPng } from './indexedPng.ts';
import { withFacts } from './pngText.ts';
import type { Line, Placed, Sheet } from './sheet.ts';
import { withChart } from './withChart.ts';

/** A CSS pixel is a 96th of an inch. */
const PIXELS_PER_INCH = 96;
const METRES_PER_INCH = 0.0254;

/** What a PNG says about itself, besides what it shows. */
export interface PngText {
  readonly title: string;
  /** What it shows and who said it, in words: goes into the file, for programs that read it out or catalogue it. */
  readonly description: string;
  /** BCP 47 tag of the texts: "en". */
  readonly language: string;
  /** Further texts for programs, by keyword. */
  readonly facts?: Readonly<Record<string, string>>;
}

/**
 * Paints a sheet and packs it as a PNG, with `scale` pixels to each pixel of the sheet. Wait for each file before the
 * next: a canvas's memory is given back only when the event loop gets its turn.
 */
export async function pngFile(sheet: Sheet, scale: number, text: PngText): Promise<Uint8Array<ArrayBuffer>> {
  const { title, description, language, facts } = text;
  const context = contextOf(sheet.widthPx * scale, sheet.heightPx * scale, language);
  context.scale(scale, scale);
  context.fillStyle = sheet.paper;
  context.fillRect(0, 0, sheet.widthPx, sheet.heightPx);
  for (const shape of sheet.shapes) paintShape(context, shape);
  for (const line of sheet.lines) paintLine(context, line);
  for (const placed of sheet.placed) paintDrawing(context, placed, scale, language);
  await new Promise(setImmediate);
  const { width, height } = context.canvas;
  return withFacts(indexedPng(context.getImageData(0, 0, width, height)), {
    texts: { Title: title, Description: description, ...facts },
    pixelsPerMetre: Math.round((PIXELS_PER_INCH * scale) / METRES_PER_INCH),
  });
}

function paintLine(context: SKRSContext2D, { text, xPx, yPx, letters, color }: Line): void {
  context.font = cssFont(letters);
  context.fillStyle = color;
  context.fillText(text, xPx, yPx);
}

function paintShape(context: SKRSContext2D, shape: Box | Stroke): void {
  if (shape.shape === 'box') {
    const { leftPx, topPx, rightPx, bottomPx, color } = shape;
    context.fillStyle = color;
    context.fillRect(leftPx, topPx, rightPx - leftPx, bottomPx - topPx);
    return;
  }
  context.beginPath();
  for (const [xPx, yPx] of shape.points) context.lineTo(xPx, yPx);
  if (shape.closed === true) context.closePath();
  context.strokeStyle = shape.color;
  context.lineWidth = shape.widthPx;
  context.setLineDash([...(shape.dashPx ?? [])]);
  context.stroke();
}

/** Chart.js draws on a canvas of its own, which it sizes and wipes as it likes. */
function paintDrawing(context: SKRSContext2D, placed: Placed, scale: number, language: string): void {
  const { drawing, leftPx, topPx } = placed;
  const { widthPx, heightPx, configuration } = drawing;
  const own = contextOf(widthPx, heightPx, language);
  const inOurFaces = {
    ...configuration,
    options: {
      ...configuration.options,
      devicePixelRatio: scale * placed.scale,
      font: { family: cssFamily('sans') },
    },
    plugins: [
      // Chart.js sets the size of the canvas, which resets all else.
      { id: 'language', beforeDraw: () => void (own.lang = language) },
      ...(configuration.plugins ?? []),
    ],
  };
  withChart(own, { configuration: inOurFaces }, () => {
    context.drawImage(own.canvas, leftPx, topPx, own.canvas.width / scale, own.canvas.height / scale);
  });
}

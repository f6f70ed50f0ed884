import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { indexedPng } from './indexedPng.ts';

/** Opaque pixels of 256 by 4: each by its place in a row. */
function pixelsOf(colorAt: (x: number, y: number) => readonly [number, number, number]) {
  const [width, height] = [256, 4];
  const data = new Uint8ClampedArray(
    Array.from({ length: width * height }, (_, at) => [
      ...colorAt(at % width, Math.floor(at / width)),
      255,
    ]).flat(),
  );
  return { data, width, height };
}

/** As another program reads it. */
async function readBack(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height).data;
}

test.each([
  ['one colour', () => [29, 79, 145] as const],
  ['256 colours', (x: number) => [x, 255 - x, 7] as const],
])('%s: each pixel is what it was', async (_, colorAt) => {
  const pixels = pixelsOf(colorAt);
  expect(await readBack(indexedPng(pixels))).toEqual(pixels.data);
});

test('of more colours the most frequent stay, and no other is far from what it was', async () => {
  const paper = [255, 254, 250] as const;
  const pixels = pixelsOf((x, y) => (y < 3 ? paper : [x, (x * 7) % 256, (x * 31) % 256]));
  const { data } = pixels;
  const read = await readBack(indexedPng(pixels));
  expect(read.subarray(0, 3 * 256 * 4)).toEqual(data.subarray(0, 3 * 256 * 4));
  const far = data.map((channel, at) => Math.abs(channel - (read[at] ?? 0)));
  expect(Math.max(...far)).toBeGreaterThan(0);
  expect(Math.max(...far)).toBeLessThan(32);
});

test('the same pixels make the same bytes', () => {
  const pixels = () => pixelsOf((x, y) => [x, y * 60, (x * y) % 256]);
  expect(indexedPng(pixels()).equals(indexedPng(pixels()))).toBe(true);
});

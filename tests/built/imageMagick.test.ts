import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { programs } from '../../scripts/programs.js';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { run, where } from '../programs.ts';
import { fileAt, read, stories } from './site.ts';

/** It knows no list of faces, and not every machine has the one that it falls back to. */
const FACE = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

const paths = stories.flatMap(({ id, charts }) => charts.map((chart) => urls.chartFile(id, chart.id, 'svg')));

/** The colours that a picture's elements name. */
function colorsOf(path: string): string[] {
  return [...new Set(read(path).match(/(?<= (?:fill|stroke)=")#[0-9a-f]{6}/g))];
}

// Holds without ImageMagick, too: a file of tests needs one.
it('is given pictures of several colours', () => {
  forAll(paths, (path) => {
    expect(colorsOf(path).length).toBeGreaterThan(3);
  });
});

describe.each(where(programs.imageMagick, (command, name) => ({ command, name })))('$name', ({ command }) => {
  it('draws every picture in its light colours, and nothing in black', () => {
    forAll(paths, (path) => {
      const reads = ['-font', FACE, '+antialias', `msvg:${fileAt(path)}`];
      const tells = ['-depth', '8', '-unique-colors', 'txt:-'];
      const painted = new Set(run(command, [...reads, ...tells]).match(/#[0-9A-F]{6}/g));
      expect(colorsOf(path).filter((color) => !painted.has(color.toUpperCase()))).toEqual([]);
      expect([...painted]).not.toContain('#000000');
    });
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { edge, networkOf, node } from './network-fixture';
import { networkMarks, TINTS, type Tint } from './network-marks';
import { paintNetwork, type Palette } from './network-paint';

/** A path that remembers how many curves it has. */
class CountedPath {
  curves = 0;
  moveTo(): void {}
  quadraticCurveTo(): void {
    this.curves++;
  }
}

const palette: Palette = {
  ...{ paper: 'paper', edge: 'edge', way: 'way' },
  tints: Object.fromEntries(TINTS.map((tint) => [tint, tint])) as Record<Tint, string>,
};

/** Paints a fan of edges; the colour, width and number of curves of each stroke of them. */
function painted(count: number, scale = 1): { colour: string; width: number; curves: number }[] {
  vi.stubGlobal('Path2D', CountedPath);
  const nodes = [node('country:Hub', 0, 0), ...Array.from({ length: count }, (_, i) => node(`org:${i}`, 300, i))];
  const edges = nodes.slice(1).map(({ id }, i) => edge('country:Hub', id, ['901'], i === 0));
  const strokes: { colour: string; width: number; curves: number }[] = [];
  const context = {
    ...{ strokeStyle: '', lineWidth: 0, clearRect: () => {}, translate: () => {}, fill: () => {} },
    stroke(path: CountedPath) {
      if (path.curves) strokes.push({ colour: this.strokeStyle, width: this.lineWidth, curves: path.curves });
    },
  };
  const marks = networkMarks(networkOf(nodes, edges), { colour: 'kind', size: 'same' });
  const view = { scale, left: scale === 1 ? 0 : -900, top: 0 };
  paintNetwork(context as unknown as CanvasRenderingContext2D, marks, view, { width: 400, height: 400 }, palette);
  return strokes;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('draws each edge once, few in a path, and those on a way over the others', () => {
  const strokes = painted(180);
  expect(strokes.reduce((sum, { curves }) => sum + curves, 0)).toBe(180);
  expect(Math.max(...strokes.map(({ curves }) => curves))).toBeLessThanOrEqual(50);
  expect(strokes.at(-1)).toMatchObject({ colour: 'way', curves: 1 });
  expect(new Set(strokes.slice(0, -1).map(({ colour }) => colour))).toEqual(new Set(['edge']));
});

it('leaves out what lies outside the canvas', () => {
  expect(painted(180, 0.5)).toEqual([]);
});

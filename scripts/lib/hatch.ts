/** Hatching drawn as lines: many times quicker for a browser than the same as a pattern. */
import { ringsOf } from '../../src/charts/land';
import type { Point } from '../../src/charts/nearest';

/** Distance of the lines and their width, in pixels, as those of the pattern of the map. */
const [APART, WIDTH] = [5, 1.4];

const HATCHED =
  /(<g [^>]*class="none[^>]*?) fill="url\(#[\w-]+\)"([^>]*>)(<path [^>]*?d="([^"]*)"[^>]*>(?:<\/path>)?)/g;

/** The markup of a map whose areas that are filled with its pattern of lines have the lines themselves. */
export function withLines(markup: string): string {
  return markup.replace(HATCHED, (_all, start: string, rest: string, land: string, path: string) => {
    return `${start} fill="var(--land)"${rest}${land}${linesMarkup(path, 'var(--hatch)', 1)}`;
  });
}

const PATTERN =
  /<pattern id="none"[^>]* patternTransform="scale\(([\d.]+)\)[^>]*><rect [^>]*fill="([^"]*)"\/><rect [^>]*fill="([^"]*)"\/>/;

/** The same of a picture of a map, which has colours of its own. */
export function pictureWithLines(svg: string): string {
  const [, scale, ground, ink] = PATTERN.exec(svg) ?? [];
  if (scale === undefined) return svg;
  return svg.replace(
    /<path d="([^"]*)" fill="url\(#none\)"\/>/g,
    (_all, path: string) => `<path d="${path}" fill="${ground}"/>${linesMarkup(path, ink, Number(scale))}`,
  );
}

function linesMarkup(path: string, ink: string, scale: number): string {
  const d = hatchLines(path, scale);
  return `<path fill="none" stroke="${ink}" stroke-width="${tenth(WIDTH * scale)}" d="${d}"/>`;
}

/**
 * Lines from the lower left to the upper right through the rings of a path of the base map, as path data.
 * @param scale Pixels of the map for one on the screen.
 */
export function hatchLines(path: string, scale = 1): string {
  const apart = APART * scale;
  const { turned, back } = axes((WIDTH * scale) / 2);
  const crossings = new Map<number, number[]>();
  for (const ring of ringsOf(path)) {
    let [u0, v0] = turned(...ring[ring.length - 1]);
    for (const point of ring) {
      const [u1, v1] = turned(...point);
      for (let line = Math.ceil(Math.min(u0, u1) / apart); line * apart < Math.max(u0, u1); line++) {
        const at = v0 + ((line * apart - u0) / (u1 - u0)) * (v1 - v0);
        crossings.set(line, [...(crossings.get(line) ?? []), at]);
      }
      [u0, v0] = [u1, v1];
    }
  }
  return [...crossings]
    .flatMap(([line, all]) => pieces(all).map(([from, to]) => [back(line * apart, from), to - from] as const))
    .map(([[x, y], length]) => [tenth(x), tenth(y), tenth(length * Math.SQRT1_2)])
    .map(([x, y, length]) => (length ? `M${x} ${y}l${length} ${-length}` : ''))
    .join('');
}

/** The pieces of a line between every second of the places where it meets an outline and the next. */
function pieces(crossings: readonly number[]): (readonly [number, number])[] {
  const sorted = [...crossings].sort((a, b) => a - b);
  return sorted.flatMap((from, i) => (i % 2 || i + 1 === sorted.length ? [] : [[from, sorted[i + 1]] as const]));
}

/** From the map to what lies across the lines, from the middle of one, and along them; and back. */
function axes(middle: number): Readonly<Record<'turned' | 'back', (...point: Point) => Point>> {
  return {
    turned: (x, y) => [(x + y) * Math.SQRT1_2 - middle, (x - y) * Math.SQRT1_2],
    back: (across, along) => [(across + middle + along) * Math.SQRT1_2, (across + middle - along) * Math.SQRT1_2],
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A place in a plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** How much of a place is its rank among the others: it fills thin parts and leaves what is near near. */
const BY_RANK = 0.55;
/** Labels are wide: nodes keep so much more room beside than above each other. */
const WIDER = 1.5;
const ROUNDS = 300;
/** More rows than a grid has. */
const ROWS = 1e6;

/** The place of a number on a spiral, no two in one. */
export function spiral(i: number): Point {
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  const radius = 10 * Math.sqrt(i + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Parts a box into one for each weight, as large as its share, in the order of the weights, which fall. */
export function parted(weights: readonly number[], box: Box): Box[] {
  if (weights.length < 2) return weights.map(() => box);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [count, before] = [1, weights[0]];
  while (count < weights.length - 1 && before + weights[count] <= total / 2) before += weights[count++];
  const share = before / total;
  const isWide = box.width >= box.height;
  const near: Box = isWide ? { ...box, width: box.width * share } : { ...box, height: box.height * share };
  const far: Box = isWide
    ? { ...box, x: box.x + near.width, width: box.width - near.width }
    : { ...box, y: box.y + near.height, height: box.height - near.height };
  return [...parted(weights.slice(0, count), near), ...parted(weights.slice(count), far)];
}

/** Points turned so that they are longest along the longer side of a box, and stretched to fill it. */
export function filled(points: readonly Point[], box: Box): Point[] {
  const turned = turnedLong(points, box.width >= box.height);
  const xs = stretched(turned.map(({ x }) => x));
  const ys = stretched(turned.map(({ y }) => y));
  return xs.map((x, i) => ({ x: box.x + x * box.width, y: box.y + ys[i] * box.height }));
}

/** Turns points about their middle until they are longest from left to right, or from top to bottom. */
function turnedLong(points: readonly Point[], isWide: boolean): Point[] {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [midX, midY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const away = points.map(({ x, y }) => ({ x: x - midX, y: y - midY }));
  const sum = (of: (point: Point) => number) => away.reduce((total, point) => total + of(point), 0);
  const angle =
    Math.atan2(
      2 * sum(({ x, y }) => x * y),
      sum(({ x, y }) => x * x - y * y),
    ) / 2;
  const by = isWide ? -angle : Math.PI / 2 - angle;
  const [cos, sin] = [Math.cos(by), Math.sin(by)];
  return away.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

/** Numbers brought to 0 to 1, partly by their size and partly by their rank. All alike stand in the middle. */
function stretched(values: readonly number[]): number[] {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (most - least < 1e-9) return values.map(() => 0.5);
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
  const ranks = new Float64Array(values.length);
  order.forEach((i, rank) => (ranks[i] = rank / (values.length - 1)));
  return values.map((value, i) => (1 - BY_RANK) * ((value - least) / (most - least)) + BY_RANK * ranks[i]);
}

/**
 * Moves points of a box until no two are nearer to each other than `apart`, and half as much again from side to side; the
 * first `fixed` stay. Where there is no room for that, they are as far apart as a few hundred rounds bring them.
 */
export function keptApart(points: readonly Point[], apart: number, box: Box, fixed: number): Point[] {
  const xs = Float64Array.from(points, ({ x }) => x / WIDER);
  const ys = Float64Array.from(points, ({ y }) => y);
  const [left, right] = [box.x / WIDER, (box.x + box.width) / WIDER];
  const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  const push = (i: number, x: number, y: number) => {
    xs[i] = clamp(xs[i] + x, left, right);
    ys[i] = clamp(ys[i] + y, box.y, box.y + box.height);
  };
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, k] of nearPairs(xs, ys, apart)) {
      if (k < fixed) continue;
      let [x, y] = [xs[k] - xs[i], ys[k] - ys[i]];
      let distance = Math.hypot(x, y);
      if (distance >= apart - 0.01) continue;
      if (distance < 1e-6) ({ x, y } = spiral(k));
      distance = Math.max(Math.hypot(x, y), 1e-6);
      const gap = (apart - Math.min(distance, apart)) / (i < fixed ? 1 : 2) + 0.01;
      const [stepX, stepY] = [(x / distance) * gap, (y / distance) * gap];
      push(k, stepX, stepY);
      if (i >= fixed) push(i, -stepX, -stepY);
      moved = true;
    }
    if (!moved) break;
  }
  return points.map((_, i) => ({ x: xs[i] * WIDER, y: ys[i] }));
}

/** Pairs of points, the lower number first, that lie in the same or in adjoining squares of a grid. */
function* nearPairs(xs: Float64Array, ys: Float64Array, side: number): Generator<[number, number]> {
  const cells = new Map<number, number[]>();
  const at = (x: number, y: number) => x * ROWS + y;
  const cell = (value: number) => Math.floor(value / side);
  for (let i = 0; i < xs.length; i++) {
    const key = at(cell(xs[i]), cell(ys[i]));
    const own = cells.get(key);
    if (own) own.push(i);
    else cells.set(key, [i]);
  }
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [cell(xs[i]), cell(ys[i])];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const k of cells.get(at(x + dx, y + dy)) ?? []) if (k > i) yield [i, k];
      }
    }
  }
}

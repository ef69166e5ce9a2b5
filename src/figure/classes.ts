/** A class of a sequential scale: whole numbers from `from` to `to`, both included. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

/** More shades cannot be told apart on a map. */
const MOST_CLASSES = 5;

/**
 * The classes of a scale for counts from 1 to `highest`: each count its own class while they are few,
 * else classes that widen evenly in proportion, as counts by country are few high and many low.
 *
 * @example valueClasses(20) // 1, 2, 3–5, 6–10, 11–20
 */
export function valueClasses(highest: number): ValueClass[] {
  if (highest < 1) return [];
  const count = Math.min(MOST_CLASSES, highest);
  const starts: number[] = [1];
  for (let i = 1; i < count; i++) {
    const start = highest <= MOST_CLASSES ? i + 1 : Math.round(highest ** (i / count));
    starts.push(Math.max(start, starts[i - 1] + 1));
  }
  return starts.map((from, i) => ({ from, to: i + 1 < starts.length ? starts[i + 1] - 1 : highest }));
}

/** The classes of a share in whole per cent: fifths, as documents are few. */
export const SHARE_CLASSES: readonly ValueClass[] = [
  { from: 1, to: 20 },
  { from: 21, to: 40 },
  { from: 41, to: 60 },
  { from: 61, to: 80 },
  { from: 81, to: 100 },
];

/** Index of the class of a value, from 0; -1 for a value below all classes. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  let index = -1;
  while (index + 1 < classes.length && value >= classes[index + 1].from) index++;
  return index;
}

/** "4–6", "1". */
export function classLabel({ from, to }: ValueClass): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/**
 * The shade of a class on a ramp of five, 0 the lightest: few classes take shades far apart, the highest the darkest.
 */
export function shadeOf(index: number, classes: number): number {
  if (classes <= 1) return MOST_CLASSES - 2;
  return Math.round((index * (MOST_CLASSES - 1)) / (classes - 1));
}

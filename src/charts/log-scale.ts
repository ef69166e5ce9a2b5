/** A line of a logarithmic scale. */
export interface Decade {
  readonly value: number;
  /** Its place, as a part of the length of the scale. */
  readonly at: number;
}

/** A scale on which every step is ten times the one before. */
export interface LogScale {
  /** The place of a value above zero, as a part of the length of the scale. */
  readonly at: (value: number) => number;
  /** Its steps, rising; the first and the last are its ends. */
  readonly decades: readonly Decade[];
}

/** The scale from the power of ten below some values, of which there is one and all are above zero, to that above them. */
export function logScale(values: readonly number[]): LogScale {
  const logs = values.map(Math.log10);
  const first = Math.floor(Math.min(...logs));
  const last = Math.max(first + 1, Math.ceil(Math.max(...logs)));
  const at = (value: number) => (Math.log10(value) - first) / (last - first);
  const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { at, decades: decades.map((power) => ({ value: 10 ** power, at: (power - first) / (last - first) })) };
}

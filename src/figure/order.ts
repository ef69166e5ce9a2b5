/**
 * Headings of a matrix by value, the highest first; equal values keep the order given.
 *
 * @example orderBy(['a', 'b', 'c'], (id) => ({ a: 1, b: 3, c: 1 })[id]) // b, a, c
 */
export function orderBy<Id extends string>(ids: readonly Id[], valueOf: (id: Id) => number): Id[] {
  return ids
    .map((id) => ({ id, value: valueOf(id) }))
    .sort((a, b) => b.value - a.value)
    .map(({ id }) => id);
}

/** Headings that stand beside each other. */
interface Cluster<Id> {
  readonly ids: readonly Id[];
  /** The sum of the heaviest vector in it. */
  readonly weight: number;
}

/**
 * Headings of a matrix in an order that puts those with like vectors beside each other: the leaves of a hierarchical
 * clustering by average linkage (UPGMA; Sokal and Michener 1958) of cosine distances, of two branches first the one
 * with the heaviest heading. Equal vectors stand together; vectors of zeros come last. Where all is equal, the order
 * given decides, so that the same matrix always gives the same order. Vectors are counts of one length; the time grows
 * with the square of their number, as a rule.
 *
 * @example clusterOrder(['a', 'b', 'c'], (id) => ({ a: [1, 0], b: [0, 5], c: [2, 0] })[id]) // b, c, a
 */
export function clusterOrder<Id extends string>(ids: readonly Id[], vector: (id: Id) => readonly number[]): Id[] {
  const vectors: (readonly number[])[] = [];
  const groups = new Map<string, Id[]>();
  const empty: Id[] = [];
  for (const id of ids) {
    const values = vector(id);
    const key = values.join();
    const group = groups.get(key);
    if (group) group.push(id);
    else if (values.every((value) => value === 0)) empty.push(id);
    else {
      groups.set(key, [id]);
      vectors.push(values);
    }
  }
  const clusters = [...groups.values()].map((group, i) => ({ ids: group, weight: sum(vectors[i]) }));
  return [...joinAll(clusters, cosineDistances(vectors)), ...empty];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Distance of each vector to each other: 0 for the same direction, 1 for nothing in common; to itself endless, as it
 * is not its own neighbour. None may be all zeros.
 */
function cosineDistances(vectors: readonly (readonly number[])[]): Float64Array[] {
  const units = vectors.map((values) => {
    const length = Math.hypot(...values);
    return Float64Array.from(values, (value) => value / length);
  });
  const distances = units.map(() => new Float64Array(units.length).fill(Infinity));
  for (let i = 0; i < units.length; i++) {
    for (let j = 0; j < i; j++) distances[i][j] = distances[j][i] = 1 - dot(units[i], units[j]);
  }
  return distances;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let k = 0; k < a.length; k++) total += a[k] * b[k];
  return total;
}

/**
 * Joins clusters until one is left. Joining any two that are each other's nearest gives the same tree as always joining
 * the nearest two of all, as no cluster comes nearer to a third by being joined (Murtagh 1983). Changes `distances`.
 */
function joinAll<Id>(clusters: readonly Cluster<Id>[], distances: Float64Array[]): readonly Id[] {
  const open = new Map(clusters.entries());
  for (let joins = 1; joins < clusters.length; joins++) {
    const [kept, gone] = mutualNearest([...open.keys()], distances);
    const [a, b] = [open.get(kept), open.get(gone)] as [Cluster<Id>, Cluster<Id>];
    open.delete(gone);
    for (const other of open.keys()) {
      const far = distances[kept][other] * a.ids.length + distances[gone][other] * b.ids.length;
      distances[kept][other] = distances[other][kept] = far / (a.ids.length + b.ids.length);
    }
    const [first, second] = b.weight > a.weight ? [b, a] : [a, b];
    open.set(kept, { ids: [...first.ids, ...second.ids], weight: first.weight });
  }
  return [...open.values()].flatMap(({ ids }) => ids);
}

/** Two that are each other's nearest, the earlier first: found by going from each to its nearest. */
function mutualNearest(open: readonly number[], distances: readonly Float64Array[]): [number, number] {
  let before = open[0];
  let at = open[0];
  for (;;) {
    // Only one nearer than the last leads on: the distances fall at each step, so no way leads round in a circle.
    let nearest = before;
    for (const other of open) if (distances[at][other] < distances[at][nearest]) nearest = other;
    if (nearest === before) return at < before ? [at, before] : [before, at];
    before = at;
    at = nearest;
  }
}

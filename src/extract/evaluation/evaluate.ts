import { RECORD_KINDS, type RecordKind } from '../records';
import { labelIsRight, linesOf, similarity, type Annotation } from './similarity';

/** Reference annotations and the part of a document that they cover. */
export interface ReferenceSet {
  readonly doc: string;
  /** First and last annotated line; the whole document when absent. */
  readonly lines?: readonly [first: number, last: number];
  readonly annotations: readonly Annotation[];
}

/** Counts of one kind, and the shares that follow from them. */
export interface Score {
  readonly reference: number;
  readonly found: number;
  readonly matched: number;
  /** Matched of found; 1 when nothing was found. */
  readonly precision: number;
  /** Matched of reference; 1 when there was nothing to find. */
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
  /** Share of the matched whose label is right; undefined where the kind has no label or nothing matched. */
  readonly label?: number;
}

/**
 * Compares found records with reference annotations, kind by kind. Only the lines that a reference set covers count.
 * Records are matched one to one, the most alike first.
 */
export function evaluate(found: readonly Annotation[], references: readonly ReferenceSet[]): Record<RecordKind, Score> {
  const scores = RECORD_KINDS.map((kind): [RecordKind, Score] => {
    let reference = 0;
    let inRange = 0;
    const labels: (boolean | undefined)[] = [];
    for (const set of references) {
      const expected = set.annotations.filter((item) => item.kind === kind);
      const candidates = found.filter((item) => item.kind === kind && covers(set, item));
      reference += expected.length;
      inRange += candidates.length;
      for (const [a, b] of matchUp(candidates, expected)) labels.push(labelIsRight(a, b));
    }
    return [kind, scoreOf(reference, inRange, labels)];
  });
  return Object.fromEntries(scores) as Record<RecordKind, Score>;
}

function covers({ doc, lines }: ReferenceSet, item: Annotation): boolean {
  const [first] = linesOf(item);
  return item.doc === doc && (!lines || (first >= lines[0] && first <= lines[1]));
}

/** Pairs of found and expected records, each used once, the most alike first. */
function matchUp(found: readonly Annotation[], expected: readonly Annotation[]): [Annotation, Annotation][] {
  const pairs: { alike: number; i: number; j: number }[] = [];
  found.forEach((a, i) => {
    expected.forEach((b, j) => {
      const alike = similarity(a, b);
      if (alike > 0) pairs.push({ alike, i, j });
    });
  });
  pairs.sort((a, b) => b.alike - a.alike || a.i - b.i || a.j - b.j);
  const usedFound = new Set<number>();
  const usedExpected = new Set<number>();
  const matched: [Annotation, Annotation][] = [];
  for (const { i, j } of pairs) {
    if (usedFound.has(i) || usedExpected.has(j)) continue;
    usedFound.add(i);
    usedExpected.add(j);
    matched.push([found[i], expected[j]]);
  }
  return matched;
}

function scoreOf(reference: number, found: number, labels: readonly (boolean | undefined)[]): Score {
  const matched = labels.length;
  const precision = found ? matched / found : 1;
  const recall = reference ? matched / reference : 1;
  const labelled = labels.filter((label) => label !== undefined);
  return {
    reference,
    found,
    matched,
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    ...(labelled.length ? { label: labelled.filter(Boolean).length / labelled.length } : {}),
  };
}

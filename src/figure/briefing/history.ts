/** The states of something that is edited, for undo and redo. */

export interface History<T> {
  /** Earlier states, the latest last. */
  readonly past: readonly T[];
  readonly present: T;
  /** States that were undone, the next last. */
  readonly future: readonly T[];
  /** What the last change was of, where further changes of the same belong to it: a field that is typed into. */
  readonly of: string | null;
}

/** Steps that can be undone at most. */
export const MOST_STEPS_BACK = 100;

export function begun<T>(present: T): History<T> {
  return { past: [], present, future: [], of: null };
}

/** After a change. Changes in a row with the same `of` are one step; null for a step of its own. */
export function changed<T>(history: History<T>, next: T, of: string | null = null): History<T> {
  if (next === history.present) return history;
  const continues = of !== null && of === history.of;
  const past = continues ? history.past : [...history.past, history.present].slice(-MOST_STEPS_BACK);
  return { past, present: next, future: [], of };
}

/** One step back; the same history where there is none. */
export function undone<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, of: null };
  return { past: past.slice(0, -1), present: before, future: [...future, present], of: null };
}

/** One step forward again; the same history where there is none. */
export function redone<T>({ past, present, future }: History<T>): History<T> {
  const after = future.at(-1);
  if (after === undefined) return { past, present, future, of: null };
  return { past: [...past, present], present: after, future: future.slice(0, -1), of: null };
}

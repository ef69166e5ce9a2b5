import { t, tn } from '../language/language';
import type { AtlasItem } from '../atlas/atlas';
import { dayText } from './day';
import { countedOf } from './measure';
import { counted, percent } from './words';

/** How many of the items that a view shows a person has checked. */
export interface CheckedShare {
  readonly checked: number;
  readonly total: number;
  readonly one: Checkable;
}

const COUNTED = {
  practices: (count: number) => countedOf('practices', count),
  partnerships: (count: number) => countedOf('partnerships', count),
  recommendations: (count: number) => countedOf('recommendations', count),
  funding: (count: number) => countedOf('funding', count),
  documents: (count: number) => countedOf('documents', count),
  practice: (count: number) => counted(count, 'practice'),
  tie: (count: number) => counted(count, 'tie'),
  recommendation: (count: number) => counted(count, 'recommendation'),
  find: (count: number) => counted(count, 'find'),
  planned: (count: number) => countedOf('planned', count),
  received: (count: number) => countedOf('received', count),
  reported: (count: number) => countedOf('reported', count),
};
/** What items are counted as: a kind of find, or the money of a phase. */
export type Checkable = keyof typeof COUNTED;

/** How many of some items a person has checked. */
export function checkedAmong(
  items: Iterable<Pick<AtlasItem, 'checked'> | { readonly checked?: object }>,
  one: Checkable,
): CheckedShare {
  let [checked, total] = [0, 0];
  for (const item of items) {
    total++;
    if (item.checked) checked++;
  }
  return { checked, total, one };
}

/** "page built on 28 November 2026": of a day as in "2026-11-28". */
export function builtText(day: string): string {
  return t('page built on {day}', { day: dayText(day) });
}

/** "3 of 297 practices (1%) checked by a person"; null where there is nothing to check. */
export function checkedText({ checked, total, one }: CheckedShare): string | null {
  if (!total) return null;
  return tn(
    checked,
    '{count} of {items} ({share}) checked by a person',
    '{count} of {items} ({share}) checked by a person',
    {
      items: COUNTED[one](total),
      share: percent(checked / total),
    },
  );
}

import type { Atlas, AtlasItem } from '../atlas/atlas';
import { dayText } from './finding';
import { counted, grouped, percent } from './words';

/** How many of the items that a view shows a person has checked. */
export interface CheckedShare {
  readonly checked: number;
  readonly total: number;
  /** What the items are: one, and many. */
  readonly one: string;
  readonly many: string;
}

/** How many of some items a person has checked. */
export function checkedAmong(
  items: Iterable<Pick<AtlasItem, 'checked'> | { readonly checked?: object }>,
  one: string,
  many = `${one}s`,
): CheckedShare {
  let [checked, total] = [0, 0];
  for (const item of items) {
    total++;
    if (item.checked) checked++;
  }
  return { checked, total, one, many };
}

/** "5 documents of 2006 to 2016", "1 document of 2010": what the atlas is made of. */
export function documentsText({ documents }: Pick<Atlas, 'documents'>): string {
  const years = documents.flatMap((document) => document.years);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = years.length ? ` of ${first === last ? first : `${first} to ${last}`}` : '';
  return counted(documents.length, 'document') + span;
}

/** "page built on 28 November 2026": of a day as in "2026-11-28". */
export function builtText(day: string): string {
  return `page built on ${dayText(day)}`;
}

/** "3 of 297 practices (1%) checked by a person"; null where there is nothing to check. */
export function checkedText({ checked, total, one, many }: CheckedShare): string | null {
  if (!total) return null;
  return `${grouped(checked)} of ${counted(total, one, many)} (${percent(checked / total)}) checked by a person`;
}

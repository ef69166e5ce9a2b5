import type { HitGroup, SearchHit, SearchKind } from '../figure/search';
import { grouped } from '../figure/words';
import { inLanguage, t, tn } from '../language/language';

/** A line of the list below the search field that can be picked. */
export type SearchRow =
  | { readonly does: 'open'; readonly hit: SearchHit }
  | { readonly does: 'show-all'; readonly kind: SearchKind; readonly text: string }
  | { readonly does: 'search'; readonly text: string }
  | { readonly does: 'switch-key'; readonly text: string };

/** Lines under one heading. */
export interface SearchGroup {
  readonly title: string;
  readonly rows: readonly SearchRow[];
}

const TITLES: Readonly<Record<SearchKind, string>> = inLanguage({
  country: 'Countries',
  region: 'Regions',
  theme: 'Themes',
  objective: 'Objectives',
  organisation: 'Organisations',
  document: 'Documents',
  practice: 'Practices',
  tie: 'Partnerships',
  recommendation: 'Recommendations',
  money: 'Money',
});

/** The same inside a sentence. */
const NAMES: Readonly<Record<SearchKind, string>> = inLanguage({
  country: 'countries',
  region: 'regions',
  theme: 'themes',
  objective: 'objectives',
  organisation: 'organisations',
  document: 'documents',
  practice: 'practices',
  tie: 'partnerships',
  recommendation: 'recommendations',
  money: 'money',
});

/** What was found as lines; a group that has more than it shows ends in a line that shows them. */
export function rowsOf(groups: readonly HitGroup[], largest: number): SearchGroup[] {
  return groups.map(({ kind, total, hits }) => {
    const title = TITLES[kind];
    const rows = hits.map((hit): SearchRow => ({ does: 'open', hit }));
    if (hits.length >= Math.min(total, largest)) {
      return {
        title:
          total > hits.length
            ? t('{group}: the first {shown} of {total}', {
                group: title,
                shown: grouped(hits.length),
                total: grouped(total),
              })
            : title,
        rows,
      };
    }
    const values = { shown: grouped(largest), total: grouped(total), group: NAMES[kind] };
    const text =
      total > largest
        ? t('The first {shown} of {total} in {group}', values)
        : t('All {total} in {group}', { total: values.total, group: values.group });
    return { title, rows: [...rows, { does: 'show-all', kind, text }] };
  });
}

/** Other searches to try, as lines. */
export function suggestionRows(suggestions: readonly string[]): SearchGroup[] {
  if (!suggestions.length) return [];
  return [{ title: t('Did you mean'), rows: suggestions.map((text) => ({ does: 'search', text })) }];
}

/** The line that switches the keys of one letter off or on again: they can be pressed, or spoken, by mistake. */
export function keyRows(isOn: boolean): SearchGroup[] {
  const text = isOn
    ? t('The keys / (here) and e (share): switch them off')
    : t('Let the keys / (here) and e (share) work again');
  return [{ title: t('Keyboard'), rows: [{ does: 'switch-key', text }] }];
}

/** "23 found in 3 groups" for those who do not see the list. */
export function foundText(groups: readonly HitGroup[]): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return tn(groups.length, '{total} found in {count} group', '{total} found in {count} groups', {
    total: grouped(total),
  });
}

import { t, tn } from '../language/language';
import { areaInText, areaOf, type AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasItem, AtlasPractice, AtlasTie } from '../atlas/atlas';
import type { Relation } from '../extract/records';
import type { Filters } from './filters';
import { countriesOf } from './items';
import { itemsOf } from './tally';
import { counted, listed } from './words';

/**
 * Seats in meetings and groups are no cooperation of two countries; nor do countries work with each other where sectors
 * work together in each of them.
 */
const APART: readonly Relation[] = ['co-chair', 'team', 'working-group', 'co-organiser', 'sector-partnership'];

/** Two countries that work together, as the documents tell. */
export interface CountryTie {
  readonly from: AreaId;
  readonly to: AreaId;
  /** Number of documents that tell of it. */
  readonly weight: number;
  /** "2 partnerships and 1 practice with Italy". */
  readonly label: string;
}

/** The countries that one works with: by partnerships that are theirs and no seats in meetings, and by practices with another. */
export function tiesFrom(id: AreaId, filters: Filters, atlas: Atlas, nameOf: (id: AreaId) => string): CountryTie[] {
  const ties = itemsOf<AtlasTie>('partnerships', filters, atlas).filter(({ relation }) => !APART.includes(relation));
  const practices = itemsOf<AtlasPractice>('practices', filters, atlas);
  const shared = new Map<AreaId, { ties: number; practices: number; documents: Set<string> }>();
  const add = (kind: 'ties' | 'practices', item: AtlasItem, others: readonly AreaId[]) => {
    for (const other of others) {
      const own = shared.get(other) ?? { ties: 0, practices: 0, documents: new Set<string>() };
      own[kind]++;
      for (const document of item.documents) own.documents.add(document);
      shared.set(other, own);
    }
  };
  for (const tie of ties) {
    const members = countriesOf(tie);
    if (members.includes(id))
      add(
        'ties',
        tie,
        [...new Set(members)].filter((other) => other !== id),
      );
  }
  for (const practice of practices) {
    if (practice.countries.includes(id)) add('practices', practice, practice.partners);
    else if (practice.partners.includes(id)) add('practices', practice, practice.countries);
  }
  return [...shared]
    .map(([to, own]) => ({
      from: id,
      to,
      weight: own.documents.size,
      label: t('{items} with {name}', {
        items: listed([
          ...(own.ties ? [counted(own.ties, 'partnership')] : []),
          ...(own.practices ? [counted(own.practices, 'practice')] : []),
        ]),
        name: nameOf(id),
      }),
    }))
    .sort((a, b) => b.weight - a.weight || (a.to < b.to ? -1 : 1));
}

/** What the lines from a country stand for, and how many there are. */
export function arcsText(from: AreaId, count: number): string {
  const name = areaInText(areaOf(from));
  return count
    ? tn(
        count,
        'Lines lead from {name} to the {count} country that it works with, thicker where more documents tell of it.',
        'Lines lead from {name} to the {count} countries that it works with, thicker where more documents tell of it.',
        { name },
      )
    : t('No document tells whom {name} works with under these filters.', { name });
}

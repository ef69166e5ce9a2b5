import { allAreas } from '../atlas/areas/areas';
import type { Atlas } from '../atlas/atlas';
import { columnsOf } from './columns';

type DocumentSets = readonly ReadonlySet<number>[];

const coverages = new WeakMap<Atlas, { readonly naming: DocumentSets; readonly covering: DocumentSets }>();

/** For each area, the documents that name it, and those that name it or tell anything of it: a town stands for its country. */
export function coverageOf(atlas: Atlas): { readonly naming: DocumentSets; readonly covering: DocumentSets } {
  const known = coverages.get(atlas);
  if (known) return known;
  const index = new Map(atlas.documents.map(({ id }, i) => [id, i]));
  const namedIn = () =>
    allAreas.map(({ iso3 }) => new Set((atlas.coverage[iso3]?.documents ?? []).flatMap((id) => index.get(id) ?? [])));
  const covering = namedIn();
  for (const measure of ['practices', 'partnerships', 'funding'] as const) {
    const { documents, countries, countryStart, items } = columnsOf(measure, atlas);
    for (let row = 0; row < items.length; row++) {
      for (let i = countryStart[row]; i < countryStart[row + 1]; i++) {
        for (const document of documents.sets[documents.of[row]]) covering[countries[i]].add(document);
      }
    }
  }
  const coverage = { naming: namedIn(), covering };
  coverages.set(atlas, coverage);
  return coverage;
}

/** How many documents of each set are allowed. */
export function countAllowed(sets: DocumentSets, allowed: readonly boolean[]): Int32Array {
  const all = allowed.every(Boolean);
  return Int32Array.from(sets, (documents) => {
    if (all) return documents.size;
    let count = 0;
    for (const index of documents) if (allowed[index]) count++;
    return count;
  });
}

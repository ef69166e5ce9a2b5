import type { AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasItem, AtlasRate } from '../atlas/atlas';
import type { Actor } from '../extract/records';

/** The countries that an item is told of. */
export function countriesOf(item: AtlasItem): readonly AreaId[] {
  if ('members' in item) return item.members.flatMap(countryOf);
  if ('donor' in item) return [item.donor, item.recipient].flatMap((actor) => (actor ? countryOf(actor) : []));
  return item.countries;
}

function countryOf(actor: Actor): AreaId[] {
  return actor.type === 'country' ? [actor.id as AreaId] : [];
}

const provers = new WeakMap<Atlas, ReadonlyMap<string, AtlasItem | AtlasRate>>();

/** What a passage proves, of which it may be one telling among several; undefined where there is nothing. */
export function itemOf(passage: string, atlas: Atlas): AtlasItem | AtlasRate | undefined {
  const known =
    provers.get(atlas) ??
    new Map<string, AtlasItem | AtlasRate>([
      ...allItems(atlas).flatMap((item) => proofsOf(item).map((id) => [id, item] as const)),
      ...atlas.rates.map((rate) => [rate.id, rate] as const),
    ]);
  provers.set(atlas, known);
  return known.get(passage);
}

/** Everything that the atlas counts and a passage proves. */
export function allItems({ practices, ties, recommendations, money }: Atlas): AtlasItem[] {
  return [...practices, ...ties, ...recommendations, ...money];
}

/** The passages of an item, with those of its indicators or footnotes. */
export function proofsOf(item: AtlasItem): readonly string[] {
  const parts = 'targets' in item ? item.indicators : 'donor' in item ? item.notes : undefined;
  return parts ? [...item.passages, ...parts] : item.passages;
}

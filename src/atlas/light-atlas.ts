/**
 * An atlas for maps in pages of others, which open no passage themselves: without the ids of passages and the words of
 * items, which are most of what an atlas weighs once it is compressed.
 */
import type { Actor } from '../extract/records';
import type { Atlas, AtlasItem, AtlasMoney, AtlasPractice, AtlasRecommendation, AtlasTie } from './atlas';

/** What a map asks of an item, and how many passages prove it. */
type Light<Item extends AtlasItem, Asked extends keyof Item> = Pick<
  Item,
  Asked | 'confidence' | 'checked' | 'years' | 'documents'
> & { readonly passages: number };

export interface LightAtlas extends Omit<Atlas, 'practices' | 'ties' | 'recommendations' | 'money' | 'rates'> {
  readonly practices: readonly Light<
    AtlasPractice,
    'countries' | 'partners' | 'regions' | 'themes' | 'actors' | 'status'
  >[];
  /** Organisations among the members are left out. */
  readonly ties: readonly Light<AtlasTie, 'members' | 'relation' | 'themes'>[];
  readonly recommendations: readonly Light<AtlasRecommendation, 'themes' | 'targets' | 'countries'>[];
  readonly money: readonly Light<AtlasMoney, 'category' | 'phase' | 'donor' | 'recipient'>[];
}

/** What a map needs of an atlas. */
export function lightened(atlas: Atlas): LightAtlas {
  const { edition, documents, practices, ties, recommendations, money, coverage, unsearched } = atlas;
  return {
    ...{ edition, documents, coverage, unsearched },
    practices: practices.map((item) => ({
      ...{ ...told(item), countries: item.countries, partners: item.partners, regions: item.regions },
      ...{ themes: item.themes, actors: item.actors, status: item.status },
    })),
    ties: ties.map((item) => ({
      ...{ ...told(item), relation: item.relation, themes: item.themes },
      members: item.members.filter(isCounted),
    })),
    recommendations: recommendations.map((item) => ({
      ...{ ...told(item), themes: item.themes, targets: item.targets, countries: item.countries },
    })),
    money: money.map((item) => ({
      ...{ ...told(item), category: item.category, phase: item.phase },
      ...{ donor: partyOf(item.donor), recipient: partyOf(item.recipient) },
    })),
  };
}

/** What every item keeps. What is undefined is left out of a file. */
function told({ confidence, checked, years, documents, passages }: AtlasItem) {
  return { confidence, checked, years, documents, passages: passages.length };
}

/** Countries and kinds of actors are counted, not the names of organisations. */
function isCounted({ type }: Actor): boolean {
  return type !== 'org';
}

/** That money has a giver is asked even where it is an organisation. */
function partyOf(actor: Actor | null): Actor | null {
  return actor && !isCounted(actor) ? { type: 'org', name: '' } : actor;
}

/** The atlas again, as far as a map goes: its items have no ids, no words, and passages of which there is only the number. */
export function unfolded(light: LightAtlas): Atlas {
  const items = (list: readonly { readonly passages: number }[]) =>
    list.map((item) => ({ ...item, passages: Array(item.passages).fill('') }));
  const { practices, ties, recommendations, money } = light;
  const lists = {
    practices: items(practices),
    ties: items(ties),
    recommendations: items(recommendations),
    money: items(money),
  };
  return { ...light, ...lists, rates: [] } as unknown as Atlas;
}

import { THEMES, type Actor, type Theme } from '../extract/records';
import { isAreaId, type AreaId } from './areas/areas';
import type {
  Atlas,
  AtlasItem,
  AtlasMoney,
  AtlasPractice,
  AtlasRecommendation,
  AtlasTie,
  Coverage,
  Mentions,
  Passages,
} from './atlas';
import { graphOf } from './network/graph';
import { GRAPHS } from './network/graphs';
import type { Networks } from './network/networks';

/** What a part of an atlas is about. */
export interface PartScope {
  /** Country of all its items; "all" where they are of any country or none; null where they are told of none. */
  readonly area: AreaId | 'all' | null;
  /** Theme that they share; "money" for those without themes; null where themes are not parted. */
  readonly theme: Theme | 'money' | null;
  /** Which run of the documents it is, from 1, where they are parted; else null. */
  readonly run: number | null;
}

/** An atlas of some items of another, with all that belongs to them. */
export interface AtlasPart extends PartScope {
  /** "KEN", "KEN-health", "none-money-2", "all-health": told apart from all other parts. */
  readonly name: string;
  readonly atlas: Atlas;
}

interface Items {
  readonly practices: readonly AtlasPractice[];
  readonly ties: readonly AtlasTie[];
  readonly recommendations: readonly AtlasRecommendation[];
  readonly money: readonly AtlasMoney[];
}

const KINDS = ['practices', 'ties', 'recommendations', 'money'] as const;

/**
 * Parts an atlas so that each part is one that `fits`: by country; where that is not enough, by theme; where that is not
 * enough, by documents. Each item is in the parts of all its countries and themes, or in those of no country. Planned money
 * is among the latter too, as a budget is read whole. Only a single document that does not fit is a part all the same.
 * Beside these, each theme that fits is a part over all countries.
 */
export function* partsOf(atlas: Atlas, mentions: Mentions, fits: (atlas: Atlas) => boolean): Generator<AtlasPart> {
  const byArea = new Map<AreaId | null, Record<(typeof KINDS)[number], AtlasItem[]>>();
  const put = (area: AreaId | null, kind: (typeof KINDS)[number], item: AtlasItem) => {
    const own = byArea.get(area) ?? { practices: [], ties: [], recommendations: [], money: [] };
    byArea.set(area, own);
    own[kind].push(item);
  };
  for (const kind of KINDS) {
    for (const item of atlas[kind]) {
      const areas = areasOf(item);
      for (const area of areas) put(area, kind, item);
      if (!areas.size || ('phase' in item && item.phase === 'planned')) put(null, kind, item);
    }
  }
  const whole = new Whole(atlas, mentions);
  const areas = [...byArea.keys()].sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1));
  for (const area of areas) {
    yield* split({ area, theme: null, run: null }, byArea.get(area) as unknown as Items, whole, fits);
  }
  for (const theme of THEMES) {
    const scope = { area: 'all', theme, run: null } as const;
    const own = whole.restrictedTo(about(theme, atlas), scope);
    if (own.documents.length && fits(own)) yield { ...scope, name: nameOf(scope), atlas: own };
  }
}

function* split(scope: PartScope, items: Items, whole: Whole, fits: (atlas: Atlas) => boolean): Generator<AtlasPart> {
  const atlas = whole.restrictedTo(items, scope);
  if (fits(atlas)) yield { ...scope, name: nameOf(scope), atlas };
  else if (scope.theme === null) {
    for (const theme of [...THEMES, 'money'] as const) {
      const own = about(theme, items);
      if (KINDS.some((kind) => own[kind].length)) yield* split({ ...scope, theme }, own, whole, fits);
    }
  } else {
    let run = 1;
    for (const part of runsOf(items, (own) => whole.restrictedTo(own, scope), fits)) {
      const own = { ...scope, run: run++ };
      yield { ...own, name: nameOf(own), atlas: part };
    }
  }
}

/** Halves the documents until their items fit. An item goes with its first document. */
function* runsOf(items: Items, atlasOf: (items: Items) => Atlas, fits: (atlas: Atlas) => boolean): Generator<Atlas> {
  const atlas = atlasOf(items);
  const documents = [...new Set(KINDS.flatMap((kind) => items[kind].map((item) => item.documents[0])))].sort();
  if (documents.length <= 1 || fits(atlas)) {
    yield atlas;
    return;
  }
  const middle = documents[documents.length >> 1];
  yield* runsOf(
    filtered(items, (item) => item.documents[0] < middle),
    atlasOf,
    fits,
  );
  yield* runsOf(
    filtered(items, (item) => item.documents[0] >= middle),
    atlasOf,
    fits,
  );
}

/** The passages, lines and places in networks that a part of an atlas needs, of those of the whole. */
export function belongings(
  { documents, practices, ties, recommendations, money, rates }: Atlas,
  all: { readonly passages: Passages; readonly mentions: Mentions; readonly networks: Networks },
): { readonly passages: Passages; readonly mentions: Mentions; readonly networks: Networks } {
  const ids = [
    ...[...practices, ...ties, ...recommendations, ...money].flatMap((item) => item.passages),
    ...recommendations.flatMap(({ indicators }) => indicators ?? []),
    ...money.flatMap(({ notes }) => notes ?? []),
    ...rates.map(({ id }) => id),
  ];
  const own = new Set(documents.map(({ id }) => id));
  const networks = GRAPHS.map((kind) => {
    const nodes = new Set(graphOf(kind, ties).edges.flatMap(({ ends }) => ends));
    const layout = all.networks[kind];
    return [kind, { ...layout, nodes: layout.nodes.filter(({ id }) => nodes.has(id)) }];
  });
  return {
    passages: Object.fromEntries(ids.map((id) => [id, all.passages[id]])),
    mentions: linesIn(all.mentions, own),
    networks: Object.fromEntries(networks) as Networks,
  };
}

/** An atlas, to take parts from. */
class Whole {
  readonly #items: ReadonlyMap<string, AtlasMoney | AtlasRecommendation>;

  constructor(
    private readonly atlas: Atlas,
    private readonly mentions: Mentions,
  ) {
    this.#items = new Map([...atlas.money, ...atlas.recommendations].map((item) => [item.id, item]));
  }

  /** The atlas of some items, in the order of the whole, with those that they refer to. */
  restrictedTo(items: Items, { area, theme, run }: PartScope): Atlas {
    const recommendations = this.#with(items.recommendations, ({ of }) => (of === undefined ? [] : [of]));
    const money = this.#with(items.money, ({ check }) => check?.parts ?? []);
    const all: Items = { ...items, recommendations, money };
    const own = new Set(KINDS.flatMap((kind) => all[kind].flatMap(({ documents }) => documents)));
    if (area !== null && area !== 'all' && theme === null && run === null)
      for (const id of this.atlas.coverage[area]?.documents ?? []) own.add(id);
    return {
      edition: this.atlas.edition,
      documents: this.atlas.documents.filter(({ id }) => own.has(id)),
      ...all,
      rates: this.atlas.rates.filter(({ document }) => own.has(document)),
      coverage: this.#coverageIn(own),
      unsearched: this.atlas.unsearched,
    };
  }

  #with<T extends AtlasMoney | AtlasRecommendation>(items: readonly T[], others: (item: T) => readonly string[]): T[] {
    const wanted = new Set(items);
    for (const item of items) {
      for (const id of others(item)) {
        const other = this.#items.get(id);
        if (other) wanted.add(other as T);
      }
    }
    if (wanted.size === items.length) return [...items];
    return [...this.#items.values()].filter((item) => wanted.has(item as T)) as T[];
  }

  #coverageIn(documents: ReadonlySet<string>): Atlas['coverage'] {
    const entries = Object.entries(this.atlas.coverage).flatMap(([id, { documents: naming }]): [string, Coverage][] => {
      const own = naming.filter((document) => documents.has(document));
      const lines = this.mentions[id as AreaId];
      return own.length
        ? [[id, { documents: own, lines: own.reduce((sum, document) => sum + (lines?.[document]?.length ?? 0), 0) }]]
        : [];
    });
    return Object.fromEntries(entries);
  }
}

function linesIn(mentions: Mentions, documents: ReadonlySet<string>): Mentions {
  const entries = Object.entries(mentions).flatMap(([id, lines]) => {
    const own = Object.entries(lines).filter(([document]) => documents.has(document));
    return own.length ? [[id, Object.fromEntries(own)]] : [];
  });
  return Object.fromEntries(entries) as Mentions;
}

function nameOf({ area, theme, run }: PartScope): string {
  return [area ?? 'none', theme, run].filter((part) => part !== null).join('-');
}

/** Countries that an item is told of, on whichever side. */
export function areasOf(item: AtlasItem): ReadonlySet<AreaId> {
  if ('partners' in item) return new Set([...item.countries, ...item.partners]);
  if ('countries' in item) return new Set(item.countries);
  return new Set(('members' in item ? item.members : [item.donor, item.recipient]).flatMap(areaOfActor));
}

function areaOfActor(actor: Actor | null): AreaId[] {
  return actor?.type === 'country' && isAreaId(actor.id) ? [actor.id] : [];
}

/** Those of some items that are about a theme, or are money. */
function about(theme: Theme | 'money', items: Items): Items {
  return filtered(items, (item) => ('themes' in item ? item.themes.includes(theme as Theme) : theme === 'money'));
}

function filtered(items: Items, wanted: (item: AtlasItem) => boolean): Items {
  return {
    practices: items.practices.filter(wanted),
    ties: items.ties.filter(wanted),
    recommendations: items.recommendations.filter(wanted),
    money: items.money.filter(wanted),
  };
}

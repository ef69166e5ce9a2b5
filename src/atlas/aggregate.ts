import { ACTOR_TYPES, THEMES, type FundingCategory, type Theme } from '../extract/records';
import type { AreaId } from './areas/areas';
import type { Atlas, AtlasMoney, AtlasRecommendation, FundingPhase } from './atlas';

/** What is told of one country. */
export interface CountryAggregate {
  /** Practices that it carries out or that run in it. */
  readonly practices: number;
  /** Practices of others that name it as the other side. */
  readonly asPartner: number;
  readonly ties: number;
  /** Documents that name it. */
  readonly documents: number;
  /** Its practices by theme; one practice counts for each of its themes. */
  readonly themes: Readonly<Partial<Record<Theme, number>>>;
}

/** What is told of one theme. */
export interface ThemeAggregate {
  readonly practices: number;
  readonly countries: number;
  readonly ties: number;
  readonly recommendations: number;
}

/** Money of one phase, category and currency. */
export interface FundingAggregate {
  readonly phase: FundingPhase;
  readonly category: FundingCategory;
  /** ISO 4217; null for contributions without an amount. */
  readonly currency: string | null;
  readonly records: number;
  /** In units of the currency; null where no amount is given, and for reported flows, which have no sum. */
  readonly amount: number | null;
}

/** Counts by country, theme and kind of money, and the targets of recommendations. */
export interface Aggregates {
  readonly countries: Readonly<Partial<Record<AreaId, CountryAggregate>>>;
  readonly themes: Readonly<Record<Theme, ThemeAggregate>>;
  readonly funding: readonly FundingAggregate[];
  readonly recommendationTargets: Readonly<Record<string, number>>;
}

/** Counts what an atlas holds. */
export function aggregate(atlas: Omit<Atlas, 'edition'>): Aggregates {
  const { recommendations, money } = atlas;
  return {
    countries: byCountry(atlas),
    themes: byTheme(atlas, recommendations),
    funding: byMoney(money),
    recommendationTargets: Object.fromEntries(
      ACTOR_TYPES.map((type) => [type, recommendations.filter((item) => item.targets.includes(type)).length]),
    ),
  };
}

function byCountry(atlas: Omit<Atlas, 'edition'>): Aggregates['countries'] {
  const counts = new Map<AreaId, { practices: number; asPartner: number; ties: number; themes: Map<Theme, number> }>();
  const of = (id: AreaId) => {
    const known = counts.get(id) ?? { practices: 0, asPartner: 0, ties: 0, themes: new Map<Theme, number>() };
    counts.set(id, known);
    return known;
  };
  for (const id of Object.keys(atlas.coverage) as AreaId[]) of(id);
  for (const practice of atlas.practices) {
    for (const id of practice.countries) {
      const count = of(id);
      count.practices++;
      for (const theme of practice.themes) count.themes.set(theme, (count.themes.get(theme) ?? 0) + 1);
    }
    for (const id of practice.partners) of(id).asPartner++;
  }
  for (const tie of atlas.ties) {
    for (const member of tie.members) if (member.type === 'country') of(member.id as AreaId).ties++;
  }
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { themes, ...count }]) => [
        id,
        {
          ...count,
          documents: atlas.coverage[id]?.documents.length ?? 0,
          themes: Object.fromEntries(
            THEMES.filter((theme) => themes.has(theme)).map((theme) => [theme, themes.get(theme)]),
          ),
        },
      ]),
  );
}

function byTheme(atlas: Omit<Atlas, 'edition'>, recommendations: readonly AtlasRecommendation[]): Aggregates['themes'] {
  const entries = THEMES.map((theme): [Theme, ThemeAggregate] => {
    const practices = atlas.practices.filter((practice) => practice.themes.includes(theme));
    return [
      theme,
      {
        practices: practices.length,
        countries: new Set(practices.flatMap((practice) => practice.countries)).size,
        ties: atlas.ties.filter((tie) => tie.themes.includes(theme)).length,
        recommendations: recommendations.filter((item) => item.themes.includes(theme)).length,
      },
    ];
  });
  return Object.fromEntries(entries) as Record<Theme, ThemeAggregate>;
}

function byMoney(money: readonly AtlasMoney[]): FundingAggregate[] {
  const sums = new Map<
    string,
    Omit<FundingAggregate, 'records' | 'amount'> & { records: number; cents: number | null }
  >();
  for (const { phase, category, currency, amount } of money) {
    const key = `${phase} ${category} ${currency ?? ''}`;
    const known = sums.get(key) ?? { phase, category, currency, records: 0, cents: null };
    known.records++;
    if (amount !== null && phase !== 'reported') known.cents = (known.cents ?? 0) + Math.round(amount * 100);
    sums.set(key, known);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { cents, ...sum }]) => ({ ...sum, amount: cents === null ? null : cents / 100 }));
}

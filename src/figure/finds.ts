import { inLanguage, t } from '../language/language';
import type { Atlas, AtlasItem } from '../atlas/atlas';
import { documentOfRecord } from '../extract/record-id';
import { ACTOR_TYPES, PRACTICE_STATUSES } from '../extract/records';
import { askedBy, type Figure } from './figure';
import type { Proven } from './finding';
import { FILTER_NAMES, isSet, reasonAgainst, without, type FilterName, type Filters, type YearSpan } from './filters';
import { KIND_MEASURES, KIND_WORDS, KINDS, moneyPasses } from './kinds';
import type { Measure } from './measure';
import { countriesOf } from './items';
import type { Numbers } from './rows';
import { SURENESSES } from './sureness';
import { tally } from './tally';
import { capitalised, counted, listed } from './words';

/** A figure that shows all kinds of find together. */
export type FindsFigure = Extract<Figure, { chart: 'countries' | 'library' | 'profile' | 'reading' | 'theme' }>;

/** What a figure that shows all kinds of find says of them and of the filters. */
export interface Finds {
  /** Finds; in a text, the passages that are marked. */
  readonly numbers: Numbers;
  /** A number of what is counted, in words: "3 finds". */
  readonly countText: (count: number) => string;
  /** Kinds that no filter lets through, as they are told without what it asks for: "Amounts are told without a theme: …". */
  readonly lacking: readonly string[];
}

/**
 * The finds of a figure. The index of countries, profiles and the pages of themes let partnerships and recommendations
 * through, whatever the status. Of a theme there is no money: it is told without one.
 */
export function findsOf(figure: FindsFigure, atlas: Atlas): Finds {
  const { chart } = figure;
  const filters = askedBy(figure);
  const shown = shownBy(figure, atlas);
  const lenient = chart !== 'library' && chart !== 'reading';
  return {
    numbers: sumOf(
      KINDS.map((kind) =>
        kind === 'money' ? moneyNumbers(filters, shown) : toldNumbers(KIND_MEASURES[kind], filters, shown, lenient),
      ),
    ),
    countText: (count) => (chart === 'reading' ? counted(count, 'passage') : counted(count, 'find')),
    lacking: chart === 'theme' ? [] : lackingNotes(filters, lenient ? ['money'] : KINDS),
  };
}

/** Parts of an atlas that are kept, the last ones asked for: a figure and its menus ask for the same. */
const KEPT = 6;
const parts = new WeakMap<Atlas, Map<string, Atlas>>();

/** What of an atlas a figure can show, an item as often as it shows it. */
function shownBy(figure: FindsFigure, atlas: Atlas): Atlas {
  const part = timesOf(figure);
  if (part === null) return atlas;
  const known = parts.get(atlas) ?? new Map<string, Atlas>();
  parts.set(atlas, known);
  const kept = known.get(part.of);
  if (kept) return kept;
  if (known.size >= KEPT) known.delete([...known.keys()][0]);
  const made = partOf(atlas, part.times);
  known.set(part.of, made);
  return made;
}

/**
 * How often a figure can show an item, and the name of that: in a text once for each of its passages, in the index once
 * where it is of any country, in profiles once where it is of one of theirs or names it as partner. Null where it shows
 * each once.
 */
function timesOf(figure: FindsFigure): { readonly of: string; readonly times: (item: AtlasItem) => number } | null {
  switch (figure.chart) {
    case 'countries':
      return { of: 'countries', times: (item) => Math.min(1, countriesOf(item).length) };
    case 'profile': {
      const own = new Set<string>(figure.countries);
      const isOwn = (item: AtlasItem) =>
        [...countriesOf(item), ...('partners' in item ? item.partners : [])].some((id) => own.has(id));
      return { of: `profile ${figure.countries.join(' ')}`, times: (item) => Number(isOwn(item)) };
    }
    case 'reading': {
      const { document } = figure;
      return {
        of: `reading ${document}`,
        times: ({ passages }) => passages.filter((id) => documentOfRecord(id) === document).length,
      };
    }
    case 'library':
    case 'theme':
      return null;
  }
}

function partOf(atlas: Atlas, times: (item: AtlasItem) => number): Atlas {
  const some = <Item extends AtlasItem>(items: readonly Item[]) =>
    items.flatMap((item) => Array.from({ length: times(item) }, () => item));
  return {
    ...atlas,
    practices: some(atlas.practices),
    ties: some(atlas.ties),
    recommendations: some(atlas.recommendations),
    money: some(atlas.money),
  };
}

/**
 * Numbers of a kind of which a measure counts all items. What is told without a status does not pass where one is asked
 * for, or, where `lenient`, passes whatever its status may be.
 */
function toldNumbers(measure: Measure, filters: Filters, atlas: Atlas, lenient: boolean): Numbers {
  const { rows, facets, without: lone } = tally(measure, filters, atlas);
  const total = rows.length;
  if (reasonAgainst('status', measure) === null) return { total, facets, without: lone };
  if (!lenient && isSet(filters, 'status')) return sumOf([], { status: total });
  return { total, facets: { ...facets, status: each(PRACTICE_STATUSES, () => (lenient ? total : 0)) }, without: lone };
}

/** Numbers of amounts of money, whoever gives them: the measure of a map counts only what somebody does. */
function moneyNumbers(filters: Filters, atlas: Atlas): Numbers {
  const { money, documents } = atlas;
  const count = (change: Partial<Filters>) =>
    money.filter((item) => moneyPasses(item, { ...filters, ...change }, atlas)).length;
  const years = (by: YearSpan['by'], all: readonly number[]) =>
    new Map([...new Set(all)].map((year) => [year, count({ years: { by, from: year, to: year } })]));
  return {
    total: count({}),
    facets: {
      topic: (topic) => count({ topic }),
      actor: each(ACTOR_TYPES, (actor) => count({ actor })),
      document: documents.map(({ id }) => count({ document: id })),
      years: {
        document: years(
          'document',
          documents.flatMap((own) => own.years),
        ),
        told: years(
          'told',
          money.flatMap((item) => item.years ?? []),
        ),
      },
      status: each(PRACTICE_STATUSES, (status) => count({ status })),
      sureness: each(SURENESSES, (sureness) => count({ sureness })),
    },
    without: each(FILTER_NAMES, (name) => count(without(filters, name))),
  };
}

/** Numbers added up; of none all are 0, but for those given. */
function sumOf(all: readonly Numbers[], lone: Partial<Numbers['without']> = {}): Numbers {
  const sum = (of: (numbers: Numbers) => number | undefined) =>
    all.reduce((total, numbers) => total + (of(numbers) ?? 0), 0);
  const years = (by: YearSpan['by']) =>
    new Map(
      [...new Set(all.flatMap(({ facets }) => [...facets.years[by].keys()]))]
        .sort((a, b) => a - b)
        .map((year) => [year, sum(({ facets }) => facets.years[by].get(year))] as const)
        .filter(([, count]) => count),
    );
  return {
    total: sum(({ total }) => total),
    facets: {
      topic: (topic) => sum(({ facets }) => facets.topic(topic)),
      actor: each(ACTOR_TYPES, (type) => sum(({ facets }) => facets.actor[type])),
      document: Array.from({ length: Math.max(0, ...all.map(({ facets }) => facets.document.length)) }, (_, i) =>
        sum(({ facets }) => facets.document[i]),
      ),
      years: { document: years('document'), told: years('told') },
      status: each(PRACTICE_STATUSES, (status) => sum(({ facets }) => facets.status[status])),
      sureness: each(SURENESSES, (sureness) => sum(({ facets }) => facets.sureness[sureness])),
    },
    without: each(FILTER_NAMES, (name) => lone[name] ?? sum((numbers) => numbers.without[name])),
  };
}

/** What a kind of find is told without, where a filter asks for it. */
const LACKS: Readonly<Partial<Record<FilterName, string>>> = inLanguage({
  topic: 'a theme|behind “without”',
  actor: 'a kind of actor|behind “without”',
  status: 'a status|behind “without”',
});

function lackingNotes(filters: Filters, among: readonly Proven[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const kind of among) {
    const lacks = FILTER_NAMES.flatMap((name) =>
      isSet(filters, name) && reasonAgainst(name, KIND_MEASURES[kind]) !== null ? (LACKS[name] ?? []) : [],
    );
    if (lacks.length) kinds.set(listed(lacks), [...(kinds.get(listed(lacks)) ?? []), KIND_WORDS[kind][1]]);
  }
  return [...kinds].map(([lacks, own]) =>
    t('{kinds} are told without {lacks}: none passes these filters.', { kinds: capitalised(listed(own)), lacks }),
  );
}

function each<Name extends string>(names: readonly Name[], valueOf: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, number>;
}

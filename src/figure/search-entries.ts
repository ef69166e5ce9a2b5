import { inClauses, t, tn } from '../language/language';
import { allAreas, areaOf } from '../atlas/areas/areas';
import type { AreaId } from '../atlas/areas/areas';
import type { Atlas, AtlasDocument, AtlasMoney, Passages } from '../atlas/atlas';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import { THEMES } from '../extract/records';
import { DEFAULT_FIGURE } from './figure';
import { NO_FILTERS, type Topic } from './filters';
import { regionRows } from './rows';
import { namesOf } from './search-areas';
import type { SearchEntry } from './search-index';
import { tally } from './tally';
import { actorName, amountText, CATEGORY_NAMES, objectiveHeading, RELATION_NAMES } from './record-words';
import { ACTOR_NAMES, capitalised, counted, listed, linesLabel, objectiveName, regionName, THEME_NAMES } from './words';

/** Countries named beside a passage; where there are more, only their number. */
const MOST_NAMED = 3;

/** Everything that the search of the page finds: names of the atlas, its documents, and the passages of all it counts. */
export function searchEntries(atlas: Atlas, passages: Passages): SearchEntry[] {
  return [
    ...countryEntries(atlas),
    ...regionEntries(atlas),
    ...topicEntries(atlas),
    ...organisationEntries(atlas),
    ...documentEntries(atlas),
    ...passageEntries(atlas, passages),
  ];
}

function countryEntries({ practices }: Atlas): SearchEntry[] {
  const counts = countsOf(practices.flatMap(({ countries }) => countries));
  const byLabel = [...allAreas].sort((a, b) => (a.label < b.label ? -1 : 1));
  return byLabel.map((area) => ({
    kind: 'country',
    id: area.iso3,
    label: area.label,
    detail: told(counts.get(area.iso3)),
    names: namesOf(area).slice(1),
  }));
}

function regionEntries(atlas: Atlas): SearchEntry[] {
  return regionRows(DEFAULT_FIGURE, atlas).map(({ region, value }) => ({
    kind: 'region',
    id: region,
    label: regionName(region),
    detail: told(value),
    names: [],
  }));
}

/** Themes, and the objectives that themes stand for. */
function topicEntries(atlas: Atlas): SearchEntry[] {
  const { facets } = tally('practices', NO_FILTERS, atlas);
  const count = (topic: Topic) => told(facets.topic(topic));
  return [
    ...THEMES.map((id): SearchEntry => ({
      kind: 'theme',
      id,
      label: capitalised(THEME_NAMES[id]),
      detail: count(id),
      names: [],
    })),
    ...OBJECTIVES.filter(({ themes }) => themes.length > 0).map((objective): SearchEntry => ({
      kind: 'objective',
      id: objective.id,
      label: capitalised(objective.title),
      detail: objectiveHeading(objective),
      names: [objectiveName(objective), `${objective.framework} ${objective.number}`],
    })),
  ];
}

/** Those that are named most come first. */
function organisationEntries({ practices, ties }: Atlas): SearchEntry[] {
  const named = [
    ...practices.flatMap(({ organisations }) => [...new Set(organisations)]),
    ...ties.flatMap(({ members }) => [
      ...new Set(members.flatMap((member) => (member.type === 'org' ? member.name : []))),
    ]),
  ];
  const counts = [...countsOf(named)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return counts.map(([name, count]) => ({
    kind: 'organisation',
    id: name,
    label: name,
    detail: count === 1 ? t('named once') : tn(count, 'named {count} time', 'named {count} times'),
    names: [],
  }));
}

function documentEntries({ documents }: Atlas): SearchEntry[] {
  return documents.map(({ id, title, shortName, publisher, years }) => ({
    kind: 'document',
    id,
    label: title,
    detail: inClauses(publisher, ...years),
    names: [shortName, publisher],
  }));
}

/** One for each passage, as it proves something. */
function passageEntries(atlas: Atlas, passages: Passages): SearchEntry[] {
  const documents = new Map(atlas.documents.map((document) => [document.id, document]));
  const entriesOf = (
    kind: 'practice' | 'tie' | 'recommendation' | 'money',
    ids: readonly string[],
    who: string,
    about: string,
  ) =>
    ids
      .filter((id) => Object.hasOwn(passages, id))
      .map((id): SearchEntry => {
        const { doc, quote, section, lines } = passages[id];
        const document: AtlasDocument | undefined = documents.get(doc);
        return {
          kind,
          id,
          label: quote,
          detail: [who, t('{document}, {lines}', { document: document?.shortName ?? doc, lines: linesLabel(lines) })]
            .filter(Boolean)
            .join(' · '),
          about: [about, ...section].join(' '),
          ...(document ? { language: document.language } : {}),
        };
      });
  return [
    ...atlas.practices.flatMap(({ passages: ids, countries, partners, regions, organisations }) => {
      const places = [...countries.map(labelOf), ...regions.map(regionName)];
      const who = places.length > MOST_NAMED ? counted(places.length, 'place') : inClauses(...places);
      return entriesOf('practice', ids, who, [...places, ...partners.map(labelOf), ...organisations].join(' '));
    }),
    ...atlas.ties.flatMap(({ passages: ids, members, relation, label }) => {
      const names = members.map((member) => actorName(member, (id) => labelOf(id as AreaId)));
      return entriesOf('tie', ids, RELATION_NAMES[relation], [label, ...names].join(' '));
    }),
    ...atlas.recommendations.flatMap(({ passages: ids, indicators = [], targets, countries }) => {
      const who = targets.length
        ? t('To {actors}', { actors: listed(targets.map((target) => ACTOR_NAMES[target])) })
        : '';
      return entriesOf('recommendation', [...ids, ...indicators], who, countries.map(labelOf).join(' '));
    }),
    ...atlas.money.flatMap((item) => entriesOf('money', item.passages, amountOf(item), partiesOf(item))),
  ];
}

function amountOf({ amount, currency, category }: AtlasMoney): string {
  return amount === null ? CATEGORY_NAMES[category] : amountText(amount, currency);
}

function partiesOf({ donor, recipient, purpose }: AtlasMoney): string {
  const parties = [donor, recipient].flatMap((actor) => (actor ? actorName(actor, (id) => labelOf(id as AreaId)) : []));
  return [...parties, purpose].join(' ');
}

function labelOf(id: AreaId): string {
  return areaOf(id).label;
}

function told(count = 0): string {
  return count ? counted(count, 'practice') : '';
}

function countsOf<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

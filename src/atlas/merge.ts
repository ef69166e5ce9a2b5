import { CONFIDENCES, type Confidence, type Finding, type Partnership, type Practice } from '../extract/records';
import { areaIds } from './areas/codes';
import type { AtlasPractice, AtlasTie } from './atlas';
import { WordIndex } from './same-words';
import { Telling } from './telling';
import { yearsIn } from './years';

const MOST_THEMES = 3;

/** The ids of the records that a person has checked. */
type Checked = Pick<ReadonlySet<string>, 'has'>;

/**
 * Makes one practice of all the tellings of it, in one document or several:
 * the same countries, or regions where no country is named, and mostly the same words. Gives them in the order of their
 * first telling. Where a person has checked some of its tellings, only these say what it is.
 */
export function mergePractices(records: readonly Practice[], checked: Checked = new Set<string>()): AtlasPractice[] {
  const placesOf = (practice: Practice) =>
    [...practice.countries, ...practice.partners].sort().join(' ') ||
    `regions: ${[...practice.regions].sort().join(' ')}`;
  return groupSame(records, placesOf).map((tellings) => {
    const deciding = decidingOf(tellings, checked);
    const countries = unique(deciding.flatMap((telling) => telling.countries));
    return {
      id: tellings[0].id,
      countries: areaIds(countries),
      partners: areaIds(
        unique(deciding.flatMap((telling) => telling.partners)).filter((id) => !countries.includes(id)),
      ),
      regions: unique(deciding.flatMap((telling) => telling.regions)),
      themes: unique(deciding.flatMap((telling) => telling.themes)).slice(0, MOST_THEMES),
      actors: unique(deciding.flatMap((telling) => telling.actors)),
      organisations: unique(deciding.flatMap((telling) => telling.organisations)),
      status: deciding[0].status,
      confidence: surest(tellings),
      ...markOf(tellings, checked),
      ...yearsOf(tellings),
      documents: unique(tellings.map((telling) => telling.doc)),
      passages: tellings.map((telling) => telling.id),
    };
  });
}

/**
 * Makes one tie of all the tellings of it: the same members and relation, and mostly the same words. Where a person has
 * checked some of its tellings, only these say what it is.
 */
export function mergeTies(records: readonly Partnership[], checked: Checked = new Set<string>()): AtlasTie[] {
  const membersOf = (tie: Partnership) =>
    [
      tie.relation,
      ...tie.members.map((actor) => (actor.type === 'country' ? actor.id : `${actor.type} ${actor.name}`)).sort(),
    ].join('|');
  return groupSame(records, membersOf).map((tellings) => {
    const deciding = decidingOf(tellings, checked);
    const [first] = deciding;
    return {
      id: tellings[0].id,
      members: first.members,
      relation: first.relation,
      label: first.label,
      themes: unique(deciding.flatMap((telling) => telling.themes)).slice(0, MOST_THEMES),
      confidence: surest(tellings),
      ...markOf(tellings, checked),
      ...yearsOf(tellings),
      documents: unique(tellings.map((telling) => telling.doc)),
      passages: tellings.map((telling) => telling.id),
    };
  });
}

/** The tellings that say what an item is: those that a person has checked, else all. */
function decidingOf<T extends { readonly id: string }>(tellings: readonly T[], checked: Checked): readonly T[] {
  const known = tellings.filter(({ id }) => checked.has(id));
  return known.length ? known : tellings;
}

function markOf(tellings: readonly { readonly id: string }[], checked: Checked): { readonly checked?: true } {
  return tellings.some(({ id }) => checked.has(id)) ? { checked: true } : {};
}

/** The years that any telling names. */
function yearsOf(tellings: readonly { readonly quote: string }[]): { readonly years?: readonly number[] } {
  const years = unique(tellings.flatMap(({ quote }) => yearsIn(quote))).sort((a, b) => a - b);
  return years.length ? { years } : {};
}

/** The confidence of the telling that the program is surest of. */
function surest(tellings: readonly Finding[]): Confidence {
  return CONFIDENCES.find((level) => tellings.some(({ confidence }) => confidence === level)) ?? 'low';
}

/**
 * Groups records with the same key whose quotations tell the same, each group and all groups in the given order. What
 * contradicts a telling of a group is not of it, however much it is like another one there.
 */
function groupSame<T extends { readonly quote: string }>(records: readonly T[], keyOf: (record: T) => string): T[][] {
  const byKey = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const same = byKey.get(key);
    if (same) same.push(record);
    else byKey.set(key, [record]);
  }
  const groupBegunBy = new Map<T, T[]>();
  for (const same of byKey.values()) for (const group of groupTellings(same)) groupBegunBy.set(group[0], group);
  return records.flatMap((record) => {
    const group = groupBegunBy.get(record);
    return group ? [group] : [];
  });
}

/** Groups records with the same key. */
function groupTellings<T extends { readonly quote: string }>(records: readonly T[]): T[][] {
  if (records.length === 1) return [[...records]];
  const told = records.map((record) => ({ record, telling: new Telling(record.quote) }));
  const index = new WordIndex(told.map(({ telling }) => telling.words));
  const groups: { readonly records: T[]; readonly tellings: Map<string, Telling> }[] = [];
  for (const { record, telling } of told) {
    const agrees = (number: number) => [...groups[number].tellings.values()].every((own) => !telling.contradicts(own));
    const number = index.find(telling.words, agrees) ?? index.add(telling.words);
    const group = (groups[number] ??= { records: [], tellings: new Map() });
    group.records.push(record);
    group.tellings.set(record.quote, telling);
  }
  return groups.map((group) => group.records);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

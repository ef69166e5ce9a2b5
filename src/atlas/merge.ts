import { CONFIDENCES, type Confidence, type Finding, type Partnership, type Practice } from '../extract/records';
import { areaIds } from './areas/codes';
import type { AtlasPractice, AtlasTie } from './atlas';
import { WordIndex } from './same-words';

const MOST_THEMES = 3;

/**
 * Makes one practice of all the tellings of it, in one document or several:
 * the same countries, or regions where no country is named, and mostly the same words. Gives them in the order of their first telling.
 */
export function mergePractices(records: readonly Practice[]): AtlasPractice[] {
  const placesOf = (practice: Practice) =>
    [...practice.countries, ...practice.partners].sort().join(' ') ||
    `regions: ${[...practice.regions].sort().join(' ')}`;
  return groupSame(records, placesOf).map((tellings) => {
    const [first] = tellings;
    const countries = unique(tellings.flatMap((telling) => telling.countries));
    return {
      id: first.id,
      countries: areaIds(countries),
      partners: areaIds(
        unique(tellings.flatMap((telling) => telling.partners)).filter((id) => !countries.includes(id)),
      ),
      regions: unique(tellings.flatMap((telling) => telling.regions)),
      themes: unique(tellings.flatMap((telling) => telling.themes)).slice(0, MOST_THEMES),
      actors: unique(tellings.flatMap((telling) => telling.actors)),
      organisations: unique(tellings.flatMap((telling) => telling.organisations)),
      status: first.status,
      confidence: surest(tellings),
      documents: unique(tellings.map((telling) => telling.doc)),
      passages: tellings.map((telling) => telling.id),
    };
  });
}

/** Makes one tie of all the tellings of it: the same members and relation, and mostly the same words. */
export function mergeTies(records: readonly Partnership[]): AtlasTie[] {
  const membersOf = (tie: Partnership) =>
    [
      tie.relation,
      ...tie.members.map((actor) => (actor.type === 'country' ? actor.id : `${actor.type} ${actor.name}`)).sort(),
    ].join('|');
  return groupSame(records, membersOf).map((tellings) => {
    const [first] = tellings;
    return {
      id: first.id,
      members: first.members,
      relation: first.relation,
      label: first.label,
      themes: unique(tellings.flatMap((telling) => telling.themes)).slice(0, MOST_THEMES),
      confidence: surest(tellings),
      passages: tellings.map((telling) => telling.id),
    };
  });
}

/** The confidence of the telling that the program is surest of. */
function surest(tellings: readonly Finding[]): Confidence {
  return CONFIDENCES.find((level) => tellings.some(({ confidence }) => confidence === level)) ?? 'low';
}

/** Groups records with the same key whose quotations tell the same, each group and all groups in the given order. */
function groupSame<T extends { readonly quote: string }>(records: readonly T[], keyOf: (record: T) => string): T[][] {
  const byKey = new Map<string, { readonly record: T; readonly words: ReadonlySet<string> }[]>();
  for (const record of records) {
    const key = keyOf(record);
    const told = { record, words: contentWords(record.quote) };
    const same = byKey.get(key);
    if (same) same.push(told);
    else byKey.set(key, [told]);
  }
  const groupOf = new Map<T, T[]>();
  for (const told of byKey.values()) {
    const index = new WordIndex(told.map(({ words }) => words));
    const groups: T[][] = [];
    for (const { record, words } of told) {
      const number = index.find(words) ?? index.add(words);
      (groups[number] ??= []).push(record);
      groupOf.set(record, groups[number]);
    }
  }
  return records.flatMap((record) => {
    const group = groupOf.get(record);
    return group?.[0] === record ? [group] : [];
  });
}

const EMPTY_WORDS = new Set(
  'a an the of in on at to for from by with and or as that which who its their is are was were be been has have had this these those it they also such not than into more other'.split(
    ' ',
  ),
);

function contentWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word)));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

import { allMatches } from '../../corpus/matches';
import type { NamedCountry } from '../analysis';
import { within } from '../ordered';
import { DOING, HARM, INSTRUMENT, NOT_DONE, TIE_BETWEEN } from '../gazetteer/practice-words';
import { itemsOf, type Stretch } from '../sentences';
import { hasWord } from '../words';
import { endOfRun } from './example';
import { actsNext, JOINS } from './roles';
import { partOf } from '../tokens';

/** Parts of a sentence that each tell of their own country: "…, and a hotline in Tonga …". */
const NOUN_PARTS = /,?\s+(?:and|while|whereas|as well as)\s+(?=(?:an?|the|in|its|another)\s)/gi;
/** A clause with a subject and a finite verb of its own. */
const CLAUSE =
  /^(?:(?:and|but|while|however),?\s)?(?!(?:to|that|which|who|where|by|for|with|in order)\s)[^;:]{2,90}?\s(?:is|are|was|were|has|have|had|will|does|do|did|continues?|conducts?|provides?|remains?|demonstrates?)\s/i;
/** What joins a clause to the one before. */
const LINK = /^(?:and|but|while|however),?\s/;
/** What stands before a country that begins a clause of its own: "…; Peru has …", "…, while in Peru …". */
const CLAUSE_START =
  /(?:[;,]|\s(?:and|while|whereas|but))\s+(?:(?:and|while|whereas|but|as|in)\s+){0,2}(?:the\s)?(?:[Gg]overnment of\s)?$/;

const BECOMES = /^\s(?:\p{Ll}+ly\s)?(?:became|becomes|is|was)\s/u;

const PARTS_CLAUSES = /^;|\b(?:while|whereas)\b/;

/** The parts of a sentence that can each tell a practice of their own; the whole sentence when there is but one. */
export function unitsOf(text: string, sentence: Stretch, countries: readonly NamedCountry[]): Stretch[] {
  if (within(countries, sentence).filter((naming) => !naming.inName).length < 2) return clausesOf(text, sentence);
  const names = (part: Stretch) => within(countries, part).some((naming) => !naming.inName);
  const tells = (part: Stretch) => names(part) && hasWord(INSTRUMENT, partOf(text, part));
  const does = (part: Stretch) => names(part) && hasWord(DOING, partOf(text, part));
  const items = itemsOf(text, sentence);
  if (items.length > 1 && items.filter(tells).length >= 2) return items;

  for (const { at, from, isClause } of [
    ...nounCuts(text, sentence, countries),
    ...clauseCuts(text, sentence, countries),
    ...semicolonCuts(text, sentence),
  ]) {
    const first = { start: sentence.start, end: at };
    const second = { start: from, end: sentence.end };
    const both = (tells(first) || does(first)) && (isClause || tells(second) || does(second));
    if (!both || !(isClause || tells(first) || tells(second))) continue;
    if (differ(within(countries, first), within(countries, second))) {
      return [...unitsOf(text, first, countries), ...unitsOf(text, second, countries)];
    }
  }
  return [sentence];
}

/** What is done apart from what is not: the clauses between semicolons, where each of them is a sentence of its own. */
function clausesOf(text: string, sentence: Stretch): Stretch[] {
  if (!text.slice(sentence.start, sentence.end).includes(';')) return [sentence];
  const own = partOf(text, sentence);
  if (!(hasWord(NOT_DONE, own) || hasWord(HARM, own))) return [sentence];
  const clauses = own.split(/(?<=;\s)/);
  if (!clauses.every((clause) => CLAUSE.test(clause.replace(/^[^:;]*:\s/, '')))) return [sentence];
  const runs: { start: number; end: number; fails: boolean }[] = [];
  let at = sentence.start;
  for (const clause of clauses) {
    const start = at + (LINK.exec(clause)?.[0].length ?? 0);
    at += clause.length;
    const end = at - (/;\s$/.test(clause) ? 2 : 0);
    const fails = hasWord(NOT_DONE, clause) || hasWord(HARM, clause);
    const last = runs.at(-1);
    if (last?.fails === fails) last.end = end;
    else runs.push({ start, end, fails });
  }
  return runs.length > 1 ? runs.map((run) => ({ start: run.start, end: run.end })) : [sentence];
}

/** Where a sentence may be cut: the first part ends at `at`, the second begins at `from`. */
interface Cut {
  readonly at: number;
  readonly from: number;
  /** Words or a sign that only part whole clauses stand there. */
  readonly isClause?: boolean;
}

function nounCuts(text: string, sentence: Stretch, countries: readonly NamedCountry[]): Cut[] {
  return allMatches(NOUN_PARTS, partOf(text, sentence))
    .map((match) => ({
      at: sentence.start + match.index,
      from: sentence.start + match.index + match[0].length,
    }))
    .filter(
      ({ at, from }) =>
        hasWord(DOING, text.slice(from, sentence.end)) ||
        (TIE_BETWEEN.test(text.slice(sentence.start, at)) && TIE_BETWEEN.test(text.slice(from, sentence.end))) ||
        opensWithPlace(text, { start: sentence.start, end: at }, countries),
    );
}

/** Cuts before a country that has a verb of its own, unless it is the last of a list of countries. */
function clauseCuts(text: string, sentence: Stretch, countries: readonly NamedCountry[]): Cut[] {
  const namings = within(countries, sentence).filter((naming) => !naming.inName);
  return namings.flatMap((naming, i) => {
    const before = namings[i - 1];
    if (!before || JOINS.test(text.slice(before.end, naming.start))) return [];
    const start = CLAUSE_START.exec(text.slice(sentence.start, naming.start));
    const end = endOfRun(text, namings, i);
    if (!start || !(actsNext(text, { start: naming.start, end }) || BECOMES.test(text.slice(end, end + 20)))) return [];
    const lead = /^[;,]?\s*(?:(?:and|while|whereas|but)\s+)?/.exec(start[0])?.[0].length ?? 0;
    const at = sentence.start + start.index;
    return [{ at, from: at + lead, isClause: PARTS_CLAUSES.test(start[0]) }];
  });
}

/** Cuts at semicolons, outside a list: what stands on both sides may be told of different countries. */
function semicolonCuts(text: string, sentence: Stretch): Cut[] {
  const own = partOf(text, sentence);
  if (own.includes(':')) return [];
  return allMatches(/;\s+(?:and\s+)?/g, own).map((match) => ({
    at: sentence.start + match.index,
    from: sentence.start + match.index + match[0].length,
  }));
}

/** "In Fiji, …, and a hotline in Tonga": each part says where it is, so the second needs no verb. */
function opensWithPlace(text: string, part: Stretch, countries: readonly NamedCountry[]): boolean {
  return within(countries, part).some((naming) => /^In (?:the )?$/.test(text.slice(part.start, naming.start)));
}

function differ(first: readonly NamedCountry[], second: readonly NamedCountry[]): boolean {
  return !first.some((a) => second.some((b) => a.iso3 === b.iso3));
}

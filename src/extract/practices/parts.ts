import { ending } from '../scan/ending';
import { allMatches } from '../../corpus/matches';
import { DOING, INSTRUMENT } from '../gazetteer/practice-words';
import { itemsOf, type Stretch } from '../sentences';
import { hasWord } from '../words';
import { partOf } from '../tokens';

/** Where one thing told may end and the next begin: a semicolon, a joining word, or a comma in a row of things. */
const JOINT = /;\s+(?:(?:and|but|while|as well as)\s+)?|,?\s+(?:and|but|while|as well as)\s+|,\s+/gi;
/** "… and an office", "… and its first shelter": a further thing. */
const FURTHER_THING = /^(?:also\s)?(?:an?|another|its|their|his|her|several|two|three|new)\s/i;
/** "…, and under its new law will …": a further verb behind a phrase. */
const PHRASE =
  /^in (?:\p{Lu}\p{Ll}+ )?\d{4},?\s|^(?:under|through|with|in|as part of|by means of|together with|for|since)\s[^,;.]{3,60}?\s(?=(?:has|have|had|is|was|will|also)\s)/iu;
/** How far behind the article its noun may stand. */
const NOUN_REACH = 90;
/** "… and has opened", "… and also runs": a further verb with the same subject. */
const FURTHER_VERB =
  /^(?:(?:it|they|she|he)\s)?(?:(?:also|recently|now|currently|already|has|have|had|is|are|was|were|will|has been|have been)\s){0,3}(?<verb>\p{Ll}+(?:\sup|\sout)?)\b/u;
const ARTICLE = /\b(?:an?|another|its|their|his|her|several|two|three|new)\s/i;
/** "… through Blueboat, a fund run by both": what a name is stands behind it. */
const NAME_BEFORE = ending(/\p{Ll}\s\p{Lu}[\p{L}\d-]*$/u);
/** What tells more of a thing, so that the next thing does not share it. */
const TOLD_MORE = /\b(?:for|to|that|which|who|of|in|with|by|on|from|where|against)\b/i;
/** "…, which was built in 2001 and gave …": the verb belongs to what the clause tells of. */
const IN_CLAUSE = ending(/\b(?:which|that|who)\s[^,;]*$/i);
/** Forms that go on with what stands before rather than begin something: infinitives, participles. */
const NOT_FINITE = /ing$/;
const SHORTEST_PART = 25;
/** The share of the items of a list that must name a thing. */
const MOSTLY = 2 / 3;

/**
 * The things that a sentence tells of its country one after the other: "runs a hotline, lends boats and has opened a
 * school". Each has its own noun for a law, a programme or a service; what has none goes with the thing before it.
 * Gives the whole stretch when it tells one thing.
 */
export function partsOf(text: string, stretch: Stretch): Stretch[] {
  const items = itemsOf(text, stretch);
  const things = items.filter((item) => hasWord(INSTRUMENT, partOf(text, item)));
  if (items.length > 1) return things.length >= items.length * MOSTLY ? items : [stretch];
  const parts: Stretch[] = [];
  let start = stretch.start;
  for (const { at, from } of joints(text, stretch)) {
    const part = { start, end: at };
    const rest = text.slice(from, stretch.end);
    if (!isTold(text, part) || !(hasWord(INSTRUMENT, rest) && rest.length >= SHORTEST_PART)) continue;
    parts.push(part);
    start = from;
  }
  return [...parts, { start, end: stretch.end }];
}

/** Whether a part names a thing or, up to a semicolon, something done. */
function isTold(text: string, part: Stretch): boolean {
  const own = partOf(text, part);
  if (own.length < SHORTEST_PART) return false;
  return hasWord(INSTRUMENT, own) || hasWord(DOING, own);
}

/** "To support the piers and their plan, …": what something is done for. */
const PURPOSE = /^(?:In order )?[Tt]o \p{Ll}[^,;:]{0,200},/u;

/** Where a further thing begins: the part before it ends at `at`, it begins at `from`. */
function joints(text: string, stretch: Stretch): { at: number; from: number }[] {
  const own = partOf(text, stretch);
  const told = PURPOSE.exec(own)?.[0].length ?? 0;
  return allMatches(JOINT, own).flatMap((match) => {
    if (match.index < told) return [];
    const from = match.index + match[0].length;
    const before = own.slice(0, match.index);
    const next = own.slice(from, from + NOUN_REACH);
    const mark = match[0].trim();
    const further =
      (beginsThing(next) && tellsMore(before) && !(mark === ',' && NAME_BEFORE.test(before))) ||
      (mark.startsWith(';') && (beginsBareThing(next) || beginsDoing(next))) ||
      (mark !== ',' && !IN_CLAUSE.test(before) && beginsDoing(next.replace(PHRASE, '')));
    if (!further) return [];
    return [{ at: stretch.start + match.index, from: stretch.start + from }];
  });
}

/** Whether the last thing named has words of its own behind it: "a hotline for nurses". */
function tellsMore(before: string): boolean {
  const thing = before.split(ARTICLE).at(-1) ?? '';
  return TOLD_MORE.test(thing);
}

function beginsThing(next: string): boolean {
  const article = FURTHER_THING.exec(next)?.[0];
  if (article === undefined) return false;
  const words = next.slice(article.length).split(/[,;.]|\s(?:to|for|that|which|of|in|with|by|on)\s/)[0];
  return hasWord(INSTRUMENT, words);
}

/** "…; and agreements with others": behind a semicolon a thing needs no article. */
function beginsBareThing(next: string): boolean {
  const words = next.split(/[,;.]|\s(?:to|for|that|which|of|in|with|by|on)\s/)[0];
  return words.split(/\s/).length <= 5 && hasWord(INSTRUMENT, words);
}

function beginsDoing(next: string): boolean {
  if (/^(?:(?:it|they)\s(?!is\b|are\b|was\b|were\b)(?:\p{Ll}+ly\s)?|will\s)\p{Ll}/u.test(next)) return true;
  const verb = FURTHER_VERB.exec(next)?.groups?.verb;
  return verb !== undefined && !NOT_FINITE.test(verb) && hasWord(DOING, verb);
}

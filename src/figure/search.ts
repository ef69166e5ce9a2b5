/**
 * The search of the whole page, over names and texts. It is its own file in the built page, loaded when it is first
 * needed.
 *
 * @example
 * const index = indexOf(searchEntries(atlas, passages));
 * find(index, 'traficking moldova', 5); // [{ kind: 'practice', total: 3, hits: […] }]
 */
import { BEHIND_LABELS, plain, rankOf } from './search-areas';
import { excerptOf, marksIn, type Mark } from './search-marks';
import { indexOf, meeting, near, SEARCH_KINDS, type SearchIndex, type SearchKind } from './search-index';
import { hasPhrase, readQuery, type Query } from './search-query';
import { MATCH, SHORT } from './search-words';

export { searchEntries } from './search-entries';
export { indexOf };
export type { SearchIndex, SearchKind };

/** Something that was found. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  /** Its name, or what its text says around the words that were found. */
  readonly label: string;
  /** What is told of it; the name by which it was found, where that is another. */
  readonly detail: string;
  /** Stretches of the label that meet what was typed, in order. */
  readonly marks: readonly Mark[];
  /** Language of a text. */
  readonly language?: string;
}

/** What was found of one kind. */
export interface HitGroup {
  readonly kind: SearchKind;
  /** How many there are. */
  readonly total: number;
  /** The best of them, the best first. */
  readonly hits: readonly SearchHit[];
}

/** Names behind those that begin with what was typed: those with all its words, whatever their order. */
const IN_ANY_ORDER = 3;
/** Where texts have the words one after the other, they come before those that have them apart. */
const TOGETHER = 0.5;
/** Of so many texts at most it is asked whether they have the words together. */
const MOST_COMPARED = 500;
/** Words that are only like the typed ones count where no name and fewer texts than this have the words themselves. */
const FEW_TEXTS = 5;
const NONE = 255;
const MOST_SUGGESTIONS = 5;

/** An entry that has all words that were typed. */
interface Candidate {
  readonly entry: number;
  /** How well it meets the word that it meets worst. */
  readonly worst: number;
  readonly rank: number;
  /** The name by which it was found. */
  readonly by?: string;
}

/**
 * What has all words that were typed, by kind, `most` of each kind and four times as many where it is the only one. Of
 * the kind `whole` up to 200 are given.
 */
export function find(index: SearchIndex, typed: string, most: number, whole: SearchKind | null = null): HitGroup[] {
  const query = readQuery(typed);
  const byKind = new Map<SearchKind, Candidate[]>();
  for (const candidate of surest(index, candidatesOf(index, query))) {
    const { kind } = index.entries[candidate.entry];
    const own = byKind.get(kind);
    if (own) own.push(candidate);
    else byKind.set(kind, [candidate]);
  }
  const alone = byKind.size === 1;
  return SEARCH_KINDS.flatMap((kind) => {
    const candidates = byKind.get(kind);
    if (!candidates) return [];
    const ranked = candidates.sort((a, b) => a.rank - b.rank || a.entry - b.entry);
    const shown = ranked.slice(0, kind === whole ? LARGEST_GROUP : alone ? most * 4 : most);
    return [{ kind, total: ranked.length, hits: shown.map((candidate) => hitOf(index, candidate, query)) }];
  });
}

/** The most that is shown of a kind. */
export const LARGEST_GROUP = 200;

/**
 * What to search for instead of something that is not found: unknown words replaced by the nearest known ones, one word of
 * several left out, the words of a phrase apart, or one word alone. All of them find something.
 */
export function nearMisses(index: SearchIndex, typed: string): string[] {
  const { text, phrases } = readQuery(typed);
  const words = text ? text.split(' ').slice(0, 12) : [];
  const known = words.map((word) => word.length < SHORT || meeting(index, word).size > 0);
  const nearest = words.map((word, i) => (known[i] ? [] : nearestWords(index, word)));
  const replaced = Array.from({ length: Math.max(0, ...nearest.map((list) => list.length)) }, (_, n) =>
    words.flatMap((word, i) => (known[i] ? [word] : (nearest[i][n] ?? nearest[i][0] ?? []))),
  );
  const shortened = words.length > 1 ? words.map((_, i) => words.filter((_word, other) => other !== i)) : [];
  const apart = phrases.length ? [words] : [];
  const single = words.filter((word) => word.length >= SHORT).map((word) => [word]);
  const suggestions = [...apart, ...replaced, ...shortened, ...single].map((list) => list.join(' '));
  return [...new Set(suggestions)]
    .filter((suggestion) => find(index, suggestion, 1).length > 0)
    .slice(0, MOST_SUGGESTIONS);
}

/** Known words nearest to a typed one, as they are written; the commonest first where several are as near. */
function nearestWords(index: SearchIndex, typed: string): string[] {
  return [...near(index, typed, typed.length < 6 ? 2 : 3)]
    .map(([number, edits]) => ({ ...index.words[number], edits }))
    .filter(({ text }) => text.length > SHORT)
    .sort((a, b) => a.edits - b.edits || b.entries.length - a.entries.length || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ spelling }) => spelling);
}

function candidatesOf(index: SearchIndex, query: Query): Candidate[] {
  const exact = query.phrases.flatMap(({ words, open }) => (open ? words.slice(0, -1) : words));
  if (!query.words.length && !query.phrases.length) return [];
  const shortOnly = !query.phrases.length && query.words.every((word) => word.length < SHORT);
  const size = shortOnly ? index.named : index.entries.length;
  const worst = new Uint8Array(size);
  for (const word of query.words) narrow(worst, index, meeting(index, word), word.length < SHORT ? index.named : size);
  for (const word of new Set(exact)) narrow(worst, index, meeting(index, word, true), size);
  const found: Candidate[] = [];
  let compared = 0;
  for (let entry = 0; entry < size; entry++) {
    if (worst[entry] === NONE) continue;
    const { label } = index.entries[entry];
    if (entry < index.named) {
      const names = index.plainNames[entry];
      if (!query.phrases.every((phrase) => names.some((name) => hasPhrase(name, phrase)))) continue;
      found.push({ entry, worst: worst[entry], ...rankOfNamed(index, entry, query, worst[entry]) });
      continue;
    }
    const asked = query.phrases.length > 0 || (query.words.length > 1 && compared++ < MOST_COMPARED);
    const text = asked ? plain(label) : '';
    if (!query.phrases.every((phrase) => hasPhrase(text, phrase))) continue;
    const together = asked && ` ${text}`.includes(` ${query.text}`);
    found.push({ entry, worst: worst[entry], rank: worst[entry] - (together ? TOGETHER : 0) });
  }
  return found;
}

/** Raises the worst match of the first `size` entries to that of one more word; without one, to `NONE`. */
function narrow(worst: Uint8Array, index: SearchIndex, met: ReadonlyMap<number, number>, size: number): void {
  const best = new Uint8Array(size).fill(NONE);
  for (const [word, match] of met) {
    for (const entry of index.words[word].entries) {
      if (entry >= size) break;
      if (match < best[entry]) best[entry] = match;
    }
  }
  for (let entry = 0; entry < size; entry++) if (best[entry] > worst[entry]) worst[entry] = best[entry];
}

/** By the name that ranks best; the label before other names. */
function rankOfNamed({ entries, plainNames }: SearchIndex, number: number, query: Query, worst: number) {
  const { id, names = [] } = entries[number];
  const other = plainNames[number].map((name, i) => {
    const rank = rankOf(name, query.text) ?? IN_ANY_ORDER + worst;
    return { rank: i ? rank + BEHIND_LABELS : rank, i };
  });
  const { rank, i } = other.reduce((best, next) => (next.rank < best.rank ? next : best));
  const by = i && names[i - 1] !== id ? names[i - 1] : undefined;
  return { rank, by };
}

/** Without those that only have words like the typed ones, unless there are few others. */
function surest({ named }: SearchIndex, candidates: Candidate[]): Candidate[] {
  const sure = candidates.filter(({ worst }) => worst < MATCH.near);
  return sure.length < FEW_TEXTS && !sure.some(({ entry }) => entry < named) ? candidates : sure;
}

function hitOf({ entries, named }: SearchIndex, { entry, by }: Candidate, query: Query): SearchHit {
  const { kind, id, label, detail, language } = entries[entry];
  const isText = entry >= named;
  const marks = marksIn(label, query, isText);
  const shown = isText ? excerptOf(label, marks) : { label, marks };
  return { kind, id, ...shown, detail: by ?? detail, ...(language === undefined ? {} : { language }) };
}

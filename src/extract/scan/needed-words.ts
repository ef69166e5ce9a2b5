import type { Stem } from './cues';
import { parseExpression, type Part } from './expression';

/** More ways to begin or go on than this are not told apart. */
const MOST_WAYS = 300;
/** In a way to match, stands where a word begins if letters follow. */
const BEGINS = '|';
/** Parts of words that nearly every sentence has, and words that most texts of the field have: they tell little. */
const COMMON = new Set(
  (
    'the and that this with from have has had are was were been for their its his her which who will not but also into other more such they them there can may one two all any some such able ing ion ent ers ' +
    'state states government governments country countries party parties partners member members public union unions'
  ).split(' '),
);
/** Up to this length parts of words stand in others in nearly every sentence. */
const SHORTEST = 2;
const LONG_ENOUGH = 6;

/**
 * Parts of words, one of which every text has that an expression matches, as far as its source shows;
 * undefined when it shows none. Of several such sets the one is given that the fewest texts will have.
 */
export function neededWords(expression: RegExp): Stem[] | undefined {
  const keepsCase = !expression.ignoreCase;
  return neededFor(parseExpression(expression.source, keepsCase))?.map((piece): Stem => {
    const written = piece.replace(BEGINS, '');
    const letters = written.toLowerCase();
    return { letters, at: piece === written ? 'inside' : 'start', ...(keepsCase && { written }) };
  });
}

/** Pieces of words, with the sign in front where they begin one; `before` is that sign where a word may begin first. */
function neededFor(part: Part, before = ''): string[] | undefined {
  const ways = waysOf(part);
  if (ways) return piecesOf(ways.map((way) => before + way));
  switch (part.kind) {
    case 'character':
    case 'condition':
      return undefined;
    case 'repeat':
      return part.least > 0 ? neededFor(part.part, part.most > 1 ? '' : before) : undefined;
    case 'choice':
      return union(part.parts.map((choice) => neededFor(choice, before)));
    case 'sequence':
      return rarest(candidatesIn(part.parts, before));
  }
}

/** What each stretch of a sequence needs by itself. */
function candidatesIn(parts: readonly Part[], before: string): string[][] {
  const candidates: (string[] | undefined)[] = [];
  let run = [before];
  for (const part of parts) {
    const ways = waysOf(part);
    const longer = ways && product(run, ways);
    if (longer) {
      run = longer;
      continue;
    }
    const begins = run.every((way) => way.endsWith(BEGINS) || way.endsWith(' '));
    candidates.push(piecesOf(run), neededFor(part, begins ? BEGINS : ''));
    run = ways ?? [''];
  }
  candidates.push(piecesOf(run));
  return candidates.filter((candidate) => candidate !== undefined);
}

/** All that a part matches; undefined when that is too much to list. */
function waysOf(part: Part): string[] | undefined {
  switch (part.kind) {
    case 'character':
      return part.options === undefined ? undefined : [...new Set(part.options)];
    case 'condition':
      return [part.begins ? BEGINS : ''];
    case 'choice': {
      const ways = union(part.parts.map(waysOf));
      return ways && ways.length <= MOST_WAYS ? ways : undefined;
    }
    case 'sequence':
      return part.parts.reduce<string[] | undefined>(
        (ways, next) => {
          const more = ways && waysOf(next);
          return more && product(ways, more);
        },
        [''],
      );
    case 'repeat': {
      const ways = waysOf(part.part);
      if (!ways) return undefined;
      if (ways.every((way) => way === ' ')) return part.least ? [' '] : ['', ' '];
      if (part.most > 1) return undefined;
      return part.least ? ways : ['', ...ways];
    }
  }
}

function product(first: readonly string[], second: readonly string[]): string[] | undefined {
  if (first.length * second.length > MOST_WAYS) return undefined;
  return [...new Set(first.flatMap((a) => second.map((b) => a + b)))];
}

function union(sets: readonly (readonly string[] | undefined)[]): string[] | undefined {
  const all = sets.filter((set) => set !== undefined);
  return all.length === sets.length ? [...new Set(all.flat())] : undefined;
}

/** The rarest piece of a word of each way; undefined when one of them has no word. */
function piecesOf(ways: readonly string[]): string[] | undefined {
  const pieces = ways.map((way) =>
    wordsOf(way).reduce<string | undefined>(
      (best, piece) => (best === undefined || rarity(piece) > rarity(best) ? piece : best),
      undefined,
    ),
  );
  const found = pieces.filter((piece) => piece !== undefined);
  return found.length < pieces.length ? undefined : withoutLonger([...new Set(found)]);
}

/** What a way has of words; behind a sign a word begins, too. */
function wordsOf(way: string): string[] {
  return way.split(' ').flatMap((piece, i) => {
    const letters = piece.replaceAll(BEGINS, '');
    return letters ? [i > 0 || piece.startsWith(BEGINS) ? BEGINS + letters : letters] : [];
  });
}

/** Without the pieces that have another in them, where it must stand. */
function withoutLonger(pieces: readonly string[]): string[] {
  const has = (piece: string, other: string) =>
    other.startsWith(BEGINS) ? piece.startsWith(other) : piece.includes(other);
  return pieces.filter((piece) => !pieces.some((other) => other !== piece && has(piece, other)));
}

/** Whether most texts have a word, or a part of one. */
export function isCommon(letters: string): boolean {
  return rarity(letters) <= 1;
}

function rarity(piece: string): number {
  const letters = piece.replace(BEGINS, '').toLowerCase();
  if (COMMON.has(letters)) return 1;
  return letters.length <= SHORTEST ? 0 : Math.min(letters.length, LONG_ENOUGH);
}

/** The set whose commonest piece is the rarest, and of several the shortest set. */
function rarest(sets: readonly string[][]): string[] | undefined {
  const least = (set: readonly string[]) => Math.min(...set.map(rarity));
  return sets.reduce<string[] | undefined>((best, set) => {
    if (best === undefined) return set;
    const difference = least(set) - least(best);
    return difference > 0 || (difference === 0 && set.length < best.length) ? set : best;
  }, undefined);
}

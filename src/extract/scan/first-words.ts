import type { Stem } from './cues';
import { parseExpression, type Part } from './expression';

/** What the first word of a match is, or how it begins. */
export interface FirstWord extends Stem {
  readonly at: 'start' | 'whole';
  /** Whether every text that begins with the word is a match, of that word alone. */
  readonly isAll: boolean;
}

/** The letters that a match begins with. */
interface Way {
  readonly letters: string;
  /** Whether more of the expression may add to them. */
  readonly goesOn: boolean;
  /** Whether the first word is at its end. */
  readonly isWhole: boolean;
  /** Whether nothing but the letters decides. */
  readonly isAll: boolean;
}

/** More ways to begin are not told apart. */
const MOST_WAYS = 200;

/** The words that a match can begin with, of an expression that is tried where a word begins and must end where one ends. */
export function firstWords(source: string): FirstWord[] {
  const begun: Way = { letters: '', goesOn: true, isWhole: false, isAll: true };
  return distinct(after([begun], parseExpression(source))).map(({ letters, goesOn, isWhole, isAll }) => ({
    letters,
    at: goesOn || isWhole ? 'whole' : 'start',
    isAll: goesOn && isAll,
  }));
}

/** The ways to begin when a part follows. */
function after(ways: readonly Way[], part: Part): Way[] {
  const done = ways.filter((way) => !way.goesOn);
  const open = ways.filter((way) => way.goesOn);
  const next = open.length ? added(open, part) : [];
  if (next.length > MOST_WAYS) return [...done, ...open.map(unknown)];
  return distinct([...done, ...next]);
}

function added(open: readonly Way[], part: Part): Way[] {
  switch (part.kind) {
    case 'condition':
      return open.map((way) => ({ ...way, isAll: false }));
    case 'character': {
      const { options } = part;
      if (options === undefined) return open.map(unknown);
      return open.flatMap((way) => [...options].map((option) => (option === ' ' ? ended(way) : more(way, option))));
    }
    case 'sequence':
      return part.parts.reduce<Way[]>((ways, next) => after(ways, next), [...open]);
    case 'choice':
      return part.parts.flatMap((choice) => after(open, choice));
    case 'repeat': {
      const once = after(open, part.part).map((way) => (part.most > 1 && way.goesOn ? unknown(way) : way));
      return part.least > 0 ? once : [...open, ...once];
    }
  }
}

const more = (way: Way, letter: string): Way => ({ ...way, letters: way.letters + letter });
const ended = (way: Way): Way => ({ ...way, goesOn: false, isWhole: true });
const unknown = (way: Way): Way => ({ ...way, goesOn: false, isWhole: false });

function distinct(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [Object.values(way).join(), way])).values()];
}

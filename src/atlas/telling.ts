import { findCountries } from '../extract/countries';
import { stemOf } from './stem';

/** A quotation with its words, to be compared with others. */
export class Telling {
  /** Stems of its words but for those without a meaning of their own; countries are their codes, whatever they are called. */
  readonly words: ReadonlySet<string>;
  /** It says that something is not, or is no more. */
  private readonly undoes: boolean;

  constructor(quote: string) {
    const named = withCodes(quote);
    this.words = new Set(
      (named.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word.toLowerCase())).map(stemUnlessCode),
    );
    this.undoes = UNDOING.test(quote);
  }

  /**
   * Whether this and another telling, much alike, are of two things: only one says that something is not or no more, or
   * each has words that the other lacks and these are not as good as each other. Two years, two towns, two subjects are
   * not, nor is "closed" for "opened"; "runs" for "keeps" is.
   */
  contradicts(other: Telling): boolean {
    if (this.undoes !== other.undoes) return true;
    const [own, others] = [lackingIn(this.words, other.words), lackingIn(other.words, this.words)];
    if (!own.length || !others.length) return false;
    const exchanged = own.some(isLight) && others.some(isLight) && (own.every(isLight) || others.every(isLight));
    return !exchanged;
  }
}

/** Words that mean little by themselves, or are told apart otherwise. */
const EMPTY_WORDS = new Set(
  (
    'a an the of in on at to for from by with and or as that which who whose whom its their his her is are was were be ' +
    'been has have had this these those it they also no not never nor neither without none do does did than into more ' +
    'other up out through both all any some many several various very well most currently recently already so such ' +
    'under within where when there here'
  ).split(' '),
);

/** Words of which one is as good as another, as stems: beginning and running something, and what everything can be called. */
const LIGHT_WORDS = new Set(
  (
    'launch establish create set start begin began begun introduce provide offer give gave given make made open run ran ' +
    'keep kept hold held operate implement develop organize conduct carry maintain adopt enact sign ' +
    'conclude concluded include involve support promote program project scheme initiative practice effort activity ' +
    'measure government country state'
  )
    .split(' ')
    .map(stemOf),
);

/** Words that turn what is told into its opposite, or say that it is over. */
const UNDOING =
  /\b(?:no|not(?! (?:only|just|least)\b)|never|nor|neither|without|none|cannot|\w+n['’]t|clos(?:ed|es|ing)|end(?:ed|ing)|stop(?:s|ped)?|ceas(?:e|es|ed)|suspend(?:s|ed)|repeal(?:s|ed)|abolish(?:es|ed)|cancel(?:s|led|ed)|withdr(?:aws|ew|awn)|revok(?:es|ed)|terminat(?:es|ed)|discontinu(?:es|ed)|halt(?:s|ed)|ban(?:s|ned)|prohibit(?:s|ed)|refus(?:es|ed)|reject(?:s|ed)|fail(?:s|ed)|lack(?:s|ed)?)\b/i;

function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word);
}

/** The words that another set lacks. */
function lackingIn(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !others.has(word));
}

function withCodes(quote: string): string {
  let text = '';
  let at = 0;
  for (const { start, end, value } of findCountries(quote)) {
    text += `${quote.slice(at, start)}${codeWord(value.iso3)}`;
    at = end;
  }
  return text + quote.slice(at);
}

/** Countries are told from words that are spelt as their codes by a digit in front. */
function codeWord(iso3: string): string {
  return `0${iso3}`;
}

function stemUnlessCode(word: string): string {
  return /^0[A-Z]{3}$/.test(word) ? word : stemOf(word.toLowerCase());
}

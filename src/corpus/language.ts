/** Languages that the program can tell apart, by their BCP 47 tags, with the names that a notice has for them. */
export const LANGUAGES = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  de: 'German',
  nl: 'Dutch',
  ar: 'Arabic',
  ru: 'Russian',
  zh: 'Chinese',
} as const;
export type LanguageTag = keyof typeof LANGUAGES;

/** Words that stand in every text of a language, whatever it is about, and seldom in those of the others. */
const FUNCTION_WORDS: readonly (readonly [LanguageTag, string])[] = [
  ['en', 'the of and to in is for on that with as by are from this be has have which their its was were not will'],
  ['fr', 'le la les des du et en un une dans pour que qui sur par au aux avec est sont ce cette ces ou ne pas leur'],
  ['es', 'el la los las del y en un una para que con por se es son al lo como su sus entre este esta más o no'],
  ['pt', 'o os as da do das dos e em um uma para que com por na no nas nos é são ao à pelo pela não mais sua seus'],
  ['it', 'il lo gli la le di del della dei delle e in un una per che con da nel nella è sono al alla non più si come'],
  ['de', 'der die das und in den von zu mit dem des im für ist auf ein eine nicht sich auch werden sind als bei durch'],
  ['nl', 'de het een en van in op voor met dat die is te zijn aan door als bij ook worden naar niet of tot uit'],
  ['ar', 'في من على إلى أن عن التي الذي هذه هذا مع بين كان ما لا أو و كما ذلك بعد قد كل'],
  ['ru', 'и в не на с что по для как из к от о за это при их или также его до было быть'],
];
/** Chinese has no spaces between words: these signs are its function words. */
const CHINESE = /[的是在和了有不为与及于并对中这我人]/g;

const WORD = /[\p{L}\p{M}]+/gu;
/** A long document is judged by its first part, in characters. */
const LONGEST_SAMPLE = 50_000;
/** Too few function words to judge by. */
const LEAST_WORDS = 8;
/** How much oftener than the next language's its words must stand there. */
const LEAD = 1.5;

/**
 * The language that a text is written in for the most part, by its function words; undefined where they do not tell:
 * in a text that is short, has names and numbers only, or mixes languages.
 */
export function languageOf(text: string): LanguageTag | undefined {
  const sample = text.slice(0, LONGEST_SAMPLE);
  const counts = new Map<LanguageTag, number>();
  for (const word of sample.toLowerCase().match(WORD) ?? []) {
    const tags = LANGUAGES_OF.get(word);
    if (tags) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  counts.set('zh', sample.match(CHINESE)?.length ?? 0);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isClear = first[1] >= LEAST_WORDS && first[1] >= (second?.[1] ?? 0) * LEAD;
  return isClear ? first[0] : undefined;
}

/** The languages of each function word. */
const LANGUAGES_OF: ReadonlyMap<string, readonly LanguageTag[]> = languagesByWord();

function languagesByWord(): Map<string, LanguageTag[]> {
  const tags = new Map<string, LanguageTag[]>();
  for (const [tag, words] of FUNCTION_WORDS) {
    for (const word of words.split(' ')) tags.set(word, [...(tags.get(word) ?? []), tag]);
  }
  return tags;
}

/** What a reader should know of a document in a language that the rules do not read; undefined for all others. */
export function languageNotice(text: string): string | undefined {
  const tag = languageOf(text);
  if (tag === undefined || tag === 'en') return undefined;
  const found = NAMED_IN.has(tag)
    ? 'so only countries, organisations and amounts are found there'
    : 'so hardly anything is found there but names in Latin letters and amounts';
  return `looks like ${LANGUAGES[tag]}; the rules read English, ${found}`;
}

/** Languages whose names of countries the program looks for, besides English. */
const NAMED_IN: ReadonlySet<LanguageTag> = new Set(['fr', 'es']);

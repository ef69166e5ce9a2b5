import {
  BINDING,
  DOING,
  DOING_WITH,
  EVENT,
  EXAMPLE,
  HARM,
  INSTRUMENT,
  NOT_DONE,
  OUGHT,
  STATISTIC,
  TALK,
  TIE_BETWEEN,
} from '../gazetteer/practice-words';
import { countWords, hasWord } from '../words';
import { gated } from '../scan/gated';

/** Circumstances of a sentence that its own words do not show. */
export interface Circumstances {
  /** A country named in it stands before its verb of doing. */
  readonly countryActs: boolean;
  /** It names its countries as examples of what it says. */
  readonly exemplified: boolean;
  /** Stands in a list or section that announces practices. */
  readonly inPracticeList: boolean;
}

/** From this weight on a sentence counts as the report of a practice. */
export const ENOUGH = 2;

/** "Kenya presented its hotline": what is shown in a meeting exists outside it. */
const PRESENTS = gated(
  /\b(?:presented|described|highlighted|outlined|mentioned|set out|spoke of|showcased|recalled|drew attention to|reported on|reminded [\p{L} ]{2,30} of)\s(?:its|their|his|her|how|the\s[\p{Lu}"“]|an?\s)/u,
);
/** "Kenya announced that it would open a school": a plan, not a wish. */
const REPORTED_FUTURE = gated(
  /(?<said>\b(?:announc|indicat|inform|report|confirm|explain|state|said|says|decid|declar|mention)\w*\b[^.;]{0,60}?\bthat\b[^.;]{0,120}?)\b(?:would|may)\b/giu,
);

/**
 * How strongly a sentence reports something done: words for laws, programmes and services,
 * verbs of doing, signs of an example; less what speaks of opinions, duties, figures or harm.
 */
export function weighPractice(text: string, { countryActs, exemplified, inPracticeList }: Circumstances): number {
  const instruments = Math.min(countWords(INSTRUMENT, text), 3);
  const doing = Math.min(countWords(DOING, text), 2);
  let weight = instruments > 0 ? 1 + instruments * 0.5 : 0;
  weight += doing * 0.75;
  if (countryActs) weight += 0.75;
  if (exemplified) weight += 1;
  if (TIE_BETWEEN.test(text)) weight += 0.75;
  if (hasWord(DOING_WITH, text)) weight += 0.5;
  if (inPracticeList) weight += 1;
  if (countWords(EXAMPLE, text) > 0) weight += 0.5;
  if (PRESENTS.test(text)) weight += 0.75;
  const opinion = REPORTED_FUTURE.replaceIn(text, '$<said>');
  weight -= hasWord(BINDING, opinion) ? 3 : Math.min(countWords(OUGHT, opinion), 2) * 1.5;
  if (hasWord(NOT_DONE, text)) weight -= 1.5;
  weight -= Math.min(countWords(TALK, text), 2) * 0.75;
  weight -= Math.min(countWords(EVENT, text), 2) * 1.25;
  weight -= Math.min(countWords(STATISTIC, text), 2) * 0.75;
  weight -= Math.min(countWords(HARM, text), 2) * 0.5;
  if (text.endsWith('?')) weight -= 3;
  return weight;
}

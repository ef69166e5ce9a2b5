import { shortened } from '../gist';

/** Characters of a sentence that say what money is for. */
export const LONGEST_PURPOSE = 140;

/** What somebody does with money, as a verb behind "to". */
const USES =
  'accompany|address|advise|aid|assess|assist|attract|bring|build|buy|carry out|collect|combat|conduct|construct|continue|cover|create|curb|cut|develop|educate|enable|encourage|enhance|ensure|equip|establish|expand|extend|facilitate|feed|fight|finance|foster|fund|give|help|hire|host|house|implement|improve|increase|integrate|launch|maintain|make|manage|meet|modernise|modernize|monitor|offer|open|organi[sz]e|pay|prepare|prevent|print|produce|promote|protect|provide|publish|raise|reach|rebuild|reduce|rehabilitate|reintegrate|repair|resettle|restore|run|send|set up|start|stem|stop|strengthen|study|subsidi[sz]e|support|tackle|teach|train|translate|treat|upgrade';
/** What "for" and "in" begin that is no purpose: how long, how often, in what form. */
const NO_PURPOSE =
  '(?:an?\\s(?:month|period|total|year)|addition|all|average|behalf|cash|condition|each|every|example|fact|five|four|instance|kind|loan|many|most|one|order|return|some|support|the (?:first|last|next|past|second|year)|this|three|top|total|two|turn|which|whom)\\b';
const FOR_WHAT = new RegExp(
  `(?:(?<![Aa]s )\\b(?:for|towards?|in support of)\\s(?!${NO_PURPOSE}|\\d|\\p{Lu})|\\bto\\s(?=(?:${USES})\\b)|^\\s(?:in|on)\\s(?=\\p{Ll})(?!${NO_PURPOSE})|\\b(?:invest(?:ed|s)?|sp(?:ent|ends?))\\s(?:in|on)\\s)(?<what>\\p{L}.*)$`,
  'su',
);
/** Where the words that say what for end: a clause of its own, a year, the end. */
const END =
  /[.;:](?:\s|$)|,?\s(?:[^\s,]+\s){0,2}of which\b|,\s(?:and|as|but|that|when|where|whereas|which|while|who)\b|\s\(|,?\s(?:in|during|since)\s(?:the year\s)?(?:19|20)\d\d\b|\s+$/;
const SHORTEST = 4;

/** The words behind "for", "towards" or "to" that say what an amount is for; undefined where there are none. */
export function purposeIn(text: string): string | undefined {
  const what = FOR_WHAT.exec(text)?.groups?.what;
  if (what === undefined) return undefined;
  const end = END.exec(what)?.index ?? what.length;
  const own = what.slice(0, end).trim();
  return own.length >= SHORTEST ? shortened(own, LONGEST_PURPOSE) : undefined;
}

import { allMatches } from '../../corpus/matches';
import type { BlockAnalysis } from '../analysis';
import { within } from '../ordered';
import type { ActorType } from '../records';
import type { Stretch } from '../sentences';
import { gated } from '../scan/gated';
import { partOf } from '../tokens';
import { actorsNamed, mayNameActors } from './sectors';

/** Words behind which those are named whom somebody works with. */
const BEFORE_PARTNERS =
  /\b(?:(?:partnerships?|partner(?:s|ed|ing)?|co-?operat\p{L}+|collaborat\p{L}+|co-?ordinat\p{L}+|work(?:s|ed|ing)?|together|jointly|hand in hand|links?|ties|interact\p{L}*|agreements?|mous?|contracts?|alliances?)\s(?:\p{Ll}+\s){0,4}(?:with|between|among|amongst|of)|networks? of|between|match(?:es|ed|ing)?|combin\p{L}+|involv\p{L}+|engag(?:es|ed|ing)|consult(?:s|ed|ing)|(?:organi[sz]ed|run|implemented|provided|operated|delivered|managed|carried out|conducted) by|(?:support|assistance|help) (?:of|from|to)|(?:funding|funds|grants?) (?:to|for))\s/giu;
/** Words before which those are named who take part. */
const BEHIND_PARTNERS =
  /\s(?:have|has|had|are|were|is|was)\s(?:been\s)?(?:\p{Ll}+\s)?(?:involved|engaged|consulted|included|represented)\b/iu;
/** A quick look before the costly one. */
const MAY_NAME_PARTNERS = gated(new RegExp(`${BEFORE_PARTNERS.source}|${BEHIND_PARTNERS.source}`, 'iu'));
/** What ends the naming of those who are tied. */
const ENDS = /[.;:]|\s(?:to|in order|so that|that|which|who|where|on|for|by|under|through)\s\p{Ll}/u;
const REACH = 120;

/**
 * The sectors that a stretch names as somebody's partners: "works with churches and trade unions". With `onlyWith`
 * those alone whom another side works with, not those who are tied to each other: "between unions and employers".
 */
export function partnerSectors(analysis: BlockAnalysis, stretch: Stretch, onlyWith = false): ActorType[] {
  const own = partOf(analysis.block.text.text, stretch);
  if (!MAY_NAME_PARTNERS.mayMatch(own) || !mayNameActors(own)) return [];
  const text = withoutNames(analysis, stretch);
  const partners: string[] = [];
  for (const match of allMatches(BEFORE_PARTNERS, text)) {
    if (onlyWith && !/with\s$/i.test(match[0])) continue;
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + REACH);
    const end = rest.search(ENDS);
    partners.push(end < 0 ? rest : rest.slice(0, end));
  }
  const behind = BEHIND_PARTNERS.exec(text);
  if (behind) partners.push(text.slice(Math.max(0, behind.index - REACH), behind.index));
  return partners.length ? actorsNamed(partners.join(' . ')) : [];
}

/** The text of a stretch with a sign in the place of each body's name: "the Harbour Foundation" names no sector. */
function withoutNames(analysis: BlockAnalysis, { start, end }: Stretch): string {
  const text = analysis.block.text.text;
  let out = '';
  let from = start;
  for (const name of within(analysis.organisations, { start, end })) {
    if (name.start < from) continue;
    out += `${text.slice(from, name.start)}*`;
    from = name.end;
  }
  return out + text.slice(from, end);
}

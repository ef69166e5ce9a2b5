import type { ActorType } from '../records';
import { actorsNamed } from './sectors';

/** Words behind which those are named whom somebody works with. */
const WITH =
  /\b(?:(?:partnerships?|partner(?:s|ed|ing)?|co-?operat\p{L}+|collaborat\p{L}+|co-?ordinat\p{L}+|work(?:s|ed|ing)?|together|jointly|hand in hand|links?|ties|interact\p{L}*|agreements?|contracts?|alliances?)\s(?:\p{Ll}+\s){0,2}(?:with|between|among|amongst|of)|networks? of|between|match(?:es|ed|ing)?|combin\p{L}+|involv\p{L}+|engag(?:es|ed|ing)|consult(?:s|ed|ing)|organi[sz]ed by|run by)\s/giu;
/** What ends the naming of those who are tied. */
const ENDS = /[.;:]|\s(?:to|in order|so that|that|which|who|where|on|for|by|under|through)\s\p{Ll}/u;
const REACH = 120;

/** The sectors that a sentence names as somebody's partners: "works with churches and trade unions". */
export function partnerSectors(text: string): ActorType[] {
  const windows: string[] = [];
  for (const match of text.matchAll(WITH)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + REACH);
    const end = rest.search(ENDS);
    windows.push(end < 0 ? rest : rest.slice(0, end));
  }
  return windows.length ? actorsNamed(windows.join(' . ')) : [];
}

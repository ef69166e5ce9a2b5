import { knownOrganisation } from '../organisations';

/** A name of a thing: capitals inside a sentence, or an abbreviation; not what a title of a person comes before. */
const NAME =
  /(?<!\b(?:Mr|Ms|Mrs|Dr|Prof|Amb|Ambassador|Minister|President|Secretary|Professor)\.?\s)\b(?:[A-Z][\w-]*[A-Z]\w*|[A-Z]{3,})\b/g;
/** "The network", "this scheme": the noun of a thing told before. */
const THE_THING =
  /\b(?:the|this|these|such an?)\s(?:[\w-]+\s){0,4}?(?<thing>programmes?|programs?|projects?|initiatives?|schemes?|networks?|campaigns?|systems?|funds?|cent(?:er|re)s?|process|dialogue|database|service|mechanism|model|pilots?)\b/gi;

/**
 * Whether a sentence goes on about the one thing that the words before it told: it gives the same name of a scheme,
 * or says "the network" where a network was told of.
 */
export function goesOnAbout(told: string, own: string): boolean {
  for (const { groups } of own.matchAll(THE_THING)) {
    const thing = (groups?.thing ?? '').toLowerCase().replace(/s$/, '');
    if (told.toLowerCase().includes(thing)) return true;
  }
  const names = new Set(told.match(NAME) ?? []);
  return (own.match(NAME) ?? []).some((name) => names.has(name) && !isCommon(name));
}

/** Abbreviations of sectors, which many sentences share without telling of one thing. */
const SECTOR = /^(?:NGO|CSO|HTA|HIV|AIDS|UAE|USA|UK)s?$/;

function isCommon(name: string): boolean {
  return SECTOR.test(name) || knownOrganisation(name) !== undefined;
}

import { allMatches } from '../../corpus/matches';
import { findCountries } from '../countries';
import { knownOrganisation } from '../organisations';

/** A name of a thing: capitals inside a sentence, or an abbreviation; not what a title of a person comes before. */
const NAME =
  /(?<!\b(?:Mr|Ms|Mrs|Dr|Prof|Amb|Ambassador|Minister|President|Secretary|Professor)\.?\s)\b(?:[A-Z][\w-]*[A-Z]\w*|[A-Z]{3,})\b/g;
/** "The network", "this scheme": the noun of a thing told before. */
const THE_THING =
  /\b(?:the|this|that|these|those|such an?)\s(?:[\w-]+\s){0,4}?(?<thing>programmes?|programs?|projects?|initiatives?|schemes?|networks?|campaigns?|systems?|funds?|cent(?:er|re)s?|process|dialogue|database|service|mechanism|model|pilots?|tour|visit|workshop|course)\b/gi;

/**
 * Whether a sentence goes on about the one thing that the words before it told: it gives the same name of a scheme,
 * or says "the network" where a network was told of.
 */
export function goesOnAbout(told: string, own: string): boolean {
  const folded = told.toLowerCase();
  for (const { groups } of allMatches(THE_THING, own)) {
    const thing = (groups?.thing ?? '').toLowerCase().replace(/s$/, '');
    if (folded.includes(thing)) return true;
  }
  const names = new Set(namesIn(told));
  return namesIn(own).some((name) => names.has(name) && !isCommon(name));
}

/** "… when Bluecoop began": a word in capitals inside a sentence that no sentence begins with and no place or person has. */
const WORD_NAME = /\p{Lu}(?<=\p{Ll}[,]?\s\p{Lu})\p{Ll}{4,}\b(?!\s\p{Lu})/gu;

function namesIn(text: string): string[] {
  const words = (text.match(WORD_NAME) ?? []).filter((word) => !COMMON_WORD.test(word) && !findCountries(word).length);
  return [...(text.match(NAME) ?? []), ...words];
}

/** Words with a capital that many sentences share. */
const COMMON_WORD =
  /^(?:Governments?|Minist\p{L}+|States?|President|Forum|Members?|Parties|Chairs?|Council|Commission|Committee|Departments?|Offices?|Agenc(?:y|ies)|Bureau|Secretary|Authorit(?:y|ies)|Republic|Union|Nations|Convention|Protocol|Parliament|Ambassador|January|February|March|April|August|September|October|November|December|European|African|Asian|American|Latin|International|National|Federal|Migra\p{L}+)$/u;

/** Abbreviations of sectors, which many sentences share without telling of one thing. */
const SECTOR = /^(?:NGO|CSO|HTA|HIV|AIDS|UAE|USA|UK)s?$/;

function isCommon(name: string): boolean {
  return SECTOR.test(name) || knownOrganisation(name) !== undefined;
}

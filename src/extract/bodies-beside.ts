import { allMatches } from '../corpus/matches';
import { actorsNamed } from './actors/sectors';
import { findCountries } from './countries';
import { regionMatcher } from './gazetteer/regions';
import { overlapsAny } from './ordered';
import { gated } from './scan/gated';
import type { Stretch } from './sentences';

/** Words behind which somebody is named whom another works with, or who runs or pays for something. */
const BESIDE =
  /\b(?:run by|managed by|operated by|built by|constructed by|implemented by|delivered by|supplied by|(?:co-?)?(?:funded|financed) by|sponsored by|(?:compan(?:y|ies)|firms?|contractors?|cooperatives?|charit(?:y|ies)|consorti(?:um|a)|operators?|start-?ups?|NGOs?|non-profits?)(?= \p{Lu})|(?:partner(?:s|ed|ing|ships?)?|collaborat(?:es|ed|ing|ion)|co-?operat(?:es|ed|ing|ion)|liais(?:es|ed|ing|e|on)|co-?ordinat(?:es|ed|ing|ion)|teamed up|join(?:s|ed) forces) with) (?:the )?(?:(?:security |construction |private |local |international |Italian |German )?(?:compan(?:y|ies)|firms?|contractors?|cooperatives?|charit(?:y|ies)|consorti(?:um|a)|NGOs?) )?/gu;
const MAY_STAND_BESIDE = gated(BESIDE);
/** One to four words in capitals, nothing else between. */
const NAME = /^\p{Lu}[\p{L}\p{N}&'’-]*(?:\s\p{Lu}[\p{L}\p{N}&'’-]*){0,2}(?:\s(?:the|of)\s\p{Lu}[\p{L}\p{N}&'’-]*)?/u;
/** What may stand behind a name: a stop, or a word that says nothing of what the name is. */
const BEHIND =
  /^(?:[,;:.)]|$|\s\(|\s(?:and|or|to|in|for|on|at|by|from|through|under|since|which|who|that|as|has|have|had|is|are|was|were|will|where|while|when|during|with)\b)/;
const NEXT = /^(?:,|,? and|,? as well as|,? &)\s(?:the\s)?/;
/** Offices, titles of persons and words that many share. */
const NO_NAME =
  /^(?:UN|EU|US|UK|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|President|Minister|Ambassador|King|Queen|H\.?E|Ministr\p{L}+|Department|Embass\p{L}+|Consul\p{L}+|Parliament|Government\p{L}*|Members?|States?|Parties|Party|Partners?|Roma|North|South|East|West|Central|Europeans?|Africans?|Asians?|Muslims?|Christians?|English|French|Spanish|Russian|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Bodies that only their place shows: "in partnership with Lanternworks and Tidebank". From left to right. */
export function bodiesBesideIn(text: string): (Stretch & { readonly name: string })[] {
  const found: (Stretch & { name: string })[] = [];
  if (!MAY_STAND_BESIDE.mayMatch(text)) return found;
  for (const match of allMatches(BESIDE, text)) {
    let start = match.index + match[0].length;
    for (;;) {
      const name = NAME.exec(text.slice(start, start + 80))?.[0].replace(/['’-]+$/, '');
      if (!name || !isBody(text, { start, end: start + name.length })) break;
      const end = start + name.length;
      found.push({ start, end, name });
      const next = NEXT.exec(text.slice(end, end + 20));
      if (!next) break;
      start = end + next[0].length;
    }
  }
  return found;
}

function isBody(text: string, { start, end }: Stretch): boolean {
  const name = text.slice(start, end);
  if (name.length < 3 || NO_NAME.test(name) || /\p{Lu}s$/u.test(name) || !BEHIND.test(text.slice(end, end + 12)))
    return false;
  const places = [...findCountries(name), ...regionMatcher.find(name)];
  return !overlapsAny(places, { start: 0, end: name.length }) && actorsNamed(name).length === 0;
}

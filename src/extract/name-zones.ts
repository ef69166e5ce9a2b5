import { ending } from './scan/ending';
import type { SourceRange } from '../corpus/mapped-text';
import { firstIndex } from './ordered';
import { Cue } from './scan/cues';
import { tokensOf } from './tokens';

/** Titles that open the naming of a person. */
const TITLE = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Amb|Ambassador|Min|Sra?|Hon|Messrs|Mme|Lic';
const HONORIFIC = new RegExp(`(?<![\\p{L}])(?:${TITLE}|H\\.\\s?E)\\.?\\s+(?=\\p{Lu})`, 'uy');
/** A word that ends in a title, as no letter may stand before one, or in the first letter of "H.E." */
const ENDS_IN_TITLE = new RegExp(`(?<!\\p{L})(?:${TITLE}|H)$`, 'u');
const HAS_TITLE = new Cue([], (word) => ENDS_IN_TITLE.test(word));
/** Words that go on in lower case inside a title or a name. */
const LINK =
  '(?:of|for|the|and|at|in|on|to|de|del|la|las|los|el|des|du|da|do|dos|van|von|der|bin|al|und|et|y|e|zu|with|under|as|&)';
/** A word with a capital, an initial, initials in brackets, a year. A full stop ends only an initial. */
const CAPITALISED = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’/-]*|\\([A-Z][A-Za-z.\\s-]{0,15}\\)|\\d{4})";
/** A comma or nothing, then the next word of the name or title. */
const CHUNK = new RegExp(`(?:[\\s,]+(?:(?:${LINK})\\s+){0,4}${CAPITALISED})*`, 'uy');

const OFFICE =
  '(?:Minist(?:er|ry|ère|erio)|Vice[- ]Minister|Deputy|Under-?secretary|Secretar(?:y|iat)|Ambassador|Embassy|Consul(?:ate)?(?: General)?|Permanent|Mission|President|Prime|Commission(?:er)?|Parliament|Congress|Senate|Foundation|Institute|Association|Society|Council|Centre|Center|University|College|Red Cross|Red Crescent|Agency|Department|Bureau|Office|Bank|Chamber|Federation|Union|Confederation|Academy|Board|Committee|Conference of|Special|Foreign|National|Expatriates|Focal Point|Taskforce|Task Force|GFMD|Presidency of|Delegate|Delegation to|Representative|Director|Head of)';
const DEMONYM_OFFICE = new RegExp(
  `^\\s+(?:(?:Vice|Deputy|First|Second|Third|Former|Federal|Royal|Special|Acting)[\\s-])*${OFFICE}\\b`,
  'u',
);
/** An office or body, all in capitalised words and their links, that ends in "of", "in" or "for" before the country. */
const OFFICE_OF = ending(
  new RegExp(
    `${OFFICE}(?:[\\s,]+(?:${LINK}|${CAPITALISED}))*?[\\s,]+(?:of|to|in|for|at|de)\\s(?:the\\s)?(?:${CAPITALISED},?\\s(?:de\\s)?)?$`,
    'u',
  ),
);
/** "Country Office for", "Head of Mission in": an office that may be for several countries. */
const OFFICE_FOR = ending(
  /\b(?:Office|Mission|Delegation|Representation|Representative|Coordinator|Bureau|Ambassador|Envoy|Director|Manager) (?:for|in|to)\s(?:the\s)?$/,
);
const BODY_BEFORE = ending(
  /(?:\b(?:Caritas|Amnesty International|UNICEF|UNDP|UNFPA|UNHCR|IOM|ILO|WHO|UNESCO|UNITAR|UNIFEM|Oxfam|CARE|Save the Children|World Vision|GFMD|Bank of|University of|Report of the|Civil Society Days|City of|(?:Association|Institute|Foundation|Society|Council|Cent(?:er|re)|Committee|Office) for|[Rr]evista)\s)$/u,
);
const EVENT_AFTER =
  /^(?:\s?\/?\s?(?:19|20)\d{2}\b|\s(?:GFMD|CSD|Chairmanship 20)\b|\sCity\b|\s(?:pesos?|dollars?|francs?|pounds?|rupees?|yen|won|dinars?|reais|real)\b|\sSecretariat\b|\sMission\b|\sOffice\b)/u;
const EVENT_BEFORE = ending(/(?:\b(?:GFMD|CSD|Forum|Meeting|Conference|Summit)(?:,)?\s(?:in\s|\d{4}\s)?)$/u);
const WATER_BEFORE = ending(/\b(?:Lake|River|Mount|Port|Fort|Cape|Rio)\s$/);
/** What stands right before a country is longer by a word than any of these, in characters. */
const NEAR = 50;
/** "Port Tarn, Fiji": a town and its country. */
const TOWN_BEFORE =
  /(?:\b(?:in|at|from|to|,|of|Office in|held in)\s|^|[,;(]\s?)(?<town>(?:[\p{Lu}][\p{L}\p{M}'’-]+\s(?:de\s|del\s|la\s)?){0,2}[\p{Lu}][\p{L}\p{M}'’-]+),\s$/u;
/** Words that begin a sentence and stand before a comma, and times of the year. */
const NO_TOWN =
  /^(?:\p{L}+ly|In|On|At|By|For|From|Since|Until|However|Moreover|Furthermore|Therefore|Thus|Hence|Meanwhile|Nevertheless|Nonetheless|Instead|Also|Indeed|Today|Now|Then|Next|Here|There|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Yes|Overall|Likewise|Besides|Otherwise|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter)$/u;
/** "UNICEF, Fiji and …": a body of a list, not a town. */
const ACRONYM = /^\p{Lu}{2,}$/u;
const CONTACT_LABEL = /^(?:name|title|formal title|contact(?: info)?|address|e-?mail|tel(?:ephone)?|phone|fax)\b/i;

/** "Mr. Speaker, Sir,": whom a speech turns to, with no name or office behind. */
const ADDRESSED = /(?:Speaker|President|Chair(?:man|woman|person)?)(?:,\sSir)?(?=[,.;:!?])/uy;

/** Stretches of a text that name a person with titles and affiliations. */
export function personZones(text: string): SourceRange[] {
  const zones: [number, number][] = [];
  if (!HAS_TITLE.isAmong(tokensOf(text).cues())) return zones;
  for (const match of honorificsIn(text)) {
    const last = zones[zones.length - 1];
    if (last && match.index < last[1]) continue;
    const titled = match.index + match[0].length;
    ADDRESSED.lastIndex = titled;
    CHUNK.lastIndex = titled - 1;
    const isName = !ADDRESSED.test(text) && CHUNK.test(text);
    zones.push([match.index, isName ? CHUNK.lastIndex : Math.max(titled, ADDRESSED.lastIndex)]);
  }
  return zones;
}

/** Titles with a name behind, looked for in the words that end in one. */
function honorificsIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const tokens = tokensOf(text);
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.hasCue(HAS_TITLE, i)) continue;
    let match: RegExpExecArray | null = null;
    for (let at = tokens.start(i); !match && at < tokens.end(i); at++) {
      HONORIFIC.lastIndex = at;
      match = HONORIFIC.exec(text);
    }
    if (match) found.push(match);
  }
  return found;
}

/** Whether a row of a directory gives names, titles or addresses. */
export function isContactRow(firstCell: string): boolean {
  return CONTACT_LABEL.test(firstCell.trim());
}

/** Whether the country that begins at a place is the first of those that an office is for. */
export function isOfficeFor(text: string, start: number): boolean {
  return OFFICE_FOR.test(text.slice(Math.max(0, start - NEAR), start));
}

/**
 * Whether a naming of a country stands inside a person's title, a body's, an event's or a place's name,
 * so that the words report nothing about the country.
 */
export function isInName(
  text: string,
  start: number,
  end: number,
  people: readonly SourceRange[],
  isPlaceName: (start: number, end: number) => boolean,
): boolean {
  const person = firstIndex(people, ([, to]) => to >= end);
  if (person < people.length && people[person][0] <= start) return true;
  const before = text.slice(Math.max(0, start - 120), start);
  const near = before.slice(-NEAR);
  const after = text.slice(end, end + 60);
  if (DEMONYM_OFFICE.test(after) || EVENT_AFTER.test(after)) return true;
  if (OFFICE_OF.test(before) || BODY_BEFORE.test(near) || EVENT_BEFORE.test(near) || WATER_BEFORE.test(near)) {
    return true;
  }
  if (after.startsWith(':')) return false;
  const town = before.at(-2) === ',' ? TOWN_BEFORE.exec(before) : null;
  if (!town?.groups || town.groups.town.split(/\s/).some((word) => NO_TOWN.test(word) || ACRONYM.test(word)))
    return false;
  return !isPlaceName(start - town[0].length, start - 1);
}

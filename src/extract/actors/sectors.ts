import { ACTOR_TYPES, type ActorType } from '../records';
import { tokensOf } from '../tokens';
import { eachIndexed, wordIndex, wordList } from '../words';
import { gated } from '../scan/gated';

/** Words that name actors of a type without naming one of them. */
const WORDS: Readonly<Record<ActorType, string>> = {
  'national-government':
    'federal governments?|(?:national |central |host |home )?governments?|minist(?:ry|ries|er|ers) of|states(?: parties)?(?! that)|state (?:party|department)|parliament\\w*|national assembly|member states|embass(?:y|ies)|border police|federal|authorities|national planning',
  'local-government':
    'local (?:governments?|authorities|communities)|municipal\\w*|cit(?:y|ies) (?:governments?|councils?|of)|state[- ]level|provinc(?:e|es|ial)|mayors?|local police|regional governments?|state governments?|state and local|counties',
  consulate: 'consul(?:ate|ates|ar)(?: services| network)?|mobile consulates',
  'international-organisation':
    'international organi[sz]ations?|UN agencies|United Nations agencies|intergovernmental organi[sz]ations?|inter-governmental organi[sz]ations?|international agencies|development agencies',
  ngo: 'NGOs?|non-governmental organi[sz]ations?|civil society(?: organi[sz]ations?)?|CSOs?|non-?profits?|community[- ]based organi[sz]ations?|advocacy groups?|voluntary organi[sz]ations?',
  'trade-union':
    "(?:trade |labou?r )?unions?(?! of)|organi[sz]ed labou?r|NGOs with labou?r|workers['’] associations?|workers['’] organi[sz]ations?",
  'private-sector':
    'private[- ]sector|employers?|compan(?:y|ies)|business(?:es)?|banks?|insurers?|insurance compan(?:y|ies)|recruit(?:ers|ment agencies)|corporations?|credit institutions?|firms|corporate|industry',
  academia:
    'universit(?:y|ies)|academi(?:a|c|cs)|research(?:ers)?(?: institut\\w+| cent(?:er|re)s?)?|think tanks?|scholars',
  'diaspora-organisation':
    'diaspora (?:organi[sz]ations?|groups?|associations?|communit\\w+|networks?|initiatives?)|diasporas?|hometown associations?|HTAs?|migrant (?:associations?|organi[sz]ations?)|home ?town associations?',
  'faith-based':
    'faith[- ]based|faith (?:groups?|communities|leaders?|organi[sz]ations?|and community)|inter-?faith|church(?:es)?|religious (?:groups?|organi[sz]ations?)|parish(?:es)?|mosques?',
  media: 'media|journalists?|television|radio|telenovelas|soap operas?|broadcasters?',
  migrants: 'migrants(?! (?:workers|rights))|migrant (?:workers|communities|women|youth)|immigrants|returnees|refugees',
  foundation: 'foundations?|philanthrop(?:y|ies|ists?)',
};

/** Names and phrases with such a word in them that are no actors of its type. */
const MISLEADING = gated(
  /\b(?:European|African|Soviet|Customs|Credit|Monetary|Latin) Unions?\b|\bUnited States\b|\bgood faith\b|\bfoundations? (?:for|of|on|upon|to)\b|\b(?:lay|lays|laid|laying) (?:the |a )?(?:\w+ )?foundations?\b|\b(?:employers|companies|businesses|banks|firms|recruiters|universities|churches)['’] (?!associations?\b|bod(?:y|ies)\b|confederations?\b|federations?\b|groups?\b|organi[sz]ations?\b|unions?\b)/gi,
);

const INDEX = wordIndex(ACTOR_TYPES.map((type) => [type, wordList(WORDS[type])] as const));

/** A text without the cue names no actors. */
const { cue: ANY_ACTOR } = wordList(...Object.values(WORDS));

/** A quick look at whether a text can name actors. */
export function mayNameActors(text: string): boolean {
  return ANY_ACTOR.isAmong(tokensOf(text).caseless().cues());
}

/** The types of actors that a text names, in the order of `ACTOR_TYPES`. */
export function actorsNamed(text: string): ActorType[] {
  const plain = MISLEADING.replaceIn(text, ' ');
  const found = new Set<ActorType>();
  eachIndexed(INDEX, plain, (type) => found.add(type));
  return ACTOR_TYPES.filter((type) => found.has(type));
}

/** "Churches with Trade Unions": who works with whom, stated by a heading. */
const WITH = /^[^\p{L}\p{N}]*(?<first>[\p{L} ,/&-]+?)\s+(?:with|and their partnerships? with)\s+(?<others>.+)$/iu;
/** "Partnerships between universities, churches and the media …". */
const BETWEEN =
  /\b(?:partnerships?|cooperation|collaboration|coalitions?|alliances?)\s+(?:between|among|amongst|of)\s+(?<all>[^.:;]{5,200}?)(?=,?\s+(?:illustrate|show|demonstrate|are|is|have|has|to|for|in|on|which|that)\b|[.:;]|$)/iu;
const LABOUR = /\blabou?r\b(?!\s+(?:migra|market|right))/i;
const COMMUNITIES = /\blocal communit/i;

/** The sectors that a heading or an introducing sentence ties together; empty when it ties none. */
export function tiedSectors(heading: string): ActorType[] {
  const parts = WITH.exec(heading)?.groups;
  if (parts) {
    const first = sectorsOf(parts.first);
    const others = sectorsOf(parts.others);
    if (first.length && others.length) return unique([...first, ...others]);
  }
  const all = BETWEEN.exec(heading)?.groups?.all;
  const sectors = all ? sectorsOf(all) : [];
  return sectors.length >= 2 ? unique(sectors) : [];
}

/** Sectors by their short names, as headings and lists of partners use them. */
function sectorsOf(text: string): ActorType[] {
  const sectors = actorsNamed(text).filter((type) => type !== 'migrants');
  const local = sectors.includes('local-government');
  const onlyLocal = local && !/\b(?:federal|national|central)\b/i.test(text);
  const plain = onlyLocal ? sectors.filter((type) => type !== 'national-government') : sectors;
  if (LABOUR.test(text) && !plain.includes('trade-union')) plain.push('trade-union');
  if (COMMUNITIES.test(text) && !plain.includes('local-government')) plain.push('local-government');
  return plain;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

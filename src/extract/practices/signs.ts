import { ending } from '../scan/ending';
import {
  AGREEMENT,
  BINDING,
  BODY,
  DOING,
  DOING_WITH,
  EVENT,
  EXAMPLE,
  HARM,
  INSTRUMENT,
  LAW,
  MEETING,
  NOT_DONE,
  OUGHT,
  PROGRAMME,
  STATISTIC,
  TALK,
  TIE_BETWEEN,
} from '../gazetteer/practice-words';
import { CALLS, IMPERATIVE, PROPOSED } from '../gazetteer/recommendation-words';
import { overlapsAny, within } from '../ordered';
import { knownOrganisation } from '../organisations';
import { namesPeople } from '../people';
import { gated } from '../scan/gated';
import { partOf } from '../tokens';
import { countsIn, hasWord, wordIndex, type WordList } from '../words';
import { namesExamples } from './example';
import { countryOfTitles, isNationalChapter } from './implied';
import { introduces } from './openings';
import { actsNext } from './roles';
import type { Telling } from './telling';

/** What a sign sees in a telling: 1 and 0 for yes and no, or a small number. */
export type Sign = (telling: Telling) => number;

/** How far behind a country its verb of doing may stand. */
const VERB_REACH = 90;
/** How far behind the beginning of a unit a country still begins it. */
const OPENING = 25;
/** "A strategy by Kenya", "launched by the Government of Kenya": the country acts, though it stands last. */
const AGENT_BEFORE = ending(/\bby (?:the )?(?:governments? of )?(?:the )?$/i);
const AGENT_REACH = 30;
const PRESENTS = gated(
  /\b(?:presented|described|highlighted|outlined|mentioned|showcased|recalled|drew attention to|reported on|explained)\b/,
);
const SAYS = gated(
  /\b(?:noted|said|stated|observed|explained|added|highlighted|mentioned|indicated|reported|recalled)\b/,
);
/** "Many argued that Kenya could …": what somebody thinks possible. */
const OPINION = gated(
  /\b(?:argued?|argues|believed?|believes|felt|suggest(?:s|ed)|hoped?|hopes|thought|claim(?:s|ed) that|feared|proposed)\b[^.;]*\b(?:could|would|might|may)\b/,
);
/** "Asylum seekers may work after six months": a rule of the state for people. */
const PERMITS = gated(
  /\b(?:applicants|children|citizens|employers|families|holders|immigrants|migrants|minors|nationals|permit holders|refugees|residents|returnees|seekers|spouses|students|victims|visitors|women|workers|witnesses|survivors|pupils|parents|mothers|graduates|entrepreneurs|individuals|people|persons|beneficiaries|patients|arrivals|those)\b[^.;,]{0,40}\s(?:(?:may|can) (?:also |now |then )?(?:access|apply|attend|be (?:granted|issued)|bring|change|choose|enrol|enter|keep|live|obtain|open|own|receive|register|remain|request|seek|stay|study|transfer|travel|use|vote|work)|are (?:also )?(?:allowed|eligible|entitled|exempt)|have (?:the right|access)|(?:receive|get|obtain) (?:(?:an? )?(?:free|legal|medical|temporary|financial|monthly|psychological|language)|(?:compensation|counsel+ing|assistance|help|aid|training|allowances?|grants?|benefits|treatment|accommodation|shelter|vouchers?|permits?) (?:from|in|at|for|through|by)))\s/i,
);
const DONE = /\b(?:is|are|was|were|been|being)\s(?:\p{Ll}+ly\s|also\s|now\s)?\p{Ll}+ed\b/u;
/** "Kenya expresses its gratitude": words of a host, not deeds. */
const THANKS = gated(/\b(?:gratitude|grateful|appreciation (?:for|to)|thank(?:s|ed|ful)?|congratulat\w+)\b/i);
const HAS_DONE = gated(/\b(?:has|have)\s(?:\p{Ll}+ly\s|also\s|been\s|already\s){0,2}\p{Ll}+(?:ed|en|un|t)\b/u);
/** "Peru is a source country; some are subjected to …": what befalls people, not what is done for them. */
const BEFALLS = gated(
  /\b(?:is|are) (?:\w+ ){0,3}?(?:source|transit|destination)\b|\bis (?:also )?home to\b|\b(?:is|are) (?:an?|one|two|three|among|the) (?:of the )?(?:\w+ )?countr(?:y|ies) (?:that|which|where|with)\b|(?<!\b(?:who|that|which) )\bare (?:\w+ ){0,2}?(?:subjected to|trafficked|exploited|forced into)\b|\bha(?:s|ve) (?:\w+ ){0,2}?(?:seen|witnessed|experienced|faced|suffered|undergone)\b|\b(?:has|have) been (?:seeing|witnessing|experiencing|facing|struggling|grappling)\b|\b(?:becomes?|became|fall(?:s|en)?|fell) (?:\w+ )?(?:victims?|prey) (?:of|to)\b|\b(?:workers|migrants|refugees|women|children|people|families|they|many|returnees) (?:\w+ )?(?:are|remain|were) (?:\w+ ){0,2}(?:vulnerable|at risk|exposed|marginali[sz]ed|excluded|discriminated)\b|\b(?:workers|migrants|refugees|nationals|citizens|people|women|returnees) (?:\w+ )?(?:are|were|have been) (?:\w+ )?(?:working|living|residing|employed|staying|stranded|leaving|arriving|migrating)\b|\b(?:workers|migrants|refugees|women|children|people|nationals|citizens) have (?:\w+ )?(?:migrated|left|fled|arrived|moved|crossed|complained)\b|\b(?:workers|migrants|refugees|women|children|people|families|they|many|returnees) (?:\w+ )?(?:face|suffer|endure|experience|encounter)(?:ed)? (?:\w+ ){0,3}(?:abuses?|exploitation|discrimination|violence|barriers|obstacles|hardships?|problems|challenges|difficulties|risks)\b|\b(?:we|they|it) (?:(?:started|began|continued?) to see|are seeing)\b/i,
);
/** "The police arrested", "five were deported": what is reported of single people. */
const CAUGHT = gated(
  /\b(?:was|were|is|are|been|being) (?:\p{Ll}+ly )?(?:arrested|detained|deported|expelled|jailed|imprisoned|killed|injured|wounded|drowned|stranded|trapped|abandoned|robbed|tortured|raped|extorted|pushed back|intercepted|apprehended|found dead|shot|beaten|charged with|sentenced|convicted)\b|\b(?:died|drowned|hanged|arrived) (?:at|in|on|off|off the|himself|herself|themselves)\b/iu,
);
/** "The report shows that …", "a study found": what somebody found out, not what is done. */
const FINDING = gated(
  /\b(?:reports?|stud(?:y|ies)|surveys?|research(?:ers)?|data|figures|statistics|findings?|analys[ei]s|publications?|papers?|articles?|books?|authors?|evidence|polls?|assessments?|experts?|results?|numbers|records)\s(?:[^,.;:]{0,60}\s)?(?:shows?|showed|showing|finds?|found|suggests?|suggested|indicates?|indicated|reveals?|revealed|estimates?|estimated|argues?|argued|concludes?|concluded|highlights?|highlighted|demonstrates?|demonstrated|confirms?|confirmed|points? (?:to|out)|pointed (?:to|out)|warns?|warned|provides? (?:useful )?(?:statistic|data|figures|evidence|information)|ha(?:s|ve) (?:also )?(?:shown|found|reported|estimated|revealed|come up))\b|\b(?:estimated|reported|calculated) that\b\b/iu,
);
/** "Tonga can strengthen its piers", "it needs to": what a state is able or ought to do, not what it does. */
const ABLE =
  /^\s(?:(?:can|could|may|might) (?:also |then |therefore |thus |further |only |\p{Ll}+ly )?(?:address|adopt|assist|benefit|build|consider|contribute|create|develop|encourage|enhance|ensure|establish|expand|explore|facilitate|foster|help|improve|increase|introduce|invest|learn|leverage|make|play|promote|provide|reduce|strengthen|support|take|use|work)\b|(?:also |now |still |therefore )?needs? to\b)/u;
const STATES = gated(
  /\b(?:[Cc]ountr(?:y|ies)|[Gg]overnments?|[Ss]tates?|[Aa]uthorities|[Pp]olicy-?makers|[Dd]onors|[Ee]mployers|[Ii]t|[Tt]hey|[Ww]e)(?=\s(?:can|could|may|might|(?:also |now |still |therefore )?needs?)\s)/u,
);
/** "They fear that …": what others think. */
const THINK =
  /^["“]?(?:They|He|She|I|Others|Critics|Some|Many|Residents|Activists|Campaigners|Observers|Analysts|Refugees|Migrants)\s(?:also\s|still\s)?(?:say|says|claims?|fears?|believes?|thinks?|argues?|hopes?|feels?|worr(?:y|ies)|warns?|complains?|are (?:afraid|worried|concerned|happy))\b/;
/** "The book was launched by …": how a publication came about. */
const PUBLISHED = gated(
  /^(?:The|This)\s(?:[\p{L}\d-]+\s){0,4}?(?:report|publication|book|study|paper|article|brief|edition|newsletter)\b[^.;]{0,160}?\s(?:was|were|is|has been)\s(?:\p{Ll}+ly\s)?(?:launched|authored|written|published|released|presented|edited|prepared|commissioned)\b/u,
);
/** "According to a study, …": who says so. */
const ACCORDING = gated(
  /\bas per (?:the )?(?:data|records|figures|statistics)\b|\baccording to (?:the |a |an |its |their )?(?:\p{L}+ )?(?:report|study|survey|data|figures|statistics|estimates|research|testimon(?:y|ies)|media|news|police|staff|\p{L}+ staff)\b/iu,
);
/** "The law has been criticized by …": what others think of it. */
const DISPUTED = gated(
  /\b(?:criticis|criticiz|condemn|denounc|deplor|slamm?|blast|lament|complain|protest)\p{L}*\b|\b(?:wants?|threaten(?:s|ed)?|plans?) to strike\b/iu,
);
/** "Save the boats: In Peru, …": a title that runs into its sentence. */
const RUN_IN_TITLE = /^[^:.]{3,80}:\s(?=\p{Lu})/u;
/** "Peru remains committed to …", "believes in": what somebody stands for, not what it does. */
const AFFIRMS = gated(
  /\b(?:is|are|remains?) (?:\w+ly )?committed to\b|\b(?:re-?affirm|reiterat|renew|underscor|underlin|stress|express|demonstrat|affirm|pledg|emphasi[sz])\w* (?:its|their|our|his|her|the|\p{Lu}\p{L}+['’]s?) (?:\p{L}+ )?(?:commitment|support|determination|readiness|willingness|solidarity|resolve|dedication) (?:to|for|with)\b|\b(?:is|are) an? (?:strong|firm|proud|staunch) (?:supporter|advocate|believer|defender)s?\b|\b(?:believes? (?:in|that)|(?<!\bwho |\bthat )(?:hopes?|wish(?:es)?|wants?) (?:to|that)|(?:would like|(?:is|are|stands?) (?:also )?(?:ready|keen|eager|willing)) to|recogni[sz]es? the (?:\w+ )?(?:importance|value|role|need|support|contribution)s?)\b|\b(?:supports?|endorses?|welcomes?|sees) (?:and supports? )?(?:the |this |these |\p{Lu}\p{L}+['’]s? )?(?:\p{Ll}+ )?(?:proposals?|potential|ideas?|views?|decisions?|outcomes?|recommendations?|opportunit(?:y|ies))\b/iu,
);
/** "The Conference was hosted by Peru": how a meeting came about. */
const CONVENED = gated(
  /^(?:The|This)\s(?:[\p{L}\d]+[\s-]){0,6}?(?:Conference|Consultations?|Dialogue|Forum|Meeting|Round ?table|Seminar|Session|Summit|Symposium|Workshop)\b[^.;]{0,60}?\s(?:(?:was|were|is|will be)\s(?:\p{Ll}+\s)?(?:attended|chaired|co-?chaired|convened|co-?hosted|held|hosted|inaugurated|opened|co-?organi[sz]ed|organi[sz]ed)|brought together|brings together|gathered)\b/iu,
);
/** The words of somebody, not a name in quotation marks. */
const SPOKEN = /^["“]|[,.!?]["”]/;
/** A name in quotation marks. */
const QUOTED = /["“‘]\p{Lu}[^"”’]{3,60}["”’]/u;
/** A name of several words in capitals that ends in what it names. */
const NAMED = gated(
  /(?:\p{Lu}[\p{L}-]+ (?:(?:of|for|on|and|the|in) )*){1,6}(?:Programme|Program|Project|Initiative|Act|Fund|Agreement|Process|Network|Strategy|Plan|Scheme|Centre|Center|Council|Commission|Office|Committee|Convention|Platform|Partnership)\b/u,
);
const IN_A_PLACE = /^(?:For (?:example|instance), )?[Ii]n (?:the )?/;

/** "Kenya pledged USD 5", "in kind": money and things given are told of as such. */
const GIFT = gated(
  /\b(?:[Pp]ledg|[Dd]onat|[Cc]ontribut|[Oo]ffer|[Gg][ai]v)\w*\s(?:\w+\s){0,3}?(?:(?:[A-Z]{1,3}\s?)?[$€£¥]\s?|[A-Z]{3}\s)?\d|\b[Ii]n[- ]kind\b|\bfree of charge\b/,
);

/** "“I sold my boat,” says Ana": the words of one person. */
const TESTIMONY = /["“][^"”]*\b(?:I|my|me)\b[^"”]*["”]/;

/** "The City of Tarn", "its mayor", "are twinned": towns that act. */
const MUNICIPAL =
  /\b(?:[Cc]it(?:y|ies)(?: of|['’]s)|[Mm]ayors?|[Mm]unicipal(?:ity|ities)?|[Tt]own hall|twinned|[Cc]anton(?:al)?|[Pp]rovincial|[Rr]egional [Gg]overnment)\b/u;

const WILL = gated(/\bwill\s/);
const WOULD = gated(/(?<!\b(?:that|which|who)(?: \w+ly)?\s)\b(?:would|could|may|might)\b/);
const MANY = gated(/\b[Mm]any\b/);

/** The lists of words that signs ask for, to be found in one pass. */
const LISTS = wordIndex(
  [
    AGREEMENT,
    BINDING,
    BODY,
    DOING,
    DOING_WITH,
    EVENT,
    EXAMPLE,
    HARM,
    INSTRUMENT,
    LAW,
    MEETING,
    NOT_DONE,
    OUGHT,
    PROGRAMME,
    STATISTIC,
    TALK,
  ].map((list) => [list, list] as const),
);

/** What speaks for and against a practice in the words of a telling and around them, each by its name. */
export const SIGNS = {
  instrument: ({ own }) => yes(countOf(INSTRUMENT, own) > 0),
  instruments: ({ own }) => Math.min(countOf(INSTRUMENT, own), 3),
  doing: ({ own }) => yes(countOf(DOING, own) > 0),
  countryDoes: (telling) => yes(placesOf(telling).some((naming) => doesNear(telling, naming))),
  countryActs: (telling) => yes(placesOf(telling).some((naming) => actsNext(textOf(telling), naming))),
  regionActs: (telling) =>
    yes(within(telling.analysis.regions, telling.unit).some((region) => actsNext(textOf(telling), region))),
  bodyActs: (telling) =>
    yes(within(telling.analysis.organisations, telling.unit).some((body) => actsNext(textOf(telling), body))),
  meeting: ({ own }) => yes(countOf(MEETING, own) > 0),
  person: ({ analysis, unit }) => yes(overlapsAny(analysis.people, unit)),
  year: ({ own }) => yes(/\b(?:19|20)\d\d\b/.test(own)),
  hasDone: ({ own }) => yes(HAS_DONE.test(own)),
  name: ({ own }) => yes(QUOTED.test(own) || NAMED.test(own)),
  between: ({ own }) => yes(TIE_BETWEEN.test(own)),
  doneWith: ({ own }) => yes(countOf(DOING_WITH, own) > 0),
  done: ({ own }) => yes(DONE.test(own)),
  willDo: ({ own }) => yes(WILL.test(own)),
  wouldDo: ({ own }) => yes(WOULD.test(own)),
  law: ({ own }) => yes(countOf(LAW, own) > 0),
  agreement: ({ own }) => yes(countOf(AGREEMENT, own) > 0),
  programme: ({ own }) => yes(countOf(PROGRAMME, own) > 0),
  body: ({ own }) => yes(countOf(BODY, own) > 0),
  announced: ({ announced }) => yes(announced),
  example: ({ own }) => yes(countOf(EXAMPLE, own) > 0),
  exemplified: (telling) =>
    yes(namesExamples(textOf(telling), telling.unit, within(telling.analysis.countries, telling.unit))),
  presents: ({ own }) => yes(PRESENTS.test(own)),
  says: ({ own }) => yes(SAYS.test(own)),
  introduces: ({ own }) => yes(introduces(own)),
  opensWithCountry: (telling) => yes(opensWithPlace(telling)),
  opensInCountry: (telling) => yes(IN_A_PLACE.test(telling.own) && opensWithPlace(telling)),
  countries: (telling) => Math.min(new Set(placesOf(telling).map(({ iso3 }) => iso3)).size, 6) / 3,
  onlyPeople: (telling) => {
    const places = placesOf(telling);
    return yes(places.length > 0 && places.every((naming) => namesPeople(textOf(telling), naming)));
  },
  noCountry: (telling) => (placesOf(telling).length ? 0 : officeActs(telling) || isInChapter(telling) ? 0.5 : 1),
  municipal: (telling) =>
    yes(telling.subject.basis === 'own' && placesOf(telling).length === 0 && MUNICIPAL.test(telling.own)),
  fromBefore: ({ subject }) => yes(subject.basis === 'before'),
  fromTopic: ({ subject }) => yes(subject.basis === 'topic'),
  fromSpeaker: ({ subject }) => yes(subject.basis === 'speaker'),
  fromTitle: ({ subject }) => yes(subject.basis === 'section'),
  regionOnly: ({ subject }) => yes(subject.basis === 'region'),
  quotes: ({ own }) => yes(/["“”]/.test(own) && !SPOKEN.test(own)),
  length: ({ own }) => Math.min(own.length, 400) / 200,
  short: ({ own }) => yes(own.length < 70),
  demands: ({ own, announced }) => yes(!announced && IMPERATIVE.test(own.replace(RUN_IN_TITLE, ''))),
  binding: ({ own }) => yes(countOf(BINDING, own) > 0),
  ought: ({ own }) => Math.min(countOf(OUGHT, own), 2),
  calls: ({ own }) => yes(CALLS.test(own) || PROPOSED.test(own)),
  opinion: ({ own }) => yes(OPINION.test(own)),
  thanks: ({ own }) => yes(THANKS.test(own)),
  question: ({ own }) => yes(own.endsWith('?')),
  gift: ({ own }) => yes(GIFT.test(own) && countOf(INSTRUMENT, own) === 0),
  permits: ({ own }) => yes(PERMITS.test(own)),
  nationalChapter: (telling) => {
    const { section } = telling.analysis.block;
    const { basis, countries } = telling.subject;
    const isOfChapter =
      basis === 'section' || ((basis === 'topic' || isOwnPlace(telling)) && countries[0] === countryOfTitles(section));
    return yes(isOfChapter && isNationalChapter(section));
  },
  testimony: ({ own }) => yes(TESTIMONY.test(own)),
  affirms: ({ own }) => yes(AFFIRMS.test(own)),
  convened: ({ own }) => yes(CONVENED.test(own)),
  befalls: ({ own }) => yes(BEFALLS.test(own)),
  caught: ({ own }) => yes(CAUGHT.test(own)),
  finding: ({ own }) => yes(FINDING.test(own)),
  according: ({ own }) => yes(ACCORDING.test(own)),
  able: (telling) => yes(isAble(telling)),
  think: ({ own }) => yes(THINK.test(own)),
  published: ({ own }) => yes(PUBLISHED.test(own)),
  disputed: ({ own }) => yes(DISPUTED.test(own)),
  notDone: ({ own }) => yes(countOf(NOT_DONE, own) > 0),
  talk: ({ own }) => Math.min(countOf(TALK, own), 2),
  event: ({ own }) => Math.min(countOf(EVENT, own), 2),
  many: ({ own }) => yes(MANY.test(own)),
  statistic: ({ own }) => Math.min(countOf(STATISTIC, own), 2),
  harm: ({ own }) => Math.min(countOf(HARM, own), 2),
} satisfies Record<string, Sign>;

export type SignName = keyof typeof SIGNS;

let lastText = '';
let lastCounts = countsIn(LISTS, lastText);

/** How many different words of a list a text has; signs ask one after the other about the same text. */
function countOf(list: WordList, text: string): number {
  if (text !== lastText) {
    lastText = text;
    lastCounts = countsIn(LISTS, text);
  }
  return lastCounts.get(list) ?? 0;
}

function yes(holds: boolean): number {
  return holds ? 1 : 0;
}

function textOf({ analysis }: Telling): string {
  return analysis.block.text.text;
}

function placesOf({ analysis, unit }: Telling) {
  return within(analysis.countries, unit).filter((naming) => !naming.inName);
}

/** Whether a state or those who speak for one are only able, or ought, to do what a telling says. */
function isAble(telling: Telling): boolean {
  const { own } = telling;
  const state = STATES.exec(own);
  if (state && ABLE.test(own.slice(state.index + state[0].length))) return true;
  return placesOf(telling).some(({ end }) => ABLE.test(textOf(telling).slice(end, end + 40)));
}

/** Whether a town or an office alone names the country told of. */
function isOwnPlace(telling: Telling): boolean {
  return telling.subject.basis === 'own' && placesOf(telling).length === 0;
}

/** Whether a town of the country named alone at the head of its chapter is all that names it. */
function isInChapter(telling: Telling): boolean {
  const { section } = telling.analysis.block;
  return isOwnPlace(telling) && isNationalChapter(section) && telling.subject.countries[0] === countryOfTitles(section);
}

/** Whether an office of the country told of acts, which half names the country. */
function officeActs(telling: Telling): boolean {
  const { analysis, unit, subject } = telling;
  if (subject.basis !== 'own') return false;
  return within(analysis.organisations, unit).some((body) => {
    const owner = analysis.offices.get(body.value) ?? knownOrganisation(body.value)?.country;
    return owner === subject.countries[0] && actsNext(textOf(telling), body);
  });
}

function opensWithPlace(telling: Telling): boolean {
  const [first] = placesOf(telling);
  return first !== undefined && first.start - telling.unit.start < OPENING;
}

/** Whether a country stands before a verb of doing, near enough to be its subject, or behind "by". */
function doesNear(telling: Telling, { start, end }: { start: number; end: number }): boolean {
  const text = textOf(telling);
  const { unit } = telling;
  return (
    AGENT_BEFORE.test(text.slice(Math.max(unit.start, start - AGENT_REACH), start)) ||
    hasWord(DOING, partOf(text, { start: end, end: Math.min(unit.end, end + VERB_REACH) }))
  );
}

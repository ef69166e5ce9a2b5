import { partnerSectors } from '../actors/tied-sectors';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { isNationalChapter } from '../practices/implied';
import { actsNext } from '../practices/roles';
import type { ToldPractice } from '../practices/told';
import type { Actor, ActorType, CountryCode, Relation } from '../records';
import type { Stretch } from '../sentences';
import { actorsIn, countriesOfOffices } from '../actors/named';
import { knownOrganisation } from '../organisations';
import { firstIndex, overlapsAny, within } from '../ordered';
import { hostOf } from '../actors/host';
import { country, distinctActors, sector } from '../actors/actor';
import { proseOfRow } from '../tables';
import { judges } from './judging';
import { isProcess } from './processes';
import { tiesOfSides } from './sides';
import type { Tie } from './tie';
import { gated, type Gated } from '../scan/gated';
import { partOf } from '../tokens';

/** How a sentence ties its actors, the first that fits. */
const RELATIONS: readonly (readonly [Relation, Gated])[] = [
  [
    'co-organiser',
    gated(
      /\b(?:co-?organi[sz]\w+|jointly organi[sz]ed|co-?hosted|organi[sz]ed (?:jointly )?(?:by|with)|(?:coordinated|prepared|convened) (?:jointly )?by)\b/i,
    ),
  ],
  [
    'funding',
    gated(
      /\b(?:financially supported|funded by|financed by|sponsored by|co-financ\w+|funding from|(?:with|by) (?:funds|money|grants?) (?:from|of)|with (?:the )?\w+ (?:funds|funding|money)|financial support (?:of|from|by)|donors?\b.{0,40}\b(?:gave|contributed)|contributions? (?:from|by|of)(?! \w+ing\b)|(?:financial|cash) and in[- ]kind|in[- ]kind and (?:financial|cash)|donat(?:ed|es)|(?:provid|giv|grant|award|contribut|allocat|pledg|commit|gave|paid|pays?|paying|sent|lent)\w*\s(?:\p{Lu}\p{L}+\s){0,2}(?:(?:an?|another|additional|further|up to|more than|over|some|nearly|about)\s){0,2}(?:[A-Z]{0,3}\s?[$€£]|(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|NOK|SEK|DKK|KRW|INR|CNY|ZAR|MXN|PHP|KES)\s)\d\w*|invest(?:s|ed|ing|ment)s? in|receiv\w+ [^.;]{0,60}?(?:[$€£]|\d|grants?|funds|funding|money)[^.;]{0,40}? from)\b/iu,
    ),
  ],
  [
    'agreement',
    gated(
      /\b(?:agreements?|treat(?:y|ies)|accords?|memorand(?:um|a)|MOUs?|plan of action|declaration|joint commission|letters? of (?:intent|agreement)|negotiations? with|exchange of (?:notes|letters)|(?:conclud|sign|negotiat|initial)\w*\s(?:an?|the|another|several|two)\s(?:\w+\s){0,3}(?:protocol|pact|arrangement)s?)\b/i,
    ),
  ],
  [
    'programme',
    gated(
      /\b(?:programmes?|programs?|projects?|pilots?|schemes?|initiatives?|(?:research |training )?networks?|strateg(?:y|ies)|campaigns?|cooperat\w+|collaborat\w+|work(?:s|ed|ing)?(?: \w+){0,2} with|work(?:s|ed|ing)? (?:together|closely)|partner(?:s|ed)? with|partnerships?|(?:liais|coordinat)\w+ with)\b/i,
    ),
  ],
  ['support', gated(/\b(?:support(?:s|ed|ing)?|assist(?:s|ed|ance)|help(?:s|ed)?|aid|outreach|relation|links?)\b/i)],
];

/** Words that put two actors on one side or face to face. */
export const TIES =
  /\b(?:with|between|among|together|joint(?:ly)?|co-?\w+|in (?:partnership|cooperation|collaboration)|partnerships?|agreements?|by|and|through|support(?:ed|s)?|under|part of|involv\w+|network|led|along with|interaction|assist\w*|help\w*)\b/i;
const SECTORS: ReadonlySet<ActorType> = new Set([
  'ngo',
  'trade-union',
  'private-sector',
  'local-government',
  'diaspora-organisation',
  'faith-based',
  'consulate',
  'academia',
  'foundation',
  'international-organisation',
]);
const MOST_MEMBERS = 12;
/** Those with whom one country has agreements may be listed at length. */
const MOST_PARTNERS = 40;
/** "The present course is paid by …": the body that speaks is the other side. */
const SPEAKS_OF_ITSELF = /\b(?:this|the present|our|we)\b/i;
const DONOR_STATEMENT = gated(
  /\b(?:financially supported|funded|financed|sponsored|supported financially)\s+(?:in part |entirely |jointly )?by\b|\b(?:financial support (?:of|from)|(?:appreciation|gratitude|thanks|grateful)\sfor\s(?:\w+\s){0,3}(?:support|contributions?|donations?)\s(?:\w+\s){0,2}(?:received|given|provided|made|from|of|by)|made possible (?:by|through|thanks to|with)\b|(?:thank|thanks|thanked|grateful to|acknowledges?)\s[^;]{1,200}\sfor (?:its|their|the)\s(?:\w+\s){0,3}(?:support|contributions?|funding|donations?)\b)/i,
);

const MONEY =
  /\b(?:financ\w+|fund(?:s|ed|ing)?|donat\w+|donors?|contribut\w+|sponsor\w*|grants?|receiv\w+|given|provided)\b/i;

/**
 * Ties that prose reports: those of its practices, those of bodies that act together, and those of donors. The `rows` are
 * of tables of programmes, which tell theirs by their columns.
 */
export function tiesOfProse(
  analysis: DocumentAnalysis,
  practices: readonly ToldPractice[],
  rows: ReadonlySet<BlockAnalysis>,
): Tie[] {
  const told = practices
    .filter((practice) => !DONOR_STATEMENT.test(wordsOf(practice)))
    .map((practice) => ({ practice, ties: tieOfPractice(practice) }));
  const ties = told.flatMap((practice) => practice.ties);
  const covered = new Map<BlockAnalysis, Stretch[]>();
  for (const { practice, ties: own } of told) {
    const { analysis: block, stretch } = practice;
    if (!own.length) continue;
    const stretches = covered.get(block);
    if (stretches) stretches.push(stretch);
    else covered.set(block, [stretch]);
  }
  const host = hostOf(analysis);
  const byBlock = new Map<BlockAnalysis, ToldPractice[]>();
  for (const practice of practices) {
    const known = byBlock.get(practice.analysis);
    if (known) known.push(practice);
    else byBlock.set(practice.analysis, [practice]);
  }
  for (const block of analysis.blocks) {
    const { kind } = block.block;
    const isRow = kind === 'table-row' && !rows.has(block);
    if (kind !== 'paragraph' && kind !== 'bullet' && kind !== 'footnote' && !isRow) continue;
    if (!block.countries.length && !block.organisations.length) continue;
    for (const sentence of isRow ? proseOfRow(block) : block.sentences) {
      const donors = tieOfDonors(block, sentence, host, byBlock.get(block) ?? []);
      if (donors) ties.push(donors);
      else if (!overlapsAny(covered.get(block) ?? [], sentence) && !judges(block, sentence)) {
        const bodies = tieOfBodies(block, sentence);
        ties.push(...(bodies.length ? bodies : tiesOfSides(block, sentence)));
      }
    }
  }
  return ties;
}

/** What a text says that its actors share, if anything. */
export function relationOf(text: string): Relation | undefined {
  return RELATIONS.find(([, words]) => words.test(text))?.[0];
}

function wordsOf({ analysis, stretch }: ToldPractice): string {
  return partOf(analysis.block.text.text, stretch);
}

/** Words that put the bodies of a sentence beside whoever does what it tells. */
const BESIDE_BODIES =
  /\b(?:(?:together|jointly) with|in (?:close )?(?:partnership|cooperation|collaboration) with|with (?:the )?(?:(?:financial|technical) )?(?:support|assistance|help) (?:of|from)|(?:implemented|supported|provided|co-financed|financed|funded|run|managed|operated|built) (?:jointly )?by|agreements? with|[\p{L}]+[- ](?:funded|funding|money)|(?:funding|funds|money|grants?) (?:of|from))\b/iu;

/** A doubtful practice whose country only the words around it tell: a body named there need not work with it. */
function isDoubtful(practice: ToldPractice): boolean {
  const { foundBy, confidence } = practice;
  return (
    foundBy === 'context' &&
    confidence === 'low' &&
    !BESIDE_BODIES.test(wordsOf(practice)) &&
    !(isNationalChapter(practice.analysis.block.section) && isRunByBody(practice))
  );
}

function tieOfPractice(practice: ToldPractice): Tie[] {
  const { analysis, stretch } = practice;
  const text = wordsOf(practice);
  const offices = countriesOfOffices(analysis, stretch).filter((id) => !practice.countries.includes(id));
  const partners = [...practice.partners, ...offices];
  const countries = [...new Set([...practice.countries, ...partners])].map(country);
  const named = actorsIn(analysis, stretch).filter((actor) => actor.type === 'org');
  const sectors = sectorsIn(analysis, stretch);
  if (isDoubtful(practice) && !sectors.length && !offices.length) return [];
  const isRun = isRunByBody(practice);
  const isShared =
    isRun || sectors.length > 0 || isWithBody(analysis, stretch) || (countries.length > 1 && ACT_AS_ONE.test(text));
  const relation = relationOf(text) ?? (isShared ? 'programme' : undefined);
  const others =
    countries.length === 1 && !named.length && relation && WITH_RELATION.has(relation) ? unnamedCountries(text) : [];
  const members = distinctActors(asCountries([...countries, ...named, ...others, ...sectors]));
  if (named.length && !partners.length && named.every(isProcess)) return [];
  const most = partners.length ? MOST_PARTNERS : MOST_MEMBERS;
  if (
    !areSeveral(members, most) ||
    !relation ||
    judges(analysis, stretch) ||
    !(partners.length || isRun || TIES.test(text))
  )
    return [];
  const isOfCountries = members.every(({ type }) => type === 'country');
  if (isOfCountries && (LIKENS.test(text) || (!partners.length && !ACT_AS_ONE.test(text)))) return [];
  const onlySectors = countries.length + named.length + others.length < 2;
  return [
    {
      members,
      relation: onlySectors ? 'sector-partnership' : relation,
      label: labelOf(text),
      blocks: [analysis.block],
      stretch,
      foundBy: practice.foundBy,
      confidence: onlySectors ? 'medium' : practice.confidence,
    },
  ];
}

/** "Tonga, with UNICEF, runs a school". */
const WITH_BEFORE = /\b(?:with|alongside|by)\s(?:the\s)?$/i;

function isWithBody(analysis: BlockAnalysis, stretch: Stretch): boolean {
  const text = analysis.block.text.text;
  return within(analysis.organisations, stretch).some(({ start }) =>
    WITH_BEFORE.test(text.slice(Math.max(stretch.start, start - 16), start)),
  );
}

const WILL_ACT = /^(?:\s\([^()]{1,40}\))?\swill\s(?:\p{Ll}+ly\s|also\s)?(?!be\b|need\b|have\b|continue\b)\p{Ll}+/u;

/** "In Tonga, UNICEF opened a school": an international body does what a country is told to have. */
function isRunByBody({ analysis, stretch, countries }: ToldPractice): boolean {
  const text = analysis.block.text.text;
  return (
    countries.length === 1 &&
    within(analysis.organisations, stretch).some(
      (body) =>
        knownOrganisation(body.value)?.type === 'international' &&
        (actsNext(text, body) || WILL_ACT.test(text.slice(body.end, body.end + 80))),
    )
  );
}

function sectorsIn(analysis: BlockAnalysis, stretch: Stretch, onlyWith = false): Actor[] {
  return partnerSectors(analysis, stretch, onlyWith)
    .filter((type) => SECTORS.has(type))
    .map(sector);
}

/** What countries that stand side by side do with each other, rather than each for itself. */
export const ACT_AS_ONE =
  /\b(?:between|among(?! the (?:top|first|largest|most|few|world))|joint(?:ly)?|together|bilateral\p{L}*|trilateral|tripartite|agree[sd]?|agreements?|sign(?:s|ed|ing)?|treat(?:y|ies)|accords?|memorand\p{L}+|co-\p{L}+|cooperat\p{L}*|coordinat\p{L}*|collaborat\p{L}*|partner\p{L}*|common|shar(?:e|es|ed|ing)|(?<!ha(?:s|ve) )both|each other|one another|mutual\p{L}*|announc\p{L}+|launch(?:es|ed)?|commit(?:s|ted)|members? of|twinn\p{L}+|government-to-government|(?:conclud|negotiat|initial)\p{L}*\s(?:an?|the|another|several|two)\s(?:\p{L}+\s){0,3}(?:protocols?|pacts?|arrangements?|declarations?)|(?:tested|run|developed|set up|established|financed|funded|designed|piloted|implemented|led|managed) by)\b/iu;

/** "Like Tonga, Fiji runs a fund": countries that do the same, each for itself. */
const LIKENS = /\b(?:[Ll]ike|[Uu]nlike|[Aa]s (?:in|with)(?:\sthe case of)?|[Ss]imilar(?:ly)? to)\s(?:the\s)?\p{Lu}/u;

/** Relations that a country can have with others that the text does not name. */
const WITH_RELATION: ReadonlySet<Relation> = new Set(['agreement', 'programme', 'working-group']);
/** "… with eight other countries", "… between Tonga and its neighbours". */
const UNNAMED_COUNTRIES = gated(
  /(?:\b(?:with|between|among)\b[^.;]{0,60}?|\bby\s(?:[^.;,]{0,40}\sand\s)?)\b(?:other|several|many|various|selected|certain|developing|like-minded|signatory|endorsing|participating|neighbou?ring|partner|host|third|origin|destination|sending|receiving|foreign|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: other)?|(?:West |East |Southern |Central |North |South )?(?:African|Asian|European|Latin American|Caribbean|Pacific|Arab|Gulf|Balkan|Andean|EU))\s(?:\p{L}+\s)?(?:countries|states|governments|nations|neighbours|neighbors)\b|\bwith (?:its |their |some |the )?(?:neighbou?rs|(?:main )?countries of (?:origin|destination))\b|\b(?:with|between|among) (?:the )?(?:countries|governments|states) (?:throughout|across|in|of|from) (?:the |our )?(?:region|area|world|hemisphere|continent|sub-?region|neighbou?rhood)\b|\b(?:agreements?|arrangements?|accords?|treaties|negotiat\p{L}+)\s(?:\p{L}+\s){0,2}with (?:our|its|their) (?:regional |foreign |international |neighbou?ring )?(?:partners|allies|counterparts|neighbou?rs)\b/iu,
);

function unnamedCountries(text: string): Actor[] {
  return UNNAMED_COUNTRIES.test(text) ? [sector('national-government')] : [];
}

/** Whether actors are two or more sides, and not a crowd: a country and its own offices are one side. */
function areSeveral(actors: readonly Actor[], most = MOST_MEMBERS): boolean {
  if (actors.length < 2) return false;
  const countries = new Set(actors.filter((actor) => actor.type === 'country').map((actor) => actor.id));
  const sides = actors.filter((actor) => actor.type !== 'org' || !countries.has(countryOfOffice(actor.name) ?? ''));
  return sides.length >= 2 && actors.length <= most;
}

/** A country's only body named stands for the country where that is not named: its agency gives what the country gives. */
function asCountries(actors: readonly Actor[]): Actor[] {
  const offices = actors.flatMap((actor) => (actor.type === 'org' ? (countryOfOffice(actor.name) ?? []) : []));
  return actors.map((actor) => {
    const owner = actor.type === 'org' ? countryOfOffice(actor.name) : undefined;
    return owner && offices.filter((id) => id === owner).length === 1 ? country(owner) : actor;
  });
}

/** The country whose office a body is. */
function countryOfOffice(name: string): CountryCode | undefined {
  const body = knownOrganisation(name);
  return body?.type === 'national' ? body.country : undefined;
}

/** Two or more bodies, or a body and a country, that a sentence says act together. */
function tieOfBodies(analysis: BlockAnalysis, sentence: Stretch): Tie[] {
  if (!analysis.organisations.length) return [];
  const named = asCountries(actorsIn(analysis, sentence));
  if (!named.some((actor) => actor.type === 'org')) return [];
  const text = partOf(analysis.block.text.text, sentence);
  const relation = ACT_TOGETHER.test(text) ? relationOf(text) : undefined;
  if (!relation) return [];
  const members = distinctActors([...named, ...sectorsIn(analysis, sentence, true)]);
  if (!areSeveral(members)) return [];
  return [
    {
      members,
      relation: named.length < 2 ? 'sector-partnership' : relation,
      label: labelOf(text),
      blocks: [analysis.block],
      stretch: sentence,
      foundBy: 'sentence',
      confidence: 'medium',
    },
  ];
}

const ACT_TOGETHER = gated(
  /\b(?:joint(?:ly)?|together with|in (?:close )?(?:partnership|cooperation|collaboration) with|co-?(?:organi|host|financ|chair|ordinat)\w*|(?:organi[sz]ed|coordinated|led|launched|implemented|carried out|headed|prepared|established|funded|run|supported|assisted|backed) (?:jointly )?by|(?:support|assistance|help) (?:of|from)|receiv\w+ [^.;]{0,80} from|works? (?:closely )?with|partner(?:s|ed|ship)? (?:with|between)|(?:liais|coordinat|collaborat|cooperat)\w+ (?:closely )?with|between)\b/i,
);

/** The countries of the practices of a block, in its order, that a sentence tells. */
function countriesToldIn(practices: readonly ToldPractice[], sentence: Stretch): CountryCode[] {
  const countries: CountryCode[] = [];
  for (let i = firstIndex(practices, ({ stretch }) => stretch.end > sentence.start); i < practices.length; i++) {
    if (practices[i].stretch.start >= sentence.end) break;
    countries.push(...practices[i].countries);
  }
  return countries;
}

/** "This course is funded by the ILO": a donor and the body that speaks. */
function tieOfDonors(
  analysis: BlockAnalysis,
  sentence: Stretch,
  host: Actor | undefined,
  practices: readonly ToldPractice[],
): Tie | undefined {
  const text = partOf(analysis.block.text.text, sentence);
  if (!DONOR_STATEMENT.test(text)) return undefined;
  const named = actorsIn(analysis, sentence);
  const members = distinctActors([
    ...named,
    ...(named.length ? countriesToldIn(practices, sentence).map(country) : []),
    ...(host && SPEAKS_OF_ITSELF.test(text) ? [host] : []),
  ]);
  if (!named.length || members.length < 2) return undefined;
  return {
    members,
    relation: MONEY.test(text) ? 'funding' : 'support',
    label: labelOf(text),
    blocks: [analysis.block],
    stretch: sentence,
    foundBy: 'sentence',
    confidence: 'high',
  };
}

function labelOf(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?<![.;,:])[.;,:]+$/, '');
}

import { partOf } from '../tokens';
import type { Block } from '../../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { within } from '../ordered';
import { BINDING, DOING, EXAMPLE, INSTRUMENT } from '../gazetteer/practice-words';
import type { Confidence, CountryCode, Finding } from '../records';
import type { Stretch } from '../sentences';
import { hasWord } from '../words';
import { aroundOf, type Around } from './around';
import { pairsIn } from './pairs';
import { partsOf } from './parts';
import { SIGNS } from './signs';
import { goesOnAbout } from './going-on';
import { isNationalChapter } from './implied';
import { carriesOn, introduces, opensWithState, refersBack } from './openings';
import { listsCountries, sameCountries, subjectOf, type Basis } from './subject';
import { cellPlaces, isProseCell } from '../tables';
import type { Telling, ToldBefore } from './telling';
import { unitsOf } from './units';
import { weighTelling } from './weigh';

/** A practice that prose reports: the sentences that tell it and the places it is attributed to. */
export interface ToldPractice extends Finding {
  readonly analysis: BlockAnalysis;
  readonly stretch: Stretch;
  readonly countries: readonly CountryCode[];
  readonly partners: readonly CountryCode[];
  readonly regions: readonly string[];
  /** A country is the one that acts, rather than the place where others do. */
  readonly byCountry: boolean;
}

/** From this weight on a telling counts; of the values tried, the one that served the annotated texts best. */
const ENOUGH = -0.2;
/** A sentence that only adds to a practice needs less. */
const ENOUGH_TO_ADD = ENOUGH - 0.5;
/** Weight above what is enough that makes a practice sure, and below which it is doubtful. */
const CLEARLY = 1.5;
const BARELY = 0.5;

const AGENDA_TIME = /^\W*(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b|[-–])|\d{1,2}:\d{2}\b)/i;
const FINITE = /\b(?:is|are|was|were|has|have|had|will|can|does|do)\b/i;
const SHORTEST_BLOCK = 24;
const SHORTEST_TOLD = 40;

/** The practices that the prose of a document reports, leaving out the blocks in `taken`. */
export function toldPractices(analysis: DocumentAnalysis, taken: ReadonlySet<Block>): ToldPractice[] {
  const agendas = agendasIn(analysis);
  const around = aroundOf(analysis);
  let earlier: { readonly block: Block; readonly last: ToldBefore | undefined } | undefined;
  return analysis.blocks
    .filter(({ block }) => !taken.has(block) && (isProse(block) || isTreatyTitle(block)) && !agendas.has(block.table))
    .flatMap((block) => {
      const text = block.block.text.text;
      const goesOn =
        earlier?.last !== undefined &&
        isNext(earlier.block, block.block) &&
        (carriesOn(text) ||
          listsCountries(text) ||
          goesOnAbout(earlier.last.telling.own, partOf(text, block.sentences[0])));
      const { told, last } = practicesIn(block, around(block), goesOn ? earlier?.last : undefined);
      earlier = { block: block.block, last: last && { ...last, reach: Infinity } };
      return told;
    });
}

/** Whether a paragraph follows another directly, below the same titles. */
function isNext(before: Block, block: Block): boolean {
  return (
    before.index + 1 === block.index &&
    before.section === block.section &&
    before.kind === block.kind &&
    (block.kind === 'paragraph' || (block.kind === 'bullet' && listsCountries(block.text.text)))
  );
}

/** "Agreement between Tonga and Fiji on …": a title that is itself what was concluded. */
const TREATY_TITLE =
  /^(?:(?:bilateral|cooperation|framework|joint|labou?r|tripartite)\s)*(?:accord|agreement|arrangement|convention|declaration|memorandum(?: of \p{L}+)?|partnership|protocol|treaty)\s(?:\p{L}+\s){0,6}?between\s/iu;

function isTreatyTitle({ kind, text }: Block): boolean {
  return kind === 'heading' && TREATY_TITLE.test(text.text);
}

function isProse(block: Block): boolean {
  if (block.kind === 'table-row') return cellPlaces(block).some((place) => place && isProseCell(place));
  return block.kind !== 'heading' && block.kind !== 'contents' && block.text.length >= SHORTEST_BLOCK;
}

/** The tables whose rows begin with times of the day: programmes of meetings announce talks, not practices. */
function agendasIn({ document }: DocumentAnalysis): ReadonlySet<number | undefined> {
  const timed = document.blocks.filter((block) => block.table !== undefined && AGENDA_TIME.test(block.text.text));
  return new Set(timed.map((block) => block.table));
}

/** The practices of a block, and what it told last; `earlier` is what the paragraph before told, where this one goes on. */
function practicesIn(
  analysis: BlockAnalysis,
  around: Around,
  earlier: ToldBefore | undefined,
): { readonly told: ToldPractice[]; readonly last: ToldBefore | undefined } {
  const told: ToldPractice[] = [];
  const seen = (telling: Telling): ToldBefore | undefined => {
    const { before } = telling;
    const weight = weighTelling(telling);
    const isNew = !before || tellsNew(telling, before);
    if (weight < (isNew ? ENOUGH : ENOUGH_TO_ADD)) return before;
    if (isNew) {
      told.push(...itemsWithin(practiceOf(telling, weight)));
      return { telling };
    }
    const last = told.at(-1);
    if (!last) return before;
    const partners = telling.subject.adds ? telling.subject.partners : last.partners;
    told[told.length - 1] = { ...last, partners, stretch: { start: last.stretch.start, end: telling.unit.end } };
    return { ...before, reach: telling.unit.end };
  };
  return { told, last: eachTelling(analysis, around, seen, earlier) };
}

/**
 * Calls `seen` for each part of a sentence of a block that tells of a place, in order. What it gives back is the
 * telling that the next one may refer to; the first may refer to `earlier`. Gives the last of them.
 */
export function eachTelling(
  analysis: BlockAnalysis,
  around: Around,
  seen: (telling: Telling) => ToldBefore | undefined,
  earlier?: ToldBefore,
): ToldBefore | undefined {
  const text = analysis.block.text.text;
  let before = earlier;
  for (const [i, sentence] of analysis.sentences.entries()) {
    const units = unitsOf(text, sentence, analysis.countries);
    const lead = { start: analysis.sentences[i - 1]?.start ?? sentence.start, end: units[0].start };
    const isLed = units[0].start > sentence.start;
    if (isLed && hasWord(BINDING, text.slice(sentence.start, lead.end))) continue;
    const announced = around.announced || (isLed && hasWord(EXAMPLE, text.slice(lead.start, lead.end)));
    const words = partOf(text, sentence);
    if (
      isLead(words) ||
      isRunInTitle(words) ||
      LABEL.test(words) ||
      isPerson(analysis, sentence) ||
      (i > 0 && isAfterthought(words)) ||
      (isFragment(words) &&
        !TREATY_TITLE.test(words) &&
        !(announced && hasWord(INSTRUMENT, words) && !isOnlyBody(analysis, sentence)))
    )
      continue;
    for (const unit of units) {
      const subject = subjectOf(analysis, unit, before, around);
      if (!subject) continue;
      before = seen({ analysis, unit, own: partOf(text, unit), subject, announced, before });
    }
  }
  return before;
}

/** "These include a hotline, a school and …": each of the things is told for the first time. */
const LISTS =
  /^(?:These|They|Those|Among (?:these|them))\s(?:\w+\s)?(?:includ\w+|compris\w+|are|were|range[sd]?)\b.*[,;]/i;

/** Whether a telling tells something further rather than adding to what its paragraph told last. */
function tellsNew({ analysis, own, subject }: Telling, before: ToldBefore): boolean {
  if (subject.adds) return false;
  if (introduces(own) || LISTS.test(own)) return true;
  if (subject.basis === 'before') return false;
  if (isOfOneCase({ analysis, subject }, before)) return false;
  const isNamed = subject.basis === 'own' || subject.basis === 'section';
  if (!isNamed || !sameCountries(subject, before.telling.subject)) return true;
  const isOwnDeed = opensWithState(own) && isNationalChapter(analysis.block.section);
  return (isOwnDeed || !refersBack(own)) && !goesOnAbout(before.telling.own, own);
}

/**
 * Whether a paragraph goes on about the one case that the title above tells of, "A school for sailors in Tonga", naming
 * nobody further. A chapter that is headed by its country alone tells of something else in each sentence.
 */
function isOfOneCase({ analysis, subject }: Pick<Telling, 'analysis' | 'subject'>, before: ToldBefore): boolean {
  const { telling, reach } = before;
  return (
    subject.basis === 'section' &&
    telling.subject.basis === 'section' &&
    reach !== Infinity &&
    !isNationalChapter(analysis.block.section) &&
    sameCountries(subject, telling.subject)
  );
}

function practiceOf(telling: Telling, weight: number): ToldPractice {
  const { analysis, unit, subject } = telling;
  const { countries, partners, regions, basis } = subject;
  return {
    analysis,
    stretch: unit,
    countries,
    partners,
    regions,
    byCountry: SIGNS.countryDoes(telling) + SIGNS.countryActs(telling) > 0 || basis === 'topic' || basis === 'speaker',
    foundBy: basis === 'own' || basis === 'region' ? 'sentence' : 'context',
    confidence: confidenceOf(weight - ENOUGH, basis),
  };
}

/** A practice for each of the things that it tells of its country, with the other sides named there; else itself. */
function itemsWithin(practice: ToldPractice): ToldPractice[] {
  const { analysis, stretch, countries, partners } = practice;
  const pairs = pairsIn(analysis, stretch);
  if (pairs.length) return pairs.map((pair) => ({ ...practice, countries: pair, partners: [] }));
  const text = analysis.block.text.text;
  const parts = partsOf(text, stretch);
  const [first] = within(analysis.countries, stretch).filter((naming) => !naming.inName);
  const ofAll = countries.length > 0 && (!first || first.end <= parts[0].end);
  if (parts.length === 1 || !ofAll) return [practice];
  return parts.map((part) => {
    const named = new Set(within(analysis.countries, part).map(({ iso3 }) => iso3));
    return { ...practice, stretch: part, partners: partners.filter((id) => named.has(id)) };
  });
}

/** How sure a practice is by its weight above what is enough, and by what ties it to its places. */
function confidenceOf(surplus: number, basis: Basis): Confidence {
  if (basis !== 'own') return surplus >= CLEARLY ? 'medium' : 'low';
  if (surplus >= CLEARLY) return 'high';
  return surplus >= BARELY ? 'medium' : 'low';
}

/** A sentence that only announces what stands below it. */
function isLead(own: string): boolean {
  return own.endsWith(':');
}

/** "Full name: …": a field of a sheet that only says what something is called, or when and where it was; a figure. */
const LABEL =
  /^(?:(?:Full|Official|Short|Project|Programme|Program) )?(?:[Nn]ame|[Tt]itle|[Aa]cronym|[Dd]uration|[Pp]eriod|[Ww]ebsite|[Ss]ource|[Kk]eywords?|[Dd]ates?|[Ll]ocation|[Cc]ontact(?: person)?)\s?:\s|^[^:]{3,60}:\s[\d.,\s%]+$/;

/** "Financing.": the title of a paragraph that stands in its first line. */
function isRunInTitle(own: string): boolean {
  return /^\S+(?:\s\S+)?\.$/.test(own);
}

/** A line that is the name of a person, with titles, and hardly more. */
function isPerson({ people }: BlockAnalysis, line: Stretch): boolean {
  return within(people, line).some(({ start, end }) => start - line.start < 4 && line.end - end < 4);
}

/** A line that is the name of a body and hardly more. */
function isOnlyBody({ organisations }: BlockAnalysis, line: Stretch): boolean {
  return within(organisations, line).some(({ start, end }) => (end - start) * 2 > line.end - line.start);
}

/** "Of course from Tonga.": a few words without a verb between other sentences. */
function isAfterthought(own: string): boolean {
  return own.length < SHORTEST_TOLD && !hasWord(DOING, own) && !FINITE.test(own);
}

/** A title or a line of a programme: words without a verb and without the end of a sentence. */
function isFragment(own: string): boolean {
  return !/[.!?;:"”’']$/.test(own) && !hasWord(DOING, own) && !FINITE.test(own);
}

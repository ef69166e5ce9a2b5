import type { Block } from '../../corpus/block';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { within } from '../ordered';
import { DOING, EXAMPLE, PRACTICE_LIST } from '../gazetteer/practice-words';
import { townMatcher } from '../gazetteer/towns';
import type { Confidence, CountryCode, Finding } from '../records';
import type { Stretch } from '../sentences';
import { remembered } from '../remembered';
import { hasWord } from '../words';
import { namesExamples } from './example';
import { partsOf } from './parts';
import { actsNext } from './roles';
import { goesOnAbout } from './going-on';
import { introduces, isNear, refersBack, samePlaces, sameSubject, subjectOf, type Basis } from './subject';
import { unitsOf } from './units';
import { ENOUGH, weighPractice } from './weigh';
import { partOf } from '../tokens';

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

/** The looser the tie between a sentence and its places, the surer it must be to count. */
const ENOUGH_BY: Readonly<Record<Basis, number>> = {
  own: ENOUGH,
  before: ENOUGH + 0.25,
  topic: ENOUGH + 0.25,
  speaker: ENOUGH + 0.75,
  region: ENOUGH + 0.75,
};
/** A sentence that only adds to a practice needs less. */
const ENOUGH_TO_ADD = ENOUGH - 1.5;
/** Weight above what is enough that makes a practice sure, and below which it is doubtful. */
const CLEARLY = 1.25;
const BARELY = 0.5;
/** How far behind a country its verb of doing may stand. */
const VERB_REACH = 90;

/** "A strategy by Kenya", "launched by the Government of Kenya": the country acts, though it stands last. */
const AGENT_BEFORE = /\bby (?:the )?(?:governments? of )?(?:the )?$/i;
const AGENT_REACH = 30;

/** "These include a hotline, a school and …": each of the things is told for the first time. */
const LISTS =
  /^(?:These|They|Those|Among (?:these|them))\s(?:\w+\s)?(?:includ\w+|compris\w+|are|were|range[sd]?)\b.*[,;]/i;

const AGENDA_TIME = /^\W*(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b|[-–])|\d{1,2}:\d{2}\b)/i;
const FINITE = /\b(?:is|are|was|were|has|have|had|will|can|does|do)\b/i;
const SHORTEST_BLOCK = 24;
const SHORTEST_CELL = 80;

/** The practices that the prose of a document reports, leaving out the blocks in `taken`. */
export function toldPractices(analysis: DocumentAnalysis, taken: ReadonlySet<Block>): ToldPractice[] {
  const agendas = agendasIn(analysis);
  const announces = remembered((words: string) => hasWord(PRACTICE_LIST, words));
  return analysis.blocks
    .filter(({ block }) => !taken.has(block) && isProse(block) && !agendas.has(block.table))
    .flatMap((block) => practicesIn(block, wordsAbove(block.block, analysis).some(announces)));
}

function isProse(block: Block): boolean {
  if (block.kind === 'table-row') return block.cells?.some((cell) => cell.length >= SHORTEST_CELL) ?? false;
  return block.kind !== 'heading' && block.kind !== 'contents' && block.text.length >= SHORTEST_BLOCK;
}

/** The tables whose rows begin with times of the day: programmes of meetings announce talks, not practices. */
function agendasIn({ document }: DocumentAnalysis): ReadonlySet<number | undefined> {
  const timed = document.blocks.filter((block) => block.table !== undefined && AGENDA_TIME.test(block.text.text));
  return new Set(timed.map((block) => block.table));
}

/** The heading of a block and the sentence that introduces it, where it has them. */
function wordsAbove({ section, lead }: Block, { document }: DocumentAnalysis): string[] {
  return [...section.slice(-1), ...(lead === undefined ? [] : [document.blocks[lead].text.text])];
}

function practicesIn(analysis: BlockAnalysis, inPracticeList: boolean): ToldPractice[] {
  const text = analysis.block.text.text;
  const told: ToldPractice[] = [];
  if (!analysis.countries.length && !analysis.regions.length && !townMatcher.mayFind(text)) return told;
  for (const [i, sentence] of analysis.sentences.entries()) {
    const units = unitsOf(text, sentence, analysis.countries);
    const lead = { start: analysis.sentences[i - 1]?.start ?? sentence.start, end: units[0].start };
    const listed =
      inPracticeList || (units[0].start > sentence.start && hasWord(EXAMPLE, text.slice(lead.start, lead.end)));
    if (!listed && isFragment(partOf(text, sentence))) continue;
    for (const unit of units) {
      const before = told.at(-1);
      const found = practiceIn(analysis, unit, listed, before);
      if (found === 'adds' && before) {
        told[told.length - 1] = { ...before, stretch: { start: before.stretch.start, end: unit.end } };
      } else if (found && found !== 'adds') {
        told.push(...itemsWithin(found));
      }
    }
  }
  return told;
}

/** A practice for each of the things that it tells of its country, with the other sides named there; else itself. */
function itemsWithin(practice: ToldPractice): ToldPractice[] {
  const { analysis, stretch, countries, partners } = practice;
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

function textOf({ analysis, stretch }: ToldPractice): string {
  return partOf(analysis.block.text.text, stretch);
}

/** The practice that a unit tells, or that it only adds to the one before. */
function practiceIn(
  analysis: BlockAnalysis,
  unit: Stretch,
  inPracticeList: boolean,
  before: ToldPractice | undefined,
): ToldPractice | 'adds' | undefined {
  const own = partOf(analysis.block.text.text, unit);
  const subject = subjectOf(analysis, unit, before);
  if (!subject) return undefined;
  const byCountry = countryActs(analysis, unit);
  const weight = Math.max(
    ...clausesWithPlaces(analysis, unit).map((clause) =>
      weighPractice(partOf(analysis.block.text.text, clause), {
        countryActs: clause === unit ? byCountry : countryActs(analysis, clause),
        exemplified: namesExamples(analysis.block.text.text, clause, within(analysis.countries, clause)),
        inPracticeList,
      }),
    ),
  );
  const { countries, partners, regions, basis } = subject;
  const isNew = introduces(own) || LISTS.test(own);
  if (basis === 'before' && !isNew) return weight >= ENOUGH_TO_ADD ? 'adds' : undefined;
  if (weight < ENOUGH_BY[basis]) return undefined;
  if (basis === 'own' && !isNew && before) {
    if (refersBack(own) && sameSubject(subject, before, unit)) return 'adds';
    if (goesOnAbout(textOf(before), own) && samePlaces(subject, before))
      return isNear(before, unit) ? 'adds' : undefined;
  }
  return {
    analysis,
    stretch: unit,
    countries,
    partners,
    regions,
    byCountry: byCountry || basis === 'topic' || basis === 'speaker',
    foundBy: basis === 'own' || basis === 'region' ? 'sentence' : 'context',
    confidence: confidenceOf(weight - ENOUGH_BY[basis], basis),
  };
}

/** The clauses of a unit between semicolons that name a country; the whole unit when fewer than two stand there. */
function clausesWithPlaces(analysis: BlockAnalysis, unit: Stretch): Stretch[] {
  const own = partOf(analysis.block.text.text, unit);
  let at = unit.start;
  const clauses = own.split(/(?<=;)\s/).map((part) => {
    const clause = { start: at, end: at + part.length };
    at = clause.end + 1;
    return clause;
  });
  const placed = clauses.filter((clause) => within(analysis.countries, clause).some((naming) => !naming.inName));
  return clauses.length > 1 && placed.length ? [unit, ...placed] : [unit];
}

/** How sure a practice is by its weight above what is enough, and by what ties it to its places. */
function confidenceOf(surplus: number, basis: Basis): Confidence {
  if (basis !== 'own') return surplus >= CLEARLY ? 'medium' : 'low';
  if (surplus >= CLEARLY) return 'high';
  return surplus >= BARELY ? 'medium' : 'low';
}

/** A title or a line of a programme: words without a verb and without the end of a sentence. */
function isFragment(own: string): boolean {
  return !/[.!?;:)\]"”’']$/.test(own) && !hasWord(DOING, own) && !FINITE.test(own);
}

/** Whether a country stands before a verb of doing, near enough to be its subject. */
function countryActs(analysis: BlockAnalysis, unit: Stretch): boolean {
  const text = analysis.block.text.text;
  return within(analysis.countries, unit).some(
    ({ start, end }) =>
      AGENT_BEFORE.test(text.slice(Math.max(unit.start, start - AGENT_REACH), start)) ||
      hasWord(DOING, text.slice(end, Math.min(unit.end, end + VERB_REACH))) ||
      actsNext(text, { start, end }),
  );
}

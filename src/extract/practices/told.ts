import type { Block } from '../../corpus/block';
import { within, type BlockAnalysis, type DocumentAnalysis, type NamedCountry } from '../analysis';
import { DOING, DOING_TOGETHER, INSTRUMENT, PRACTICE_LIST } from '../gazetteer/practice-words';
import { townMatcher } from '../gazetteer/towns';
import type { CountryCode } from '../records';
import { itemsOf, type Stretch } from '../sentences';
import { hasWord } from '../words';
import { rolesIn } from './roles';
import { ENOUGH, weighPractice } from './weigh';

/** A practice that prose reports: the sentences that tell it and the places it is attributed to. */
export interface ToldPractice {
  readonly analysis: BlockAnalysis;
  readonly stretch: Stretch;
  readonly countries: readonly CountryCode[];
  readonly partners: readonly CountryCode[];
  readonly regions: readonly string[];
  /** Weight of its first sentence. */
  readonly weight: number;
}

/** Without a country of its own, a sentence must be surer to count. */
const ENOUGH_FOR_REGION = ENOUGH + 0.75;
const ENOUGH_INHERITED = ENOUGH + 0.25;
const LONGEST_REACH = 90;

const REFERS_BACK =
  /^(?:It|They|He|She|This|These|Those|Its|Their|There|The (?:programmes?|programs?|projects?|initiatives?|schemes?|laws?|agreements?|country|government|latter|authorities|system|process|campaign)|In addition|Moreover|Furthermore|Finally|Also|Another|Other|Under (?:this|these|the)|As part of|A|An|One|Such)\b/;
/** Introduces something new rather than adding to what was told. */
const INTRODUCES =
  /\b(?:an?|another|several|various|two|three|new|recent|also (?:an?|has|have)|one of)\s+(?:[\w-]+\s){0,5}?(?:programmes?|programs?|projects?|schemes?|initiatives?|pilots?|campaigns?|laws?|agreements?|partnerships?|council|commission|cent(?:er|re)|network|fund|service|conference|mechanisms?|office|hotline)\b/i;
const AGENDA_TIME = /^\W*(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b|[-–])|\d{1,2}:\d{2}\b)/i;
const SHORTEST_BLOCK = 24;
const SHORTEST_CELL = 80;
/** The word right after a name, adverbs and auxiliaries left out. */
const ACTS_NEXT =
  /^(?:\s\([^()]{1,20}\))?\s(?:(?:has|have|had|also|recently|already|is|are|was|were)\s){0,3}(\p{Ll}+(?:\s\p{Ll}+)?)/u;
/** Parts of a sentence that each tell of their own country. */
const PARTS = /,?\s+(?:and|while|whereas|as well as)\s+(?=(?:an?|the|in|its|another)\s)/gi;

/** The practices that the prose of a document reports, leaving out the blocks in `listed`. */
export function toldPractices(analysis: DocumentAnalysis, listed: ReadonlySet<Block>): ToldPractice[] {
  const agendas = agendasIn(analysis);
  return analysis.blocks
    .filter(({ block }) => !listed.has(block) && isProse(block) && !agendas.has(block.table))
    .flatMap((block) => practicesIn(block, announcesPractices(block.block, analysis)));
}

function isProse(block: Block): boolean {
  if (block.kind === 'paragraph' || block.kind === 'bullet' || block.kind === 'footnote')
    return block.text.length >= SHORTEST_BLOCK;
  return block.kind === 'table-row' && (block.cells?.some((cell) => cell.length >= SHORTEST_CELL) ?? false);
}

/** The tables whose rows begin with times of the day: programmes of meetings announce talks, not practices. */
function agendasIn({ document }: DocumentAnalysis): ReadonlySet<number | undefined> {
  const timed = document.blocks.filter((block) => block.table !== undefined && AGENDA_TIME.test(block.text.text));
  return new Set(timed.map((block) => block.table));
}

function announcesPractices(block: Block, { document }: DocumentAnalysis): boolean {
  const lead = block.lead === undefined ? '' : document.blocks[block.lead].text.text;
  return hasWord(PRACTICE_LIST, `${block.section.at(-1) ?? ''} ${lead}`);
}

function practicesIn(analysis: BlockAnalysis, inPracticeList: boolean): ToldPractice[] {
  const text = analysis.block.text.text;
  const told: ToldPractice[] = [];
  for (const sentence of analysis.sentences) {
    for (const unit of unitsOf(text, sentence, analysis.countries)) {
      const found = practiceIn(analysis, unit, inPracticeList, told[told.length - 1]);
      if (found === undefined) continue;
      if (found.continues) told[told.length - 1] = found.practice;
      else told.push(found.practice);
    }
  }
  return told;
}

/** The parts of a sentence that can each tell a practice of their own. */
function unitsOf(text: string, sentence: Stretch, countries: readonly NamedCountry[]): Stretch[] {
  const tells = (part: Stretch) =>
    within(countries, part).some((naming) => !naming.inName) && hasWord(INSTRUMENT, text.slice(part.start, part.end));
  const items = itemsOf(text, sentence);
  if (items.length > 1 && items.filter(tells).length >= 2) return items;
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(PARTS)].map((match) => ({
    at: sentence.start + match.index,
    from: sentence.start + match.index + match[0].length,
  }));
  for (const cut of cuts) {
    const first = { start: sentence.start, end: cut.at };
    const second = { start: cut.from, end: sentence.end };
    const ownVerb = hasWord(DOING, text.slice(second.start, second.end)) || opensWithPlace(text, first, countries);
    if (tells(first) && tells(second) && ownVerb && differ(within(countries, first), within(countries, second))) {
      return [first, ...unitsOf(text, second, countries)];
    }
  }
  return [sentence];
}

/** "In the Philippines, …, and a campaign in Lebanon": each part says where it is, so the second needs no verb. */
function opensWithPlace(text: string, part: Stretch, countries: readonly NamedCountry[]): boolean {
  return within(countries, part).some((naming) => /^In (?:the )?$/.test(text.slice(part.start, naming.start)));
}

function differ(first: readonly NamedCountry[], second: readonly NamedCountry[]): boolean {
  return !first.some((a) => second.some((b) => a.iso3 === b.iso3));
}

interface Finding {
  readonly practice: ToldPractice;
  /** Replaces the practice before, which it carries on. */
  readonly continues: boolean;
}

function practiceIn(
  analysis: BlockAnalysis,
  unit: Stretch,
  inPracticeList: boolean,
  before: ToldPractice | undefined,
): Finding | undefined {
  const text = analysis.block.text.text;
  const own = text.slice(unit.start, unit.end);
  const namings = within(analysis.countries, unit).filter((naming) => !naming.inName || officeActs(analysis, naming));
  const regions = [...new Set(within(analysis.regions, unit).map((region) => region.value))];
  const towns = namings.length ? [] : townMatcher.find(own).map((match) => match.value);
  const weight = weighPractice(own, { countryActs: acts(text, unit, namings), inPracticeList });
  const roles = rolesIn(text, unit, namings);
  const countries = roles.countries.length ? roles.countries : [...new Set(towns)];
  const topic = countries.length || regions.length ? undefined : topicBefore(analysis, unit);

  if (!countries.length) {
    if (before && before.stretch.end >= unit.start - LONGEST_REACH && REFERS_BACK.test(own)) {
      if (weight >= ENOUGH_INHERITED && INTRODUCES.test(own)) {
        return { practice: { ...before, stretch: unit, weight }, continues: false };
      }
      if (weight >= ENOUGH - 1.5) return { practice: extended(before, unit), continues: true };
      return undefined;
    }
    if (topic && weight >= ENOUGH_INHERITED) {
      return {
        practice: { analysis, stretch: unit, countries: [topic], partners: [], regions, weight },
        continues: false,
      };
    }
    if (!regions.length || weight < ENOUGH_FOR_REGION) return undefined;
    return { practice: { analysis, stretch: unit, countries: [], partners: [], regions, weight }, continues: false };
  }
  if (weight < ENOUGH) return undefined;
  const samePlaces =
    before !== undefined &&
    before.stretch.end >= unit.start - LONGEST_REACH &&
    countries.every((country) => before.countries.includes(country)) &&
    roles.partners.every((partner) => before.partners.includes(partner));
  if (before && samePlaces && REFERS_BACK.test(own) && !INTRODUCES.test(own)) {
    return { practice: extended(before, unit), continues: true };
  }
  return {
    practice: { analysis, stretch: unit, countries, partners: roles.partners, regions, weight },
    continues: false,
  };
}

/** The only country that a paragraph has reported on before a sentence, if there is exactly one. */
function topicBefore(analysis: BlockAnalysis, unit: Stretch): CountryCode | undefined {
  const named = new Set(
    analysis.countries.filter((naming) => naming.end <= unit.start && !naming.inName).map((naming) => naming.iso3),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

function extended(practice: ToldPractice, unit: Stretch): ToldPractice {
  return { ...practice, stretch: { start: practice.stretch.start, end: unit.end } };
}

/** "The Ministry of Labour of Ghana launched …": an office, named by no person, that acts for its country. */
function officeActs(analysis: BlockAnalysis, naming: NamedCountry): boolean {
  if (analysis.people.some((person) => naming.start < person.end && naming.end > person.start)) return false;
  const next = ACTS_NEXT.exec(analysis.block.text.text.slice(naming.end, naming.end + LONGEST_REACH));
  return next !== null && hasWord(DOING, next[1]);
}

/** Whether a country stands before a verb of doing, near enough to be its subject. */
function acts(text: string, unit: Stretch, namings: readonly NamedCountry[]): boolean {
  return namings.some((naming) => {
    const after = text.slice(naming.end, Math.min(unit.end, naming.end + LONGEST_REACH));
    return hasWord(DOING, after) || hasWord(DOING_TOGETHER, ACTS_NEXT.exec(after)?.[1] ?? '');
  });
}

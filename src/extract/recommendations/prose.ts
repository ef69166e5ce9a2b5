import { anyOf } from '../scan/gated';
import { allMatches } from '../../corpus/matches';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import {
  ADDRESSEES,
  BINDS_ITSELF,
  CALLS,
  DEMANDED_DOING,
  DUTY,
  INTRODUCES_RECOMMENDATIONS,
  MEETS_BEFORE,
  MORE_OF_IT,
  NO_RECOMMENDATION_LIST,
  NOT_A_DUTY,
  PROPOSED,
  RECOMMENDATION_LIST,
  SEES_NEED,
  SPEECHES,
  TOLD_DUTY,
} from '../gazetteer/recommendation-words';
import { within } from '../ordered';
import type { Confidence } from '../records';
import { remembered } from '../remembered';
import { itemsOf, type Stretch } from '../sentences';
import { trimmedStretch, type Recommended } from './recommended';
import { partOf } from '../tokens';

/** A further clause of what was proposed. */
const FURTHER_THAT = /,?\s(?:and|or)\sthat\s(?!of\b|is\b|was\b)/gi;
/** A further thing that somebody is asked to do. */
const FURTHER_DOING = new RegExp(`(?:[,;]\\s(?:and\\s)?(?:to\\s)?|\\sand\\sto\\s)(?=(?:${DEMANDED_DOING})\\s)`, 'g');
const ASKED_TO = /\bto\s(?:\p{Ll}+ly\s)?\p{Ll}+\b/u;
/** "Kenya encourages employers to …": right behind a country it tells what that does. */
const ENCOURAGES = /^(?:encourage|invite|request|ask)/i;
/** A duty that falls on whoever can: "… must be counted", "there is a need to count …". */
const TO_BE_DONE = new RegExp(
  /\bthere (?:is|remains|needs to be) (?:an? )?(?:\p{Ll}+ )?need (?:for|to)\b|\bit is (?:\p{Ll}+ )?advisable\b|\b(?:must|should|ought to|needs? to|has to|have to) (?:not )?be (?!considered|seen|regarded|viewed|understood|confused)(?:\p{Ll}+ly )?\p{Ll}+ed\b/u
    .source + `|\\bneeds? ${MORE_OF_IT}\\b`,
  'iu',
);
/** How far behind a call what makes it none may stand. */
const CALL_REACH = 60;
const SHORTEST_DEMAND = 25;
/** Two demands in one sentence mostly make one: "… to open the piers and to light them". */
const LEAST_DEMANDS = 3;
/** What such a clause says of what is proposed: "… be given", "… should give", "… banks give". */
const DEMANDED = /\b(?:be|should|must|need|ought|shall)\b|\b(?!is\b|was\b|has\b)\p{Ll}+s\s\p{Ll}+e?\s/u;
/** How far behind its beginning a clause must say so. */
const CLAUSE_REACH = 120;
/** An item of a list that tells what is or was. */
const REPORTS = /\b(?:is|are|was|were|has|have|had|will)\b|\b\p{Ll}+ed (?:its|their|the|an?|that)\b/u;

/**
 * Sentences that ask somebody to act. The prose of a section that ends in a list headed as its recommendations counts
 * for none, in all its parts: it reports the discussion, the list says what came of it.
 */
export function recommendedInProse(
  analysis: DocumentAnalysis,
  used: ReadonlySet<number>,
  lists: readonly Recommended[],
): Recommended[] {
  const concluded = new Set(lists.flatMap((item) => concludedBy(item.analysis)));
  const isOfOthers = remembered((section: readonly string[]) => NO_RECOMMENDATION_LIST.test(section.at(-1) ?? ''));
  const isConcluded = remembered((section: readonly string[]) =>
    section.some((_, i) => concluded.has(section.slice(0, i + 1).join('>'))),
  );
  return analysis.blocks.flatMap((item) => {
    const { block } = item;
    if (used.has(block.index) || (block.kind !== 'paragraph' && block.kind !== 'bullet')) return [];
    if (isConcluded(block.section)) return [];
    const found = item.sentences.flatMap((sentence) => recommendedIn(item, sentence));
    return isOfOthers(block.section) ? found.filter(({ confidence }) => confidence !== 'low') : found;
  });
}

/** The section that a list below a heading of its own concludes: the one above that heading. */
function concludedBy({ block: { section } }: BlockAnalysis): string[] {
  return RECOMMENDATION_LIST.test(section.at(-1) ?? '') ? [section.slice(0, -1).join('>')] : [];
}

/** The parts of a sentence that recommend: of a list those that its lead asks for, or that ask themselves. */
function recommendedIn(analysis: BlockAnalysis, sentence: Stretch): Recommended[] {
  const text = analysis.block.text.text;
  const own = partOf(text, sentence);
  const asked = howItAsks(analysis, sentence);
  if (!asked && !RECOMMENDATION_LIST.mayMatch(own)) return [];
  const items = itemsOf(text, sentence);
  if (items.length === 1 && (INTRODUCES_RECOMMENDATIONS.test(own) || own.endsWith(':'))) return [];
  const lead = items.length > 1 ? text.slice(sentence.start, items[0].start) : '';
  const whole = asked ?? (RECOMMENDATION_LIST.test(lead) ? 'medium' : undefined);
  if (!whole) return [];
  const parts = items.length > 1 ? items.filter((item) => !reports(text, item)) : clausesOf(text, sentence);
  return parts.flatMap((part) => {
    const stretch = trimmedStretch(text, part.start, part.end);
    return stretch ? [{ analysis, stretch, foundBy: 'sentence', confidence: whole }] : [];
  });
}

/** Whether an item of a list tells what is or was, and demands nothing itself. */
function reports(text: string, item: Stretch): boolean {
  const own = partOf(text, item);
  return REPORTS.test(own) && !asks(own);
}

function asks(own: string): boolean {
  return CALLS.test(own) || PROPOSED.test(own) || DUTY.test(own);
}

/** Whether the words up to a call, or all words, make it none. */
function isNoDuty(words: string, own: string): boolean {
  return own.endsWith('?') || NOT_A_DUTY.test(words);
}

/** "Delegates recognized the need to …". */
function seenNeed(own: string): RegExpExecArray | null {
  const need = SEES_NEED.exec(own);
  return need && MEETS_BEFORE.test(own.slice(0, need.index)) ? need : null;
}

/** Whether a text has a word of any of the ways to ask. */
const mayAsk = anyOf(BINDS_ITSELF, CALLS, PROPOSED, SEES_NEED, DUTY);

/** How sure it is that a stretch asks somebody to act; undefined when it does not. */
function howItAsks(analysis: BlockAnalysis, stretch: Stretch): Confidence | undefined {
  const own = partOf(analysis.block.text.text, stretch);
  if (!mayAsk(own)) return undefined;
  if (BINDS_ITSELF.test(own)) return 'medium';
  const call = CALLS.exec(own) ?? PROPOSED.exec(own) ?? seenNeed(own);
  if (call) {
    const begins = stretch.start + call.index;
    const isPolicy = ENCOURAGES.test(call[0]) && analysis.countries.some(({ end }) => end + 1 === begins);
    return isPolicy || isNoDuty(own.slice(0, call.index + CALL_REACH), own) ? undefined : 'medium';
  }
  return DUTY.test(own) &&
    !isNoDuty(own, own) &&
    !analysis.block.section.some((title) => SPEECHES.test(title)) &&
    !TOLD_DUTY.test(own) &&
    (ADDRESSEES.test(own) || TO_BE_DONE.test(own) || namesActor(analysis, stretch))
    ? 'low'
    : undefined;
}

function namesActor(analysis: BlockAnalysis, stretch: Stretch): boolean {
  return within(analysis.countries, stretch).length > 0 || within(analysis.organisations, stretch).length > 0;
}

/** "It was proposed that …, and that …": each clause with a demand of its own is a part; else the whole sentence. */
function clausesOf(text: string, sentence: Stretch): Stretch[] {
  const own = partOf(text, sentence);
  const parts: Stretch[] = [];
  let start = 0;
  for (const match of allMatches(FURTHER_THAT, own)) {
    const from = match.index + match[0].length;
    if (!asks(own.slice(start, match.index)) || !DEMANDED.test(own.slice(from, from + CLAUSE_REACH))) continue;
    parts.push({ start: sentence.start + start, end: sentence.start + match.index });
    start = from;
  }
  return [...parts, { start: sentence.start + start, end: sentence.end }].flatMap((part) => demandsOf(text, part));
}

/** "We urge states to open piers, give lanterns and …": each thing asked for is a part. */
function demandsOf(text: string, clause: Stretch): Stretch[] {
  const own = partOf(text, clause);
  if (!CALLS.test(own)) return [clause];
  const parts: Stretch[] = [];
  let start = 0;
  for (const match of allMatches(FURTHER_DOING, own)) {
    const part = own.slice(start, match.index);
    const from = match.index + match[0].length;
    if (part.length < SHORTEST_DEMAND || own.length - from < SHORTEST_DEMAND) continue;
    if (start === 0 && !(CALLS.test(part) && ASKED_TO.test(part))) continue;
    parts.push({ start: clause.start + start, end: clause.start + match.index });
    start = from;
  }
  return parts.length + 1 < LEAST_DEMANDS ? [clause] : [...parts, { start: clause.start + start, end: clause.end }];
}

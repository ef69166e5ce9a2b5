import { hostOf } from '../actors/host';
import { placedActors } from '../actors/named';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { GIVEN, GIVES_AFTER, NOT_GIVEN } from '../gazetteer/funding-words';
import { shortened } from '../gist';
import { placeOf } from '../passage';
import type { Actor, Funding } from '../records';
import type { Stretch } from '../sentences';
import { contributionsIn } from './contributions';
import { moneyIn } from './money';
import { fundingRecord } from './record';
import { LONGEST_PURPOSE, yearIn } from './sentence';
import { partOf } from '../tokens';

/** A sentence with more amounts is a list: each amount quotes the words around it, not all of the sentence. */
const MOST_AMOUNTS = 20;
const RECEIVES_AFTER =
  /^\s(?:has |have |had )?(?:receiv(?:es|ed|ing)|got|obtain(?:s|ed)|was given|is given|were given)\b/i;
const FROM_BEFORE = /\bfrom (?:the )?(?:government of )?$/i;
const TO_BEFORE = /\b(?:to|for|into) (?:the )?(?:government of )?$/i;
/** "Kenyans in Norway give …": where, not who. */
const PLACE_BEFORE = /\bin (?:the )?$/i;
const REACH = 24;

/** Amounts that prose reports, and contributions that it reports without an amount. */
export function fundingOfProse(analysis: DocumentAnalysis): Funding[] {
  const host = hostOf(analysis);
  return analysis.blocks.flatMap((block) => {
    const { kind } = block.block;
    if (kind !== 'paragraph' && kind !== 'bullet' && kind !== 'footnote') return [];
    return block.sentences.flatMap((sentence) => {
      const amounts = amountsIn(analysis, block, sentence);
      return amounts.length ? amounts : contributionsIn(analysis, block, sentence, host);
    });
  });
}

function amountsIn({ document }: DocumentAnalysis, block: BlockAnalysis, sentence: Stretch): Funding[] {
  const text = partOf(block.block.text.text, sentence);
  const amounts = moneyIn(text);
  if (!amounts.length) return [];
  const quoted = amounts.length <= MOST_AMOUNTS ? placeOf(document, block.block, sentence) : undefined;
  return amounts.map((money, nth) => {
    const around = {
      start: sentence.start + (amounts[nth - 1]?.end ?? 0),
      end: sentence.start + (amounts[nth + 1]?.start ?? text.length),
    };
    const stretch = { start: sentence.start + money.start, end: sentence.start + money.end };
    const { lines } = placeOf(document, block.block, stretch);
    const sides = sidesOf(block, around, stretch);
    const place = quoted ?? placeOf(document, block.block, around);
    return fundingRecord(
      { ...place, lines },
      {
        category: isGiven(text, sides, money) ? 'contribution' : 'reported-flow',
        ...sides,
        amount: money.amount,
        currency: money.currency,
        purpose: shortened(text.trim(), LONGEST_PURPOSE),
        year: yearIn(text),
        foundBy: 'sentence',
        confidence: 'high',
      },
      nth,
    );
  });
}

/** Somebody in particular gave it: not what migrants send, what things cost, what is lent. */
function isGiven(text: string, { donor }: { donor: Actor | null }, { start }: { start: number }): boolean {
  return (
    donor !== null &&
    donor.type !== 'sector' &&
    GIVEN.test(text) &&
    !NOT_GIVEN.test(text.slice(Math.max(0, start - 80)))
  );
}

/** "EUR 5,000 of the European Union": whose money it is stands right behind it. */
function isOf(between: string): boolean {
  return /^\s(?:of|from|by)\s(?:the\s)?(?:[Gg]overnment of\s)?(?:the\s)?$/.test(between);
}

/** Who gives and who receives, where the words beside an actor say so; null where none do. */
function sidesOf(
  block: BlockAnalysis,
  sentence: Stretch,
  amount: Stretch,
): { donor: Actor | null; recipient: Actor | null } {
  const text = block.block.text.text;
  let donor: Actor | undefined;
  let recipient: Actor | undefined;
  for (const { start, end, actor } of placedActors(block, sentence, { meetings: true })) {
    const before = text.slice(Math.max(sentence.start, start - REACH), start);
    const after = text.slice(end, sentence.end);
    const given = donor !== undefined && end <= amount.start && text.slice(end, amount.start).trim() === '';
    if (given || RECEIVES_AFTER.test(after) || TO_BEFORE.test(before)) recipient ??= actor;
    else if (
      isOf(text.slice(amount.end, start)) ||
      FROM_BEFORE.test(before) ||
      (GIVES_AFTER.test(after) && !PLACE_BEFORE.test(before))
    )
      donor ??= actor;
  }
  return { donor: donor ?? null, recipient: recipient ?? null };
}

import { actorsNamed } from '../actors/sectors';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { OUGHT, TALK } from '../gazetteer/practice-words';
import { actorsIn, placedActors } from '../actors/named';
import { hostOf } from '../actors/host';
import { placeOf } from '../passage';
import type { Actor, Funding } from '../records';
import type { Stretch } from '../sentences';
import { hasWord } from '../words';
import { shortened } from '../gist';
import { moneyIn } from './money';
import { fundingRecord } from './record';

/** Who pays, stated without an amount. */
const PAID_BY =
  /\b(?:financially supported|funded|co-?funded|financed|co-?financed|sponsored)\s+(?:in part |entirely |jointly |largely )?by\s+(?=\p{L})/iu;
const PAYS =
  /\b(?:(?:largely |generously )?(?:provid|gave|giv|offer|grant)\w*\s(?:[\w-]+\s){0,4}?(?:financial|funding|funds)(?:\s[\w-]+){0,2}|contribut\w+ to the (?:budget|costs?|financing)|acts? as co-?financ\w+)\b/i;
const IN_KIND =
  /\b(?:in-kind|free of charge|secondments?|(?:provided|provides|offered) the (?:[\w-]+\s){0,6}(?:facilities|venue|premises))\b/i;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const LONGEST_PURPOSE = 140;
/** A sentence with more amounts is a list: each amount quotes the words around it, not all of the sentence. */
const MOST_AMOUNTS = 20;
/** "The present course is paid by …": the body that speaks receives. */
const SPEAKS_OF_ITSELF = /\b(?:this|the present|our)\b/i;
const RECEIVES_AFTER =
  /^\s(?:has |have |had )?(?:receiv(?:es|ed|ing)|got|obtain(?:s|ed)|was given|is given|were given)\b/i;
const FROM_BEFORE = /\bfrom (?:the )?(?:government of )?$/i;
/** Verbs whose subject is who gives. */
const GIVES_AFTER =
  /^(?:['’]s)?\s(?:government\s)?(?:(?:has|have|had|is|are|was|were|also|currently|recently|will)\s){0,3}(?:g[ai]v\w+|provid\w+|pledg\w+|donat\w+|contribut\w+|invest\w*|spen[dt]\w*|pa(?:id|ys?|ying)|commit\w*|allocat\w+|lent|lends?|grant\w*|fund\w*|financ\w+|implement\w+|offer\w*)\b/i;
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
  const text = block.block.text.text.slice(sentence.start, sentence.end);
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
    const place = quoted ?? placeOf(document, block.block, around);
    return fundingRecord(
      { ...place, lines },
      {
        category: 'reported-flow',
        ...sidesOf(block, around, stretch.start),
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

/** Who gives and who receives, where the words beside an actor say so; null where none do. */
function sidesOf(
  block: BlockAnalysis,
  sentence: Stretch,
  amountAt: number,
): { donor: Actor | null; recipient: Actor | null } {
  const text = block.block.text.text;
  let donor: Actor | undefined;
  let recipient: Actor | undefined;
  for (const { start, end, actor } of placedActors(block, sentence, { meetings: true })) {
    const before = text.slice(Math.max(sentence.start, start - REACH), start);
    const after = text.slice(end, sentence.end);
    const given = donor !== undefined && end <= amountAt && text.slice(end, amountAt).trim() === '';
    if (given || RECEIVES_AFTER.test(after) || TO_BEFORE.test(before)) recipient ??= actor;
    else if (FROM_BEFORE.test(before) || (GIVES_AFTER.test(after) && !PLACE_BEFORE.test(before))) donor ??= actor;
  }
  return { donor: donor ?? null, recipient: recipient ?? null };
}

function contributionsIn(
  { document }: DocumentAnalysis,
  block: BlockAnalysis,
  sentence: Stretch,
  host: Actor | undefined,
): Funding[] {
  const text = block.block.text.text.slice(sentence.start, sentence.end);
  const by = PAID_BY.exec(text);
  const kind = IN_KIND.exec(text);
  const pays = by ?? PAYS.exec(text);
  const statement = pays ?? kind;
  if (!statement || hasWord(OUGHT, text) || hasWord(TALK, text) || text.endsWith('?')) return [];
  const verb = sentence.start + statement.index;
  const donorStretch = by ? { start: verb, end: sentence.end } : { start: sentence.start, end: verb };
  const donor =
    actorsIn(block, donorStretch)[0] ?? sectorIn(block.block.text.text.slice(donorStretch.start, donorStretch.end));
  if (!donor) return [];
  const place = placeOf(document, block.block, sentence);
  const contents = {
    donor,
    recipient: by && host && SPEAKS_OF_ITSELF.test(text) ? host : null,
    amount: null,
    currency: null,
    purpose: shortened(text.trim(), LONGEST_PURPOSE),
    year: yearIn(text),
    foundBy: 'sentence' as const,
    confidence: 'medium' as const,
  };
  const records: Funding[] = [];
  if (pays) records.push(fundingRecord(place, { ...contents, category: 'contribution' }));
  if (kind) records.push(fundingRecord(place, { ...contents, category: 'in-kind' }));
  return records;
}

function sectorIn(text: string): Actor | undefined {
  const [type] = actorsNamed(text);
  return type ? { type: 'sector', name: type } : undefined;
}

function yearIn(text: string): number | null {
  const match = YEAR.exec(text);
  return match ? Number(match[0]) : null;
}

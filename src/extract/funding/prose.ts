import { actorsNamed } from '../actors/sectors';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { OUGHT, TALK } from '../gazetteer/practice-words';
import { distinctActors } from '../actors/actor';
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
  /\b(?:(?:financially supported|funded|co-?funded|financed|co-?financed|sponsored|paid(?: for)?|borne|subsidi[sz]ed)\s+(?:in part |entirely |jointly |largely |mostly )?by|with (?:the )?(?:money|funds|funding|financing|financial (?:support|assistance|help)|(?:a )?grants?|subsidies) (?:of|from)|grants? from|funded (?:out of|from)|at the expense of)\s+(?=\p{L})/iu;
const PAYS =
  /\b(?:(?:largely |generously )?(?:provid|gave|giv|offer|grant)\w*\s(?:[\w-]+\s){0,4}?(?:financial|funding|funds|money)(?:\s[\w-]+){0,2}|contribut\w+ to the (?:budget|costs?|financing)|acts? as co-?financ\w+|(?:together |jointly )?(?:co-?)?(?:funds?|finances?|financed|funded|subsidi[sz]e[sd]?) (?:a|an|the|its|their|this|half|part|most|local|two|three)\b|(?:covers?|covered|bears?|bore|meets?|met|pays?|paid|shares?|shared)(?: for)? (?:the |all |most |part of )*(?:[\w-]+ )?(?:costs?|expenses?|travel|printing|fares?|bill)\b)\b/i;
const IN_KIND =
  /\b(?:in-kind (?!benefits?)|secondments?|(?:provided|provides|offered|lent|lends) (?:the |its |a )(?:[\w-]+\s){0,6}(?:facilities|venue|premises|rooms?|hall|buildings?|centre)|(?:put|places?|placed|made) (?:[^.;]{3,80} )?(?:at the disposal of|available (?:to|for) (?:the )?(?:forum|meeting|seminar|conference|participants))|secondments?|equipment of \d[\d,]* |(?:gave|gives|donated?s?|supplied|supplies) (?:the |its )?(?:[\w-]+\s){0,3}(?:land|plots|equipment|computers|vehicles|boats|class ?rooms?|buildings?|technology|medicines?|blankets|tents|food))\b|\b(?:venue|hall|rooms?|premises|buildings?|offices?|office space|land|plots?|equipment|class ?rooms?|boats?|facilities|interpret\w+|staff|experts?|services of)\b[^.;]{0,60}\b(?:free of charge|without charge|at no cost|rent-free)\b|\bfree use of\b/i;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const LONGEST_PURPOSE = 140;
const MOST_DONORS = 6;
/** How far behind "paid by" the first giver may stand. */
const FIRST_GIVER = 60;
/** What stands between givers. */
const AND = /^(?:\s?\([^()]{1,40}\))?[\s,]+(?:and |by |the |also |, )*$/i;
/** A sentence with more amounts is a list: each amount quotes the words around it, not all of the sentence. */
const MOST_AMOUNTS = 20;
/** "The present course is paid by …": the body that speaks receives. */
const SPEAKS_OF_ITSELF = /\b(?:this|the present|our)\b/i;
const RECEIVES_AFTER =
  /^\s(?:has |have |had )?(?:receiv(?:es|ed|ing)|got|obtain(?:s|ed)|was given|is given|were given)\b/i;
const FROM_BEFORE = /\bfrom (?:the )?(?:government of )?$/i;
/** Words of giving, and of what is no gift. */
const GIVEN =
  /\b(?:grant(?:s|ed)?|contribut\w+|donat\w+|pledg\w+|earmark\w+|g[ai]v(?:e|es|en|ing)|gifts?|provid\w+|funds?|funded|financ\w+|thanks to|paid for|made possible|sponsor\w+|allocat\w+|support\w*|shares?)\b/i;
const NOT_GIVEN =
  /\b(?:remittances?|remit|loans?|lent|lend|per (?:person|capita|head|month|worker)|salary|wages?|fees?|price)\b/i;
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
  const named = actorsIn(block, donorStretch, { inNames: true }).slice(0, MOST_DONORS);
  const donors = by
    ? giversIn(block, { start: verb + by[0].length, end: sentence.end })
    : named.length
      ? named.slice(0, 1)
      : sectorsIn(block.block.text.text.slice(donorStretch.start, donorStretch.end));
  if (!donors.length) return [];
  const place = placeOf(document, block.block, sentence);
  const contents = {
    recipient: by && host && SPEAKS_OF_ITSELF.test(text) ? host : null,
    amount: null,
    currency: null,
    purpose: shortened(text.trim(), LONGEST_PURPOSE),
    year: yearIn(text),
    foundBy: 'sentence' as const,
    confidence: 'medium' as const,
  };
  return donors.flatMap((donor, nth) => [
    ...(pays ? [fundingRecord(place, { ...contents, donor, category: 'contribution' }, nth)] : []),
    ...(kind && nth === 0 ? [fundingRecord(place, { ...contents, donor, category: 'in-kind' })] : []),
  ]);
}

/** Those who give, named right behind the word that says so, with commas and "and" between them; else a sector. */
function giversIn(block: BlockAnalysis, stretch: Stretch): Actor[] {
  const text = block.block.text.text;
  const givers: Actor[] = [];
  let end = stretch.start;
  for (const placed of placedActors(block, stretch)) {
    if (placed.start - end > (givers.length ? 1 : FIRST_GIVER) && !AND.test(text.slice(end, placed.start))) break;
    givers.push(placed.actor);
    end = placed.end;
  }
  return givers.length ? distinctActors(givers) : sectorsIn(text.slice(stretch.start, stretch.end));
}

function sectorsIn(text: string): Actor[] {
  return actorsNamed(text)
    .slice(0, 1)
    .map((name) => ({ type: 'sector', name }));
}

function yearIn(text: string): number | null {
  const match = YEAR.exec(text);
  return match ? Number(match[0]) : null;
}

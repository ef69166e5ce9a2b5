import { actorKey, country } from '../actors/actor';
import { partOf } from '../tokens';
import { hostOf } from '../actors/host';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { GIVEN, NOT_GIVEN } from '../gazetteer/funding-words';
import { shortened } from '../gist';
import { placeOf } from '../passage';
import type { CountryCode, Funding, FundingCategory } from '../records';
import type { Stretch } from '../sentences';
import { homesOf } from '../home';
import { proseOfRow } from '../tables';
import { contributionsIn } from './contributions';
import { homeMoneyOf, type HomeMoney } from './home-money';
import { isListGap, moneyIn, type Money } from './money';
import { LONGEST_PURPOSE, purposeIn } from './purpose';
import { equivalentOf } from './rates';
import { fundingRecord } from './record';
import { inTurn, sidesOf, type Sides } from './sides';
import { yearOfAmount } from './year';

/** A sentence with more amounts is a list: each amount quotes the words around it, not all of the sentence. */
const MOST_AMOUNTS = 20;
/** How far before an amount a word may stand that says it is no gift. */
const NOT_GIVEN_REACH = 80;
/** "We will provide USD 5", "the Minister announced USD 5": a state speaks of its own money. */
const WE_GIVE =
  /\b(?:[Ww]e|I|[Oo]ur [Gg]overnment|[Tt]he (?:Vice |Prime )?(?:Government|President|Minister|Secretary|Treasurer|Department))\b[^.;]{0,80}\b(?:allocat|announc|commit|contribut|donat|pledg|provid)\w*\b[^.;]{0,60}$/;
/** "Budget estimate: USD 5": a line of a project sheet that stands above its text like a title. */
const COSTS_LINE = /^[^:]{0,40}\b(?:amount|budget|costs?|funding|value)\b[^:]{0,30}:\s*\S/i;
/** Smaller amounts may be given more than once. */
const LEAST_SAID_AGAIN = 10_000;
/** "Total cost", "EU contribution": the label of a row of a project sheet. */
const COSTS_LABEL =
  /^\W*(?:[\p{L}]+\s){0,3}(?:amounts?|budget|costs?|contributions?|financing|funding|value)\b[^:]{0,30}:?$/iu;
const RESPECTIVELY = /\brespectively\b/;

/** Amounts that prose reports, and contributions that it reports without an amount. */
export function fundingOfProse(analysis: DocumentAnalysis): Funding[] {
  const host = hostOf(analysis);
  const homeMoney = homeMoneyOf(analysis);
  const homeOf = homesOf(analysis);
  return analysis.blocks.flatMap((block) => {
    const sentences = mayTellMoney(block) ? block.sentences : block.block.cells ? proseOfRow(block) : [];
    if (!sentences.length) return [];
    return saidOnce(
      sentences.flatMap((sentence) => {
        const amounts = amountsIn(analysis, block, sentence, homeMoney(block), homeOf);
        return amounts.length ? amounts : contributionsIn(analysis, block, sentence, host);
      }),
    );
  });
}

/** Prose; a line, or a row of a label and its answer, that names the costs of what a sheet is about. */
function mayTellMoney({ block: { kind, text, cells } }: BlockAnalysis): boolean {
  if (kind === 'heading') return COSTS_LINE.test(text.text);
  if (kind === 'table-row') return cells?.length === 2 && COSTS_LABEL.test(cells[0].text);
  return kind === 'paragraph' || kind === 'bullet' || kind === 'footnote';
}

/** A large amount that a further sentence of a paragraph gives again is the same money, unless it is another's. */
function saidOnce(found: readonly Funding[]): Funding[] {
  const first = new Map<string, Funding>();
  return found.filter((record) => {
    const { amount, currency, donor, quote } = record;
    if (amount === null || amount < LEAST_SAID_AGAIN) return true;
    const key = `${amount} ${currency}`;
    const known = first.get(key);
    if (!known) first.set(key, record);
    if (!known || known.quote === quote) return true;
    return donor !== null && known.donor !== null && actorKey(donor) !== actorKey(known.donor);
  });
}

function amountsIn(
  { document }: DocumentAnalysis,
  block: BlockAnalysis,
  sentence: Stretch,
  home: HomeMoney,
  homeOf: (block: BlockAnalysis) => CountryCode | undefined,
): Funding[] {
  const text = partOf(block.block.text.text, sentence);
  const amounts = moneyIn(text, home);
  if (!amounts.length) return [];
  const quoted = amounts.length <= MOST_AMOUNTS ? placeOf(document, block.block, sentence) : undefined;
  const isInTurn = RESPECTIVELY.test(text);
  const ofSentence = shortened(text.trim(), LONGEST_PURPOSE);
  const lead = text.slice(0, amounts[0].start);
  const plain = withoutAmounts(text, amounts);
  const behind = (nth: number) => text.slice(amounts[nth].end, amounts[nth + 1]?.start);
  return groupsOf(text, amounts).flatMap((group) => {
    const all: Sides[] = [];
    for (const nth of group) {
      const [around, money] = [aroundOf(sentence, amounts, text, nth), moved(amounts[nth], sentence)];
      all.push(all.length ? inTurn(block, all[0], around, money) : sidesOf(block, around, money));
    }
    const told = shared(all, isInTurn);
    const purposes = orNext(group.map((nth) => purposeIn(behind(nth))));
    return group.map((nth, i) => {
      const money = amounts[nth];
      const around = aroundOf(sentence, amounts, text, nth);
      const { lines } = placeOf(document, block.block, moved(money, sentence));
      const place = quoted ?? placeOf(document, block.block, around);
      const own = told[i].donor === null && WE_GIVE.test(text.slice(0, money.start)) ? homeOf(block) : undefined;
      const sides = own ? { ...told[i], donor: country(own) } : told[i];
      return fundingRecord(
        { ...place, lines },
        {
          category: categoryOf(text, sides, money),
          ...sides,
          amount: money.amount,
          currency: money.currency,
          equivalent: money.second ? equivalentOf(money.amount, money.second) : null,
          purpose: purposes[i] ?? ofSentence,
          year: yearOfAmount({
            lead,
            before: text.slice(amounts[nth - 1]?.end ?? 0, money.start),
            after: behind(nth),
            sentence: plain,
          }),
          foundBy: 'sentence',
          confidence: money.isShared ? 'medium' : 'high',
        },
        nth,
      );
    });
  });
}

/** The amounts of a sentence by number, those together that it lists behind each other. */
function groupsOf(text: string, amounts: readonly Money[]): number[][] {
  const groups: number[][] = [];
  amounts.forEach(({ start }, nth) => {
    const group = groups.at(-1);
    if (group && isListGap(text.slice(amounts[nth - 1].end, start))) group.push(nth);
    else groups.push([nth]);
  });
  return groups;
}

/** The words around an amount, up to those before and behind it, in its block. */
function aroundOf(sentence: Stretch, amounts: readonly Money[], text: string, nth: number): Stretch {
  return {
    start: sentence.start + (amounts[nth - 1]?.end ?? 0),
    end: sentence.start + (amounts[nth + 1]?.start ?? text.length),
  };
}

function moved({ start, end }: Stretch, sentence: Stretch): Stretch {
  return { start: sentence.start + start, end: sentence.start + end };
}

/**
 * Amounts that are listed share who gives and who receives: those named before, else those named behind.
 * Of several who give, the first counts; "respectively" gives each amount its own.
 */
function shared(all: readonly Sides[], inTurn: boolean): Pick<Funding, 'donor' | 'recipient'>[] {
  const donors = orNearest(all.map((sides) => (sides.donors.length ? sides.donors : undefined)));
  const recipients = orNearest(all.map(({ recipient }) => recipient));
  return all.map((_, i) => ({
    donor: donors[i]?.[inTurn && donors[i].length === all.length ? i : 0] ?? null,
    recipient: recipients[i] ?? null,
  }));
}

/** Each value or, where there is none, the last one before it; else the first one behind it. */
function orNearest<T>(values: readonly (T | undefined)[]): (T | undefined)[] {
  let last = values.find((value) => value !== undefined);
  return values.map((value) => (last = value ?? last));
}

/** Each value or, where there is none, the next one behind it. */
function orNext<T>(values: readonly (T | undefined)[]): (T | undefined)[] {
  let next: T | undefined;
  return values.map((_, i) => (next = values[values.length - 1 - i] ?? next)).reverse();
}

/** "A pledge of USD 5", "USD 5 in pledges": given, whoever it was. */
const GIFT_BEFORE = /\bpledges?\b[^.;]{0,60}$/i;
const GIFT_AFTER = /^\s(?:(?:in|of|as)\s(?:new\s|initial\s)?)?pledges?\b/i;
const PLEDGED_BEFORE = /\bpledged\b[^.;]{0,30}$/i;
/** "Sent tents worth USD 5". */
const WORTH_BEFORE =
  /\b(?:sent|sends|gave|gives|given|donat\w+|provid\w+|suppl\w+|deliver\w+|offer\w*|lent)\b[^.;]{2,80}\b(?:worth|valued at|to the value of) (?:about |some |over )?$/i;

function categoryOf(text: string, sides: Pick<Funding, 'donor'>, money: Money): FundingCategory {
  const before = text.slice(0, money.start);
  if (WORTH_BEFORE.test(before)) return 'in-kind';
  const isGift = GIFT_BEFORE.test(before) || GIFT_AFTER.test(text.slice(money.end)) || PLEDGED_BEFORE.test(before);
  return isGift || isGiven(text, sides, money) ? 'contribution' : 'reported-flow';
}

/** Somebody in particular gave it: not what migrants send, what things cost, what is lent. */
function isGiven(text: string, { donor }: Pick<Funding, 'donor'>, { start, end }: Money): boolean {
  if (donor === null || donor.type === 'sector' || !GIVEN.test(text)) return false;
  const behind = text.slice(end);
  const purpose = purposeIn(behind);
  const told = purpose === undefined ? behind : behind.slice(0, behind.indexOf(purpose.slice(0, 4)));
  return !NOT_GIVEN.test(text.slice(Math.max(0, start - NOT_GIVEN_REACH), start) + told);
}

/** A text whose amounts are blanked: 2000 dollars are no year. */
function withoutAmounts(text: string, amounts: readonly Money[]): string {
  let plain = '';
  let done = 0;
  for (const { start, end } of amounts) {
    plain += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return plain + text.slice(done);
}

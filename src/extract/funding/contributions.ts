import { partOf } from '../tokens';
import { actorKey, distinctActors, sector } from '../actors/actor';
import { actorsIn, placedActors } from '../actors/named';
import { actorsNamed } from '../actors/sectors';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import {
  FROM_A_FUND,
  GIVEN_BY,
  GIVES_MONEY,
  GIVES_THINGS,
  IN_KIND,
  INVESTED,
  INVESTS,
  MATCHED,
  PAID_BY,
  PAYS,
  PUBLIC_MONEY,
} from '../gazetteer/funding-words';
import { OUGHT, TALK } from '../gazetteer/practice-words';
import { shortened } from '../gist';
import { within } from '../ordered';
import { placeOf } from '../passage';
import { anyOf, type Gated } from '../scan/gated';
import type { Actor, Funding, FundingCategory } from '../records';
import type { Stretch } from '../sentences';
import { hasWord } from '../words';
import { fundingRecord } from './record';
import { LONGEST_PURPOSE, purposeIn } from './purpose';
import { recipientIn } from './sides';
import { yearIn } from './year';

/** Who gives what, without an amount; null where the words name nobody. */
interface Gift {
  readonly category: FundingCategory;
  readonly donor: Actor | null;
}

/** How far behind "paid by" the first giver may stand. */
const FIRST_GIVER = 60;
/** How far behind who gives what is given may stand: a long name in brackets may come between. */
const GIFT_REACH = 90;
/** What stands between givers. */
const AND = /^(?:\s?\([^()]{1,40}\))?[\s,]+(?:and |by |the |also |, )*$/i;
/** "The present course is paid by …": the body that speaks receives. */
const SPEAKS_OF_ITSELF = /\b(?:this|the present|our)\b/i;
/** "The Chair lent its hall": who that is was said before. */
const THE_HOST = /^(?:The (?:Chair|host|host country|host government|government|organi[sz]ers?)|It)\s/;
/** "Some governments gave money": too many to be a donor, but what they gave in kind counts. */
const SOME = /\b(?:a number of|several|many|some|various|other)\s(?:\w+\s)?(?:governments|countries|states|donors)\b/i;
const MONEY_AND_KIND = /\b(?:financial|cash|money) and in[- ]kind\b|\bin[- ]kind and (?:financial|cash)\b/i;

/** Whether a sentence has a word of any of the ways to tell of a gift. */
const mayTellOfGift = anyOf(PAID_BY, PAYS, IN_KIND, GIVES_MONEY, MATCHED, PUBLIC_MONEY, FROM_A_FUND, INVESTED, INVESTS);

/** The contributions that a sentence reports without an amount. */
export function contributionsIn(
  { document }: DocumentAnalysis,
  block: BlockAnalysis,
  sentence: Stretch,
  host: Actor | undefined,
): Funding[] {
  const text = partOf(block.block.text.text, sentence);
  if (!mayTellOfGift(text)) return [];
  const gifts = text.endsWith('?') ? [] : giftsIn(block, sentence, text);
  if (!gifts.length || hasWord(OUGHT, text) || hasWord(TALK, text)) return [];
  const place = placeOf(document, block.block, sentence);
  return gifts.map(({ category, donor }, nth) =>
    fundingRecord(
      place,
      {
        category,
        donor,
        recipient:
          PAID_BY.test(text) && host && SPEAKS_OF_ITSELF.test(text) ? host : recipientIn(block, sentence, donor),
        amount: null,
        currency: null,
        purpose: purposeIn(text) ?? shortened(text.trim(), LONGEST_PURPOSE),
        year: yearIn(text),
        foundBy: 'sentence',
        confidence: donor?.type === 'sector' || donor === null ? 'low' : 'medium',
      },
      nth,
    ),
  );
}

function giftsIn(block: BlockAnalysis, sentence: Stretch, text: string): Gift[] {
  const gifts = [...paidBy(block, sentence, text), ...pays(block, sentence, text), ...adjacent(block, sentence)];
  if (gifts.length) return distinctGifts(gifts);
  if (MATCHED.test(text)) return [{ category: 'contribution', donor: actorsIn(block, sentence)[0] ?? null }];
  const who = PUBLIC_MONEY.exec(text)?.groups?.who.toLowerCase();
  if (who) return [{ category: 'contribution', donor: sectorOfMoney(who) }];
  if (FROM_A_FUND.test(text)) return [{ category: 'reported-flow', donor: sectorsIn(text)[0] ?? null }];
  return invested(block, sentence);
}

/** What somebody gives in one sentence, told in two ways, is one gift. */
function distinctGifts(gifts: readonly Gift[]): Gift[] {
  const keyOf = ({ category, donor }: Gift) => `${category} ${donor ? actorKey(donor) : ''}`;
  return [...new Map(gifts.map((gift) => [keyOf(gift), gift])).values()];
}

/** "Paid by Norway and Fiji": a gift of each. */
function paidBy(block: BlockAnalysis, sentence: Stretch, text: string): Gift[] {
  const by = PAID_BY.exec(text);
  if (!by) return [];
  const givers = giversIn(block, { start: sentence.start + by.index + by[0].length, end: sentence.end });
  return givers.map((donor) => ({ category: 'contribution', donor }));
}

/** "Norway covers the costs", "Norway lent its hall". */
function pays(block: BlockAnalysis, sentence: Stretch, text: string): Gift[] {
  const money = PAYS.exec(text);
  const things = IN_KIND.exec(text);
  const first = money ?? things;
  if (!first || PAID_BY.test(text)) return [];
  const before = { start: sentence.start, end: sentence.start + first.index };
  const named = placedActors(block, before, { inNames: true }).find(
    ({ start }) => !isPlace(block, sentence, start),
  )?.actor;
  const [some] = sectorsIn(text.slice(0, first.index));
  const donor =
    named ?? (THE_HOST.test(text) ? lastCountryBefore(block, sentence) : undefined) ?? some ?? givenBy(block, sentence);
  if (!donor) return [];
  if (donor.type === 'sector' && SOME.test(text) && money && /financial/i.test(money[0])) {
    return MONEY_AND_KIND.test(text) ? [{ category: 'in-kind', donor: null }] : [];
  }
  return [
    ...(money ? [{ category: 'contribution', donor } as const] : []),
    ...(things ? [{ category: 'in-kind', donor } as const] : []),
  ];
}

/** "In Tonga, the agency paid …": where it was paid opens the sentence. */
function isPlace(block: BlockAnalysis, sentence: Stretch, start: number): boolean {
  return /^(?:[^.]{0,60}:\s)?[Ii]n (?:the )?$/.test(block.block.text.text.slice(sentence.start, start));
}

/** "Boats were given by Norway". */
function givenBy(block: BlockAnalysis, sentence: Stretch): Actor | undefined {
  const text = block.block.text.text;
  return placedActors(block, sentence, { inNames: true }).find(({ start }) =>
    GIVEN_BY.test(text.slice(sentence.start, start)),
  )?.actor;
}

/** "With Norwegian funding and Fijian technology". */
function adjacent(block: BlockAnalysis, sentence: Stretch): Gift[] {
  const text = block.block.text.text;
  if (!GIVES_MONEY.mayMatch(partOf(text, sentence))) return [];
  const placed = placedActors(block, sentence, { inNames: true, owners: true });
  const gift = (category: FundingCategory, words: Gated): Gift[] =>
    placed
      .filter(({ end }) => words.test(text.slice(end, Math.min(end + GIFT_REACH, sentence.end))))
      .map(({ actor }) => ({ category, donor: actor }));
  const money = gift('contribution', GIVES_MONEY);
  return money.length ? [...money, ...gift('in-kind', GIVES_THINGS)] : [];
}

function invested(block: BlockAnalysis, sentence: Stretch): Gift[] {
  const text = block.block.text.text;
  const own = partOf(text, sentence);
  if (!INVESTED.mayMatch(own) && !INVESTS.mayMatch(own)) return [];
  const placed = placedActors(block, sentence);
  if (placed.length < 2) return [];
  const investors = placed.filter(({ start, end }) => {
    const run = /^(?:[\s,]+(?:and\s)?(?:the\s)?\p{Lu}[\p{L} ]{2,30}?){0,3}(?=\s\p{Ll})/u.exec(
      text.slice(end, sentence.end),
    );
    const after = text.slice(end + (run?.[0].length ?? 0), sentence.end);
    return INVESTED.test(text.slice(Math.max(sentence.start, start - 30), start)) || INVESTS.test(after);
  });
  return investors.map(({ actor }) => ({ category: 'reported-flow', donor: actor }));
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
  return givers.length ? distinctActors(givers) : sectorsIn(partOf(text, stretch));
}

function sectorsIn(text: string): Actor[] {
  return actorsNamed(text).slice(0, 1).map(sector);
}

function sectorOfMoney(who: string): Actor {
  if (who.startsWith('municipal')) return sector('local-government');
  if (who === 'private') return sector('private-sector');
  if (who === 'union') return sector('trade-union');
  return sector(who === 'church' ? 'faith-based' : 'national-government');
}

/** The country that a paragraph named last before a sentence. */
function lastCountryBefore(block: BlockAnalysis, sentence: Stretch): Actor | undefined {
  const named = within(block.countries, { start: 0, end: sentence.start }).at(-1);
  return named ? { type: 'country', id: named.iso3 } : undefined;
}

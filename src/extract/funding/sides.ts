import { ending } from '../scan/ending';
import { actorKey } from '../actors/actor';
import { placedActors, type PlacedActor } from '../actors/named';
import type { BlockAnalysis } from '../analysis';
import { GIVEN_BY, GIVES_AFTER, PEOPLE_FROM } from '../gazetteer/funding-words';
import type { Actor } from '../records';
import type { Stretch } from '../sentences';

/** Who gives and who receives, as far as the words say so. */
export interface Sides {
  /** In the order of the text; several who give together. */
  readonly donors: readonly Actor[];
  readonly recipient: Actor | undefined;
}

const RECEIVES_AFTER =
  /^\s(?:(?:has|have|had|also|each)\s)*(?:receiv(?:es|ed|ing)|got|obtain(?:s|ed)|(?:was|were|is|are|been) (?:given|granted|awarded))\b/i;
const FROM_BEFORE = ending(/\b(?:from|thanks to) (?:the )?(?:government of )?(?:the )?$/i);
const TO_BEFORE = ending(
  /(?<!\b(?:thanks|according|due|owing|addition|prior|compared|similar) )\b(?:to|for|into) (?:the )?(?:government of )?(?:the )?$/i,
);
/** "EUR 5,000 of the European Union": whose money it is stands right behind it. */
const OF = /^\s(?:of|from|by)\s(?:the\s)?(?:[Gg]overnment of\s)?(?:the\s)?$/;
/** "Kenyans in Norway give …": where, not who. */
const PLACE_BEFORE = ending(/\bin (?:the )?$/i);
/** "Norway gave Tonga USD 5", "Norway awarded Tonga a grant of USD 5". */
const UP_TO_AMOUNT = /^\s?(?:an?\s(?:\w+\s)?(?:grant|loan|gift|credit|donation|subsidy)\s(?:of|worth)\s)?$/;
const JOINED = /^(?:,|,? and|,? as well as|,? together with)\s(?:the\s)?(?:[Gg]overnment of\s)?(?:the\s)?$/;
/** "… which is more than Norway spends": another amount, for comparison. */
const OTHER_CLAUSE = /\b(?:than|what|whereas|while|although|but)\b/;
const REACH = 24;
/** Words of a passive verb may stand far before "by". */
const PASSIVE_REACH = 140;

/** Who gives an amount and who receives it, as far as the words of a stretch around it say so. */
export function sidesOf(block: BlockAnalysis, around: Stretch, amount: Stretch): Sides {
  const text = block.block.text.text;
  const donors: Actor[] = [];
  let recipient: Actor | undefined;
  let lastDonorEnd = -1;
  const runs = runsOf(text, placedActors(block, around, { meetings: true }));
  for (const [i, run] of runs.entries()) {
    const { start } = run[0];
    const { end } = run[run.length - 1];
    const before = text.slice(Math.max(around.start, start - REACH), start);
    const after = text.slice(end, around.end);
    if (receives(text, run, before, after, amount, lastDonorEnd)) recipient ??= run[0].actor;
    else if (
      !donors.length &&
      (gives(text, around, start, before, after, amount) ||
        ((runs[i + 1]?.[0].start ?? Infinity) > amount.start && givesLater(text, { start, end }, around, amount)))
    ) {
      donors.push(...run.map(({ actor }) => actor));
      lastDonorEnd = end;
    }
  }
  return { donors, recipient };
}

/** "…, and the Netherlands EUR 7": between two amounts stands only whose turn it is. */
const NEXT = /^\)?,?\s(?:and\s|while\s)?(?:the\s)?(?:[Gg]overnment of\s)?(?:the\s)?$/;

/**
 * Who gives and who receives an amount behind another, the verb said with the first alone: "Norway gave USD 5 and Fiji
 * USD 7", "Norway gave Tonga USD 5 and Fiji USD 7".
 */
export function inTurn(block: BlockAnalysis, first: Sides, around: Stretch, amount: Stretch): Sides {
  const text = block.block.text.text;
  const [next] = placedActors(block, { start: around.start, end: amount.start }, { meetings: true });
  const isTurn =
    next && NEXT.test(text.slice(around.start, next.start)) && /^\s?\(?$/.test(text.slice(next.end, amount.start));
  if (!isTurn) return sidesOf(block, around, amount);
  return first.recipient === undefined
    ? { donors: first.donors.length ? [next.actor] : [], recipient: undefined }
    : { donors: first.donors, recipient: next.actor };
}

/** Actors that stand side by side: "Norway, Fiji and the ILO". */
function runsOf(text: string, placed: readonly PlacedActor[]): PlacedActor[][] {
  const runs: PlacedActor[][] = [];
  for (const actor of placed) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && JOINED.test(text.slice(last.end, actor.start))) run.push(actor);
    else runs.push([actor]);
  }
  return runs;
}

function receives(
  text: string,
  run: readonly PlacedActor[],
  before: string,
  after: string,
  amount: Stretch,
  donorEnd: number,
): boolean {
  const { end } = run[run.length - 1];
  const isObject = donorEnd >= 0 && end <= amount.start && UP_TO_AMOUNT.test(text.slice(end, amount.start));
  return isObject || RECEIVES_AFTER.test(after) || TO_BEFORE.test(before);
}

function gives(text: string, around: Stretch, start: number, before: string, after: string, amount: Stretch): boolean {
  if (start >= amount.end && OF.test(text.slice(amount.end, start))) return true;
  const all = text.slice(Math.max(around.start, start - PASSIVE_REACH), start);
  if (FROM_BEFORE.test(before)) return !PEOPLE_FROM.test(all);
  if (start >= amount.end && OTHER_CLAUSE.test(text.slice(amount.end, start))) return false;
  return (GIVES_AFTER.test(after) && !PLACE_BEFORE.test(before)) || GIVEN_BY.test(all);
}

/** How far behind the beginning of a sentence its subject may stand. */
const OPENING = 40;
/** "Norway counts boats and is investing another USD 5": the verb stands right before the amount. */
const GIVES_BEFORE = ending(
  /\b(?:allocat|announc|commit|contribut|donat|earmark|fund|grant|invest|pledg|provid)(?:e|es|ed|s|t?ing|ted|ts?)\s(?:(?:an?|the|additional|another|further|up|to|more|than|over|nearly|almost|about|around|some|of|extra)\s){0,4}$/i,
);
/** "Norway remains the biggest donor, with USD 5". */
const DONOR_WITH =
  /^\s[^.;]{0,50}\b(?:donor|contributor|funder)\b[^.;]{0,20}\b(?:with|giving|at)\s(?:\p{Ll}+\s){0,3}$/u;
/** "Those who gave: Norway (USD 5), Fiji (USD 3)": whose turn it is stands right before each amount. */
const BEFORE_BRACKET = /^\s\($/;
const HAVE_GIVEN = /\b(?:contribut(?:ions?|ed)|donat(?:ions?|ed)|pledge[sd]?|donors?|gave|grants?)\b/i;
/** "Norway's USD 5 in new funding". */
const OWN_AMOUNT = /^['’]s?\s(?:\p{Ll}+\s)?$/u;
const IS_GIFT = /^\s(?:in\s(?:\p{Ll}+\s){0,2})?(?:aid|assistance|contributions?|funding|grants?|pledges?|support)\b/u;

/** Whether the actor that opens a sentence, the last before an amount, gives it by a verb farther on, or as its own. */
function givesLater(text: string, { start, end }: Stretch, around: Stretch, amount: Stretch): boolean {
  if (start >= amount.start) return false;
  const between = text.slice(end, amount.start);
  if (DONOR_WITH.test(between)) return true;
  if (BEFORE_BRACKET.test(between)) return text[amount.end] === ')' && HAVE_GIVEN.test(text);
  if (OWN_AMOUNT.test(between)) return IS_GIFT.test(text.slice(amount.end, amount.end + 40));
  if (start - around.start > OPENING || PLACE_BEFORE.test(text.slice(Math.max(around.start, start - REACH), start)))
    return false;
  return GIVES_BEFORE.test(between) && !OTHER_CLAUSE.test(between) && !/\b(?:that|which|who|where|by)\b/.test(between);
}

/** Whom a thing without an amount goes to: the first actor behind "to" or "for", other than who gives it. */
export function recipientIn(block: BlockAnalysis, stretch: Stretch, donor: Actor | null): Actor | null {
  const text = block.block.text.text;
  const givers = donor ? actorKey(donor) : '';
  const found = placedActors(block, stretch, { meetings: true }).find(
    ({ start, actor }) =>
      actorKey(actor) !== givers && TO_BEFORE.test(text.slice(Math.max(stretch.start, start - REACH), start)),
  );
  return found?.actor ?? null;
}

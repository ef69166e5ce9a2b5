import { currencyIn } from './currency';
import { moneyIn } from './money';
import { plainAmount, toHundredth } from './numbers';

/** What the head of a column says of all amounts below it. */
export interface Unit {
  /** ISO 4217. */
  readonly currency: string | undefined;
  /** 1000 where amounts stand in thousands. */
  readonly scale: number;
}

/** An amount that a cell gives. */
export interface CellAmount {
  /** In units of the currency, not in thousands or cents. */
  readonly amount: number;
  readonly currency: string | undefined;
  /** The same money in another currency: "MXN 5,000 (EUR 261)". */
  readonly second?: { readonly amount: number; readonly currency: string };
}

const THOUSANDS = /\bthousands?\b|['’]000s?\b|\b000s?\b|\b1[,.]000s\b/i;
const MILLIONS = /\bmillions?\b|\bmio\b|\bmn\b|[€$£]\s?m\b|\b[A-Z]{3}\sm\b/i;

/** Reads the currency and the scale that the head of a column or a title states: "Cost (in thousands of euros)". */
export function unitOf(head: string): Unit {
  return { currency: currencyIn(head), scale: THOUSANDS.test(head) ? 1e3 : MILLIONS.test(head) ? 1e6 : 1 };
}

/** The amount of a cell, a currency or scale of its own first; undefined where it gives none. */
export function amountInCell(cell: string, unit: Unit): CellAmount | undefined {
  const [money, next] = moneyIn(cell);
  if (money) {
    const { amount, currency } = money;
    const second = money.second ?? next;
    return second && second.currency !== currency
      ? { amount, currency, second: { amount: second.amount, currency: second.currency } }
      : { amount, currency };
  }
  const plain = plainAmount(cell);
  if (plain === undefined) return undefined;
  const scale = /\p{L}/u.test(cell) ? 1 : unit.scale;
  return { amount: toHundredth(plain * scale), currency: unit.currency };
}

import type { ExtractedRecord, Funding } from '../records';

/** The most that rounding a sum to whole units changes. */
const ROUNDING = 0.5;
/** How far the rate of a row may stand from that of most rows, as a share of it. */
const RATE_TOLERANCE = 0.005;
const LEAST_RATES = 3;

/**
 * What the stated sums of a document do not agree with, a line each: "subtotal "Crew" at line 9 states 96,704 EUR, its
 * 3 lines give 96,703.75, difference 0.25"; and the rows whose two currencies imply another rate than most do.
 */
export function sumNotices(records: readonly ExtractedRecord[]): string[] {
  const funding = records.filter((record): record is Funding => record.kind === 'funding');
  return [...funding.flatMap(sumNotice), ...rateNotices(funding)];
}

function sumNotice({ check, category, purpose, lines, amount, currency, quote }: Funding): string[] {
  if (!check?.difference || amount === null) return [];
  const kind = category === 'budget-subtotal' ? 'subtotal' : 'total';
  const count = check.parts.length === 1 ? 'its line gives' : `its ${check.parts.length} lines give`;
  const stated = [printed(amount), currency].filter(Boolean).join(' ');
  const rounded = Math.abs(check.difference) <= ROUNDING && Number.isInteger(amount) ? ' (no more than rounding)' : '';
  return [
    `${kind} "${purpose || quote}" at line ${lines[0]} states ${stated}, ${count} ${printed(check.sum)}, ` +
      `difference ${printed(check.difference)}${rounded}`,
  ];
}

function rateNotices(funding: readonly Funding[]): string[] {
  const byPair = new Map<string, { record: Funding; rate: number }[]>();
  for (const record of funding) {
    const { currency, equivalent } = record;
    if (currency === null || !equivalent?.rate) continue;
    const pair = `${equivalent.currency} for one ${currency}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), { record, rate: equivalent.rate }]);
  }
  return [...byPair].flatMap(([pair, rows]) => {
    if (rows.length < LEAST_RATES) return [];
    const usual = rows.map(({ rate }) => rate).sort((a, b) => a - b)[rows.length >> 1];
    return rows
      .filter(({ rate }) => Math.abs(rate / usual - 1) > RATE_TOLERANCE)
      .map(
        ({ record, rate }) =>
          `"${record.purpose || record.quote}" at line ${record.lines[0]} implies ${rate} ${pair}, most rows ${usual}`,
      );
  });
}

function printed(amount: number): string {
  return amount.toLocaleString('en', { maximumFractionDigits: 2 });
}

import { country } from '../actors/actor';
import type { DocumentAnalysis } from '../analysis';
import { placeOf } from '../passage';
import { programmeRows } from '../programme-tables';
import type { Funding } from '../records';
import { amountInCell, unitOf } from './cell-amount';
import { fundingRecord } from './record';
import { yearIn } from './year';

/** What the programmes of a table cost, and who gives it: one record a row that names a donor or an amount. */
export function fundingOfProgrammes(analysis: DocumentAnalysis): Funding[] {
  return programmeRows(analysis).flatMap(({ analysis: row, countries, donors, what, money }) => {
    const amount = money && amountInCell(money.cell, unitOf(money.head));
    if (!amount && !donors.length) return [];
    const place = placeOf(analysis.document, row.block);
    return [
      fundingRecord(place, {
        category: donors.length ? 'contribution' : 'reported-flow',
        donor: donors[0] ?? null,
        recipient: country(countries[0]),
        amount: amount?.amount ?? null,
        currency: amount?.currency ?? null,
        purpose: what,
        year: yearIn(place.quote),
        foundBy: 'table',
        confidence: 'high',
      }),
    ];
  });
}

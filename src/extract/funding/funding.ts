import type { DocumentAnalysis } from '../analysis';
import { overlapsAny } from '../ordered';
import type { Funding } from '../records';
import type { Stretch } from '../sentences';
import { fundingOfAmountLists } from './amount-lists';
import { fundingOfDonorLists } from './donor-lists';
import { fundingOfProgrammes } from './programmes';
import { fundingOfProse } from './prose';
import { fundingOfTables } from './tables';

/** Finds who pays for what: budgets and contributions in tables, amounts and donors in prose. */
export function findFunding(analysis: DocumentAnalysis): Funding[] {
  const lists = [...fundingOfAmountLists(analysis), ...fundingOfDonorLists(analysis)];
  const programmes = fundingOfProgrammes(analysis);
  const rows = new Set(programmes.map((record) => record.offsets[0][0]));
  const tables = fundingOfTables(analysis).filter((record) => !rows.has(record.offsets[0][0]));
  const taken = [...lists, ...tables, ...programmes].map(stretchOf).sort((a, b) => a.start - b.start);
  const prose = fundingOfProse(analysis).filter((record) => !overlapsAny(taken, stretchOf(record)));
  return [...tables, ...programmes, ...lists, ...prose].sort((a, b) => a.offsets[0][0] - b.offsets[0][0]);
}

function stretchOf({ offsets }: Funding): Stretch {
  return { start: offsets[0][0], end: offsets[offsets.length - 1][1] };
}

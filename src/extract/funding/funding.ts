import type { DocumentAnalysis } from '../analysis';
import type { Funding } from '../records';
import { fundingOfAmountLists } from './amount-lists';
import { fundingOfDonorLists } from './donor-lists';
import { fundingOfProgrammes } from './programmes';
import { fundingOfProse } from './prose';
import { fundingOfTables } from './tables';

/** Finds who pays for what: budgets and contributions in tables, amounts and donors in prose. */
export function findFunding(analysis: DocumentAnalysis): Funding[] {
  const lists = [...fundingOfAmountLists(analysis), ...fundingOfDonorLists(analysis)];
  const listed = new Set(lists.map((record) => record.offsets[0][0]));
  const programmes = fundingOfProgrammes(analysis);
  const rows = new Set(programmes.map((record) => record.offsets[0][0]));
  const tables = fundingOfTables(analysis).filter((record) => !rows.has(record.offsets[0][0]));
  const prose = fundingOfProse(analysis).filter((record) => !listed.has(record.offsets[0][0]));
  return [...tables, ...programmes, ...lists, ...prose].sort((a, b) => a.offsets[0][0] - b.offsets[0][0]);
}

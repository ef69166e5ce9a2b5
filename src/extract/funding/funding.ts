import type { DocumentAnalysis } from '../analysis';
import type { Funding } from '../records';
import { fundingOfProse } from './prose';
import { fundingOfTables } from './tables';

/** Finds who pays for what: budgets and contributions in tables, amounts and donors in prose. */
export function findFunding(analysis: DocumentAnalysis): Funding[] {
  return [...fundingOfTables(analysis), ...fundingOfProse(analysis)].sort((a, b) => a.offsets[0][0] - b.offsets[0][0]);
}

import type { DocumentAnalysis } from '../analysis';
import type { Funding } from '../records';
import { fundingOfBudget } from './budget';
import { fundingOfDonors } from './donors';
import { moneyTables } from './money-table';

/** Budget lines and contributions that the tables of a document give. */
export function fundingOfTables(analysis: DocumentAnalysis): Funding[] {
  return moneyTables(analysis).flatMap((table) =>
    table.columns.isOfDonors ? fundingOfDonors(analysis, table) : fundingOfBudget(analysis, table),
  );
}

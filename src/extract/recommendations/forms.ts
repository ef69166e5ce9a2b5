import type { DocumentAnalysis } from '../analysis';
import { tablesOf } from '../tables';
import { hasAskingColumns, recommendedInColumns } from './form-columns';
import { recommendedInFields } from './form-fields';
import type { FormRecommended } from './form-group';

/**
 * What reporting forms recommend: rows or lines of a label and an answer, and tables with a column of recommendations.
 * Actions and indicators are tied to the recommendation that they belong to; explanations are left out.
 */
export function recommendedInForms(analysis: DocumentAnalysis): FormRecommended[] {
  const tables = tablesOf(analysis).filter(hasAskingColumns);
  const inColumns = new Set(tables.map((rows) => rows[0].analysis.block.table));
  const others = analysis.blocks.filter(({ block }) => block.table === undefined || !inColumns.has(block.table));
  return [...recommendedInFields(others), ...tables.flatMap(recommendedInColumns)];
}

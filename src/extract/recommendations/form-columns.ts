import { cellPlaces, type TableRow } from '../tables';
import { answersIn } from './answers';
import { labelOf } from './form-labels';
import { FormReader, type Answer, type FormRecommended } from './form-group';

/** Characters of the head of a column. */
const LONGEST_HEAD = 40;
const SHORTEST = 15;
const SHORTEST_INDICATOR = 8;
const RECOMMENDATION = /^\W*(?:(?:key |main |policy |proposed )?recommendations?|proposals?)\W*$/i;
const RECOMMENDED_ACTION = /^\W*recommended actions?\W*$/i;
const ACTION =
  /^\W*(?:(?:proposed |key |related )?actions?(?:\(s\))?(?: to be taken| needed| required)?|next steps)\W*$/i;
const INDICATOR =
  /^\W*(?:(?:key |success |progress |performance )*indicators?(?:\(s\))?(?: of (?:success|change|progress))?|benchmarks?|measures? of success|means of verification)\W*$/i;

/** Columns beside actions that are undertaken. */
const SPENDS = /\b(?:amounts?|budgets?|costs?|countr(?:y|ies)|donors?|funding|players?)\b/i;

interface Columns {
  readonly recommendations: readonly number[];
  readonly actions: readonly number[];
  readonly indicators: readonly number[];
}

/** Whether a table has a column of recommendations or of actions. */
export function hasAskingColumns(rows: readonly TableRow[]): boolean {
  return columnsOf(rows) !== undefined;
}

/** Tables with columns of recommendations, actions and indicators: what stands in a row belongs together. */
export function recommendedInColumns(rows: readonly TableRow[]): FormRecommended[] {
  const columns = columnsOf(rows);
  if (!columns) return [];
  const reader = new FormReader();
  for (const { analysis, cells } of rows.slice(1)) {
    const text = analysis.block.text.text;
    const places = cellPlaces(analysis.block);
    const at = (indices: readonly number[], shortest: number, mayBeList: boolean): Answer[] =>
      indices.flatMap((column) => {
        const place = places[column];
        return place ? answersIn(text, place, shortest, mayBeList).map((stretch) => ({ analysis, stretch })) : [];
      });
    if (columns.recommendations.some((column) => cells[column]))
      reader.recommend(at(columns.recommendations, SHORTEST, false));
    const actions = at(columns.actions, SHORTEST, true);
    if (!columns.recommendations.length) reader.close();
    reader.act(actions, '');
    reader.indicate(at(columns.indicators, SHORTEST_INDICATOR, false), '', actions.length === 1);
  }
  return reader.found;
}

/** Whether a table of actions tells what is done where and for how much, rather than what somebody ought to do. */
function isOfUndertakings(heads: readonly string[], rows: readonly TableRow[]): boolean {
  const placed = rows.filter(({ analysis }) => analysis.countries.length > 0).length;
  return heads.some((head) => SPENDS.test(head)) && placed * 2 >= rows.length;
}

/** The columns that the first row of a table heads; none where rows have labels of their own. */
function columnsOf([{ cells }, ...rows]: readonly TableRow[]): Columns | undefined {
  const isHead =
    cells.length > 1 && cells.every((cell) => cell.length <= LONGEST_HEAD && !/\p{L}{4}.*[.!?]$/u.test(cell));
  if (!isHead || !rows.length || rows.some((row) => labelOf(row.cells[0]).role !== 'other')) return undefined;
  const headed = (head: RegExp) => cells.flatMap((cell, column) => (head.test(cell) ? [column] : []));
  const recommendations = headed(RECOMMENDATION);
  const recommendedActions = headed(RECOMMENDED_ACTION);
  const actions = headed(ACTION);
  const all = recommendations.length
    ? { recommendations, actions: [...recommendedActions, ...actions] }
    : { recommendations: recommendedActions, actions };
  const indicators = headed(INDICATOR);
  if (!all.recommendations.length && !all.actions.length) return undefined;
  const asks = all.recommendations.length + indicators.length > 0;
  return asks || !isOfUndertakings(cells, rows) ? { ...all, indicators } : undefined;
}

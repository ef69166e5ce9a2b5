import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { findFunding } from './funding';

describe('findFunding', () => {
  it('does not find again in prose what a list gives', () => {
    const found = findFunding(analyse(readDocument('901', 'Costs\n\nBoats ..... USD 5\n\nOars ..... USD 7\n')));
    expect(found.map(({ category, amount }) => [category, amount])).toEqual([
      ['budget-line', 5],
      ['budget-line', 7],
    ]);
  });

  it('gives what tables and prose tell, in the order of the text', () => {
    const text =
      'The oars cost USD 1.\n\nItem\tCost (EUR)\nSails\t2\n\nThe pier was funded by Norway.\n\nA net costs USD 4.\n';
    const found = findFunding(analyse(readDocument('901', text)));
    expect(found.map(({ category, amount }) => [category, amount])).toEqual([
      ['reported-flow', 1],
      ['budget-line', 2],
      ['contribution', null],
      ['reported-flow', 4],
    ]);
  });
});

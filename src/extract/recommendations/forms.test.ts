import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { recommendedInForms } from './forms';

const recommended = (...rows: string[]) =>
  recommendedInForms(analyse(readDocument('901', rows.join('\n')))).map(({ analysis, stretch }) =>
    analysis.block.text.text.slice(stretch.start, stretch.end),
  );

describe('recommendedInForms', () => {
  it('takes the answers of rows that ask for recommendations or actions, not those that explain', () => {
    expect(
      recommended(
        'Recommendation 1\tOpen the piers at night. They are shut now.',
        'Why\tMany boats come in at night.',
        'Action(s)\tGive a lantern to each boat.',
        'Indicator\tNumber of boats with lanterns.',
      ),
    ).toEqual(['Open the piers at night. They are shut now.', 'Give a lantern to each boat.']);
  });

  it('parts an answer at its list signs', () => {
    expect(recommended('Actions\t• Open the piers at night • Give a lantern to each boat')).toEqual([
      'Open the piers at night',
      'Give a lantern to each boat',
    ]);
  });

  it('takes the rows of a part of the form that asks for messages', () => {
    expect(recommended('Key messages of the group\t', 'First:\tOpen the piers at night.')).toEqual([
      'Open the piers at night.',
    ]);
    expect(recommended('Members of the group\t', 'First:\tAda Brink of the harbour.')).toEqual([]);
  });

  it('leaves out short answers, plans of action, and rows that are not of two cells', () => {
    expect(
      recommended(
        'Recommendation\tnone yet',
        'Action plan\tIt was printed in the spring.',
        'Recommendation\tOpen the piers\tat night and in winter',
        'Recommendation\tOpen the piers at night.',
      ),
    ).toEqual(['Open the piers at night.']);
  });
});

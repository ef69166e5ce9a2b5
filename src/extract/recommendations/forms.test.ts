import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { recommendedInForms } from './forms';

/** Each recommendation, its actions indented below it, with the indicators of each. */
const form = (...lines: string[]) => {
  const found = recommendedInForms(analyse(readDocument('901', lines.join('\n'))));
  const words = ({ analysis, stretch }: Pick<(typeof found)[number], 'analysis' | 'stretch'>) =>
    analysis.block.text.text.slice(stretch.start, stretch.end);
  return found.map((item) => [
    item.of ? `${words(item.of)} > ${words(item)}` : words(item),
    ...item.indicators.map((indicator) => `= ${words(indicator)}`),
  ]);
};
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

describe('a form of several recommendations', () => {
  const EXPECTED = [
    ['Open the piers.', '= Number of open piers', '= Boats in port'],
    ['Open the piers. > Give out lanterns.'],
    ['Open the piers. > Count the boats.'],
    ['Pay every crew.', '= Crews paid by then'],
    ['Pay every crew. > Print the wages.'],
  ];

  it('ties actions and indicators to theirs, as rows', () => {
    const rows = [
      ['Recommendation 1', 'Open the piers.'],
      ['Reason', 'They are shut at night.'],
      ['Action(s)', '• Give out lanterns. • Count the boats.'],
      ['Indicator(s)', '• Number of open piers • Boats in port'],
      ['Recommendation 2', 'Pay every crew.'],
      ['Action(s)', 'Print the wages.'],
      ['Indicator(s)', 'Crews paid by then'],
    ];
    expect(form(...rows.map((cells) => cells.join('\t')))).toEqual(EXPECTED);
    expect(form(...rows.map((cells) => `| ${cells.join(' | ')} |`))).toEqual(EXPECTED);
    expect(form(...rows.map((cells, i) => [`${i + 1}.`, ...cells].join('\t')))).toEqual(EXPECTED);
  });

  it('as headings and paragraphs', () => {
    expect(
      form(
        '## Recommendation 1',
        '',
        'Open the piers.',
        '',
        '### Actions',
        '',
        '- Give out lanterns.',
        '- Count the boats.',
        '',
        '### Indicators',
        '',
        '- Number of open piers',
        '- Boats in port',
        '',
        '## Recommendation 2: Pay every crew.',
        '',
        'They have been poor for years.',
        '',
        'Action: Print the wages.',
        '',
        'Indicator: Crews paid by then',
        '',
        '## The end',
        '',
        'Indicator: the blue boats of the coast',
      ),
    ).toEqual(EXPECTED);
  });

  it('as lines below each other', () => {
    expect(
      form(
        'Recommendation 1: Open the piers.',
        'Actions:',
        '- Give out lanterns.',
        '- Count the boats.',
        'Indicators: • Number of open piers • Boats in port',
        '',
        'Recommendation 2. Pay every crew.',
        'Action – Print the wages.',
        'Indicator of success: Crews paid by then',
      ),
    ).toEqual(EXPECTED);
  });

  it('as columns, an indicator beside one action measuring that', () => {
    expect(
      form(
        'No.\tRecommendation\tActions\tIndicators\tWho',
        '1\tOpen the piers.\tGive out lanterns.\tLanterns given\tStates',
        '\t\tCount the boats.\tBoats counted\tPorts',
        '2\tPay every crew.\t\tCrews paid by then\tStates',
      ),
    ).toEqual([
      ['Open the piers.'],
      ['Open the piers. > Give out lanterns.', '= Lanterns given'],
      ['Open the piers. > Count the boats.', '= Boats counted'],
      ['Pay every crew.', '= Crews paid by then'],
    ]);
  });

  it('ties an indicator to the action of its number or label', () => {
    expect(
      form(
        'Recommendation\tOpen the piers.',
        'Action 1\tGive out lanterns.',
        'Action 2\tCount the boats.',
        'Indicator 1\tLanterns given',
        'Indicator of this action\tBoats counted',
      ),
    ).toEqual([
      ['Open the piers.'],
      ['Open the piers. > Give out lanterns.', '= Lanterns given'],
      ['Open the piers. > Count the boats.', '= Boats counted'],
    ]);
  });

  it('goes on in rows without a label, and ends at the next part', () => {
    expect(
      form(
        'Recommendation 1\tOpen the piers.',
        'Actions\tGive out lanterns.',
        '\tCount the boats.',
        'Other points\t',
        'Indicator\tBoats counted',
      ),
    ).toEqual([['Open the piers.'], ['Open the piers. > Give out lanterns.'], ['Open the piers. > Count the boats.']]);
  });

  it('is empty where it was not filled in', () => {
    expect(form('Recommendation 1\tWhat should be changed, and by whom?', 'Actions\tPlease describe two.')).toEqual([]);
  });

  it('is none where prose uses its words', () => {
    expect(
      form(
        'Recommendation 151 of the ILO was named.',
        '',
        'Action: the chair closed the session.',
        '',
        'Indicators: blue boats.',
      ),
    ).toEqual([]);
  });
});

describe('a table of actions', () => {
  it('tells what is done, where its rows name countries beside what they cost', () => {
    const rows = ['Open the piers of Tonga at night\tNorway\t5,000', 'Count the boats of Fiji\tMalta\t9,000'];
    expect(recommended('Action\tPlayer\tBudget', ...rows)).toEqual([]);
    expect(recommended('Action\tWho\tWhen', ...rows)).toHaveLength(2);
    expect(recommended('Action\tPlayer\tBudget', 'Open the piers at night\tAll\t5,000')).toHaveLength(1);
  });
});

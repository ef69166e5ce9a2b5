import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { recommendedInLists } from './lists';

const recommended = (text: string) =>
  recommendedInLists(analyse(readDocument('901', text))).map(({ analysis, stretch }) =>
    analysis.block.text.text.slice(stretch.start, stretch.end),
  );

describe('recommendedInLists', () => {
  it.each([
    ['a heading', 'RECOMMENDATIONS'],
    ['a sentence', 'The meeting made the following recommendations:'],
    ['the last sentence of a paragraph', 'There were many questions. In the end, we recommend to:'],
    ['a sentence in the past', 'The meeting urged all ports to:'],
    ['a call in the past', 'The meeting called upon all ports to:'],
    ['a need', 'The review sees a need for better ports, including measures to;'],
  ])('takes the items below %s that announces recommendations', (_, above) => {
    expect(recommended(`${above}\n\n- Open the piers at night.\n- Count the boats.`)).toEqual([
      'Open the piers at night.',
      'Count the boats.',
    ]);
  });

  it.each([
    ['another heading', 'OLD BOATS'],
    ['questions on recommendations', 'QUESTIONS ON RECOMMENDATIONS'],
    ['good practices', 'Best practices that follow the recommendations:'],
    ['a paragraph that recommends at its beginning', 'We recommend boats. The ports of the coast are:'],
  ])('leaves out the items below %s', (_, above) => {
    const text = `${above}\n\n- Open the piers at night.\n\nRECOMMENDATIONS\n\n- Count the boats.`;
    expect(recommended(text)).toEqual(['Count the boats.']);
  });

  it('takes no title for an announcement that only refers to recommendations made elsewhere', () => {
    expect(recommended('# Old piers (recommendations 4 and 12)\n\n- Open piers are blue.')).toEqual([]);
    expect(recommended('# Recommendations (first part)\n\n- Open piers.')).toEqual(['Open piers.']);
  });

  it('leaves numbered paragraphs that tell something to be read sentence by sentence', () => {
    const text = '4. The council notes that piers are old. States should count the boats.\n\n5. Count the boats.';
    expect(recommended(`# Conclusions and recommendations\n\n${text}`)).toEqual(['Count the boats.']);
  });

  it('hears the sentence right above the list before the heading', () => {
    expect(recommended('RECOMMENDATIONS\n\n- Count the boats.\n\nThe boats are:\n\n- blue\n- red')).toEqual([
      'Count the boats.',
    ]);
  });

  it('leaves out questions and paragraphs', () => {
    expect(recommended('RECOMMENDATIONS\n\nThe pier is old.\n\n- Who pays?\n- Count the boats.')).toEqual([
      'Count the boats.',
    ]);
  });

  it('parts an item at its semicolons when every part is long enough to stand alone', () => {
    const long = 'Open the piers of the whole coast at night; give a lantern to each of the old boats.';
    expect(recommended(`RECOMMENDATIONS\n\n- ${long}\n- Count boats; nets; oars.`)).toEqual([
      'Open the piers of the whole coast at night;',
      'give a lantern to each of the old boats.',
      'Count boats; nets; oars.',
    ]);
  });

  it.each([
    ['a list', '# OLD BOATS\n\n- Open the piers at night.\n- Count the boats.\n- Strengthen the nets.'],
    ['paragraphs with long numbers', '# OLD BOATS\n\n3.14 Open the piers at night;\n\n3.15 Count the boats;'],
    [
      'a list of what somebody intends',
      'In this spirit, we intend to:\n\n- Open the piers at night.\n- Count the boats.',
    ],
    [
      'paragraphs that each begin with what to do, below a question how',
      '# How can we save the boats?\n\nOpen the piers at night. Half of them are closed.\n\nCount the boats. Some are lost.',
    ],
    ['a list of duties', 'Ports, and those who help them, should:\n\n1. Open the piers at night.\n2. Count the boats.'],
  ])('takes the items of %s that demand by a plain verb', (_, text) => {
    expect(recommended(text).slice(0, 2).join(' ')).toMatch(
      /^Open the piers at night\W+(?:3\.15 |Half of them are closed. )?Count the boats/,
    );
  });

  it.each([
    ['aims', 'The fund was made with these aims:'],
    ['tasks', 'The tasks of the harbour office'],
    ['what a programme does', 'The programme helps sailors to:'],
  ])('leaves out plain verbs below %s', (_, above) => {
    const text = `# OLD BOATS\n\n${above}\n\n- Open the piers at night.\n- Count the boats.\n\nRECOMMENDATIONS\n\n- Lift nets.`;
    expect(recommended(text)).toEqual(['Lift nets.']);
  });

  it('takes demands to leave something undone', () => {
    const items = ['Do not close the piers.', 'Appoint a guard for each boat.', 'Halt the sale of nets.'];
    expect(recommended(`# OLD BOATS\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n\n')}`)).toEqual(items);
  });

  it('takes the titles of a chapter of recommendations that demand', () => {
    const prose = 'The pier of the northern coast is old, and its lanterns have been dark for many a long year now.';
    expect(recommended(`# Recommendations\n\n## 1. Open the piers at night\n\n${prose}`)).toEqual([
      '1. Open the piers at night',
    ]);
    expect(recommended(`# Old boats\n\n## 1. Open the piers at night\n\n${prose}`)).toEqual([]);
  });
});

it('reads a list of what comes next', () => {
  const text = '## What next\n\n1. Let consulates issue papers.\n2. Tax offices: stop taxing oars twice.';
  expect(recommendedInLists(analyse(readDocument('901', text)))).toHaveLength(2);
});

it.each(['## Objectives 2020–2025', '## Strategic goals\n\n### Harbours', '## Who can apply', 'The fund supports:'])(
  'takes none of a list of aims or conditions below "%s"',
  (above) => {
    expect(recommended(`${above}\n\n- Open the piers at night.\n- Count the boats.`)).toEqual([]);
  },
);

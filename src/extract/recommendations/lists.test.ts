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
});

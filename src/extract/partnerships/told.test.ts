import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { findPractices } from '../practices/practices';
import { tiesOfProse } from './told';

function ties(text: string) {
  const analysis = analyse(readDocument('901', text));
  return tiesOfProse(analysis, findPractices(analysis).told, new Set()).map(({ relation, members }) => [
    relation,
    members.map(actorKey),
  ]);
}

describe('the ties of practices', () => {
  it.each([
    ['Spain and Morocco signed an agreement on seasonal workers in 2001.', 'agreement', ['ESP', 'MAR']],
    ['Tonga set up a training programme for cooks together with the ILO.', 'programme', ['TON', 'org:ILO']],
    ['Norway supports a hotline for lost girls in Ghana.', 'support', ['NOR', 'GHA']],
    [
      'In Peru a course for nurses was co-organised by UNICEF and Caritas.',
      'co-organiser',
      ['PER', 'org:UNICEF', 'org:Caritas'],
    ],
    ['A shelter for girls was set up in Malta with funding from Norway.', 'funding', ['MLT', 'NOR']],
  ])('are told by "%s"', (text, relation, members) => {
    expect(ties(text)).toEqual([[relation, members]]);
  });

  it('tie sectors with a country that works with them', () => {
    const text = 'In Ghana a project matches churches with trade unions to train nurses who return.';
    expect(ties(text)).toEqual([['sector-partnership', ['GHA', 'sector:trade-union', 'sector:faith-based']]]);
  });

  it.each([
    'Tonga launched a training programme with several neighbouring countries in 2004.',
    'A training programme for nurses was launched by Tonga and selected partner countries.',
  ])('tie a country with others that have no name: "%s"', (text) => {
    expect(ties(text)).toEqual([['programme', ['TON', 'sector:national-government']]]);
  });

  it('do not tie a body with a country that only a title names, where the practice is doubtful', () => {
    expect(ties('# Tonga\n\nThe scheme is a network by Caritas.')).toEqual([]);
  });

  it('are not told by a rank among others', () => {
    expect(ties('Tonga and Fiji run training programmes that are among the largest.')).toEqual([]);
  });

  it('need two members', () => {
    expect(ties('Kenya launched a programme together with its many friends in 2004.')).toEqual([]);
  });
});

describe('an agency', () => {
  it('stands for its country, where that is not named', () => {
    expect(ties('JICA and UNICEF jointly run a training programme.')).toEqual([['programme', ['JPN', 'org:UNICEF']]]);
  });
});

describe('what one says of another', () => {
  it.each([
    'Tonga noted the launch of a project for nurses by Fiji.',
    'UNHCR urges Tonga to work with Fiji on boats.',
    'The ILO also called on Tonga to run a project together with UNICEF.',
  ])('ties nobody: "%s"', (text) => {
    expect(ties(text)).toEqual([]);
  });
});

describe('an office of a government', () => {
  it('stands for its country', () => {
    expect(ties('Norway supported the Tongan Ministry of Ports and the Ministry of Boats of Fiji.')).toEqual([
      ['support', ['NOR', 'TON', 'FJI']],
    ]);
  });

  it('is known by its short name, and gives where it provides a sum', () => {
    const text =
      'The U.S. Department of Old Ports (USDOP) met.\n\nIn Tonga, USDOP will provide $25 million to open schools for nurses.';
    expect(ties(text)).toEqual([['funding', ['TON', 'USA']]]);
  });

  it('is no side beside its country, also by its short name', () => {
    const text = 'Tonga runs a training programme with UNICEF through the Ministry of Old Ports (MOP).';
    expect(ties(text)).toEqual([['programme', ['TON', 'org:UNICEF']]]);
  });
});

describe('the ties of donors', () => {
  it('are told by thanks for support received', () => {
    const text = 'The ILO expressed warm thanks for the generous support received from Norway and Tonga.';
    expect(ties(text)).toEqual([['funding', ['org:ILO', 'NOR', 'TON']]]);
  });

  it('are not told by other thanks', () => {
    expect(ties('The ILO expressed its thanks for the old boats of Norway and Tonga.')).toEqual([]);
  });
});

describe('the ties of bodies', () => {
  it.each([
    [
      'The ILO and UNICEF jointly published a handbook on the training programme.',
      'programme',
      ['org:ILO', 'org:UNICEF'],
    ],
    ['The ILO works closely with Tonga on boats.', 'programme', ['TON', 'org:ILO']],
    ['The fair was organised by UNICEF and Caritas.', 'co-organiser', ['org:UNICEF', 'org:Caritas']],
  ])('are told by "%s"', (text, relation, members) => {
    expect(ties(text)).toEqual([[relation, members]]);
  });

  it('are not told where bodies are only named together', () => {
    const text =
      'The ILO and UNICEF have blue boats. A report of the ILO on cooperation was read by UNICEF. The fair was organised by UNICEF and Caritas.';
    expect(ties(text)).toEqual([['co-organiser', ['org:UNICEF', 'org:Caritas']]]);
  });

  it('are not told by headings, nor by sentences that name a crowd', () => {
    const fair = 'The fair of UNICEF was organised by Caritas';
    const crowd = 'Tonga, Fiji, Samoa, Peru, Chile, Malta, Norway, Ghana, Togo, Kenya, Qatar and Oman';
    expect(ties(`## ${fair}\n\n${fair}.`)).toHaveLength(1);
    expect(ties(`${fair}, with ${crowd}.`)).toEqual([]);
  });

  it('are not told by countries alone, unless it is a practice', () => {
    expect(ties('Tonga and Fiji have blue boats.')).toEqual([]);
    expect(ties('In Tonga a hotline was launched, and in Fiji a school.')).toEqual([]);
  });
});

describe('an agency', () => {
  it('stands for its country, where that is not named', () => {
    expect(ties('JICA and UNICEF jointly run a training programme.')).toEqual([['programme', ['JPN', 'org:UNICEF']]]);
  });
});

describe('the ties of donors', () => {
  it('tie the donor with the body that the sentence names', () => {
    expect(ties('The fair of UNICEF was financially supported by Norway.')).toEqual([
      ['funding', ['org:UNICEF', 'NOR']],
    ]);
  });

  it('tie the donor with the body that speaks where the text says "this"', () => {
    const text =
      'UNICEF runs a fair, and UNICEF is glad.\n\nThis fair was financially supported by the Ford Foundation.';
    expect(ties(text)).toEqual([['funding', ['org:Ford Foundation', 'org:UNICEF']]]);
  });

  it.each([
    ['UNICEF would like to thank Norway and Tonga for their kind support.', 'support', ['org:UNICEF', 'NOR', 'TON']],
    ['The book of UNICEF was made possible by a grant of Norway.', 'funding', ['org:UNICEF', 'NOR']],
  ])('are told by thanks: "%s"', (text, relation, members) => {
    expect(ties(text)).toEqual([[relation, members]]);
  });

  it('need a donor that is named', () => {
    expect(ties('UNICEF runs a fair.\n\nThis fair was financed by employers.')).toEqual([]);
  });

  it('tie nobody with a body that the sentence does not speak of', () => {
    const text = 'UNICEF runs a fair, and UNICEF is glad.\n\nA pier far off was financed by Norway.';
    expect(ties(text)).toEqual([]);
  });
});

describe('the ties of what countries conclude or run', () => {
  it.each([
    ['Tonga and Fiji concluded a protocol on nurses in 2004.', ['TON', 'FJI']],
    ['A scheme for nurses was first tested by Tonga and Fiji.', ['TON', 'FJI']],
    ['# Kenya\n\nProgrammes for nurses are run together with the ILO.', ['KEN', 'org:ILO']],
  ])('"%s"', (text, members) => {
    expect(ties(text).map(([, own]) => own)).toEqual([members]);
  });
});

describe('countries that do the same', () => {
  it('are not tied by likeness', () => {
    expect(ties('Tonga has agreements on pensions, but like Fiji and Samoa it also runs a fund for sailors.')).toEqual(
      [],
    );
    expect(ties('Boats were lent through a network, as in the case of Tonga, or sold to sailors of Fiji.')).toEqual([]);
  });
});

describe('a body that only its place shows', () => {
  it('is a partner', () => {
    expect(ties('Tonga partnered with Lanternworks on a training programme for sailors.')).toEqual([
      ['programme', ['TON', 'org:Lanternworks']],
    ]);
  });
});

describe('an international body that acts in a country', () => {
  it('is tied to it', () => {
    expect(ties('In Tonga, UNICEF will open a shelter for children of sailors.')).toEqual([
      ['programme', ['TON', 'org:UNICEF']],
    ]);
    expect(ties('In Tonga, a shelter for children of sailors was opened near the office of UNICEF.')).toEqual([]);
  });
});

describe('ties of bodies and places', () => {
  it.each([
    ['Spain, with Frontex and the IOM, runs a hotline at sea.', 'programme', ['ESP', 'org:Frontex', 'org:IOM']],
    ['Morocco received EUR 5 million from the EU for a pier.', 'funding', ['MAR', 'org:EU']],
    ['Norway gave Tonga USD 5 million for training courses.', 'funding', ['NOR', 'TON']],
    ['Norway contributed CAD 5 million to a fund for nurses in Tonga.', 'funding', ['NOR', 'TON']],
    [
      'We have entered into agreements on nurses with countries across the region, said Tonga.',
      'agreement',
      ['TON', 'sector:national-government'],
    ],
    [
      'The Harbour Aid Council liaises with the Old Boat Foundation.',
      'programme',
      ['org:HAC', 'org:Old Boat Foundation'],
    ],
  ])('are told by "%s"', (text, relation, members) => {
    expect(ties(text.includes('HAC') ? text : `${text}\n\nHAC`)).toEqual([[relation, members]]);
  });

  it('leave out unions as places, processes inside names, and presidencies', () => {
    expect(ties('Tonga signed an agreement on nurses with UNICEF inside the EU.')).toEqual([
      ['agreement', ['TON', 'org:UNICEF']],
    ]);
    expect(ties('Tonga runs a training programme with UNICEF under the Prague Process Action Plan.')).toEqual([
      ['programme', ['TON', 'org:UNICEF']],
    ]);
    expect(ties('Tonga and UNICEF signed an agreement on nurses during the Czech Presidency.')[0][1]).not.toContain(
      'CZE',
    );
  });

  it('name all with whom one country has agreements', () => {
    const others = 'Fiji, Samoa, Peru, Chile, Malta, Norway, Ghana, Togo, Kenya, Qatar, Oman, Spain and Italy';
    expect(ties(`Tonga has signed readmission agreements with ${others}.`)[0][1]).toHaveLength(14);
  });

  it('are told by the prose of rows, but not twice', () => {
    const prose =
      'The centre is run by the IOM with support from the Netherlands and offers counselling to all people.';
    expect(ties(`| Country | Centre | Text |\n| --- | --- | --- |\n| Niger | Pier | ${prose} |`)).toEqual([
      ['support', ['NER', 'NLD', 'org:IOM']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { toldPractices } from './told';

/** The practices that a text tells: the words, who carries them out, the other side. */
function told(text: string) {
  return toldPractices(analyse(readDocument('901', text)), new Set()).map((practice) => ({
    ...practice,
    words: practice.analysis.block.text.text.slice(practice.stretch.start, practice.stretch.end),
  }));
}
const places = (text: string) => told(text).map(({ countries, partners }) => [countries, partners]);

describe('a sentence of prose', () => {
  it.each([
    ['Kenya launched a hotline for domestic workers in 2004.', ['KEN'], []],
    ['Spain signed an agreement with Morocco on seasonal workers.', ['ESP'], ['MAR']],
    ['In Togo, a law on the recruitment of nurses was adopted.', ['TGO'], []],
    ['Chilean ministries have set up a register of agencies.', ['CHL'], []],
    ['One good practice is the shelter that Ghana runs for girls.', ['GHA'], []],
    ['Fiji and Samoa provide health insurance to seasonal workers.', ['FJI', 'WSM'], []],
    ['The Ministry of Labour of Ghana launched a hotline for domestic workers.', ['GHA'], []],
    ['However, Kenya introduced a new law on recruitment agencies.', ['KEN'], []],
    ['Malta set up a fund for lost sailors.', ['MLT'], []],
    ['Loans to nurses are a new policy by the Government of Malta.', ['MLT'], []],
    ['A speaker described the agreement between Tonga and Fiji.', ['TON', 'FJI'], []],
  ])('tells a practice: "%s"', (text, countries, partners) => {
    expect(places(text)).toEqual([[countries, partners]]);
  });

  it('tells the practice of a town under its country', () => {
    expect(places('Toronto runs a mentoring programme that offers courses to newcomers.')).toEqual([[['CAN'], []]]);
  });

  it('tells the practice of a region when it is surer than that of a country need be', () => {
    const [practice] = told('In West Africa a joint programme was launched and a fund set up to train officers.');
    expect(practice).toMatchObject({ countries: [], regions: ['West Africa'] });
    expect(told('The programme in West Africa is an old one, and it has a blue logo.')).toEqual([]);
  });

  it.each([
    ['a recommendation', 'Kenya should launch a hotline for domestic workers next year.'],
    ['a long recommendation', 'Peru should launch a hotline, open shelters and adopt a law against trafficking.'],
    ['an opinion', 'Many argued that Kenya could one day have a law on asylum seekers.'],
    ['a figure', 'The number of migrants in Kuwait rose to two million people, said a survey.'],
    ['who spoke and who chaired', 'Norway chaired the plenary session and thanked the delegates of the council.'],
    ['a question', 'Does Ghana run a programme for nurses, and does it provide loans to them?'],
    ['what has not been done', 'Up to the present day, Chad has not adopted a law on asylum.'],
    ['a state of affairs', 'Kenya lies on the sea, and many boats leave from its old ports.'],
    ['what somebody’s body does', 'The Ambassador of Kenya opened the conference with a few words.'],
  ])('tells no practice when it is %s', (_, text) => {
    expect(places(`${text}\n\nTogo runs a hotline and a shelter for lost girls.`)).toEqual([[['TGO'], []]]);
  });
});

describe('a sentence of two parts', () => {
  it('tells two practices when each part has its own country and instrument', () => {
    expect(
      told('Ghana opened a shelter for girls, while in Togo a law on trafficking was adopted.').map(
        ({ words, countries }) => [words, countries],
      ),
    ).toEqual([
      ['Ghana opened a shelter for girls', ['GHA']],
      ['in Togo a law on trafficking was adopted.', ['TGO']],
    ]);
  });

  it('tells one practice when only its first part has a verb', () => {
    expect(places('Norway supports a hotline and a shelter for girls in Ghana.')).toEqual([[['NOR'], ['GHA']]]);
  });

  it('tells one practice for each item of a list inside it', () => {
    const text =
      'Three stand out: 1) a law of Chile that introduced visas; 2) a register that Peru set up; 3) a plan of Ecuador that launched a hotline.';
    expect(places(text)).toEqual([
      [['CHL'], []],
      [['PER'], []],
      [['ECU'], []],
    ]);
  });
});

describe('the sentences of a paragraph', () => {
  it('add to the practice that they refer back to', () => {
    const found = told('Kenya launched a hotline for nurses. It provides legal aid. The pier is old.');
    expect(found.map(({ words }) => words)).toEqual(['Kenya launched a hotline for nurses. It provides legal aid.']);
  });

  it('do not lengthen a practice that was told long before', () => {
    const between =
      'The old pier of the northern coast has blue boats, red nets, green oars and two lanterns for each mast. ';
    const found = told(`Kenya launched a hotline for nurses. ${between}It also opened a legal aid office.`);
    expect(found.map(({ words }) => words)).toEqual([
      'Kenya launched a hotline for nurses.',
      'It also opened a legal aid office.',
    ]);
  });

  it('tell a further practice of the same country when they introduce one', () => {
    const found = told('Kenya launched a hotline for nurses. It also has set up a new programme that offers loans.');
    expect(found.map(({ words, countries }) => [words, countries])).toEqual([
      ['Kenya launched a hotline for nurses.', ['KEN']],
      ['It also has set up a new programme that offers loans.', ['KEN']],
    ]);
  });

  it('go on about a programme that is their subject, behind a phrase and with a new thing in it', () => {
    const text =
      'Kenya launched a project for nurses. In its third year, the project opened a new office that offers loans.';
    expect(told(text).map(({ words }) => words)).toEqual([text]);
  });

  it('tell a further practice where something is launched', () => {
    for (const further of [
      'The Government of Kenya launched the Harbour Loan Initiative.',
      'Also, Kenya offers loans.',
    ]) {
      expect(told(`Kenya set up a hotline for nurses. ${further}`), further).toHaveLength(2);
    }
  });

  it('inherit the only country that the paragraph has named', () => {
    const text = 'Wages in Peru fell for years. Later, a national programme was launched that offers loans to nurses.';
    expect(told(text).map(({ words, countries }) => [words, countries])).toEqual([
      ['Later, a national programme was launched that offers loans to nurses.', ['PER']],
    ]);
  });

  it('inherit none when the paragraph has named two', () => {
    const text =
      'Wages in Peru and Chile fell for years. Later, a national programme was launched that offers loans to nurses.';
    expect(told(text)).toEqual([]);
  });
});

describe('where practices are told', () => {
  const PRACTICE = 'Kenya launched a hotline for domestic workers in 2004.';

  it('is in paragraphs, items, notes and long cells', () => {
    const cell = `${PRACTICE} It is open to everybody, at night and on Sundays too.`;
    const text = `${PRACTICE}\n\n- ${PRACTICE}\n\n³ ${PRACTICE}\n\nPort\t${cell}\n`;
    expect(told(text).map(({ analysis }) => analysis.block.kind)).toEqual([
      'paragraph',
      'bullet',
      'footnote',
      'table-row',
    ]);
  });

  it('is not in short cells', () => {
    expect(told(`${PRACTICE}\n\nPort\t${PRACTICE}`)).toHaveLength(1);
  });

  it('is not in headings', () => {
    expect(told(`## ${PRACTICE.slice(0, -1)}\n\nThe pier is old.`)).toEqual([]);
  });

  it.each(['10 a.m.', '10:30 – 11:00', '10:30'])(
    'is not in the programme of a meeting, with times such as "%s"',
    (time) => {
      const talk = 'How Kenya launched a hotline for domestic workers in 2004, a talk by those who answer it at night';
      expect(told(`${time}\t${talk}`).map(({ words }) => words)).toEqual([]);
      expect(told(`First\t${talk}`)).toHaveLength(1);
    },
  );

  it('is not in blocks that are left out', () => {
    const analysis = analyse(readDocument('901', PRACTICE));
    expect(toldPractices(analysis, new Set([analysis.blocks[0].block]))).toEqual([]);
  });

  it('may be a list of practices, whose items need fewer signs', () => {
    const item = '- The register of Kenya, with the names of all domestic workers';
    expect(told(`Good practices:\n\n${item}`)).toHaveLength(1);
    expect(told(item)).toEqual([]);
  });

  it('may be a list behind one country, each item a practice of it', () => {
    const items = ['a night school for nurses', 'loans for boats', 'cooperation with the ports of Fiji'];
    const found = told(`Kenya has developed several projects: ${items.join('; ')}.`);
    expect(found.map(({ words }) => words.replace(/\.$/, ''))).toEqual(items);
    expect(found.map(({ countries, partners }) => [countries, partners])).toEqual([
      [['KEN'], []],
      [['KEN'], []],
      [['KEN'], ['FJI']],
    ]);
    const mixed = 'Kenya has developed several projects: a school for nurses; blue boats; and old nets.';
    expect(told(mixed)).toHaveLength(1);
  });

  it('may be a list inside a sentence that gives examples', () => {
    const items = 'the register of domestic workers in Kenya; a night school for nurses in Fiji; and a choir.';
    expect(places(`Some good practices were shown. These were: ${items}`)).toEqual([
      [['KEN'], []],
      [['FJI'], []],
    ]);
    expect(places(`The rooms should be named after: ${items}`)).toEqual([]);
  });
});

describe('a line of a list of practices', () => {
  it('tells none where it only names a body or a person', () => {
    const list = (item: string) => told(`# Projects\n\n- ${item}`);
    expect(list('Chilean Agency for Boats and Piers (CABP)')).toEqual([]);
    expect(list('Chilean agency for boats, with a fund for nurses')).toHaveLength(1);
    expect(told('# Boats of Chile\n\nMr. Peter Boat, Head of Programmes, Sailor Support Office, New York')).toEqual([]);
  });
});

describe('what stands around a paragraph', () => {
  const chapter = ['# Boats', 'Malta has many boats.', 'Malta built a pier.', 'Ships sail to Malta.'];

  it('gives the country that its chapter is about to the words of a state', () => {
    const last = (text: string) => told([...chapter, text].join('\n\n')).filter(({ words }) => words === text);
    expect(last('The Ministry of Boats has launched a programme for sailors.')).toMatchObject([{ countries: ['MLT'] }]);
    expect(last('The Safe Harbour scheme provides shelter to sailors.')).toMatchObject([{ countries: ['MLT'] }]);
    expect(last('Several bodies have launched a programme for sailors.')).toEqual([]);
  });

  it('tells several things below a title that names the country', () => {
    const text =
      '# Kenya\n\nA fund was set up for sailors. Nurses are trained in first aid. They also provide a hotline.';
    expect(told(text)).toHaveLength(3);
  });

  it('lets a paragraph go on about what the one before told', () => {
    const first = 'Kenya launched a fund for lost sailors.';
    expect(told(`${first}\n\n“The fund has set up a hotline in Kenya.”`)).toHaveLength(1);
    expect(told(`${first}\n\nKenya has set up a hotline for nurses.`)).toHaveLength(2);
    expect(told('Kenya launched the Bluecoop fund.\n\nKenya runs Bluecoop with schools and loans.')).toHaveLength(1);
    expect(told(`${first}\n\nThese include a school, a hotline and a shelter for nurses.`)[1]).toMatchObject({
      countries: ['KEN'],
    });
    expect(told(`${first}\n\n# Schools\n\nThis fund has set up a hotline in Kenya.`)).toHaveLength(2);
  });

  it('takes the items of a list of deeds for practices, though they begin like demands', () => {
    const items = (lead: string) => told(`# Malta\n\n${lead}\n\n- Extend the scheme for lost sailors,\n\n- Add piers.`);
    expect(items('Malta will improve its boats in the following ways:')).toMatchObject([{ countries: ['MLT'] }]);
    expect(items('Malta should improve its boats in the following ways:')).toEqual([]);
  });
});

describe('whose a practice is, where its sentence names only others', () => {
  const LONG =
    'The boats of the northern coast carry two lanterns, one for the bow and one for the old mast behind it.';
  /** What the last sentence of a text tells. */
  const last = (text: string) => places(text).at(-1);

  it('is the country of the title above, the others being those that it is done with or paid by', () => {
    expect(last('# Kenya\n\nAn agreement on nurses was signed with Tonga and Fiji.')).toEqual([
      ['KEN'],
      ['TON', 'FJI'],
    ]);
    expect(last('# Kenya\n\nA shelter for sailors was built with funds from Norway.')).toEqual([['KEN'], ['NOR']]);
  });

  it('is the country whose delegation speaks', () => {
    const title = `Statement by the delegation of Malta\n\n${LONG}\n\n`;
    expect(last(`${title}We have set up a hotline for nurses.`)).toEqual([['MLT'], []]);
    expect(last(`${title}Together with Tonga we have launched a hotline for nurses.`)).toEqual([['MLT'], ['TON']]);
  });

  it('is the country of the chapter, whatever numbered titles part it', () => {
    expect(last(`KENYA\n\n1. Introduction\n\n${LONG}\n\n2. Schools\n\nDual citizenship has been allowed.`)).toEqual([
      ['KEN'],
      [],
    ]);
    expect(last(`KENYA\n\nSeekers of asylum. Refugees may work after six months of waiting.`)).toEqual([['KEN'], []]);
  });

  it('is the town’s, and of what consulates do that of their state', () => {
    expect(last('The City of Kampala has a municipal policy for migrants.')).toEqual([['UGA'], []]);
    expect(last('KENYA\n\nConsular staff in Toronto offer legal counselling to nurses.')).toEqual([['KEN'], []]);
    expect(places('The network of nurses met twice in Kampala.')).toEqual([]);
  });

  it('is nobody’s who only pays for it', () => {
    expect(
      places('The network of nurses is supported by the Swedish International Development Agency (SIDA).'),
    ).toEqual([]);
  });

  it('is told by the title of a treaty', () => {
    const title = 'AGREEMENT BETWEEN THE GOVERNMENT OF TONGA AND THE GOVERNMENT OF FIJI ON NURSES';
    expect(
      places(`${title}\n\nThe parties have agreed as follows on all that their nurses need in both islands.`),
    ).toEqual([[['TON'], ['FJI']]]);
  });

  it.each([
    'Norway pledged USD 500 last year.',
    '“I sold my old boat and went,” says Ana from the centre in Tonga.',
    'The consultation brought together officials of Tonga, Fiji and Samoa.',
    '# Kenya\n\nTraining.',
    'The projects aim to:\n\n- Promote the return of nurses to Tonga',
  ])('is not asked of "%s"', (text) => {
    expect(places(text)).toEqual([]);
  });

  it('leaves out where something was signed and who presided there', () => {
    expect(
      places('An agreement between Tonga and Fiji was signed on 5 June in Samoa, during Malta’s presidency.'),
    ).toEqual([[['TON', 'FJI'], []]]);
  });

  it('keeps a name and what is said of it behind a comma together', () => {
    expect(told('Kenya finances a school for nurses through Bluecoop, a fund run by the two states.')).toHaveLength(1);
  });

  it('tells of each country on its own between semicolons and where one became something', () => {
    expect(
      places('Tonga has signed agreements with Fiji; negotiations on a hotline were opened by Samoa.').map(
        ([own]) => own,
      ),
    ).toEqual([['TON'], ['WSM']]);
    expect(
      places('Tonga runs a school for nurses, and Fiji became the first country to stop hiring them.').map(
        ([own]) => own,
      ),
    ).toEqual([['TON'], ['FJI']]);
  });

  it('is that of an organ of its state', () => {
    expect(places('The Tongan Parliament passed a law on nurses that allows boats from Fiji.')).toEqual([
      [['TON'], ['FJI']],
    ]);
  });
});

it('parts what several countries do one after the other, whatever the verb', () => {
  expect(places('In Tonga, the Pier Board gives loans to families of nurses, and Fiji insures all of them.')).toEqual([
    [['TON'], []],
    [['FJI'], []],
  ]);
  expect(
    told('Tonga runs the Bluecoop school for nurses, and in 2015 published its first policy on boats.'),
  ).toHaveLength(2);
});

describe('a chapter about one case', () => {
  const sentences = 'The council opened a school for sailors. Teachers were trained at the harbour. A boat was bought.';

  it('tells one practice a paragraph', () => {
    expect(places(`## A school for sailors in Tonga\n\n${sentences}`)).toEqual([[['TON'], []]]);
  });

  it('differs from a chapter about a country', () => {
    expect(places(`## Tonga\n\n${sentences}`).length).toBeGreaterThan(1);
  });
});

describe('a chapter that the name of a country alone heads', () => {
  it('owns what is done for people from elsewhere, and for those who return from there', () => {
    expect(places('# Tonga\n\nFree legal assistance is provided to refugees from Fiji.')).toEqual([[['TON'], []]]);
    expect(places('# Tonga\n\nA centre with health services was opened for returnees from Fiji.')).toEqual([
      [['TON'], ['FJI']],
    ]);
  });

  it('owns what a body does in its towns', () => {
    expect(places('# Uganda\n\nIn Kampala, a relief team vaccinated children in a new campaign.')).toEqual([
      [['UGA'], []],
    ]);
  });

  it('is the other side of what others give there', () => {
    expect(places('# Tonga\n\nFiji financed the building of a new reception centre.')).toEqual([[['FJI'], ['TON']]]);
  });

  it('tells each measure of the government by itself', () => {
    const text = '# Tonga\n\nThe government runs shelters for girls. The government trains officers on asylum.';
    expect(told(text)).toHaveLength(2);
  });
});

describe('whose an agreement is, where only the other side is named', () => {
  const names = 'Tonga is old. In Tonga boats float. Tonga has piers.';

  it('is the one told of before, or that the chapter names most', () => {
    expect(
      places('Tonga signed an agreement with Fiji on nurses. The agreement with Samoa was signed in 2009.'),
    ).toEqual([
      [['TON'], ['FJI']],
      [['TON'], ['WSM']],
    ]);
    expect(places(`${names}\n\nThe memorandum of understanding with Fiji was signed in 2009.`).at(-1)).toEqual([
      ['TON'],
      ['FJI'],
    ]);
  });

  it('has the countries of the sentence that lists them', () => {
    expect(places('Tonga signed agreements with many countries. The countries include Fiji, Samoa and Peru.')).toEqual([
      [['TON'], ['FJI', 'WSM', 'PER']],
    ]);
  });
});

it('tells of a state that speaks of itself, by the government that it names alone', () => {
  const speech =
    'Our borders are open at night. The Maltese Government knows Peru, Fiji and Chile.\n\nOur country is old.\n\n';
  expect(places(`${speech}We have launched a hotline for nurses with the harbours.`).at(-1)).toEqual([['MLT'], []]);
});

it('tells of the offices of the country that the document is about', () => {
  const text =
    'The National Commission for Boats, Nets and Old Piers (NCBN) met. Tonga is old. In Tonga it rains. Tonga floats.';
  expect(places(`${text}\n\nNCBN has launched an online register for nurses.`).at(-1)).toEqual([['TON'], []]);
  expect(places('The Ministry of Overseas Tongan Affairs has opened a resource centre.')).toEqual([[['TON'], []]]);
});

it('tells of many countries where only their people are named', () => {
  const [practice] = told(
    'Over half of the partner countries have provided legal status, training and schools to Tongan migrants.',
  );
  expect(practice).toMatchObject({ countries: [], regions: ['various'] });
});

it('tells of a row of a table what its prose says, under the country of the row', () => {
  const prose =
    'The centre was equipped by Fiji and trains officers. It offers counselling to all people who wait there.';
  expect(places(`| Place | Building | Text |\n| --- | --- | --- |\n| Tonga | Centre | ${prose} |`)).toEqual([
    [['TON'], ['FJI']],
  ]);
});

it.each([
  ['a headline about one programme as a list', '# Boat programme proves a winner\n\nThe Pacific is wide and blue.'],
  ['a label of a sheet', 'Full name: Training programme on integration between Tonga and partners.'],
  ['a figure below a title', '# Tonga\n\nVictims identified: 1,821'],
  ['words without a verb behind others', 'They ran late. From Tonga, of course.'],
])('does not take %s for a practice', (_, text) => {
  expect(told(text)).toEqual([]);
});

it('does not part a sentence inside what it is done for', () => {
  expect(
    told('To support the plan for nurses and its strategy for boats, Tonga set up a fund for sailors.'),
  ).toHaveLength(1);
});

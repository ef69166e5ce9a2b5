import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { fundingOfProse } from './prose';

const funding = (text: string) => fundingOfProse(analyse(readDocument('901', text)));
/** Who gave to whom. */
const ways = (text: string) =>
  funding(text).map(({ donor, recipient }) => [donor && actorKey(donor), recipient && actorKey(recipient)]);

describe('an amount in prose', () => {
  it('that somebody gave is a contribution with its sentence, its year and who gave to whom', () => {
    expect(funding('The pier is old. Norway gave Tonga US$ 5 million for a new one in 2006.')).toEqual([
      expect.objectContaining({
        category: 'contribution',
        amount: 5e6,
        currency: 'USD',
        year: 2006,
        donor: { type: 'country', id: 'NOR' },
        recipient: { type: 'country', id: 'TON' },
        quote: 'Norway gave Tonga US$ 5 million for a new one in 2006.',
        lines: [1, 1],
      }),
    ]);
  });

  it.each([
    ['The pier cost US$ 5 million.', 'reported-flow'],
    ['Sailors from Tonga sent remittances of US$ 5 million home.', 'reported-flow'],
    ['Tonga took up a loan of US$ 5 million from the World Bank.', 'reported-flow'],
    ['The pier was built thanks to US$ 5 million of the European Union.', 'contribution'],
    ['The pier was built with a grant of US$ 5 million from Norway.', 'contribution'],
  ])('in "%s" is a %s', (text, category) => {
    expect(funding(text).map((record) => record.category)).toEqual([category]);
  });

  it('has nobody beside it when the sentence names nobody', () => {
    expect(ways('The pier cost US$ 5 million.')).toEqual([[null, null]]);
  });

  it('may be a contribution to the meeting itself', () => {
    expect(ways('Tonga gave the GFMD US$ 500.')).toEqual([['TON', 'org:GFMD']]);
  });

  it('is found in items and notes, not in headings', () => {
    const text = 'PIERS FOR USD 9\n\n- Oars for USD 5\n\n³ Sails cost USD 7 more than those of the year before.';
    expect(funding(text).map(({ amount }) => amount)).toEqual([5, 7]);
  });

  it('gives each amount of a sentence a record and an id', () => {
    const found = funding('Oars cost US$ 5 in Tonga, and sails cost US$ 5 in Fiji.');
    expect(found.map(({ amount }) => amount)).toEqual([5, 5]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it('went to the country that received it', () => {
    expect(ways('Tonga received US$ 3 million from Norway.')).toEqual([['NOR', 'TON']]);
  });

  it('went to the country that it was sent to', () => {
    expect(ways('Sailors sent US$ 3 million home to Tonga.')).toEqual([[null, 'TON']]);
  });

  it.each([
    ['Norway pledged USD 5 to Tonga.', 'NOR', 'TON'],
    ['Norway, which has boats, contributed USD 5 to the ILO.', 'NOR', 'org:ILO'],
    ['The Government of Norway provided USD 5 to Tonga.', 'NOR', 'TON'],
    ['Norway allocated USD 5 to Tonga for piers.', 'NOR', 'TON'],
    ['Norway announced USD 5 for a pier in Tonga.', 'NOR', null],
    ['Norway counts its boats and is providing another USD 5.', 'NOR', null],
    ['A part of Norway’s USD 5 in new funding goes to piers.', 'NOR', null],
    ['Norway awarded Tonga a grant of USD 5.', 'NOR', 'TON'],
    ['Norway made a contribution of USD 5 to the ILO.', 'NOR', 'org:ILO'],
    ['The pier was funded by Norway with USD 5.', 'NOR', null],
    ['USD 5 was donated to Tonga by Norway.', 'NOR', 'TON'],
    ['A grant of USD 5 from Norway to Tonga paid for it.', 'NOR', 'TON'],
    ['Tonga has received USD 5 from Norway.', 'NOR', 'TON'],
    ['Norway’s grant of USD 5 went to Tonga.', 'NOR', 'TON'],
    ['The course was held thanks to USD 5 of Norway.', 'NOR', null],
  ])('is given: "%s"', (text, donor, recipient) => {
    expect(ways(text)).toEqual([[donor, recipient]]);
    expect(funding(text)[0].category).toBe('contribution');
  });

  it.each([
    ['According to Norway, the pier cost USD 5.', null, null],
    ['Norway counts boats that people who provided USD 5 built.', null, null],
    ['In Norway, sailors are providing USD 5 for boats.', null, null],
    ['Sailors from Norway sent USD 5 home.', null, null],
    ['The pier cost USD 5, which is more than Norway gave for boats.', null, null],
    ['Norway lent Tonga USD 5.', 'NOR', 'TON'],
    ['Norway spent USD 5 on boats.', 'NOR', null],
  ])('is not given: "%s"', (text, donor, recipient) => {
    expect(ways(text)).toEqual([[donor, recipient]]);
    expect(funding(text)[0].category).toBe('reported-flow');
  });

  it('is of the country of the chapter where its state speaks', () => {
    const chapter = '# Boats of Norway\n\nNorway has boats. Norway has nets. Norway has oars.';
    expect(ways(`${chapter}\n\nWe will provide USD 5 for piers.`)).toEqual([['NOR', null]]);
    expect(ways(`${chapter}\n\nThe Minister announced a grant of USD 5.`)).toEqual([['NOR', null]]);
    expect(ways(`${chapter}\n\nPiers cost USD 5.`)).toEqual([[null, null]]);
    expect(ways('We will provide USD 5 for piers.')).toEqual([[null, null]]);
  });

  it('shares who gave and who received with those that it is listed with', () => {
    const found = funding('Norway gave USD 5 million in 2006 and 7 million in 2007 to Tonga for a pier.');
    expect(
      found.map(({ donor, recipient, amount, year, purpose }) => [
        donor && actorKey(donor),
        recipient && actorKey(recipient),
        amount,
        year,
        purpose,
      ]),
    ).toEqual([
      ['NOR', 'TON', 5e6, 2006, 'a pier'],
      ['NOR', 'TON', 7e6, 2007, 'a pier'],
    ]);
    expect(ways('Norway gave Tonga USD 5, while boats of the islands cost USD 7.')).toEqual([
      ['NOR', 'TON'],
      [null, null],
    ]);
  });

  it('has a giver of its own where the sentence says "respectively"', () => {
    expect(ways('Norway and Fiji gave USD 5 and USD 7 respectively.')).toEqual([
      ['NOR', null],
      ['FJI', null],
    ]);
    expect(ways('Norway and Fiji gave USD 5.')).toEqual([['NOR', null]]);
  });

  it('is of whoever stands before it where the verb is said once', () => {
    expect(ways('Norway gave USD 5, and the Netherlands EUR 7.')).toEqual([
      ['NOR', null],
      ['NLD', null],
    ]);
    expect(ways('The pier was built with gifts from Norway (USD 5), Fiji (USD 7) and others.')).toEqual([
      ['NOR', null],
      ['FJI', null],
    ]);
    expect(ways('Norway gave Tonga USD 5 and Fiji USD 7.')).toEqual([
      ['NOR', 'TON'],
      ['NOR', 'FJI'],
    ]);
  });

  it('is for what the words behind it say, else for what its sentence says', () => {
    const purposes = (text: string) => funding(text).map(({ purpose }) => purpose);
    expect(purposes('Norway gave USD 5 to Tonga for a new pier.')).toEqual(['a new pier']);
    expect(purposes('Norway gave USD 5.')).toEqual(['Norway gave USD 5.']);
  });

  it('has a short purpose', () => {
    const long = `The pier cost US$ 5 million ${'and the old boats of the coast were blue '.repeat(9)}.`;
    expect(funding(long)[0].purpose.length).toBeLessThanOrEqual(142);
  });

  it('is none when it is a rate of exchange', () => {
    const text = 'Oars cost USD 9. At the rate of 1.31 dollars/1 euro the pier was dear.';
    expect(funding(text).map(({ amount }) => amount)).toEqual([9]);
  });
});

describe('a contribution without an amount', () => {
  it("is a body's where a thing is called after its money", () => {
    expect(ways('The EU-funded pier is new.')).toEqual([['org:EU', null]]);
    expect(ways('EU countries funded boats.')).toEqual([]);
  });

  it.each([
    ['The pier was largely financed by Norway.', 'contribution'],
    ['The pier was built with funds from Norway.', 'contribution'],
    ['Thanks to funding from Norway the pier was built.', 'contribution'],
    ['The Norway-funded pier is new.', 'contribution'],
    ['Norway (its port) co-financed courses on the pier.', 'contribution'],
    ['Norway covers the costs of the pier.', 'contribution'],
    ['Norway will shoulder all costs of the pier.', 'contribution'],
    ['The pier is supported by voluntary contributions from Norway.', 'contribution'],
    ['Norway provided generous financial support to the crews.', 'contribution'],
    ['Norway offered the rooms and the boats free of charge.', 'in-kind'],
    ['Norway put a hall at the disposal of the forum.', 'in-kind'],
    ['Norway seconded an adviser.', 'in-kind'],
    ['Norway contributed in kind.', 'in-kind'],
    ['Contributions in kind were made by Norway.', 'in-kind'],
  ])('is found in "%s"', (text, category) => {
    expect(funding(text).map((record) => [record.category, record.amount, record.donor])).toEqual([
      [category, null, { type: 'country', id: 'NOR' }],
    ]);
  });

  it('is one for each who gives', () => {
    expect(ways('The pier was financed by Norway, the ILO and Fiji, and boats of Tonga use it.')).toEqual([
      ['NOR', null],
      ['org:ILO', null],
      ['FJI', null],
    ]);
  });

  it('goes to whom it is given to', () => {
    expect(ways('Norway donated two boats to Fiji.')).toEqual([['NOR', 'FJI']]);
  });

  it('is none where something is free for those who use it', () => {
    expect(funding('Norway offers courses free of charge to sailors.')).toEqual([]);
  });

  it('may come from a sector', () => {
    expect(ways('The pier was sponsored by employers.')).toEqual([['sector:private-sector', null]]);
  });

  it.each([
    'The pier should be financed by Norway.',
    'The delegates asked that it be funded by Norway.',
    'Was the pier funded by Norway?',
    'The pier was built by Norway.',
    'The pier was funded by selling nets.',
  ])('is not found in "%s"', (text) => {
    expect(funding(`${text}\n\nThe boats were funded by Fiji.`).map(({ quote }) => quote)).toEqual([
      'The boats were funded by Fiji.',
    ]);
  });

  it('goes to the body that speaks where the text says "this"', () => {
    const text = 'The ILO runs a course.\n\nThis course of the coast is funded by Norway.';
    expect(ways(text)).toEqual([['NOR', 'org:ILO']]);
  });

  it('goes to nobody that its sentence does not speak of', () => {
    const text = 'The ILO runs a course.\n\nA pier far off in the islands was funded by Norway.';
    expect(ways(text)).toEqual([['NOR', null]]);
  });
});

describe('an amount that is given by other words', () => {
  it.each([
    ['Norway remains the biggest donor, with USD 5 million.', ['NOR']],
    [
      'Three states gave money last year: Tonga (USD 500), Fiji (USD 70) and Norway (USD 9,000).',
      ['TON', 'FJI', 'NOR'],
    ],
    ['Norway made the largest pledge of the year, USD 70.', ['NOR']],
    ['Tonga: Offering USD 500 for new boats.', ['TON']],
    ['Pledges for the pier total USD 500.', [null]],
    ['The guild has USD 500 in pledges.', [null]],
  ])('in "%s" is a contribution', (text, donors) => {
    const found = funding(text);
    expect(found.map(({ category }) => category)).toEqual(donors.map(() => 'contribution'));
    expect(found.map(({ donor }) => donor && actorKey(donor))).toEqual(donors);
  });

  it('is in kind where it says what the things given are worth', () => {
    expect(funding('Norway sent oars and nets worth EUR 500 to Tonga.')).toMatchObject([
      { category: 'in-kind', amount: 500 },
    ]);
  });

  it('has the same money in another currency beside it', () => {
    expect(funding('Norway gave NOK 50 (about USD 5) for nets.')).toMatchObject([
      { amount: 50, currency: 'NOK', equivalent: { amount: 5, currency: 'USD', rate: 0.1 } },
    ]);
  });

  it('may stand in the line of a project sheet, above its text', () => {
    const text =
      'Place: Tonga\nBudget estimate: USD 50\nThe project builds a pier for the sailors of the coast. '.concat(
        'They have waited for it for many years and will be glad.',
      );
    expect(funding(text)).toMatchObject([{ amount: 50, currency: 'USD' }]);
  });
});

describe('an amount that a further sentence gives again', () => {
  const first = 'Norway announced USD 5 million for the piers of Tonga.';

  it('is the same money', () => {
    expect(funding(`${first} The USD 5 million will light them.`)).toHaveLength(1);
  });

  it('is other money where somebody else gives it, or where it is small', () => {
    expect(funding(`${first} Malta gave USD 5 million for boats.`)).toHaveLength(2);
    expect(funding('A sailor paid USD 50. His brother paid USD 50.')).toHaveLength(2);
  });
});

describe('a gift without an amount', () => {
  it('is not of the place where it is given', () => {
    expect(ways('In Tonga, USAID funded the Pier Foundation to teach sailors.').map(([donor]) => donor)).toEqual([
      'org:USAID',
    ]);
  });
});

describe('a row of a project sheet', () => {
  it('tells what it costs', () => {
    const sheet = (label: string) => `| Title | School of boats |\n| --- | --- |\n| ${label} | EUR 42,000 |`;
    expect(funding(sheet('Total cost')).map(({ amount }) => amount)).toEqual([42_000]);
    expect(funding(sheet('Price of a boat in the harbour'))).toEqual([]);
  });
});

it('tells the money that the prose of a row names', () => {
  const prose =
    'The pier was built for nurses in 2006, and Norway gave Tonga US$ 5 million for it, as the council says.';
  expect(funding(`| Place | Pier | Text |\n| --- | --- | --- |\n| Tarn | Old | ${prose} |`)).toHaveLength(1);
});

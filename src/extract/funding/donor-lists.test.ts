import { expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { fundingOfDonorLists } from './donor-lists';

const funding = (text: string) => fundingOfDonorLists(analyse(readDocument('901', text)));
const donors = (text: string) => funding(text).map(({ donor }) => donor && actorKey(donor));

it.each(['Project funders:', 'Donors to the pier:', 'The pier was financed by:', 'With financial support of:'])(
  'names who pays below "%s"',
  (title) => {
    expect(donors(`${title}\n\n- Kingdom of Norway\n\n- International Labour Organization (ILO)`)).toEqual([
      'NOR',
      'org:ILO',
    ]);
  },
);

it('gives each a contribution with the title as what it is for', () => {
  expect(funding('# Donors to the pier\n\n- Norway\n\n- Harbour Club\n\n- Fiji.\n')).toEqual([
    expect.objectContaining({
      category: 'contribution',
      purpose: 'Donors to the pier',
      quote: 'Norway',
      lines: [3, 3],
    }),
    expect.objectContaining({ donor: { type: 'org', name: 'Harbour Club' }, confidence: 'medium' }),
    expect.objectContaining({ donor: { type: 'country', id: 'FJI' }, amount: null, foundBy: 'list' }),
  ]);
});

it.each([
  ['a list of those who take part', 'Members:\n\n- Norway\n\n- Fiji'],
  ['one name', 'Donors:\n\n- Norway'],
  ['what donors should do', 'Donors:\n\n- Pay for piers\n\n- Pay for boats in Norway\n\n- Meet'],
  ['sentences below', 'Donors:\n\nNorway is a donor. It pays for boats.\n\nFiji is no donor. It pays for nets.'],
  ['donors in a sentence', 'The donors of piers met in the old hall by the sea.\n\n- Norway\n\n- Fiji'],
  ['gifts with amounts, which are read elsewhere', 'Donors:\n\n- Norway: USD 5\n\n- Fiji: USD 7'],
])('leaves out %s', (_what, text) => {
  expect(donors(text)).toEqual([]);
});

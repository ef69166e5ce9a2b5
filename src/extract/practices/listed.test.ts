import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { listedPractices } from './listed';

const listed = (text: string) => listedPractices(analyse(readDocument('901', text)));

describe('listedPractices', () => {
  it('finds items that name places, then tell after a colon what is done there', () => {
    const [item] = listed('Good practices:\n\n- Tonga: Town halls lend boats to newcomers.\n- A pier for all');
    expect(item).toMatchObject({ countries: ['TON'], regions: [], sectors: [], label: '' });
    const text = item.analysis.block.text.text;
    expect(text.slice(item.text.start, item.text.end)).toBe('Town halls lend boats to newcomers.');
  });

  it.each([
    ['Tonga, Fiji and Samoa: Boats for all', ['TON', 'FJI', 'WSM'], []],
    ['Tonga/Fiji: Boats for all', ['TON', 'FJI'], []],
    ['In the Philippines – Boats for all', ['PHL'], []],
    ['Tonga – Fiji: Boats for all', ['TON', 'FJI'], []],
    ['Mindanao, Philippines: Boats for all', ['PHL'], []],
    ['West Africa: Boats for all', [], ['West Africa']],
    ['Various countries: Boats for all', [], ['various']],
    ['South Africa: Boats for all', ['ZAF'], []],
  ])('reads the places of "%s"', (text, countries, regions) => {
    expect(listed(`- ${text}`).map((item) => [item.countries, item.regions])).toEqual([[countries, regions]]);
  });

  it.each(['Boats of Tonga: blue', 'Tonga built a pier: it is old', 'Tonga and the sea', 'Ports: Tonga and Fiji'])(
    'leaves out the item "%s"',
    (text) => {
      expect(listed(`- ${text}\n- Fiji: Boats for all`)).toHaveLength(1);
    },
  );

  it('names those behind "with" as the other side', () => {
    const partners = (text: string) => listed(`- ${text}`).map((item) => item.partners);
    expect(partners('Tonga: Treaties with Fiji, Samoa and Tonga, as once in Palau')).toEqual([['FJI', 'WSM']]);
    expect(partners('Tonga: Boats built in Fiji')).toEqual([[]]);
  });

  it('leaves out headings and rows', () => {
    expect(listed('## Tonga: Boats for all\n\n- Fiji: Nets for all\n\nSamoa: Oars\tfor all')).toHaveLength(1);
  });

  it('takes the sectors that the introducing sentence ties, else those of the nearest heading that ties some', () => {
    const text = [
      'NGOs WITH EMPLOYERS',
      '- Tonga: Boats for all',
      'Churches with trade unions:',
      '- Fiji: Boats for all',
    ].join('\n\n');
    expect(listed(text).map(({ sectors, label }) => [sectors, label])).toEqual([
      [['ngo', 'private-sector'], 'NGOs WITH EMPLOYERS'],
      [['faith-based', 'trade-union'], 'Churches with trade unions'],
    ]);
  });

  it('takes paragraphs of that form only near others, or under a heading that ties sectors', () => {
    const far = Array.from({ length: 4 }, (_, i) => `Pier ${i} is old.`).join('\n\n');
    expect(listed(`Tonga: Boats for all.\n\n${far}`)).toEqual([]);
    expect(listed(`Tonga: Boats for all.\n\nFiji: Nets for all.\n\n${far}`)).toHaveLength(2);
    expect(listed(`NGOs WITH EMPLOYERS\n\nTonga: Boats for all.\n\n${far}`)).toHaveLength(1);
  });
});

it.each([
  'Tonga: USD 5,000',
  'Tonga: 12 per cent',
  'Tonga: none reported',
  'Tonga – n/a',
  'Tonga: Pledged EUR 5 million',
])('takes "%s" for no practice', (item) => {
  expect(listed(`Good practices:\n\n- ${item}\n- Fiji: Boats for all`).map(({ countries }) => countries)).toEqual([
    ['FJI'],
  ]);
});

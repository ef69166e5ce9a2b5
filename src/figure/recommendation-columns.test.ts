import { expect, it } from 'vitest';
import { documentWith, passageWith, recommendationWith } from '../atlas/fixtures';
import { NO_FILTERS } from './filters';
import { recommendationColumns } from './recommendation-columns';
import { shownText } from './table';

const visas = recommendationWith({
  themes: ['labour-migration', 'gender'],
  targets: ['ngo', 'media'],
  confidence: 'medium',
  passages: ['visas'],
});
const passages = { visas: passageWith({ doc: '901', lines: [12, 14], quote: `Grant visas ${'soon '.repeat(60)}` }) };
const documents = [{ ...documentWith('901'), shortName: 'GFMD report' }];

function cells(item: typeof visas, topic: 'gender' | null = null) {
  const filters = { ...NO_FILTERS, topic };
  const columns = recommendationColumns({ chart: 'recommendations', group: 'theme', filters }, { documents }, passages);
  return Object.fromEntries(columns.map((column) => [column.id, shownText(column, item)]));
}

it('say of a recommendation what it is about, whom it addresses, where it stands and how sure it is', () => {
  const { recommendation, ...others } = cells(visas);
  expect(recommendation).toMatch(/^Grant visas soon .{100,150} …$/);
  expect(others).toEqual({
    theme: 'Labour migration',
    target: 'NGOs and media',
    document: 'GFMD report',
    line: '12',
    sure: 'Likely',
  });
});

it('name the theme asked for, nobody where none is addressed, and a check', () => {
  expect(cells({ ...visas, targets: [], checked: true }, 'gender')).toMatchObject({
    theme: 'Women and gender',
    target: '',
    sure: 'Checked by a person',
  });
});

import { expect, it } from 'vitest';
import { documentWith, passageWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import { shownText } from './table';
import { themeColumns } from './theme-columns';

const passages = { p: passageWith({ doc: '901', lines: [12, 14], quote: `Clinics open ${'soon '.repeat(60)}` }) };
const columns = themeColumns({ documents: [{ ...documentWith('901'), shortName: 'First report' }] }, passages);
const common = { passages: ['p'] };

function cells(item: Parameters<(typeof columns)[number]['value']>[0]) {
  return Object.fromEntries(columns.map((column) => [column.id, shownText(column, item)]));
}

it('say of each kind of find what it is, where and by whom, and where it is told', () => {
  const practice = practiceWith({
    ...common,
    countries: ['ITA'],
    regions: ['various'],
    actors: ['ngo', 'media'],
    status: 'planned',
  });
  const { quote, ...others } = cells(practice);
  expect(quote).toMatch(/^Clinics open soon .{100,170} …$/);
  expect(others).toEqual({
    kind: 'Practice',
    where: 'Italy, Various countries',
    actors: 'NGOs, media',
    status: 'Planned',
    document: 'First report',
    line: '12',
  });
  const members = [
    { type: 'country', id: 'MLT' },
    { type: 'org', name: 'IOM' },
    { type: 'sector', name: 'ngo' },
  ] as const;
  expect(cells(tieWith({ ...common, members }))).toMatchObject({
    kind: 'Partnership',
    where: 'Malta',
    actors: 'IOM and NGOs',
    status: '',
  });
  expect(cells(recommendationWith({ ...common, targets: ['consulate'] }))).toMatchObject({
    kind: 'Recommendation',
    where: '',
    actors: 'Consulates',
    status: '',
  });
});

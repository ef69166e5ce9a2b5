import { expect, it } from 'vitest';
import { firstWords } from './first-words';

/** Each first word with a dash where it may go on, and a star where it is all that is matched. */
const told = (source: string) =>
  firstWords(source).map(({ letters, at, isAll }) => letters + (at === 'start' ? '-' : '') + (isAll ? '*' : ''));

it.each([
  ['nets?', ['net*', 'nets*']],
  ['ha[ru]l(?:s|ed)?', ['harl*', 'harls*', 'harled*', 'haul*', 'hauls*', 'hauled*']],
  ['old boats', ['old']],
  ['(?:old |new )?oars?', ['oar*', 'oars*', 'old', 'new']],
  ['co-?operate', ['cooperate*', 'co']],
  ['e\\.g\\.', ['e']],
  ["don['’]t", ['don']],
  ['pier\\w*', ['pier*', 'pier-']],
  ['pier\\w+', ['pier-']],
  ['trial+s', ['trial-']],
  ['attach[eé]s', ['attach-']],
  ['plans?(?! to\\b)', ['plan', 'plans']],
  ['schemes?(?: of work)?', ['scheme*', 'schemes*', 'scheme', 'schemes']],
  ['1\\d ?%', ['10', '11', '12', '13', '14', '15', '16', '17', '18', '19']],
])('%s', (source, words) => {
  expect(told(source).sort()).toEqual([...words].sort());
});

it('does not tell the ways apart where there are very many', () => {
  expect(told('b[aeiou][aeiou][aeiou][aeiou]ts')).toEqual(expect.arrayContaining(['baaa-']));
});

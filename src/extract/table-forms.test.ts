import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { actorKey } from './actors/actor';
import { extractDocument } from './extract-document';
import { contentsOf } from './record-contents';
import type { ExtractedRecord, Funding } from './records';

/*
 * The same table as tabs and as pipes: made-up tables of each kind that the rules read, with marks of notes and
 * emphasis, empty cells, line breaks inside cells and pipes in the text.
 */

type Grid = readonly (readonly string[])[];

const byTabs = (grid: Grid) => grid.map((cells) => cells.join('\t'));
const escaped = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll('|', '\\|'));
const framed = (cells: readonly string[]) => `| ${escaped(cells).join(' | ')} |`;
/** A Markdown table, its rule below the first row. */
const byPipes = (grid: Grid, rule: string) => [
  framed(grid[0]),
  `|${grid[0].map(() => rule).join('|')}|`,
  ...grid.slice(1).map(framed),
];
const openPipes = (grid: Grid) => [
  escaped(grid[0]).join(' | '),
  grid[0].map(() => '---').join(' | '),
  ...grid.slice(1).map((cells) => escaped(cells).join(' | ')),
];

const recordsOf = (title: string, rows: readonly string[]) =>
  extractDocument(readDocument('901', `${title}\n\n${rows.join('\n')}\n\nThe pier of the islands is shut at night.\n`));

/** What records say, without what counts lines and characters. */
const contents = (records: readonly ExtractedRecord[]) => contentsOf(records, ['offsets', 'line', 'lines']);

/** Records of a kind that all forms of a table give alike. */
function inAnyForm(title: string, grid: Grid, rule = '---'): ExtractedRecord[] {
  const tabs = recordsOf(title, byTabs(grid));
  expect(contents(recordsOf(title, byPipes(grid, rule)))).toEqual(contents(tabs));
  // A row without outer pipes cannot begin with an empty cell.
  if (grid.every(([first]) => first !== '')) {
    expect(contents(recordsOf(title, openPipes(grid)))).toEqual(contents(tabs));
  }
  return tabs;
}

const COUNTRIES = { Tonga: 'TON', Fiji: 'FJI', Norway: 'NOR', Malta: 'MLT', Peru: 'PER', Chile: 'CHL', Kenya: 'KEN' };
const country = fc.constantFrom(...Object.keys(COUNTRIES));
const body = fc.constantFrom('ILO', 'IOM', 'UNICEF', 'WHO', 'Harbour Council of the North');
const rule = fc.constantFrom('---', ':--', '--:', ':-:');
const marked = (cell: string) =>
  fc.constantFrom(cell, `**${cell}**`, `${cell}[^2]`, `<b>${cell}</b>`, `*${cell}*`, `${cell}<br>`);
const amount = fc.integer({ min: 1, max: 9_999_999_99 }).map((cents) => cents / 100);
const printed = (value: number) => value.toLocaleString('en', { minimumFractionDigits: 2 });
const exact = (amounts: readonly number[]) => amounts.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
const RUNS = { seed: 2010, numRuns: 60 };
const keyOf = (name: string) => (COUNTRIES as Readonly<Record<string, string>>)[name] ?? `org:${name}`;

describe('a table of teams in any form', () => {
  const session = fc.record({
    chairs: fc.uniqueArray(country, { minLength: 1, maxLength: 3 }),
    team: fc.uniqueArray(country, { minLength: 1, maxLength: 6 }),
    bodies: fc.uniqueArray(body, { maxLength: 4 }),
  });

  it('gives exactly the members shown', () => {
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 3 }), rule, (sessions, mark) => {
        const grid = [
          ['Co-chairs', 'Members of the team', '', 'Organizations'],
          ...sessions.flatMap(({ chairs, team, bodies }, i) => [
            [`RT 1.${i + 1}`, `Piers and boats ${i}`, '', ''],
            ...Array.from({ length: Math.max(chairs.length, Math.ceil(team.length / 2), bodies.length) }, (_, row) => [
              chairs[row] ?? '',
              team[2 * row] ?? '',
              team[2 * row + 1] ?? '',
              bodies[row] ?? '',
            ]),
          ]),
        ];
        const teams = inAnyForm('# Teams', grid, mark).flatMap((record) =>
          record.kind === 'partnership' && record.relation === 'team' ? [record.members.map(actorKey).sort()] : [],
        );
        const shown = sessions.map(({ chairs, team, bodies }) =>
          [...new Set([...chairs, ...team, ...bodies].map(keyOf))].sort(),
        );
        expect(teams).toEqual(shown.filter((members) => members.length > 1));
      }),
      RUNS,
    );
  });
});

describe('a budget in any form', () => {
  const part = fc.record({
    amounts: fc.array(amount, { minLength: 1, maxLength: 5 }),
    off: fc.constantFrom(0, 0, 0.25, -7),
  });

  it('gives its lines and sums, and the differences that are in it', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), rule, marked('Total'), (parts, mark, total) => {
        const subtotals = parts.map(({ amounts, off }) => exact([...amounts, off]));
        const grid = [
          ['Item', 'Cost (EUR)', 'Note'],
          ...parts.flatMap(({ amounts }, i) => [
            [`Part ${'ABCD'[i]}`, '', ''],
            ...amounts.map((value, row) => [`Oars | nets ${'abcde'[row]}`, printed(value), row ? '' : 'blue']),
            ['Subtotal', printed(subtotals[i]), ''],
          ]),
          [total, printed(exact(subtotals)), ''],
        ];
        const found = inAnyForm('# Budget of the regatta 2010', grid, mark).filter(
          (record): record is Funding => record.kind === 'funding',
        );
        expect(found.filter(({ category }) => category === 'budget-line').map((record) => record.amount)).toEqual(
          parts.flatMap(({ amounts }) => amounts),
        );
        const differences = found.flatMap(({ check }) => (check ? [check.difference] : []));
        expect(differences).toEqual([...parts.map(({ off }) => off), 0]);
      }),
      RUNS,
    );
  });
});

describe('a list of contributions in any form', () => {
  const gift = fc.record({
    donor: fc.oneof(country, body),
    value: amount,
    purpose: fc.constantFrom('Oars', 'Sails | nets', ''),
  });

  it('gives who gave what for what', () => {
    fc.assert(
      fc.property(fc.array(gift, { minLength: 1, maxLength: 6 }), rule, (gifts, mark) => {
        const grid = [
          ['Donor', 'Amount', 'Purpose'],
          ['**Financial**', '', ''],
          ...gifts.map(({ donor, value, purpose }) => [donor, `USD ${printed(value)}`, purpose]),
          ['**Non-financial**', '', ''],
          ['Malta', '', 'Two pilots'],
        ];
        const found = inAnyForm('# Contributions to the regatta', grid, mark).flatMap((record) =>
          record.kind === 'funding' && record.donor
            ? [[record.category, actorKey(record.donor), record.amount, record.purpose]]
            : [],
        );
        expect(found).toEqual([
          ...gifts.map(({ donor, value, purpose }) => ['contribution', keyOf(donor), value, purpose]),
          ['in-kind', 'MLT', null, 'Two pilots'],
        ]);
      }),
      RUNS,
    );
  });
});

describe('a table of programmes in any form', () => {
  const programme = fc.record({
    where: country,
    what: fc.constantFrom('School of boats', 'Hotline for crews', 'Law on piers'),
    partner: fc.oneof(fc.constant(''), country, fc.constantFrom('ILO', 'IOM')),
    more: fc.boolean(),
  });

  it('gives a practice a row, also where the country stands above', () => {
    fc.assert(
      fc.property(fc.array(programme, { minLength: 1, maxLength: 5 }), rule, (programmes, mark) => {
        const grid = [
          ['Country', 'Programme', 'Partner'],
          ...programmes.flatMap(({ where, what, partner, more }) => [
            [where, what, partner],
            ...(more ? [['', 'Night school of sailors', '']] : []),
          ]),
        ];
        const found = inAnyForm('# Programmes', grid, mark).flatMap((record) =>
          record.kind === 'practice' ? [[record.countries.join(), record.gist]] : [],
        );
        expect(found).toEqual(
          programmes.flatMap(({ where, what, more }) => [
            [keyOf(where), what],
            ...(more ? [[keyOf(where), 'Night school of sailors']] : []),
          ]),
        );
      }),
      RUNS,
    );
  });
});

describe('a form of recommendations in any form', () => {
  const demand = fc.constantFrom('Open the piers at night.', 'Give a lantern to each boat.', 'Count the blue boats.');

  it('gives the same recommendations', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(demand, demand), { minLength: 1, maxLength: 4 }), rule, (answers, mark) => {
        const grid = [
          ['Session', 'Piers and boats'],
          ...answers.flatMap(([recommendation, action], i) => [
            [`Recommendation ${i + 1}`, recommendation],
            ['Action(s)', action],
            ['Indicator(s)', 'Number of boats with a lantern'],
          ]),
        ];
        const found = inAnyForm('# Report of the session', grid, mark).flatMap((record) =>
          record.kind === 'recommendation' ? [record.quote] : [],
        );
        expect(found).toEqual(answers.flat());
      }),
      RUNS,
    );
  });
});

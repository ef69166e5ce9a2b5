import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, indexOf, nearMisses, type SearchHit } from './search';
import type { SearchEntry, SearchKind } from './search-index';
import { plain } from './search-areas';

function named(kind: SearchKind, label: string, ...names: string[]): SearchEntry {
  return { kind, id: label, label, detail: '', names };
}

function text(id: string, label: string, about = ''): SearchEntry {
  return { kind: 'practice', id, label, detail: '', about };
}

/** What of a label is marked. */
function marked({ label, marks }: SearchHit): string[] {
  return marks.map(([start, end]) => label.slice(start, end));
}

const index = indexOf([
  text('hotline', 'A hotline for victims of human trafficking, with shelters', 'Moldova'),
  text('shelter', 'Shelter and legal aid for trafficked women', 'Italy'),
  text('return', 'Programmes of voluntary return, and advice on migration'),
  text('return-migration', 'A study of return migration to Ghana'),
  text('health', 'Health care in the regions of origin'),
  named('theme', 'Human trafficking'),
  named('organisation', 'IOM'),
  named('organisation', 'UN Women'),
  named('country', 'Papua New Guinea', 'Papouasie-Nouvelle-Guinée'),
  named('country', 'Guinea', 'Guinée', 'GIN'),
  named('country', 'Philippines', 'Filipinas'),
  named('country', 'Nigeria'),
  named('country', 'Niger'),
]);
const idsOf = (typed: string, kind?: SearchKind) =>
  find(index, typed, 9)
    .filter((group) => !kind || group.kind === kind)
    .flatMap(({ hits }) => hits.map(({ id }) => id));

describe('the search of the page', () => {
  it('gives what it finds by kind, in the same order always', () => {
    expect(find(index, 'trafficking', 9)).toMatchObject([
      { kind: 'theme', total: 1 },
      { kind: 'practice', total: 2 },
    ]);
  });

  it('puts the whole name before its beginning, and that before a later word', () => {
    expect(idsOf('niger')).toEqual(['Niger', 'Nigeria']);
    expect(idsOf('guinea')).toEqual(['Guinea', 'Papua New Guinea']);
  });

  it('finds by other names, and says which', () => {
    expect(find(index, 'FILIPINAS', 9)[0].hits[0]).toMatchObject({ id: 'Philippines', detail: 'Filipinas', marks: [] });
    expect(idsOf('guinee')).toEqual(['Guinea', 'Papua New Guinea']);
  });

  it('wants all words, in any order, wherever of the text and of whose it is they stand', () => {
    expect(idsOf('moldova trafficking')).toEqual(['hotline']);
    expect(idsOf('guinea new')).toEqual(['Papua New Guinea']);
    expect(idsOf('moldova women')).toEqual([]);
  });

  it.each([
    ['Philipines', 'Philippines'],
    ['hilippines', 'Philippines'],
    ['Phliippines', 'Philippines'],
    ['Gunea', 'Guinea'],
    ['traficking', 'hotline'],
    ['helth', 'health'],
  ])('forgives typing errors: %s', (typed, id) => {
    expect(idsOf(typed)).toContain(id);
  });

  it('takes words that are only alike for nothing where there are names with the word itself', () => {
    const alike = indexOf([named('country', 'Iran'), named('country', 'Iraq'), text('iraq', 'A visit to Iraq')]);
    expect(find(alike, 'iran', 9)).toMatchObject([{ kind: 'country', total: 1 }]);
  });

  it('takes forms of a word for the word', () => {
    expect(idsOf('hotlines', 'practice')).toEqual(['hotline']);
    expect(idsOf('program', 'practice')).toEqual(['return']);
  });

  it('puts words that stand together before words that stand apart', () => {
    expect(idsOf('return migration')).toEqual(['return-migration', 'return']);
  });

  it.each(['"return migration"', '“Return  Migration”', '«return migration»', '"return migr'])(
    'finds the very words of a phrase only: %s',
    (typed) => {
      expect(idsOf(typed)).toEqual(['return-migration']);
      expect(marked(find(index, typed, 9)[0].hits[0])).toEqual(['return migration']);
    },
  );

  it('minds the end of a phrase once it is closed', () => {
    expect(idsOf('"return migr"')).toEqual([]);
  });

  it('meets names only with one or two letters', () => {
    expect(idsOf('un')).toEqual(['UN Women']);
    expect(idsOf('a')).toEqual([]);
    expect(idsOf('health in or')).toEqual(['health']);
  });

  it('marks what it found, the beginning of a word where only that was typed', () => {
    const marksOf = (typed: string, kind: SearchKind) =>
      marked(find(index, typed, 9).find((group) => group.kind === kind)?.hits[0] as SearchHit);
    expect(marksOf('traf victim', 'practice')).toEqual(['victims', 'traf']);
    expect(marksOf('philipines', 'country')).toEqual(['Philippines']);
    expect(marksOf('new guin', 'country')).toEqual(['New', 'Guin']);
  });

  it('cuts a long text around what it found, between words', () => {
    const long = `${'Some words before it. '.repeat(30)}A savings scheme for seafarers. ${'And after it. '.repeat(30)}`;
    const [{ hits }] = find(indexOf([text('long', long)]), 'seafarers', 9);
    expect(hits[0].label).toMatch(/^…\u00a0\w.* A savings scheme for seafarers\. .*\u00a0…$/);
    expect(hits[0].label.length).toBeLessThan(190);
    expect(marked(hits[0])).toEqual(['seafarers']);
  });

  it('gives as many of a kind as asked for, more where there is one kind only, and all of one on demand', () => {
    const many = Array.from({ length: 30 }, (_, i) => text(`p${i}`, 'A scheme of savings'));
    const both = indexOf([...many, named('theme', 'Savings')]);
    expect(find(both, 'savings', 5).map(({ total, hits }) => [total, hits.length])).toEqual([
      [1, 1],
      [30, 5],
    ]);
    expect(find(both, 'savings', 5, 'practice')[1].hits).toHaveLength(30);
    expect(find(indexOf(many), 'savings', 5)[0].hits).toHaveLength(20);
  });

  it.each(['', '   ', '"', '“”', '...', '\\', '🐟', '\u202e', '<script>', 'constructor', '__proto__'])(
    'finds nothing for %j',
    (typed) => {
      expect(find(index, typed, 9)).toEqual([]);
      expect(nearMisses(index, typed)).toEqual([]);
    },
  );

  it('is not held up by a megabyte', () => {
    expect(find(index, 'x'.repeat(1_000_000), 9)).toEqual([]);
    expect(find(index, '"qq '.repeat(300_000), 9)).toEqual([]);
  });
});

describe('what to search for instead', () => {
  it('is the nearest known words, as they are written', () => {
    expect(nearMisses(index, 'Phipipine')).toEqual(['Philippines']);
  });

  it('is all but one of words that never come together', () => {
    expect(nearMisses(index, 'hotline health')).toEqual(['health', 'hotline']);
  });

  it('is the words of a phrase apart', () => {
    expect(nearMisses(index, '"migration return"')[0]).toBe('migration return');
  });

  it('always finds something', () => {
    for (const typed of ['Phipipine hotlyne', 'zzzzz guinea', '"legal shelter"', 'shelder healing qqqq']) {
      const instead = nearMisses(index, typed);
      expect(instead.length, typed).toBeGreaterThan(0);
      for (const suggestion of instead) expect(idsOf(suggestion).length, suggestion).toBeGreaterThan(0);
    }
  });
});

describe('whatever there is to find', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgéñü'), minLength: 3, maxLength: 12 });
  const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));
  const entries = fc
    .array(fc.record({ label: words, isText: fc.boolean() }), { minLength: 1, maxLength: 20 })
    .map((list) =>
      list.map(({ label, isText }, i) =>
        isText ? text(`t${i}`, label) : { ...named('organisation', label), id: `n${i}` },
      ),
    );
  const all = (given: readonly SearchEntry[], typed: string) =>
    find(indexOf(given), typed, 200).flatMap(({ hits }) => hits);

  it('is found by its own label', () => {
    fc.assert(
      fc.property(entries, (given) => {
        for (const { id, label } of given) expect(all(given, label).map((hit) => hit.id)).toContain(id);
      }),
      { seed: 1998, numRuns: 60 },
    );
  });

  it('is found by a long word of it with one letter wrong, where nothing has that word', () => {
    const typo = fc.record({
      at: fc.nat(10),
      how: fc.constantFrom('leave out', 'put in', 'replace', 'exchange'),
    });
    const long = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 30 }), typo, (list, { at, how }) => {
        const [first] = list;
        const i = at % (first.length - 1);
        const typed =
          how === 'leave out'
            ? first.slice(0, i) + first.slice(i + 1)
            : how === 'put in'
              ? `${first.slice(0, i)}z${first.slice(i)}`
              : how === 'replace'
                ? `${first.slice(0, i)}z${first.slice(i + 1)}`
                : first.slice(0, i) + first[i + 1] + first[i] + first.slice(i + 2);
        fc.pre(!list.some((other) => other.startsWith(typed)));
        const hits = all(
          list.map((label, n) => text(`t${n}`, `${label} zzz`)),
          typed,
        );
        expect(hits.map(({ id }) => id)).toContain('t0');
      }),
      { seed: 1998, numRuns: 400 },
    );
  });

  it('is marked inside its label, in order, each mark a typed word or its likeness', () => {
    fc.assert(
      fc.property(entries, word, (given, typed) => {
        for (const { label, marks } of all(given, typed)) {
          expect(marks.length).toBeGreaterThan(0);
          let last = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(label.length);
            expect(Math.abs(plain(label.slice(start, end)).length - plain(typed).length)).toBeLessThanOrEqual(3);
            last = end;
          }
        }
      }),
      { seed: 1998, numRuns: 200 },
    );
  });
});

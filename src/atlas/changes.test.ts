import { describe, expect, it } from 'vitest';
import { isChangeList, withChange, type Change, type DataCounts, type DataState } from './changes';

const COUNTS: DataCounts = {
  documents: 1,
  records: { mention: 1, practice: 2, partnership: 0, funding: 0, recommendation: 0 },
  practices: 2,
  ties: 0,
  countries: 1,
  checked: 0,
  withdrawn: 0,
};
const NONE = { added: 0, removed: 0, changed: 0 };

const state = (edition: string, records: Readonly<Record<string, string>>, fields: Partial<DataState> = {}) => ({
  edition,
  content: `content of ${edition}`,
  documents: [{ id: '901', name: 'Lamps', text: 'a' }],
  records: new Map(
    Object.entries(records).map(([id, line]) => [
      id,
      { kind: id.startsWith('m') ? ('mention' as const) : ('practice' as const), line },
    ]),
  ),
  ...fields,
});
const OLD = state('one', { m1: 'Malta', p1: 'lamps', p2: 'boats' });
const NEW = state('two', { m1: 'Malta', m2: 'Peru', p1: 'lamps at night', p3: 'ropes' });
const [first] = withChange([], undefined, OLD, COUNTS, '2026-05-03');

describe('the list of changes', () => {
  it('begins with an edition that nothing is compared with', () => {
    expect(first).toEqual({
      edition: 'one',
      content: 'content of one',
      before: null,
      day: '2026-05-03',
      documents: null,
      records: null,
      counts: COUNTS,
    });
  });

  it('has the newest first, with what came, went and changed of each kind', () => {
    const [newest, ...others] = withChange([first], OLD, NEW, COUNTS, '2026-05-04');
    expect(others).toEqual([first]);
    expect(newest).toMatchObject({ edition: 'two', before: 'one', day: '2026-05-04' });
    expect(newest.records).toEqual({
      mention: { added: 1, removed: 0, changed: 0 },
      practice: { added: 1, removed: 1, changed: 1 },
      partnership: NONE,
      funding: NONE,
      recommendation: NONE,
    });
  });

  it('names documents that came, went, and have another text', () => {
    const documents = [
      { id: '902', name: 'Boats', text: 'b' },
      { id: '903', name: 'Ropes', text: 'c' },
    ];
    const later = [
      { id: '903', name: 'Ropes', text: 'C' },
      { id: '904', name: 'Nets', text: 'd' },
    ];
    const [newest] = withChange(
      [],
      state('one', {}, { documents }),
      state('two', {}, { documents: later }),
      COUNTS,
      '',
    );
    expect(newest.documents).toEqual({
      added: [{ id: '904', name: 'Nets' }],
      removed: [{ id: '902', name: 'Boats' }],
      changed: [{ id: '903', name: 'Ropes' }],
    });
  });

  it('stays as it is while nothing changes, whatever the day', () => {
    const list = [first];
    expect(withChange(list, OLD, OLD, COUNTS, '2027-01-01')).toBe(list);
  });

  it('has an entry for the same edition that is counted in another way', () => {
    const other = { ...OLD, content: 'other' };
    const [newest, ...others] = withChange([first], OLD, other, COUNTS, '2026-05-04');
    expect(others).toEqual([first]);
    expect(newest).toMatchObject({ edition: 'one', content: 'other', before: 'one', records: { practice: NONE } });
  });

  it('has an edition that comes back a second time', () => {
    const list = withChange([first], OLD, NEW, COUNTS, '2026-05-04');
    const back = withChange(list, NEW, OLD, COUNTS, '2026-05-05');
    expect(back.map(({ edition }) => edition)).toEqual(['one', 'two', 'one']);
  });

  it('does not say what changed where that cannot be known', () => {
    const lost = withChange([first], undefined, NEW, COUNTS, '2026-05-04')[0];
    expect(lost).toMatchObject({ before: 'one', documents: null, records: null });
    const behind = withChange([first], NEW, NEW, COUNTS, '2026-05-04')[0];
    expect(behind).toMatchObject({ before: 'one', documents: null, records: null });
    const begun = withChange([], OLD, OLD, COUNTS, '2026-05-04')[0];
    expect(begun).toMatchObject({ before: null, records: null });
  });
});

describe('what is such a list', () => {
  it('is one that was written as one', () => {
    const list = withChange([first], OLD, NEW, COUNTS, '2026-05-04');
    expect(isChangeList(JSON.parse(JSON.stringify(list)))).toBe(true);
    expect(isChangeList([])).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { 0: first }],
    ['an entry that is none', [first, null]],
    ['a day that is none', [{ ...first, day: 'today' }]],
    ['an entry without its edition', [{ ...first, edition: undefined }]],
    ['an entry without counts', [{ ...first, counts: {} } as unknown as Change]],
    ['records that are not counted', [{ ...first, records: { practice: NONE } }]],
    ['documents that are no lists', [{ ...first, documents: { added: 1, removed: [], changed: [] } }]],
  ])('is not %s', (_, value) => {
    expect(isChangeList(value)).toBe(false);
  });
});

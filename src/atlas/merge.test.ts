import { describe, expect, it } from 'vitest';
import type { Partnership, Practice } from '../extract/records';
import { mergePractices, mergeTies } from './merge';

const practice = (fields: Partial<Practice> & Pick<Practice, 'id' | 'quote'>): Practice => ({
  kind: 'practice',
  doc: fields.id.slice(0, 3),
  lines: [1, 1],
  section: [],
  offsets: [[0, 1]],
  foundBy: 'sentence',
  confidence: 'high',
  countries: ['CHL'],
  partners: [],
  regions: [],
  themes: ['education-skills'],
  actors: [],
  organisations: [],
  status: 'existing',
  gist: '',
  ...fields,
});

const MEMBERS: Partnership['members'] = [
  { type: 'country', id: 'CHL' },
  { type: 'org', name: 'Lantern Guild' },
];

const tie = (fields: Partial<Partnership> & Pick<Partnership, 'id' | 'quote'>): Partnership => ({
  kind: 'partnership',
  doc: fields.id.slice(0, 3),
  lines: [1, 1],
  section: [],
  offsets: [[0, 1]],
  foundBy: 'sentence',
  confidence: 'high',
  members: MEMBERS,
  relation: 'programme',
  label: '',
  themes: ['diaspora'],
  ...fields,
});

const SCHOOL = 'Chile runs a night school for young sailors in its northern ports.';
const SCHOOL_AGAIN = 'A night school for young sailors runs in the northern ports of Chile.';
const LONG =
  'Since the great fire Chile runs, with the help of widows and two old captains, a night school for young sailors.';
const BANK = 'Chile opened a savings bank for the widows of lighthouse keepers.';

/** Ids of the tellings of each merged practice. */
const groups = (...records: Practice[]) => mergePractices(records).map(({ passages }) => passages);

describe('the confidence of a practice', () => {
  it('is that of its surest telling', () => {
    const levels = (...confidences: Practice['confidence'][]) =>
      mergePractices(confidences.map((confidence, i) => practice({ id: `901-${i}`, quote: SCHOOL, confidence })))[0]
        .confidence;
    expect(levels('low', 'high', 'medium')).toBe('high');
    expect(levels('low', 'medium')).toBe('medium');
    expect(levels('low')).toBe('low');
  });
});

describe('tellings of a practice', () => {
  it('in two documents are one practice with two passages', () => {
    const merged = mergePractices([
      practice({ id: '901-a', quote: SCHOOL }),
      practice({ id: '902-a', quote: SCHOOL_AGAIN }),
    ]);
    expect(merged).toEqual([
      {
        id: '901-a',
        countries: ['CHL'],
        partners: [],
        regions: [],
        themes: ['education-skills'],
        actors: [],
        organisations: [],
        status: 'existing',
        confidence: 'high',
        documents: ['901', '902'],
        passages: ['901-a', '902-a'],
      },
    ]);
  });

  it('in two places of one document are one practice of one document', () => {
    const [merged, ...others] = mergePractices([
      practice({ id: '901-a', quote: SCHOOL }),
      practice({ id: '901-b', quote: SCHOOL_AGAIN }),
    ]);
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ documents: ['901'], passages: ['901-a', '901-b'] });
  });

  it('join no group with a telling that they contradict, though one there says less than both', () => {
    const bare = 'Chile signed an agreement with Peru that protects dockers who cross the border.';
    expect(
      groups(
        practice({ id: '901-bare', quote: bare }),
        practice({ id: '902-pensions', quote: bare.replace('agreement', 'agreement on pensions') }),
        practice({ id: '903-fish', quote: bare.replace('agreement', 'agreement on fisheries') }),
        practice({ id: '904-bare', quote: bare }),
      ),
    ).toEqual([['901-bare', '902-pensions', '904-bare'], ['903-fish']]);
  });

  it('keep the order of the first telling', () => {
    expect(
      groups(
        practice({ id: '901-bank', quote: BANK }),
        practice({ id: '901-school', quote: SCHOOL }),
        practice({ id: '902-school', quote: SCHOOL_AGAIN }),
        practice({ id: '902-bank', quote: BANK }),
      ),
    ).toEqual([
      ['901-bank', '902-bank'],
      ['901-school', '902-school'],
    ]);
  });

  it('of other countries are other practices', () => {
    expect(
      groups(
        practice({ id: '901-a', quote: SCHOOL, countries: ['CHL'] }),
        practice({ id: '902-a', quote: SCHOOL, countries: ['CHL', 'PER'] }),
        practice({ id: '902-b', quote: SCHOOL, countries: [], regions: ['Latin America'] }),
        practice({ id: '902-c', quote: SCHOOL, countries: [], regions: ['Africa'] }),
      ),
    ).toHaveLength(4);
  });

  it.each([
    ['other order of words', SCHOOL, SCHOOL_AGAIN, true],
    ['capitals and signs', SCHOOL, SCHOOL.toUpperCase().replace('.', ' !'), true],
    ['one word changed', SCHOOL, SCHOOL.replace('runs', 'keeps'), true],
    ['the short form in the long one', LONG, 'Night school for young sailors', true],
    ['another practice', SCHOOL, BANK, false],
    ['the same verb and people', SCHOOL, 'Chile runs a hostel for retired sailors.', false],
    ['too few words to judge by', 'Night school in Chile', 'Night school in Chile', false],
    [
      'two agreements of the same states',
      'Chile signed a fisheries agreement with Peru in 1998.',
      'Chile signed a pension agreement with Peru in 2004.',
      false,
    ],
    [
      'one kind of thing in two towns',
      'Chile opened a school for sailors in Arica in 1998.',
      'Chile opened a school for sailors in Iquique in 2004.',
      false,
    ],
  ])('are told from other practices: %s', (_case, first, second, same) => {
    const tellings = groups(practice({ id: '901-a', quote: first }), practice({ id: '902-a', quote: second }));
    expect(tellings).toHaveLength(same ? 1 : 2);
  });
});

describe('a merged practice', () => {
  const second = (fields: Partial<Practice>) =>
    mergePractices([
      practice({
        id: '901-a',
        quote: SCHOOL,
        themes: ['education-skills', 'gender'],
        actors: ['ngo'],
        organisations: ['Lantern Guild'],
      }),
      practice({ id: '902-a', quote: SCHOOL_AGAIN, ...fields }),
    ])[0];

  it('has the actors and organisations of every telling once', () => {
    expect(second({ actors: ['media', 'ngo'], organisations: ['Net Menders', 'Lantern Guild'] })).toMatchObject({
      actors: ['ngo', 'media'],
      organisations: ['Lantern Guild', 'Net Menders'],
    });
  });

  it('has at most three themes, those of the first telling first', () => {
    expect(second({ themes: ['diaspora', 'gender', 'health'] }).themes).toEqual([
      'education-skills',
      'gender',
      'diaspora',
    ]);
  });

  it('has the status of its first telling', () => {
    expect(second({ status: 'planned' }).status).toBe('existing');
  });

  it('names a country on one side only, where the tellings differ about the side', () => {
    const [merged] = mergePractices([
      practice({ id: '901-a', quote: SCHOOL, countries: ['CHL'], partners: ['PER'] }),
      practice({ id: '902-a', quote: SCHOOL_AGAIN, countries: ['CHL', 'PER'] }),
    ]);
    expect(merged).toMatchObject({ countries: ['CHL', 'PER'], partners: [] });
  });

  it('cannot have a country that the register lacks', () => {
    expect(() => mergePractices([practice({ id: '901-a', quote: SCHOOL, countries: ['ZZZ'] })])).toThrow(
      'country code ZZZ is not in the area register',
    );
  });
});

describe('a practice of which a person has checked a telling', () => {
  const tellings = [
    practice({ id: '901-a', quote: SCHOOL, themes: ['gender'], actors: ['media'], status: 'planned' }),
    practice({ id: '902-a', quote: SCHOOL_AGAIN, themes: ['health'], actors: ['ngo'], confidence: 'low' }),
  ];

  it('is what the checked telling says, keeps all its passages, and is marked', () => {
    expect(mergePractices(tellings, new Set(['902-a']))).toMatchObject([
      {
        id: '901-a',
        themes: ['health'],
        actors: ['ngo'],
        status: 'existing',
        confidence: 'high',
        checked: true,
        documents: ['901', '902'],
        passages: ['901-a', '902-a'],
      },
    ]);
  });

  it('has no mark where nobody has checked one', () => {
    expect(mergePractices(tellings, new Set(['903-a']))[0]).not.toHaveProperty('checked');
  });
});

describe('tellings of a tie', () => {
  it('of which one is checked are what that one says', () => {
    const merged = mergeTies(
      [
        tie({ id: '901-a', quote: SCHOOL, label: 'Night school' }),
        tie({ id: '902-a', quote: SCHOOL_AGAIN, label: 'School for sailors', themes: ['health'] }),
      ],
      new Set(['902-a']),
    );
    expect(merged).toMatchObject([
      { id: '901-a', label: 'School for sailors', themes: ['health'], checked: true, passages: ['901-a', '902-a'] },
    ]);
  });

  it('with the same members in any order are one tie', () => {
    const merged = mergeTies([
      tie({ id: '901-a', quote: SCHOOL, label: 'Night school', themes: ['diaspora', 'gender'] }),
      tie({ id: '902-a', quote: SCHOOL_AGAIN, themes: ['health'], members: MEMBERS.toReversed() }),
    ]);
    expect(merged).toEqual([
      {
        id: '901-a',
        members: MEMBERS,
        relation: 'programme',
        label: 'Night school',
        themes: ['diaspora', 'gender', 'health'],
        confidence: 'high',
        documents: ['901', '902'],
        passages: ['901-a', '902-a'],
      },
    ]);
  });

  it('of another relation, or with another member, are other ties', () => {
    const other: Partnership['members'] = [
      { type: 'country', id: 'CHL' },
      { type: 'sector', name: 'ngo' },
    ];
    const merged = mergeTies([
      tie({ id: '901-a', quote: SCHOOL }),
      tie({ id: '902-a', quote: SCHOOL, relation: 'funding' }),
      tie({ id: '902-b', quote: SCHOOL, members: other }),
    ]);
    expect(merged.map(({ passages }) => passages)).toEqual([['901-a'], ['902-a'], ['902-b']]);
  });
});

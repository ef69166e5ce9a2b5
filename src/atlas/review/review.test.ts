import { describe, expect, it } from 'vitest';
import { readReview } from './review';

const LINE = {
  id: 'practice-901-0000000000a',
  quote: 'Chile runs a night school for young sailors.',
  verdict: 'right',
  reviewer: 'AB',
  date: '2026-05-03',
};
const print = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
/** What is said of the only line of a file. */
const faultOf = (text: string) => {
  const { review, faults } = readReview(text);
  expect(review.lines).toEqual([]);
  return faults.map(({ line, message }) => `${line} ${message}`).join();
};
const without = (field: string) => Object.fromEntries(Object.entries(LINE).filter(([key]) => key !== field));

describe('a review file', () => {
  it('has a verdict on a record in each line', () => {
    const corrected = {
      ...LINE,
      id: 'funding-002-zzzzzzzzzzz',
      verdict: 'corrected',
      changes: { year: 1998 },
      note: 'Table 2.',
    };
    expect(readReview(print(LINE, corrected))).toEqual({
      review: {
        lines: [
          {
            line: 1,
            id: LINE.id,
            kind: 'practice',
            doc: '901',
            quote: LINE.quote,
            verdict: 'right',
            changes: {},
            date: LINE.date,
          },
          {
            line: 2,
            id: corrected.id,
            kind: 'funding',
            doc: '002',
            quote: LINE.quote,
            verdict: 'corrected',
            changes: { year: 1998 },
            date: LINE.date,
          },
        ],
        superseded: 0,
      },
      faults: [],
    });
  });

  it('may be empty, have empty lines, a byte-order mark and the line ends of another system', () => {
    expect(readReview('')).toEqual({ review: { lines: [], superseded: 0 }, faults: [] });
    const { review, faults } = readReview(`\ufeff\r\n${JSON.stringify(LINE)}\r\n\r\n`);
    expect([review.lines.map(({ line }) => line), faults]).toEqual([[2], []]);
  });

  it('tells of every line at fault, and reads the others', () => {
    const { review, faults } = readReview(`[]\n${print(LINE)}{\n`);
    expect(review.lines.map(({ line }) => line)).toEqual([2]);
    expect(faults.map(({ line }) => line)).toEqual([1, 3]);
  });
});

describe('a line at fault', () => {
  it.each([
    ['is no JSON', '{"id": ', /^1 is not JSON \(.+\); each line must be one object such as \{"id"/],
    ['is no object', '[1]', /^1 is no object; /],
    [
      'has a field too many',
      print({ ...LINE, reveiwer: 'AB' }),
      /^1 has a field "reveiwer" that is not known; known are id, /,
    ],
    ['has no id', print(without('id')), /^1 has no "id" of a record; copy it from data\/records\.jsonl$/],
    ['has the id of no kind', print({ ...LINE, id: 'poem-901-0000000000a' }), /^1 has no "id"/],
    ['has an id cut short', print({ ...LINE, id: 'practice-901-0000' }), /^1 has no "id"/],
    ['has no quotation', print({ ...LINE, quote: ' ' }), /^1 has no "quote"; copy /],
    ['has another verdict', print({ ...LINE, verdict: 'maybe' }), /^1 needs a "verdict" of right, wrong, corrected$/],
    [
      'changes what is right',
      print({ ...LINE, changes: { themes: ['health'] } }),
      /^1 has "changes" with the verdict "right"; /,
    ],
    ['corrects nothing', print({ ...LINE, verdict: 'corrected' }), /^1 has the verdict "corrected" but no "changes"; /],
    [
      'corrects what cannot be',
      print({ ...LINE, verdict: 'corrected', changes: { themes: ['seas'] } }),
      /^1 changes "themes" to \["seas"\]; it must be /,
    ],
    ['is not signed', print(without('reviewer')), /^1 needs a "reviewer": initials or a name/],
    [
      'is signed with an address',
      print({ ...LINE, reviewer: 'ab@guild.example' }),
      /^1 has an e-mail address as "reviewer"; /,
    ],
    ['has no date', print(without('date')), /^1 needs a "date" that is a day, as in "2026-05-03"$/],
    ['has a day that no month has', print({ ...LINE, date: '2026-02-30' }), /^1 needs a "date"/],
    ['has a note that is no text', print({ ...LINE, note: 7 }), /^1 has a "note" that is no text$/],
  ])('%s', (_what, text, message) => {
    expect(faultOf(text)).toMatch(message);
  });
});

describe('two lines for one record', () => {
  const later = { ...LINE, verdict: 'wrong', date: '2026-06-01' };

  it('are one, the later, where it is of a later day', () => {
    const { review, faults } = readReview(print(LINE, later));
    expect(review.lines).toMatchObject([{ line: 2, verdict: 'wrong' }]);
    expect([review.superseded, faults]).toEqual([1, []]);
  });

  it.each([
    ['of one day', print(LINE, { ...LINE, verdict: 'wrong' })],
    ['in the wrong order', print(later, LINE)],
  ])('are at fault where they are %s', (_what, text) => {
    expect(readReview(text).faults).toEqual([
      {
        line: 2,
        message:
          'is a second one for practice-901-0000000000a, after line 1, and not of a later day; take one of them away, or date the one that holds later and put it last',
      },
    ]);
  });
});

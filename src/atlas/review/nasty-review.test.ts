import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asObject, deepJson, INHERITED, LARGE, nastyJson, nastyText } from '../../corpus/nasty-text';
import { readReview } from './review';

const runs = { seed: 2026, numRuns: 500 };
const ID = 'practice-901-0000000000a';
const sound = { id: ID, quote: 'Boats are mended.', verdict: 'right', reviewer: 'AB', date: '2026-05-03' };
const corrected = { ...sound, verdict: 'corrected', changes: { themes: ['health'] } };
const LONGEST_MESSAGE = 1500;

/** Each line with words is either told of or holds, or is one that a later line stands in for. */
function expectAll(text: string): void {
  const { review, faults } = readReview(text);
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim()).length;
  expect(review.lines.length + review.superseded + faults.length).toBe(lines);
  for (const { line, message } of faults) {
    expect(line).toBeGreaterThan(0);
    expect(message.length).toBeLessThan(LONGEST_MESSAGE);
  }
}

describe('a review file with anything in it', () => {
  it('loses no line: each holds or is told of, in a message of bounded length', () => {
    const line = fc.oneof(
      nastyText,
      nastyJson.map((value) => JSON.stringify(value)),
      fc
        .tuple(fc.constantFrom(...Object.keys(corrected), ...INHERITED), nastyJson)
        .map(([name, value]) => JSON.stringify(asObject([...Object.entries(corrected), [name, value]]))),
      fc
        .array(fc.tuple(fc.oneof(fc.constantFrom('themes', 'countries', 'gist', 'status'), nastyText), nastyJson), {
          maxLength: 3,
        })
        .map((changes) => JSON.stringify({ ...corrected, changes: asObject(changes) })),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (all, end) =>
        expectAll(all.join(end)),
      ),
      runs,
    );
  });

  it('names what nobody may correct, whatever every object has', () => {
    for (const name of INHERITED) {
      const { review, faults } = readReview(
        JSON.stringify({ ...corrected, changes: asObject([[name, 'x']]) }) +
          '\n' +
          JSON.stringify(asObject([...Object.entries(sound), [name, 'x']])),
      );
      expect(review.lines).toEqual([]);
      expect(faults.map(({ message }) => message.includes(name))).toEqual([true, true]);
    }
  });

  it('tells of values that nest without end', () => {
    for (const kind of ['lists', 'objects'] as const) {
      const deep = deepJson(100_000, kind);
      expectAll(deep);
      expectAll(JSON.stringify(sound).replace('"AB"', deep));
      expectAll(JSON.stringify(corrected).replace('["health"]', deep));
      expectAll(JSON.stringify(corrected).replace('"health"', deep));
    }
  });

  it('ends soon, with short messages, where a line is a million signs long', () => {
    for (const [, text] of LARGE) {
      expectAll(text);
      for (const name of ['reviewer', 'date', 'id', 'verdict', 'note'])
        expectAll(JSON.stringify({ ...sound, [name]: text }));
      expectAll(JSON.stringify({ ...corrected, changes: { gist: text } }));
      expectAll(JSON.stringify({ ...corrected, changes: { [text]: 1 } }));
      expectAll(JSON.stringify({ ...sound, [text]: 1 }));
    }
  });
});

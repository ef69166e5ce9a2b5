import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ending } from './ending';
import { report } from '../generated-text';

describe('an expression for how a text ends', () => {
  const expressions = [
    /\bby (?:the )?$/i,
    /(?:^|[,;(]\s?)(?<word>\p{Lu}[\p{L}\p{M}’-]+)\s$/u,
    /\b(?:held|opened)\b[^.;]{0,50}\b(?:in|at)\s(?:\p{Lu}\p{L}+(?:,|\sand)\s){0,2}$/u,
    /(?<![a-z])(?:boats?|piers?)(?: of)?\s*$/,
  ];

  it.each(['opened by the ', 'Lund ', 'held in Tarn and ', 'a pier of ', '', 'boat', 'by them'])(
    'answers for "%s" as it would read forwards',
    (text) => {
      for (const expression of expressions) expect(ending(expression).test(text)).toBe(expression.test(text));
    },
  );

  it('answers so for any part of a report', () => {
    fc.assert(
      fc.property(report, fc.nat(), fc.nat(90), (text, end, length) => {
        const to = text.length ? end % text.length : 0;
        const part = text.slice(Math.max(0, to - length), to);
        for (const expression of expressions) expect(ending(expression).test(part)).toBe(expression.test(part));
      }),
    );
  });

  it('is refused where a part of it does not stand before the end', () => {
    for (const expression of [/boats/, /boats|pier$/, /boats\$/]) {
      expect(() => ending(expression)).toThrow(/not all of/);
    }
  });
});

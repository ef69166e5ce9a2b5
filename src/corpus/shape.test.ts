import { describe, expect, it } from 'vitest';
import { splitLines } from './lines';
import { isNumberMarker, shapeOf } from './shape';

function shaped(text: string, following = ''): [shape: string, marker: string, rest: string] {
  const { shape, marker, from } = shapeOf(splitLines(text)[0], following);
  return [shape, marker, text.slice(from)];
}

describe('shapeOf', () => {
  it.each([
    ['· Nets', '·', 'Nets'],
    ['• Nets', '•', 'Nets'],
    ['  ▪ Nets', '▪', 'Nets'],
    ['- Nets', '-', 'Nets'],
    ['-Nets', '-', 'Nets'],
    ['– Nets', '–', 'Nets'],
    ['* Nets', '*', 'Nets'],
    ['o   Nets', 'o', 'Nets'],
  ])('takes the sign off the item "%s"', (text, marker, rest) => {
    expect(shaped(text)).toEqual(['bullet', marker, rest]);
  });

  it.each([
    ['1. Nets', '1.'],
    ['12) Nets', '12)'],
    ['(3) Nets', '(3)'],
    ['1.) Nets', '1.)'],
    ['a) Nets', 'a)'],
    ['(iv) Nets', '(iv)'],
    ['II. Nets', 'II.'],
    ['2.1. Nets', '2.1.'],
    ['2.1 Nets', '2.1'],
    ['3.Nets', '3.'],
  ])('takes the number off the item "%s"', (text, marker) => {
    expect(shaped(text)).toEqual(['bullet', marker, 'Nets']);
  });

  it.each(['-5 degrees at dawn', '2.5 million nets', 'i.e. the nets', '2004 was dry', 'of nets', 'A net'])(
    'takes "%s" for text',
    (text) => {
      expect(shaped(text)).toEqual(['text', '', text]);
    },
  );

  it.each([
    ['³ See the nets.', '³'],
    ['^{12} See the nets.', '^{12}'],
    ['[4] See the nets.', '[4]'],
    ['[^4]: See the nets.', '[^4]:'],
    ['*See the nets.', '*'],
    ['**See the nets.', '**'],
  ])('takes the mark off the note "%s"', (text, marker) => {
    expect(shaped(text)).toEqual(['footnote', marker, 'See the nets.']);
  });

  it('takes asterisks that close again, here or on a later line, for emphasis', () => {
    expect(shaped('*See* the nets.')[0]).toBe('text');
    expect(shaped('*See the old', '\nnets* today')[0]).toBe('text');
    expect(shaped('*See the old', '\nnets today')[0]).toBe('footnote');
  });

  it.each(['Tarn\t12', '\tTarn', '| Tarn | 12 |', '| Tarn |', '| Tarn | 12'])(
    'takes "%s" for the row of a table',
    (text) => {
      expect(shaped(text)[0]).toBe('table-row');
    },
  );

  it.each(['Tarn | Ulm', '| Tarn', '||'])('takes "%s" for text', (text) => {
    expect(shaped(text)[0]).toBe('text');
  });

  it.each(['---', '* * *', '_____', '| --- | :---: |', '|---|', '--- | ---', '|:-:|-:|', '+----+====+'])(
    'takes "%s" for a rule',
    (text) => {
      expect(shaped(text)[0]).toBe('rule');
    },
  );
});

describe('isNumberMarker', () => {
  it('tells markers that count from signs', () => {
    expect(['1.', 'a)', '(iv)', '2.1'].filter(isNumberMarker)).toHaveLength(4);
    expect(['·', '•', '-', '*', 'o'].filter(isNumberMarker)).toEqual([]);
  });
});

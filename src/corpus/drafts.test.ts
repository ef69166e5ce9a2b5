import { describe, expect, it } from 'vitest';
import { draftsOf } from './drafts';
import { join } from './join';
import { splitLines } from './lines';

const drafts = (text: string) => draftsOf(text, splitLines(text));
const kindsAndTexts = (text: string) => drafts(text).map(({ kind, text: own }) => [kind, own.text]);

/** Four paragraphs of four lines, broken by hand near the sixtieth column. */
const WRAPPED = Array.from({ length: 4 }, () =>
  [
    'The harbour council of the northern coast met in the spring.',
    'Boats without a lantern may not leave the port after sunset.',
    'Norwegian crews asked for a second lantern on each old boat.',
    'The council agreed.',
  ].join('\n'),
).join('\n\n');

describe('draftsOf', () => {
  it('makes one draft of each paragraph, item, note and row', () => {
    expect(kindsAndTexts('The pier is old.\n\n- Nets\n- Boats\n\n³ See the pier.\n\nTarn\t12\n| Ulm | 14 |\n')).toEqual(
      [
        ['paragraph', 'The pier is old.'],
        ['bullet', 'Nets'],
        ['bullet', 'Boats'],
        ['footnote', 'See the pier.'],
        ['table-row', 'Tarn 12'],
        ['table-row', 'Ulm 14'],
      ],
    );
  });

  it('leaves out rules, empty rows and lines without a letter or a digit', () => {
    expect(kindsAndTexts('---\n\nThe pier.\n\n* * *\n\n| --- | --- |\n\t\t\n…\n')).toEqual([
      ['paragraph', 'The pier.'],
    ]);
  });

  it('knows the entries of a table of contents', () => {
    expect(drafts('Contents\nNets\t3\nBoats\t5\n').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'contents',
      'contents',
    ]);
  });

  it('takes each line for a paragraph where lines are not broken by hand', () => {
    expect(drafts('Ada Brink\nHarbour Office\nTarn').map(({ text }) => text.text)).toEqual([
      'Ada Brink',
      'Harbour Office',
      'Tarn',
    ]);
  });

  it('goes on in lower case when the line above ends without a stop', () => {
    expect(drafts('The pier of the old\nharbour is shut.\nnobody minds').map(({ text }) => text.text)).toEqual([
      'The pier of the old harbour is shut.',
      'nobody minds',
    ]);
  });

  it('goes on with a list item on the line below', () => {
    expect(kindsAndTexts('- a lantern for each\n  boat\n- nets')).toEqual([
      ['bullet', 'a lantern for each boat'],
      ['bullet', 'nets'],
    ]);
  });

  it('gives a sign or number that stands on a line of its own to the text below it', () => {
    const text = `The envoy recommends that the Government should:
(a)
Drop the fees that workers pay
at the border;
(b)
Train its consuls.
12.
The next part.`;
    expect(draftsOf(text, splitLines(text)).map(({ kind, marker, text: { text } }) => [kind, marker, text])).toEqual([
      ['paragraph', '', 'The envoy recommends that the Government should:'],
      ['bullet', '(a)', 'Drop the fees that workers pay at the border;'],
      ['bullet', '(b)', 'Train its consuls.'],
      ['bullet', '12.', 'The next part.'],
    ]);
  });

  it('goes on while emphasis is open', () => {
    expect(drafts('**OLD PIERS AND\nNEW PIERS**\n\nThe pier.').map(({ text, lines }) => [text.text, lines])).toEqual([
      ['OLD PIERS AND NEW PIERS', [[1, 2]]],
      ['The pier.', [[4, 4]]],
    ]);
  });

  it('makes paragraphs of a text whose lines were broken by hand, capitals at line beginnings or not', () => {
    const whole = drafts(WRAPPED);
    expect(whole.map(({ lines }) => lines)).toEqual([[[1, 4]], [[6, 9]], [[11, 14]], [[16, 19]]]);
    expect(whole[0].text.text).toMatch(/sunset\. Norwegian crews .* boat\. The council agreed\.$/);
  });

  it.each([
    ['longer than a line broken by hand', 'The boats of the northern coast are blue. '.repeat(4).trim()],
    ['shorter than a line broken by hand', 'Boats of Tarn and of Ulm.'],
  ])('keeps lines apart that are %s', (_, line) => {
    expect(drafts(Array.from({ length: 20 }, () => line).join('\n'))).toHaveLength(20);
  });

  it('keeps a few lines apart, whatever their length', () => {
    expect(drafts(WRAPPED.split('\n').slice(0, 3).join('\n'))).toHaveLength(3);
  });

  it('keeps a row apart from the line below', () => {
    expect(kindsAndTexts('Tarn\t12\nand all its boats')).toEqual([
      ['table-row', 'Tarn 12'],
      ['paragraph', 'and all its boats'],
    ]);
  });

  it('closes up a word that was cut at the end of a line', () => {
    const [draft] = drafts('The harbour council asked for lan-\nterns and nets.');
    expect(draft.text.text).toBe('The harbour council asked for lanterns and nets.');
  });

  it('leaves out page furniture and says what stands behind it', () => {
    const cut = 'The harbour council asked every port office of the northern coast to';
    expect(
      drafts(`${cut}\n\n12\n\nopen at night.`).map(({ text, afterPageBreak }) => [text.text, afterPageBreak]),
    ).toEqual([
      [cut, false],
      ['open at night.', true],
    ]);
  });
});

describe('join', () => {
  it('makes one draft of two, a space between them, and keeps apart the lines they stand on', () => {
    const source = 'The pier of\n\nTarn\t12\n\nUlm is old.';
    const [first, , last] = drafts(source);
    join(source, first, last);
    expect(first.text.text).toBe('The pier of Ulm is old.');
    expect(first.lines).toEqual([
      [1, 1],
      [5, 5],
    ]);
  });

  it('makes one range of lines that follow each other', () => {
    const source = 'The pier.\nThe boat.';
    const [first, second] = drafts(source);
    join(source, first, second);
    expect(first.lines).toEqual([[1, 2]]);
  });
});

describe('a link that goes on in the next line', () => {
  it('holds its paragraph together', () => {
    expect(drafts('Ask the [Harbour\nOffice](https://example.org) for lanterns.')).toHaveLength(1);
    expect(drafts('Ask the [Harbour]\nOffice (open at night).')).toHaveLength(2);
  });
});

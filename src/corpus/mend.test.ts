import { describe, expect, it } from 'vitest';
import { draftsOf } from './drafts';
import { splitLines } from './lines';
import { mendCuts } from './mend';

const mended = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n');
  return mendCuts(text, draftsOf(text, splitLines(text)));
};
const texts = (...paragraphs: string[]) => mended(...paragraphs).map(({ text }) => text.text);

const CUT = 'The harbour council asked every port office of the northern coast to';
const REST = 'open its doors at night.';
const NEXT = 'The elders of the village had no objection to the plan.';

describe('mendCuts', () => {
  it('makes one paragraph of the halves above and below a page break, with the lines of both', () => {
    const [whole, next] = mended(CUT, '12', REST, NEXT);
    expect(whole.text.text).toBe(`${CUT} ${REST}`);
    expect(whole.lines).toEqual([
      [1, 1],
      [5, 5],
    ]);
    expect(next.text.text).toBe(NEXT);
  });

  it('joins the halves over notes, which stay where they are', () => {
    expect(texts(CUT, '³ Not on Sundays.', '⁴ Nor at Easter.', REST)).toEqual([
      `${CUT} ${REST}`,
      'Not on Sundays.',
      'Nor at Easter.',
    ]);
  });

  it('joins halves that only a blank line parts', () => {
    expect(texts(CUT, REST)).toEqual([`${CUT} ${REST}`]);
  });

  it('joins a second half with a capital behind a word that leads on, at a break only', () => {
    expect(texts(CUT, '³ Not on Sundays.', 'Norwegian boats.')).toEqual([`${CUT} Norwegian boats.`, 'Not on Sundays.']);
    expect(texts(CUT, 'Norwegian boats.')).toEqual([CUT, 'Norwegian boats.']);
  });

  it('joins the second half of a list item', () => {
    expect(texts(`- ${CUT}`, '12', REST)).toEqual([`${CUT} ${REST}`]);
  });

  it('keeps apart what follows a whole sentence', () => {
    expect(texts(NEXT, 'open doors are better.')).toEqual([NEXT, 'open doors are better.']);
  });

  it('keeps apart a list and its items, a caption and what follows, and the parts of a table', () => {
    expect(texts(`${CUT}:`, '- open its doors')).toHaveLength(2);
    expect(texts('The old pier', REST)).toHaveLength(2);
    expect(texts(CUT, 'Tarn\t12', REST)).toHaveLength(3);
  });

  it('keeps apart halves with a caption or too many notes between them', () => {
    expect(texts(CUT, 'Old pier', REST)).toHaveLength(3);
    const notes = [...'abcdefghi'].map((boat, i) => `[${i + 1}] Not by boat ${boat}.`);
    expect(texts(CUT, ...notes.slice(0, 7), REST)).toHaveLength(8);
    expect(texts(CUT, ...notes, REST)).toHaveLength(11);
  });

  it('keeps a Markdown heading apart', () => {
    expect(texts(CUT, '## open doors')).toHaveLength(2);
  });

  it('joins a long text that breaks off within a name at the foot of a page', () => {
    const head = `${NEXT} They asked the elders of all villages on the northern coast, and above all those who live on the islands of Old Tarn and Ulm, to write to the Lantern`;
    const [, whole] = texts(CUT, '11', REST, head, '12', 'Office of the coast before the end of the year.', NEXT);
    expect(whole).toBe(`${head} Office of the coast before the end of the year.`);
  });

  it('does not join a list item or a title without an end to what follows it', () => {
    expect(texts(CUT, '11', REST, 'The harbour council of the northern coast', '12', NEXT)).toHaveLength(3);
  });
});

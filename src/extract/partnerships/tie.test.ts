import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { country, organisation } from '../actors/actor';
import { analyse } from '../analysis';
import { partnershipRecord, type Tie } from './tie';

const analysis = analyse(readDocument('901', 'Tonga and Fiji train nurses. The pier is old.\n\nSamoa came too.'));
const [first, second] = analysis.blocks.map(({ block }) => block);
const tie: Tie = {
  members: [country('TON'), country('FJI')],
  relation: 'programme',
  label: 'Training\n of nurses',
  blocks: [first],
  foundBy: 'sentence',
  confidence: 'high',
};

describe('partnershipRecord', () => {
  it('has the members, the relation, a label on one line, themes and its place', () => {
    expect(partnershipRecord(analysis, tie)).toMatchObject({
      kind: 'partnership',
      members: tie.members,
      relation: 'programme',
      label: 'Training of nurses',
      themes: expect.arrayContaining(['health']),
      quote: 'Tonga and Fiji train nurses. The pier is old.',
      lines: [1, 1],
    });
  });

  it('is called by its own words where the text has no name for it', () => {
    expect(partnershipRecord(analysis, { ...tie, label: ' ' }).label).toBe(
      'Tonga and Fiji train nurses. The pier is old',
    );
  });

  it('quotes a stretch of its block, or all its blocks', () => {
    expect(partnershipRecord(analysis, { ...tie, stretch: { start: 0, end: 28 } }).quote).toBe(
      'Tonga and Fiji train nurses.',
    );
    expect(partnershipRecord(analysis, { ...tie, blocks: [first, second] }).lines).toEqual([1, 3]);
  });

  it('keeps the themes that it is given', () => {
    expect(partnershipRecord(analysis, { ...tie, themes: ['climate'] }).themes).toEqual(['climate']);
  });

  it('cuts a long label behind a word', () => {
    const { label } = partnershipRecord(analysis, { ...tie, label: 'old pier '.repeat(30) });
    expect(label).toMatch(/^old pier .*(?:old|pier) …$/);
    expect(label.length).toBeLessThanOrEqual(92);
  });

  it('has an id of its own for each relation, label and set of members', () => {
    const ids = [
      tie,
      { ...tie, relation: 'agreement' as const },
      { ...tie, label: 'Boats' },
      { ...tie, members: [country('TON'), organisation('ILO')] },
    ].map((each) => partnershipRecord(analysis, each).id);
    expect(new Set(ids).size).toBe(4);
  });

  it('refuses a tie of fewer than two members', () => {
    expect(() => partnershipRecord(analysis, { ...tie, members: [country('TON')] })).toThrow(RangeError);
  });
});

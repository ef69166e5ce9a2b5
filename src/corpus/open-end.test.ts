import { describe, expect, it } from 'vitest';
import { endsSentence, leadsOn } from './open-end';

describe('the end of a text', () => {
  it.each(['The harbour is open.', 'Is it?', 'The harbour has:', 'the last boat (2004).', '“All aboard!”', 'boats;  '])(
    'is the end of a sentence or the opening of a list: "%s"',
    (text) => {
      expect(endsSentence(text)).toBe(true);
    },
  );

  it.each(['The harbour', 'boats and', 'boats, ', 'No. 4'])('is none: "%s"', (text) => {
    expect(endsSentence(text)).toBe(false);
  });

  it.each(['the boats of the', 'boats,', 'harbour –', 'such', 'los barcos de', 'Boats AND '])(
    'leads on to more: "%s"',
    (text) => {
      expect(leadsOn(text)).toBe(true);
    },
  );

  it.each(['The harbour', 'the sand', 'the boats.', 'Oslo'])('does not lead on: "%s"', (text) => {
    expect(leadsOn(text)).toBe(false);
  });
});

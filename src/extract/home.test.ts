import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { analyse } from './analysis';
import { homesOf } from './home';

function homeOfLast(...paragraphs: readonly string[]) {
  const analysis = analyse(readDocument('901', paragraphs.join('\n\n')));
  return homesOf(analysis)(analysis.blocks[analysis.blocks.length - 1]);
}

describe('the country that a chapter is about', () => {
  it('is the one that it names far oftener than all others', () => {
    expect(homeOfLast('# Boats', 'Malta has boats.', 'Malta sold one to Peru.', 'In Malta they float.')).toBe('MLT');
    expect(homeOfLast('# Boats', 'Malta has boats.', 'Peru sold one to Malta.', 'In Malta and Peru they float.')).toBe(
      undefined,
    );
    expect(homeOfLast('# Boats', 'Malta has boats.')).toBe(undefined);
  });

  it('is the one that its title names alone, even in a name, where it names no other as often', () => {
    const text = ['Malta sold a boat to Peru.', 'Malta and Tonga have piers.', 'Fiji sails to Malta.'];
    expect(homeOfLast('# Boat Survey of Malta', ...text)).toBe('MLT');
    expect(homeOfLast('# Boats', ...text)).toBe(undefined);
  });

  it('is not the one that its people come from, nor that of another chapter', () => {
    expect(homeOfLast('# Boats', 'Tongan sailors came.', 'Tongan nurses came.', 'Tongan students came.')).toBe(
      undefined,
    );
    expect(homeOfLast('# Boats', 'Malta is. Malta was. Malta will be.', '# Nets', 'They float.')).toBe(undefined);
  });
});

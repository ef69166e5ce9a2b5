import { describe, expect, it } from 'vitest';
import { documentOfRecord, hash53, recordId } from './record-id';

describe('recordId', () => {
  const id = recordId('mention', '901', [[5, 9]], 'TON');

  it('tells the kind and the document', () => {
    expect(id).toMatch(/^mention-901-[0-9a-z]{11}$/);
  });

  it('ends in the hash of its span and distinction to the base 36', () => {
    for (let end = 6; end < 500; end++) {
      const hash = hash53(`5-${end}|TON`).toString(36).padStart(11, '0');
      expect(recordId('mention', '901', [[5, end]], 'TON')).toBe(`mention-901-${hash}`);
    }
  });

  it('is the same for the same span and distinction, whatever lies between the ranges', () => {
    expect(recordId('mention', '901', [[5, 9]], 'TON')).toBe(id);
    expect(
      recordId(
        'mention',
        '901',
        [
          [5, 6],
          [8, 9],
        ],
        'TON',
      ),
    ).toBe(id);
  });

  it('differs with kind, document, span and distinction', () => {
    const others = [
      recordId('practice', '901', [[5, 9]], 'TON'),
      recordId('mention', '902', [[5, 9]], 'TON'),
      recordId('mention', '901', [[5, 10]], 'TON'),
      recordId('mention', '901', [[4, 9]], 'TON'),
      recordId('mention', '901', [[5, 9]], 'FJI'),
    ];
    expect(new Set([id, ...others]).size).toBe(6);
  });

  it('tells of which document it is', () => {
    expect(documentOfRecord(id)).toBe('901');
    expect(documentOfRecord(recordId('practice', 'two-words', [[5, 9]], ''))).toBe('two-words');
  });
});

describe('hash53', () => {
  it('gives whole numbers below two to the 53rd', () => {
    const hashes = Array.from({ length: 500 }, (_, i) => hash53(`pier ${i}`));
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
    expect(new Set(hashes).size).toBe(500);
  });

  it('gives what cyrb53 gives', () => {
    expect(hash53('a')).toBe(7929297801672961);
    expect(hash53('b')).toBe(8684336938537663);
  });
});

import { describe, expect, it } from 'vitest';
import type { HitGroup, SearchHit } from '../figure/search';
import { foundText, rowsOf, suggestionRows } from './search-rows';

function group(total: number, shown: number): HitGroup {
  const hits = Array.from({ length: shown }, (_, i): SearchHit => ({
    kind: 'practice',
    id: `p${i}`,
    label: '',
    detail: '',
    marks: [],
  }));
  return { kind: 'practice', total, hits };
}

describe('lines of what was found', () => {
  it('end in one that shows the others, where there are any', () => {
    expect(rowsOf([group(3, 3)], 200)[0].rows.map(({ does }) => does)).toEqual(['open', 'open', 'open']);
    expect(rowsOf([group(1234, 1)], 2000)[0]).toMatchObject({
      title: 'Practices',
      rows: [{ does: 'open' }, { does: 'show-all', kind: 'practice', text: 'All 1,234 in practices' }],
    });
  });

  it('say when even then not all are shown', () => {
    expect(rowsOf([group(300, 1)], 200)[0].rows[1]).toMatchObject({ text: 'The first 200 of 300 in practices' });
    const whole = rowsOf([group(300, 200)], 200)[0];
    expect(whole.title).toBe('Practices: the first 200 of 300');
    expect(whole.rows).toHaveLength(200);
  });

  it('are other searches where nothing was found', () => {
    expect(suggestionRows([])).toEqual([]);
    expect(suggestionRows(['kenya'])).toEqual([{ title: 'Did you mean', rows: [{ does: 'search', text: 'kenya' }] }]);
  });

  it('are counted', () => {
    expect(foundText([group(2, 2), group(1200, 5)])).toBe('1,202 found in 2 groups');
  });
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { extractDocument } from '../extract-document';
import { sumNotices } from './sum-notices';

const notices = (...lines: string[]) => sumNotices(extractDocument(readDocument('901', lines.join('\n'))));

describe('sumNotices', () => {
  it('names each sum that its lines do not give, with the difference to the cent', () => {
    expect(
      notices(
        'Item\tCost (EUR)',
        'Oars\t500.25',
        'Nets\t1,500',
        'Subtotal boats\t2,000',
        'Lanterns\t70',
        'Subtotal light\t70',
        'Total\t2,170.5',
      ),
    ).toEqual([
      'subtotal "Subtotal boats" at line 4 states 2,000 EUR, its 2 lines give 2,000.25, difference -0.25 (no more than rounding)',
      'total "Total" at line 7 states 2,170.5 EUR, its 2 lines give 2,070, difference 100.5',
    ]);
  });

  it('has nothing to say of sums that agree', () => {
    expect(notices('Item\tCost (EUR)', 'Oars\t0.1', 'Nets\t0.2', 'Total\t0.3')).toEqual([]);
  });

  it('names rows whose two currencies imply another rate than most', () => {
    expect(
      notices('Item\tCost (EUR)\tCost (MXN)', 'Oars\t10\t200', 'Nets\t20\t400', 'Sails\t30\t600', 'Tar\t40\t900'),
    ).toEqual(['"Tar" at line 5 implies 22.5 MXN for one EUR, most rows 20']);
  });
});

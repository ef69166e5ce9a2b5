import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { hostOf } from './host';

const host = (text: string) => hostOf(analyse(readDocument('901', text)));

describe('hostOf', () => {
  it('is the body that a document names most', () => {
    expect(host('The ILO met the IOM.\n\nThe IOM paid, and the IOM left.')).toEqual({ type: 'org', name: 'IOM' });
  });

  it('is the one named most in titles, however often the text names another', () => {
    const text = 'UNICEF WORKSHOP SERIES\n\nThe ILO met the IOM. The ILO paid, and the ILO left.';
    expect(host(text)).toEqual({ type: 'org', name: 'UNICEF' });
  });

  it('is the one that stands first where two are named as often', () => {
    expect(host('The IOM met the ILO.')).toEqual({ type: 'org', name: 'IOM' });
  });

  it('is nobody where no body is named', () => {
    expect(host('Tonga met Fiji.')).toBeUndefined();
  });
});

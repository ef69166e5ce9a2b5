import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { hostOf } from './host';

const host = (text: string) => hostOf(analyse(readDocument('901', text)));

describe('hostOf', () => {
  it('is the body that a document names most', () => {
    expect(host('The ILO met the IOM.\n\nThe IOM paid, and the IOM left.')).toEqual({ type: 'org', name: 'IOM' });
  });

  it('is the first by name where two are named as often', () => {
    expect(host('The IOM met the ILO.')).toEqual({ type: 'org', name: 'ILO' });
  });

  it('is nobody where no body is named', () => {
    expect(host('Tonga met Fiji.')).toBeUndefined();
  });
});

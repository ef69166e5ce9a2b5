import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { analyse } from './analysis';

const offices = (text: string) => [...analyse(readDocument('901', text)).blocks[0].offices];

describe('the offices of governments', () => {
  it.each([
    ['The Tongan Ministry of Old Ports (MOP) and Fiji met.', [['MOP', 'TON']]],
    ['The Ministry of Old Ports (MOP) of Tonga and Fiji met.', [['MOP', 'TON']]],
    ['The U.S. Department of Old Ports (USDOP) met Fiji.', [['USDOP', 'USA']]],
    ['The Ministry of Old Ports (MOP) met in Tonga.', [['MOP', 'TON']]],
    ['The Ministry of Old Ports (MOP) met in Tonga and Fiji.', [['MOP', undefined]]],
    ['The National Agency for Old Ports (NAOP) met in Tonga.', [['NAOP', 'TON']]],
    ['The Tonga Ports Service (TPS) met Fiji.', [['TPS', 'TON']]],
    ['The Old Ports Service (OPS) met in Tonga.', []],
    ['The Institute of Old Ports (IOP) met in Tonga.', []],
  ])('have the country that is named beside them: "%s"', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  it('are known by their short names in all of the document', () => {
    const text = 'The Tongan Ministry of Old Ports (MOP) met.\n\nThe MOP works with UNICEF.';
    expect(analyse(readDocument('901', text)).blocks[1].offices.get('MOP')).toBe('TON');
  });

  it('are those of the chapter that their country heads, or that is about it', () => {
    const officesOf = (text: string) => [...(analyse(readDocument('901', text)).blocks.at(-1)?.offices ?? [])];
    expect(officesOf('# Tonga\n\nThe Old Ports Agency met Fiji and Samoa.')).toEqual([['Old Ports Agency', 'TON']]);
    expect(officesOf('Tonga is. Tonga was. Tonga will be.\n\nThe Ministry of Old Ports (MOP) met.')).toEqual([
      ['MOP', 'TON'],
    ]);
  });
});

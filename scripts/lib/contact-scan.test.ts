import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGE } from '../../src/corpus/nasty-text';
import { contactsIn, contactsUnder } from './contact-scan';

describe('contact data', () => {
  it.each([
    'Write to ada.boat+pier@mail.harbour.example today.',
    '<a href="mailto:ada@boats.example">Ada</a>',
    '?to=ada%40boats.example',
    'ada&#64;boats.example',
    'ada (at) boats.example',
    'José.Núñez@puerto.example',
    'Tel.: 06 123 4567',
    'Tel: (06) 123-45-67',
    'telephone 555 0142 77',
    'Fax No. 0123/456789',
    'Téléphone : 01 23 45 67 89',
    'call +39 06 1234567 8',
    'call +390612345678.',
    'call +44 (0)20 7946 0958',
    '"+1-202-555-0142"',
    '(202) 555-0142',
    '00 39 06 1234 5678',
  ])('is found in %j', (text) => {
    expect(contactsIn(`Boats.\n${text}\n`)).toMatchObject([{ line: 2 }]);
  });

  it.each([
    'xxxxxxx.xxxxxx@xxxx.xxx.xxx',
    '(000) 000-0000',
    'Tel. xxx',
    'in 2006-2008 and 2010/2011',
    'phone 2007-2008',
    'US$ 1,234,567,890 and EUR 12 345 678',
    '+ 1 200 000 and +12 000 000',
    'A/RES/68/4, E/2009/100, ISBN 978-92-9068-111-1',
    'practice-002-0a1b2c3d4e5 at line 1234567',
    'boats @ pier, @media (width: 1000px), npm@11.2.0',
    'M100+200.5 300+400 l12345678 1000000',
    'x=1e+1000000000; y=a+1234567890; z=(b)+1234567890',
    'https://boats.example/@pier/1234567890',
    'hotel 12345678 rooms',
    'telling 1234567',
  ])('is not found in %j', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });

  it('is looked for in time that grows with the length of a text', () => {
    for (const [what, large] of LARGE) {
      const text = large.slice(0, 100_000);
      expect(contactsIn(`${text}@${text}+1${text}tel ${text}`), what).toEqual([]);
    }
  });
});

describe('the scan of folders', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'contacts-'));
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner', 'a.json'), '{\n"of": "ada@boats.example"}');
    writeFileSync(join(folder, 'b.svg'), '<text>Tel. 06 123 4567</text>');
    writeFileSync(join(folder, 'c.png'), 'ada@boats.example');
    writeFileSync(join(folder, 'd.txt'), 'Nothing.');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names file, line and words, and leaves out what is no text', () => {
    expect(contactsUnder([folder])).toEqual([
      `${join(folder, 'b.svg')}:1 telephone number "Tel. 06 123 4567"`,
      `${join(folder, 'inner', 'a.json')}:2 e-mail address "ada@boats.example"`,
    ]);
  });
});

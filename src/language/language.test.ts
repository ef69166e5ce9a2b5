import { afterEach, describe, expect, it } from 'vitest';
import {
  compareNames,
  counted,
  directionOf,
  grouped,
  headed,
  inClauses,
  inLanguage,
  isLanguage,
  LANGUAGES,
  LANGUAGE_NAMES,
  language,
  locale,
  messageParts,
  speak,
  t,
  tn,
} from './language';

afterEach(() => speak('en', {}));

describe('a message', () => {
  it('is said in English, without the note behind its bar, until another language is spoken', () => {
    expect(t('Open|a file')).toBe('Open');
    speak('fr', { 'Open|a file': 'Ouvrir' });
    expect(t('Open|a file')).toBe('Ouvrir');
    expect([language(), locale()]).toEqual(['fr', 'fr']);
  });

  it('is said in English where the catalogue lacks it', () => {
    speak('es', {});
    expect(t('Close {name}|a panel', { name: 'Perú' })).toBe('Close Perú');
    expect(tn(1, '{count} step', '{count} steps')).toBe('1 step');
    expect(tn(2, '{count} step', '{count} steps')).toBe('2 steps');
  });

  it('takes no message from what all tables have', () => {
    speak('fr', {});
    for (const name of ['constructor', '__proto__', 'toString']) expect(t(name)).toBe(name);
  });

  it('has values in the places of their names, in the order of the language', () => {
    speak('fr', { '{part} of {whole}': 'sur {whole}, {part}' });
    expect(t('{part} of {whole}', { part: 2, whole: 'ten' })).toBe('sur ten, 2');
  });

  it('takes a value as it is: markup, names in braces, and signs that a replacement knows', () => {
    for (const name of ['<b>&amp;</b>', '{other}', '{name}', '$&$1$$', '|']) {
      expect(t('{name}, {other}', { name, other: 'B' })).toBe(`${name}, B`);
    }
  });

  it('leaves the place of a value that is not given, also where all objects have one of that name', () => {
    expect(t('{a} and {toString}', { a: 1 })).toBe('1 and {toString}');
  });
});

describe('a value in Arabic', () => {
  it('keeps its direction where it has Latin letters, and needs nothing where it has none', () => {
    speak('ar', { 'Profile of {name}': 'ملف {name}' });
    expect(t('Profile of {name}', { name: 'UNDP (2010)' })).toBe('ملف \u2068UNDP (2010)\u2069');
    expect(t('Profile of {name}', { name: 'المغرب' })).toBe('ملف المغرب');
    expect(t('Profile of {name}', { name: 12 })).toBe('ملف 12');
  });

  it('is set apart alone in a list of several, which goes the way of the sentence', () => {
    speak('ar', { 'With {names}': 'مع {names}', ', |between clauses': '، ' });
    const names = inClauses('IOM', 'المغرب', '', null, 12, 'WHO');
    expect(names).toBe('\u2068IOM\u2069، المغرب، 12، \u2068WHO\u2069');
    expect(t('With {names}', { names })).toBe(`مع ${names}`);
  });

  it('is not set apart in languages that are written from the left', () => {
    speak('fr', { 'Profile of {name}': 'Profil : {name}' });
    expect(t('Profile of {name}', { name: 'UNDP' })).toBe('Profil : UNDP');
  });
});

describe('what stands side by side', () => {
  it('is parted by the signs of the language', () => {
    expect([inClauses('a', 0, undefined, 'b'), headed('a', 'b')]).toEqual(['a, 0, b', 'a: b']);
    speak('fr', { '{head}: {text}': '{head}\u00a0: {text}' });
    expect(headed('Total', '12')).toBe('Total\u00a0: 12');
  });
});

describe('a message with a number', () => {
  const ties = (count: number) => tn(count, '{count} tie', '{count} ties');

  it('takes each of the six forms of Arabic', () => {
    const forms = {
      zero: 'صفر',
      one: 'واحد',
      two: 'اثنان',
      few: '{count} قليل',
      many: '{count} كثير',
      other: '{count} غير',
    };
    speak('ar', { '{count} ties': forms });
    expect([0, 1, 2, 3, 10, 11, 99, 100, 1103].map(ties)).toEqual([
      ...['صفر', 'واحد', 'اثنان', '3 قليل', '10 قليل', '11 كثير', '99 كثير', '100 غير', '1,103 قليل'],
    ]);
  });

  it('says nothing as one in French, and takes the form for all others where its own is missing', () => {
    speak('fr', { '{count} ties': { one: '{count} lien', other: '{count} liens' } });
    expect([0, 1, 2, 1_000_000].map(ties)).toEqual(['0 lien', '1 lien', '2 liens', `${grouped(1_000_000)} liens`]);
  });

  it('takes a wording that is the same for all numbers', () => {
    speak('es', { '{count} ties': 'vínculos: {count}' });
    expect(ties(1)).toBe('vínculos: 1');
  });

  it('is what "counted" says', () => {
    speak('fr', { '{count} countries': { one: '{count} pays', other: '{count} pays' } });
    expect(counted(3, 'country', 'countries')).toBe('3 pays');
    expect(counted(1, 'tie')).toBe('1 tie');
  });
});

describe('a table of messages', () => {
  it('is in the language that is spoken when it is read, and lists its names', () => {
    const table = inLanguage({ health: 'health', trade: 'trade|of goods' });
    expect({ ...table }).toEqual({ health: 'health', trade: 'trade' });
    speak('es', { health: 'salud' });
    expect(Object.entries(table)).toEqual([
      ['health', 'salud'],
      ['trade', 'trade'],
    ]);
  });
});

describe('the parts of a message', () => {
  it('are words and names, in the order of the language', () => {
    const inOrder = () => messageParts('Read on in {link}.|a document').map(({ text, isName }) => [text, isName]);
    expect(inOrder()).toEqual([
      ['Read on in ', false],
      ['link', true],
      ['.', false],
    ]);
    speak('fr', { 'Read on in {link}.|a document': '{link} : la suite' });
    expect(inOrder()).toEqual([
      ['link', true],
      [' : la suite', false],
    ]);
  });
});

describe('numbers and names', () => {
  it('go by the language, in figures that all can compare with the files', () => {
    expect([1024, -1024, 999, 1_234_567, 2048.5].map(grouped)).toEqual([
      '1,024',
      '-1,024',
      '999',
      '1,234,567',
      '2,048.5',
    ]);
    speak('es', {});
    expect(grouped(10_240)).toBe('10.240');
    speak('ar', {});
    expect(grouped(1024)).toMatch(/^1\D024$/);
  });

  it('are sorted as the language does', () => {
    speak('es', {});
    expect(['nz', 'ñ', 'o', 'n'].sort(compareNames)).toEqual(['n', 'nz', 'ñ', 'o']);
  });
});

describe('the languages', () => {
  it('each have a name and a direction, and no others are languages', () => {
    expect(LANGUAGES.map((code) => [code, directionOf(code)])).toEqual([
      ['en', 'ltr'],
      ['fr', 'ltr'],
      ['es', 'ltr'],
      ['ar', 'rtl'],
    ]);
    expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(LANGUAGES.length);
    expect(['ar', 'de', '', null, undefined, '__proto__'].map(isLanguage)).toEqual([true, ...Array(5).fill(false)]);
  });
});

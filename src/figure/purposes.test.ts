import { expect, it } from 'vitest';
import { purposeKey } from './purposes';

it('takes purposes for the same that differ in case, blanks, an end mark or a leading "For"', () => {
  const keys = ['For translation', 'translation.', ' TRANSLATION ', 'for  Translation'].map(purposeKey);
  expect(new Set(keys)).toEqual(new Set(['translation']));
});

it('keeps apart a purpose of several things, and a word that only begins with "for"', () => {
  expect(purposeKey('For lamps / rope')).not.toBe(purposeKey('For lamps'));
  expect(purposeKey('Forestry')).toBe('forestry');
});

import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { passageWith, practiceWith, tieWith } from '../atlas/fixtures';
import CountryButtons from './CountryButtons.svelte';
import PracticeItem from './PracticeItem.svelte';
import TieItem from './TieItem.svelte';
import type { Ways } from './ways';

const nothing = () => '';
const ways: Ways = {
  go: nothing,
  amend: nothing,
  linkTo: nothing,
  documentName: (id) => id,
  countryName: (id) => id,
  countryInText: (id) => `the ${id}`,
};
const passages = { p: passageWith({}) };
const words = (drawn: { body: string }) =>
  drawn.body
    .replace(/<style.*<\/style>|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

it('name countries as a list does, or with their articles inside a sentence', () => {
  expect(words(render(CountryButtons, { props: { ids: ['PHL', 'USA'], ways } }))).toBe('PHL, USA');
  expect(words(render(CountryButtons, { props: { ids: ['PHL', 'USA'], inText: true, ways } }))).toBe(
    'the PHL, the USA',
  );
});

it('stand with their articles in what is told of practices and ties', () => {
  const italy = { kind: 'country', id: 'ITA' } as const;
  const practice = practiceWith({ countries: ['ITA'], partners: ['PHL'], passages: ['p'] });
  const tie = tieWith({ members: ['ITA', 'PHL'].map((id) => ({ type: 'country', id }) as const), passages: ['p'] });
  expect(words(render(PracticeItem, { props: { practice, passages, place: italy, ways } }))).toContain('With the PHL');
  expect(words(render(TieItem, { props: { tie, passages, place: italy, ways } }))).toContain('with the PHL');
});

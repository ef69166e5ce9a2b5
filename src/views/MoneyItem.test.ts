import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { moneyWith, passageWith } from '../atlas/fixtures';
import type { AtlasMoney } from '../atlas/atlas';
import MoneyItem from './MoneyItem.svelte';
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
const words = (fields: Partial<AtlasMoney>) =>
  render(MoneyItem, {
    props: { item: moneyWith({ passages: ['p'], ...fields }), passages: { p: passageWith({}) }, ways },
  })
    .body.replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

it('an amount says from whom, to whom and, behind a colon, what for', () => {
  const donor = { type: 'country', id: 'NLD' } as const;
  const recipient = { type: 'country', id: 'PHL' } as const;
  expect(words({ donor, recipient, purpose: 'A ferry' })).toContain('from the NLD to the PHL: A ferry');
  expect(words({ purpose: 'A ferry' })).not.toContain(':');
  expect(words({ donor })).toMatch(/from the NLD [^:]*$/);
});

import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { moneyWith } from '../atlas/fixtures';
import ItemLabels from './ItemLabels.svelte';
import type { Ways } from './ways';

const ways: Ways = {
  go: () => undefined,
  amend: () => undefined,
  linkTo: () => '#',
  documentName: (id) => id,
  countryName: (id) => id,
};
const labels = (item: ComponentProps<typeof ItemLabels>['item']) =>
  render(ItemLabels, { props: { item, ways } })
    .body.replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('what the rules took from a passage', () => {
  it('is the amount of money and who gives it', () => {
    const item = moneyWith({ amount: 1250, currency: 'USD', donor: { type: 'country', id: 'TON' } });
    expect(labels(item)).toMatch(/Kind Money: .* Amount USD 1,250 From TON$/);
  });

  it('is a rate of exchange, in units of the one currency for one of the other', () => {
    const rate = { id: 'rate', document: '901', currency: 'MXN', per: 'EUR', rate: 12.75 };
    expect(labels(rate)).toBe('What the rules took from it Kind Rate of exchange Rate MXN 12.75 for EUR 1');
  });
});

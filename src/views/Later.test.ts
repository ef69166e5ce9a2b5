import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Later from './Later.svelte';

const never = () => new Promise<never>(() => {});
const draw = (what?: string) => render(Later, { props: { load: never, props: {}, what } }).body;

it('says what is loading until it is there', () => {
  expect(draw('the table')).toMatch(/<p role="status"[^>]*>Loading the table …<\/p>/);
});

it('says nothing where nobody waits for it', () => {
  expect(draw()).not.toMatch(/role=|Loading/);
});

import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { documentWith } from '../atlas/fixtures';
import { dayText } from '../figure/day';
import type { CheckedShare } from '../figure/source';
import { BUILD_DAY } from './build-day';
import SourceNote from './SourceNote.svelte';

const atlas = { documents: [{ ...documentWith('901'), years: [2008, 2013] }], edition: 'abc123' };
const draw = (checked: CheckedShare | null) =>
  render(SourceNote, { props: { atlas, checked } }).body.replace(/<[^>]*>/g, '');
const source = `Source: 1 document of 2008 to 2013, edition abc123; page built on ${dayText(BUILD_DAY)}.`;

it('says documents, years, edition, day and what is checked', () => {
  expect(BUILD_DAY).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(draw({ checked: 1, total: 2, one: 'practice' })).toBe(`${source} 1 of 2 practices (50%) checked by a person.`);
});

it('says nothing of checks where nothing is shown, or nothing in doubt', () => {
  expect(draw({ checked: 0, total: 0, one: 'practice' })).toBe(source);
  expect(draw(null)).toBe(source);
});

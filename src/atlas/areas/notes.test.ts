import { expect, it } from 'vitest';
import { allAreas, areaOf } from './areas';
import { disputedBorders } from './borders';
import { notesInView } from './notes';

it('gives the note of each area in view that has one, in the order given', () => {
  expect(notesInView(['XKX', 'SRB', 'UKR'], [])).toEqual([
    { areas: ['XKX'], about: areaOf('XKX').label, text: areaOf('XKX').note },
    ...(areaOf('UKR').note === undefined
      ? []
      : [{ areas: ['UKR'], about: areaOf('UKR').label, text: areaOf('UKR').note }]),
  ]);
});

it('has a note for every disputed area', () => {
  const disputed = allAreas.filter(({ status }) => status === 'disputed').map(({ iso3 }) => iso3);
  expect(disputed).toContain('XKX');
  expect(notesInView(disputed, []).map(({ areas }) => areas[0])).toEqual(disputed);
});

it('gives the reason of a border when one of its sides is in view, once', () => {
  const border = disputedBorders.find(({ between }) => between.includes('PRK'));
  const expected = { areas: ['KOR', 'PRK'], text: border?.reason };
  for (const inView of [['KOR'], ['PRK'], ['KOR', 'PRK']] as const) {
    expect(notesInView(inView).filter(({ areas }) => areas.length > 1)).toEqual([
      { ...expected, about: `${areaOf('KOR').label} and ${areaOf('PRK').label}` },
    ]);
  }
});

it('says nothing where there is nothing to say, and an area twice in view has one note', () => {
  expect(notesInView([])).toEqual([]);
  expect(notesInView(['LUX', 'URY'])).toEqual([]);
  expect(notesInView(['XKX', 'XKX'], [])).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { areaOfFeature } from './features';

describe('areaOfFeature', () => {
  it('keeps the leading zeros of an id', () => {
    expect(areaOfFeature({ id: '004', properties: { name: 'Afghanistan' } })).toBe('AFG');
  });

  it('finds features without an id, or with a made-up one, by name', () => {
    expect(areaOfFeature({ properties: { name: 'Kosovo' } })).toBe('XKX');
    expect(areaOfFeature({ id: '-1', properties: { name: 'N. Cyprus' } })).toBe('XNC');
  });

  it('takes Ashmore and Cartier, which has the id of Australia, as part of it', () => {
    expect(areaOfFeature({ id: '036', properties: { name: 'Ashmore and Cartier Is.' } })).toBe('AUS');
    expect(areaOfFeature({ id: '036', properties: { name: 'Australia' } })).toBe('AUS');
  });

  it('knows that Antarctica is no area, and refuses what it does not know', () => {
    expect(areaOfFeature({ id: '010', properties: { name: 'Antarctica' } })).toBeNull();
    expect(() => areaOfFeature({ id: '999', properties: { name: 'Atlantis' } })).toThrow(/Atlantis.*999/);
    expect(() => areaOfFeature({})).toThrow();
  });
});

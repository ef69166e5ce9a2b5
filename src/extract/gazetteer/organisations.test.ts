import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES } from './country-names';
import { ORGANISATIONS } from './organisations';

describe('the bodies of the field', () => {
  it('have a short name each, which stands among their names', () => {
    const names = ORGANISATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(ORGANISATIONS.filter(({ name, names: all }) => !all.includes(name))).toEqual([]);
  });

  it('share no name with another body', () => {
    const owners = new Map<string, string>();
    const shared = ORGANISATIONS.flatMap(({ name, names }) =>
      names.filter((other) => {
        const owner = owners.get(other) ?? name;
        owners.set(other, owner);
        return owner !== name;
      }),
    );
    expect(shared).toEqual([]);
  });

  it('have a country of the register when they are national', () => {
    const national = ORGANISATIONS.filter(({ type }) => type === 'national');
    expect(national.length).toBeGreaterThan(0);
    expect(national.filter(({ country }) => !country || !(country in COUNTRY_NAMES))).toEqual([]);
  });
});

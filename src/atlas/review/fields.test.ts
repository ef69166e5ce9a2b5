import { describe, expect, it } from 'vitest';
import { RECORD_KINDS, type RecordKind } from '../../extract/records';
import { faultOfChanges, type Changes } from './fields';

const COUNTRY = { type: 'country', id: 'PRT' };
const GUILD = { type: 'org', name: 'Lantern Guild' };
const UNIONS = { type: 'sector', name: 'trade-union' };

describe('what a person may correct', () => {
  it.each<[RecordKind, Changes]>([
    ['mention', { iso3: 'PRT', inName: true }],
    ['practice', { countries: ['PRT', 'CPV'], partners: [], regions: ['Southern Africa'], status: 'past' }],
    ['practice', { themes: ['health', 'gender', 'climate'], actors: ['ngo'], organisations: ['Lantern Guild'] }],
    ['practice', { gist: 'Night schools for sailors' }],
    ['partnership', { members: [COUNTRY, GUILD, UNIONS], relation: 'agreement', label: 'Pact', themes: ['diaspora'] }],
    ['funding', { category: 'contribution', donor: COUNTRY, recipient: null, amount: 0.5, currency: 'EUR' }],
    ['funding', { amount: null, currency: null, year: null, purpose: 'Lamps' }],
    ['funding', { year: 1998 }],
    ['recommendation', { themes: ['health'], targets: ['media'], gist: 'Light the lamps' }],
  ])('of a %s is fit for its fields: %j', (kind, changes) => {
    expect(faultOfChanges(kind, changes)).toBeUndefined();
  });

  it.each<[RecordKind, string, unknown]>([
    ['mention', 'iso3', 'prt'],
    ['mention', 'inName', 'true'],
    ['practice', 'countries', 'PRT'],
    ['practice', 'countries', ['PT']],
    ['practice', 'countries', ['PRT', 'PRT']],
    ['practice', 'partners', ['toString']],
    ['practice', 'themes', []],
    ['practice', 'themes', ['health', 'gender', 'climate', 'diaspora']],
    ['practice', 'actors', ['pirates']],
    ['practice', 'organisations', ['']],
    ['practice', 'status', 'over'],
    ['practice', 'gist', 'x'.repeat(501)],
    ['partnership', 'members', [COUNTRY]],
    ['partnership', 'members', [COUNTRY, COUNTRY]],
    ['partnership', 'members', [COUNTRY, { type: 'country', id: 'ZZZ' }]],
    ['partnership', 'members', [COUNTRY, { ...GUILD, id: 'PRT' }]],
    ['partnership', 'relation', 'friendship'],
    ['partnership', 'label', ''],
    ['funding', 'category', 'gift'],
    ['funding', 'donor', 'Portugal'],
    ['funding', 'amount', -1],
    ['funding', 'amount', '100'],
    ['funding', 'currency', '€'],
    ['funding', 'year', 98],
    ['funding', 'year', 1998.5],
    ['recommendation', 'targets', ['everybody']],
  ])('of a %s cannot be that its %s is %j', (kind, field, value) => {
    expect(faultOfChanges(kind, { [field]: value })).toMatch(
      `changes "${field}" to ${JSON.stringify(value)}; it must be `,
    );
  });

  it('says what would do', () => {
    expect(faultOfChanges('practice', { status: 'over' })).toBe(
      'changes "status" to "over"; it must be one of existing, past, planned',
    );
  });

  it.each(['id', 'quote', 'lines', 'foundBy', 'confidence', '__proto__', 'constructor'])(
    'is never the %s of a record',
    (field) => {
      const changes = Object.fromEntries([[field, 'x']]);
      for (const kind of RECORD_KINDS) {
        expect(faultOfChanges(kind, changes)).toMatch(`changes "${field}", which nobody can correct in a ${kind}; `);
      }
    },
  );

  it.each([undefined, null, [], {}, 'themes'])('is not nothing: %j', (changes) => {
    expect(faultOfChanges('practice', changes)).toMatch(/^has the verdict "corrected" but no "changes"; /);
  });
});

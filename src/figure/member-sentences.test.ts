import { expect, it } from 'vitest';
import { memberSources } from '../atlas/areas/member-sources';
import { bodies } from '../atlas/areas/members';
import { membersNote } from './member-sentences';

it('the note on members says whose they are, since when, and who says so', () => {
  expect(membersNote('EU')).toBe(
    'Members of the European Union since 1 February 2020, compared with The World Factbook as of January 2026 and the Federal Statistical Office of Germany; not yet with its own list (european-union.europa.eu). What is told of it as a whole is not counted for them.',
  );
  expect(membersNote('MERCOSUR')).toBe(
    'Members of the Southern Common Market (Mercosur) since 7 August 2024, compared with The World Factbook as of January 2026 and reports of July and August 2024; not yet with its own list (mercosur.int). Venezuela, which is suspended, stays a member. What is told of it as a whole is not counted for them.',
  );
});

it('every list of members has a source and a date', () => {
  for (const { id } of bodies) {
    expect(memberSources[id].site).toMatch(/^[a-z.-]+\.[a-z]+$/);
    expect(memberSources[id].compared).not.toBe('');
    expect(memberSources[id].since).toMatch(/^(?:\d{1,2} )?[A-Z][a-z]+ (?:19|20)\d\d$/);
  }
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allAreas } from '../atlas/areas/areas';
import type { Atlas, AtlasItem } from '../atlas/atlas';
import { atlasWith, documentWith, moneyWith, practiceWith, recommendationWith, tieWith } from '../atlas/fixtures';
import type { Actor } from '../extract/records';
import { NO_FILTERS } from './filters';
import { profileOf, type Profile } from './profile';
import { networkText, profileSummary, restText, sharedText } from './profile-sentences';

const country = (id: string): Actor => ({ type: 'country', id });
const org = (name: string): Actor => ({ type: 'org', name });
const at = { documents: ['901'], passages: ['p'] };

const clinic = practiceWith({ ...at, id: 'clinic', countries: ['MDA'], partners: ['ITA'], organisations: ['IOM'] });
const school = practiceWith({
  ...at,
  id: 'school',
  countries: ['MDA', 'GEO'],
  themes: ['education-skills', 'health'],
  status: 'planned',
  confidence: 'low',
});
const loan = practiceWith({ ...at, id: 'loan', countries: ['DEU'], partners: ['MDA'], themes: ['diaspora'] });
const pact = tieWith({ ...at, id: 'pact', members: [country('MDA'), country('ITA'), org('EU')], themes: ['health'] });
const guild = tieWith({
  ...at,
  id: 'guild',
  relation: 'sector-partnership',
  members: [country('MDA'), country('JPN'), { type: 'sector', name: 'ngo' }],
});
const table = tieWith({ ...at, id: 'table', relation: 'team', label: 'RT 1.2', members: [country('MDA'), org('ILO')] });
const gift = moneyWith({ ...at, id: 'gift', donor: country('CHE'), recipient: country('MDA'), years: [2010] });
const plea = recommendationWith({ ...at, id: 'plea', countries: ['MDA'] });

const atlas = atlasWith({
  documents: [{ ...documentWith('901'), years: [2010] }, documentWith('902')],
  practices: [clinic, school, loan],
  ties: [pact, guild, table],
  money: [gift],
  recommendations: [plea],
  coverage: { MDA: { documents: ['901', '902'], lines: 7 } },
  unsearched: ['XNC'],
});
const moldova = profileOf('MDA', NO_FILTERS, atlas);
const names = ({ partners }: Profile) => partners.map((partner) => `${partner.name} ${partner.weight}`);

describe('the profile of a country', () => {
  it('has its practices by each of their themes, the commonest first', () => {
    expect(moldova.practices.shown).toEqual([clinic, school]);
    expect(moldova.themes).toEqual([
      { theme: 'health', count: 2, statuses: { existing: 1, past: 0, planned: 1 } },
      { theme: 'education-skills', count: 1, statuses: { existing: 0, past: 0, planned: 1 } },
    ]);
  });

  it('has as partners those in its ties, those its practices name, and those whose practices name it', () => {
    expect(names(moldova)).toEqual(['Italy 2', 'Germany 1', 'EU 1', 'IOM 1', 'NGOs 1']);
    expect(sharedText(moldova.partners[0])).toBe('1 tie, 1 practice');
    expect(moldova.partners[0]).toMatchObject({ ties: [pact], practices: [clinic] });
  });

  it('takes neither a seat at the same table, nor a practice in both, nor sectors alike for working together', () => {
    for (const name of ['ILO', 'Georgia', 'Japan']) expect(names(moldova).join()).not.toContain(name);
    expect(moldova.roles.shown).toEqual([table]);
  });

  it('parts the money that it gives from what it gets', () => {
    expect(moldova.received.shown).toEqual([gift]);
    expect(moldova.given.shown).toEqual([]);
    expect(profileOf('CHE', NO_FILTERS, atlas).given.shown).toEqual([gift]);
  });

  it('keeps what passes the filters, and says how many more there are', () => {
    const surest = profileOf('MDA', { ...NO_FILTERS, sureness: 'surest' }, atlas);
    expect(surest.practices).toEqual({ shown: [clinic], rest: 1 });
    expect(restText(surest.practices)).toBe('1 more does not pass the filters.');
    const elsewhere = profileOf('MDA', { ...NO_FILTERS, document: '902' }, atlas);
    expect([elsewhere.partners, elsewhere.received, elsewhere.roles.rest]).toEqual([[], { shown: [], rest: 1 }, 1]);
    expect(elsewhere.documents.shown.map(({ id }) => id)).toEqual(['902']);
    expect(restText(elsewhere.practices)).toBe('2 do not pass the filters.');
    const years = (from: number) => profileOf('MDA', { ...NO_FILTERS, years: { by: 'told', from, to: from } }, atlas);
    expect([years(2010).received.rest, years(2011).received.rest]).toEqual([0, 1]);
  });
});

describe('what a profile says', () => {
  it('tells how much there is of each kind', () => {
    expect(profileSummary(moldova)).toBe(
      'Moldova is named on 7 lines of 2 documents. 2 practices of it were found, about health (2) and education and skills (1); 1 is existing and 1 planned. 1 practice of others names it as partner. It is told to work with Italy (2) and Germany (1), and with EU (1), IOM (1) and NGOs (1). It has 1 seat in meetings and groups. Of the money and contributions in kind that are told, it receives 1. 1 recommendation names it.',
    );
  });

  it('is true of a country of which nothing is told, and of one that nobody looked for', () => {
    expect(profileSummary(profileOf('TUV', NO_FILTERS, atlas))).toBe(
      'No document names Tuvalu. No practice of it was found.',
    );
    expect(profileSummary(profileOf('XNC', NO_FILTERS, atlas))).toMatch(
      /^Does not apply: Northern Cyprus has no name of its own to look for/,
    );
  });

  it('writes countries with their article, the partners too', () => {
    const project = practiceWith({ ...at, id: 'project', countries: ['PHL'], partners: ['USA'] });
    const islands = profileOf('PHL', NO_FILTERS, atlasWith({ practices: [project] }));
    expect(profileSummary(islands)).toMatch(
      /^No document names the Philippines\. .*work with the United States \(1\)\.$/,
    );
    expect(networkText(islands.partners[0].inText, islands.partners, 1)).toContain('Network of the United States and');
    const named = { ...islands, named: { documents: 1, lines: 2 } };
    expect(profileSummary(named)).toMatch(/^The Philippines is named on 2 lines/);
  });

  it('does not say that nothing was found where filters leave it out', () => {
    const none = profileSummary(profileOf('MDA', { ...NO_FILTERS, topic: 'climate' }, atlas));
    expect(none).toContain('None of the 2 practices found for it pass the filters.');
    expect(none).not.toContain('No practice');
  });

  it('speaks of one practice as one', () => {
    const one = atlasWith({ practices: [practiceWith({ ...at, id: 'one', countries: ['PHL'], themes: ['health'] })] });
    const of = (topic: 'health' | 'climate') => profileSummary(profileOf('PHL', { ...NO_FILTERS, topic }, one));
    expect(of('climate')).toContain('The only practice found for it does not pass the filters.');
    expect(of('health')).toContain('The only practice found for it passes the filters, ');
  });

  it('calls no theme told most often that others equal', () => {
    const themed = (...themes: string[]) => themes.map((theme) => ({ theme, count: 1 }) as Profile['themes'][number]);
    const four = { ...moldova, themes: themed('health', 'gender', 'climate', 'diaspora') };
    expect(profileSummary(four)).toContain('were found, about 4 themes;');
    const leading = { ...four, themes: [{ ...four.themes[0], count: 3 }, ...four.themes.slice(1)] };
    expect(profileSummary(leading)).toContain('most often about health (3);');
  });

  it('says a network in words, with those that are not drawn', () => {
    expect(networkText('Moldova', moldova.partners, 4)).toBe(
      'Network of Moldova and 2 countries, 2 organisations and 1 sector that it is told to work with. Among those with most in common: Italy (1 tie, 1 practice), Germany (1 practice) and EU (1 tie). 1 further partner in the list only.',
    );
  });
});

describe('the profiles of this edition', () => {
  const full = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas;

  it('agree with a count by hand for every country, and have a passage behind each partner', () => {
    for (const { iso3 } of allAreas) {
      const profile = profileOf(iso3, NO_FILTERS, full);
      expect(profile.practices.shown).toEqual(full.practices.filter((own) => own.countries.includes(iso3)));
      const ties = full.ties.filter(({ members }) => members.some((own) => own.type === 'country' && own.id === iso3));
      expect(profile.ties.shown.length + profile.roles.shown.length).toBe(ties.length);
      for (const { ties: both, practices, weight } of profile.partners) {
        const items: AtlasItem[] = [...both, ...practices];
        expect(items).toHaveLength(weight);
        expect(items.every(({ passages }) => passages.length > 0)).toBe(true);
      }
    }
  });
});

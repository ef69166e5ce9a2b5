import { areaPlaces } from './places';
import { describe, expect, it } from 'vitest';
import { allAreas, areaInText, areaOf, fullName, isAreaId, nameAreas, states } from './areas';
import type { Area, AreaId } from './areas';
import { labelsIn, nameIn } from './names';

function idsOf(status: Area['status']): AreaId[] {
  return allAreas.filter((area) => area.status === status).map(({ iso3 }) => iso3);
}

describe('the register', () => {
  it('has the 193 members and the two observer States of the United Nations', () => {
    expect(idsOf('member')).toHaveLength(193);
    expect(idsOf('observer')).toEqual(['PSE', 'VAT']);
    expect(states).toHaveLength(195);
  });

  it('has each identifier once, in order', () => {
    const ids = allAreas.map(({ iso3 }) => iso3);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
  });

  it('has each numeric code once, as three digits; only areas with an identifier of X have none', () => {
    const numerics = Object.values(areaPlaces).flatMap(({ numeric }) => numeric ?? []);
    expect(new Set(numerics).size).toBe(numerics.length);
    expect(numerics.filter((numeric) => !/^\d{3}$/.test(numeric))).toEqual([]);
    expect(allAreas.filter(({ iso3 }) => areaPlaces[iso3].numeric === null).map(({ iso3 }) => iso3)).toEqual([
      'XKX',
      'XNC',
      'XSG',
      'XSO',
    ]);
  });

  it('names every area in three languages, each name once', () => {
    for (const language of ['en', 'fr', 'es'] as const) {
      const names = allAreas.map((area) => nameIn(language, area));
      expect(names.filter((name) => name.trim() !== name || name === '')).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has labels that are short and tell areas apart', () => {
    const labels = allAreas.map(({ label }) => label);
    expect(labels.filter((label) => label.length > 27)).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('has points on the globe', () => {
    const off = Object.values(areaPlaces).filter(({ point: [lon, lat] }) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
    expect(off).toEqual([]);
  });

  it('gives a reason for every disputed area, in a sentence', () => {
    expect(idsOf('disputed')).toEqual(['ESH', 'FLK', 'GIB', 'IOT', 'MYT', 'SGS', 'TWN', 'XKX', 'XNC', 'XSG', 'XSO']);
    for (const { note } of allAreas) if (note !== undefined) expect(note).toMatch(/^[A-Z].{30,}\.$/);
    expect(allAreas.filter(({ status, note }) => status === 'disputed' && !note)).toEqual([]);
    expect(areaOf('UKR').note).toContain('Crimea');
  });

  it('puts every territory under a member State', () => {
    const homeless = allAreas.filter((area) => area.status === 'territory' && areaOf(area.partOf).status !== 'member');
    expect(homeless).toEqual([]);
  });
});

describe('looking up', () => {
  it('finds an area with what follows from its row', () => {
    expect(areaOf('MDA')).toMatchObject({
      name: 'Republic of Moldova',
      label: 'Moldova',
      subregion: 'Eastern Europe',
      region: 'Europe',
    });
    expect(areaOf('TUR').label).toBe('Türkiye');
  });

  it('names an area as a sentence does: with its article, and nothing abbreviated', () => {
    const inText = (...ids: AreaId[]) => ids.map((id) => areaInText(areaOf(id)));
    expect(inText('MDA', 'PHL', 'USA', 'DOM', 'MNP')).toEqual([
      'Moldova',
      'the Philippines',
      'the United States',
      'the Dominican Republic',
      'the Northern Mariana Islands',
    ]);
    expect(allAreas.filter((area) => /\.|^the the/i.test(areaInText(area)))).toEqual([]);
  });

  it('gives the article to every group of islands but the one that ISO 3166-1 has without', () => {
    const plain = allAreas.filter(({ label, article }) => / (Islands|States|Kingdom|Rep\.)$/.test(label) && !article);
    expect(plain.map(({ iso3 }) => iso3)).toEqual(['SLB']);
  });

  it('tells identifiers from other text', () => {
    expect(['XKX', 'VNM', 'XXX', 'vnm', ''].map(isAreaId)).toEqual([true, true, false, false, false]);
  });
});

describe('in another language', () => {
  it('has its short name there everywhere, and no English article', () => {
    nameAreas(labelsIn('fr'));
    try {
      const area = areaOf('PHL');
      expect([area.label, areaInText(area), fullName(area)]).toEqual(['Philippines', 'Philippines', 'Philippines']);
      expect(fullName(areaOf('GBR'))).toBe('Royaume-Uni');
      expect(fullName(areaOf('BOL'))).toBe('Bolivie');
    } finally {
      nameAreas({});
    }
    expect(areaInText(areaOf('PHL'))).toBe('the Philippines');
    expect(fullName(areaOf('BOL'))).toBe('Bolivia (Plurinational State of)');
  });

  it('has a name of its own for every area', () => {
    for (const language of ['fr', 'es', 'ar'] as const) {
      const names = labelsIn(language);
      expect(allAreas.filter(({ iso3 }) => !names[iso3]?.trim())).toEqual([]);
    }
    // Arabic names share no letter with English ones.
    expect(Object.values(labelsIn('ar')).filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
  });
});

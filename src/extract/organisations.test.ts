import { describe, expect, it } from 'vitest';
import { definitionsIn, knownOrganisation, organisationFinder } from './organisations';

/** Spellings and short names of the bodies that a document of this text names. */
const named = (text: string) => organisationFinder([text])(text).map(({ phrase, value }) => [phrase, value]);

describe('organisationFinder', () => {
  it('finds the bodies of the field by short and long names', () => {
    expect(named('The ILO, the World Health Organization and the UN Refugee Agency met.')).toEqual([
      ['ILO', 'ILO'],
      ['World Health Organization', 'WHO'],
      ['UN Refugee Agency', 'UNHCR'],
    ]);
  });

  it('finds long names in capitals', () => {
    expect(named('INTERNATIONAL LABOUR ORGANIZATION AND HUMAN RIGHTS WATCH').map(([, name]) => name)).toEqual([
      'ILO',
      'Human Rights Watch',
    ]);
  });

  it('parts a name that only capitals show from the one that follows at once', () => {
    expect(named('With the Tongan Blue Cross UNICEF sent boats.').map(([, name]) => name)).toEqual([
      'Tongan Blue Cross',
      'UNICEF',
    ]);
  });

  it('learns a body that the document introduces, under both its names', () => {
    expect(named('The Northern Lantern Network (NLN) met. The NLN has boats.')).toEqual([
      ['Northern Lantern Network', 'NLN'],
      ['NLN', 'NLN'],
      ['NLN', 'NLN'],
    ]);
    expect(named('The NLN has boats.')).toEqual([]);
  });

  it('looks for the bodies of the document in any stretch of it', () => {
    const find = organisationFinder(['The Northern Lantern Network (NLN) met.']);
    expect(find('Boats of the NLN').map(({ value }) => value)).toEqual(['NLN']);
  });

  it('knows a body of the field by an initialism of the document’s own', () => {
    expect(named('The Global Migration Group (GMG) met.').map(([, name]) => name)).toEqual(['GMG', 'GMG']);
    expect(named('The United Nations Population Fund (UNPF) met. UNPF left.').at(-1)).toEqual(['UNPF', 'UNFPA']);
  });

  it('lets the document say what its initials stand for', () => {
    expect(named('The Pacific Sailing Initiative (PSI) met. PSI left.').map(([, name]) => name)).not.toContain(
      'Public Services International',
    );
  });

  it('learns initials that the document never explains', () => {
    expect(named('The Harbour Aid Council of Tonga met. HAC left.').map(([, name]) => name)).toEqual(['HAC', 'HAC']);
    expect(named('The Harbour Aid Council met. XYZ left.').map(([, name]) => name)).toEqual(['Harbour Aid Council']);
  });

  it('does not take a country for a body', () => {
    expect(named('The Russian Federation met.')).toEqual([]);
  });

  it('does not take a question in capitals for the World Health Organization', () => {
    expect(named('WHO PAYS FOR THE BOATS OF UNICEF?')).toEqual([['UNICEF', 'UNICEF']]);
  });
});

describe('definitionsIn', () => {
  it.each([
    ['a meeting of the Northern Lantern Network (NLN)', 'Northern Lantern Network', 'NLN'],
    ['the Office of the Harbour Masters (OHM)', 'Office of the Harbour Masters', 'OHM'],
    ['the Boat and Net Association (the “BNA”)', 'Boat and Net Association', 'BNA'],
    ['the Trans-Island Lantern Fund (TILF)', 'Trans-Island Lantern Fund', 'TILF'],
    ['the Council of Old Island Lantern Makers (COIL)', 'Council of Old Island Lantern Makers', 'COIL'],
    ['the Commission for Boats, Nets and Old Piers (CFBN)', 'Commission for Boats, Nets and Old Piers', 'CFBN'],
    ['“Sailors’ Welfare Centre” (SWC)', 'Sailors’ Welfare Centre', 'SWC'],
  ])('finds the names in "%s"', (text, long, short) => {
    expect(definitionsIn(text)).toEqual([[long, short]]);
  });

  it.each([
    ['words that name no body', 'the Old Lantern Boats (OLB)'],
    ['initials that do not fit', 'the Northern Lantern Network (XYZ)'],
    ['names in lower case', 'a northern lantern network (NLN)'],
    ['a name of the sentence before', 'It was the Northern Lantern. Network boats (NLN)'],
  ])('leaves out %s', (_, text) => {
    expect(definitionsIn(`${text}; the Boat Owners Fund (BOF)`)).toEqual([['Boat Owners Fund', 'BOF']]);
  });
});

describe('knownOrganisation', () => {
  it('tells the kind of a body of the field, and the country of a national one', () => {
    expect(knownOrganisation('ILO')?.type).toBe('international');
    expect(knownOrganisation('POEA')).toMatchObject({ type: 'national', country: 'PHL' });
    expect(knownOrganisation('NLN')).toBeUndefined();
  });
});

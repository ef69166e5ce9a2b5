import { describe, expect, it } from 'vitest';
import { actorsNamed, tiedSectors } from './sectors';

describe('actorsNamed', () => {
  it.each(['A strong foundation for the school', 'They laid the foundations', 'Skills that match employers’ needs'])(
    'hears nobody in "%s"',
    (text) => {
      expect(actorsNamed(text)).toEqual([]);
    },
  );

  it.each([
    ['The national government and its Ministry of Ports', 'national-government'],
    ['Mayors and municipal offices', 'local-government'],
    ['Mobile consulates', 'consulate'],
    ['Intergovernmental organizations', 'international-organisation'],
    ['NGOs and other civil society organisations', 'ngo'],
    ['Trade unions', 'trade-union'],
    ['Employers and banks', 'private-sector'],
    ['Universities and think tanks', 'academia'],
    ['Hometown associations', 'diaspora-organisation'],
    ['Churches and mosques', 'faith-based'],
    ['Radio and television', 'media'],
    ['Migrants and refugees', 'migrants'],
    ['Two foundations', 'foundation'],
  ])('hears in "%s" the type %s', (text, type) => {
    expect(actorsNamed(text)).toContain(type);
  });

  it('gives each type once, in the order of the list of types', () => {
    expect(actorsNamed('Media, churches, media, NGOs')).toEqual(['ngo', 'faith-based', 'media']);
    expect(actorsNamed('The boats are blue.')).toEqual([]);
  });

  it.each([
    ['The European Union and the African Union met.', 'trade-union'],
    ['Credit unions lend boats.', 'trade-union'],
    ['Nurses moved to the United States.', 'national-government'],
    ['The note states that boats are blue.', 'national-government'],
    ['They acted in good faith.', 'faith-based'],
    ['It was a firm promise.', 'private-sector'],
  ])('does not hear in "%s" the type %s', (text, type) => {
    const types = actorsNamed(`${text} NGOs came.`);
    expect(types).toContain('ngo');
    expect(types).not.toContain(type);
  });
});

describe('tiedSectors', () => {
  it.each([
    ['NGOs with Local Governments', ['ngo', 'local-government']],
    ['Employers and their partnerships with trade unions', ['private-sector', 'trade-union']],
    ['· NGOs with Labour', ['ngo', 'trade-union']],
    [
      'Partnerships between governments, universities and the media are old:',
      ['national-government', 'academia', 'media'],
    ],
    ['Cooperation among churches and consulates', ['consulate', 'faith-based']],
  ])('finds the sectors that "%s" ties', (heading, sectors) => {
    expect(tiedSectors(heading)).toEqual(sectors);
  });

  it.each(['NGOs', 'Boats with sails', 'Women with children', 'Partnerships between Tonga and Fiji', ''])(
    'finds no tie in "%s"',
    (heading) => {
      expect(tiedSectors(heading)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { SIGNS } from './signs';
import { eachTelling } from './told';
import type { Telling } from './telling';
import { weighTelling } from './weigh';
import { TELLING_WEIGHTS } from './weights';

/** The first part of a text that tells of a place. */
function telling(text: string, announced = false): Telling {
  let first: Telling | undefined;
  eachTelling(analyse(readDocument('901', text)).blocks[0], { announced }, (seen) => {
    first ??= seen;
    return undefined;
  });
  if (!first) throw new Error(`"${text}" tells of no place`);
  return first;
}
const weigh = (text: string, announced = false) => weighTelling(telling(text, announced));

describe('weighTelling', () => {
  it('is above nought for something that a country does, and below for a state of affairs', () => {
    expect(weigh('Tonga opened a hotline for nurses.')).toBeGreaterThan(0);
    expect(weigh('The boats of Tonga are blue and old.')).toBeLessThan(0);
  });

  it('grows where practices are announced, and with examples', () => {
    const base = weigh('Tonga opened a hotline.');
    expect(weigh('Tonga opened a hotline.', true)).toBeGreaterThan(base);
    expect(weigh('For example, Tonga opened a hotline.')).toBeGreaterThan(base);
  });

  it.each([
    ['a duty', 'Tonga should have opened a hotline.'],
    ['what befell a country', 'Tonga has seen the opening of a hotline.'],
    ['a hope', 'Tonga hopes to open a hotline.'],
    ['a wish', 'Tonga wishes to negotiate an agreement that was opened.'],
    ['a commitment', 'The minister reaffirmed Tonga’s commitment to the hotline that was opened.'],
    ['a finding', 'The report shows that Tonga has opened a hotline.'],
    ['an estimate', 'According to the police, Tonga has opened a hotline.'],
    ['what befell single people', 'In Tonga five sailors were arrested beside the hotline.'],
    ['criticism', 'The new law on hotlines of Tonga was criticized.'],
    ['what people think', 'They fear that Tonga has opened a hotline.'],
    ['what a state can do', 'Tonga can strengthen its hotline.'],
    ['what a state needs to do', 'Tonga needs to open a hotline.'],
    ['how a publication came about', 'The report on the hotline of Tonga was launched.'],
    ['who has the most', 'Tonga has received the largest number of workers through its scheme.'],
    ['where people live', 'Many Tongan workers are living beside a hotline.'],
    ['regard', 'Tonga recognises the important role of the hotline that was opened.'],
    ['what is not there', 'There is no hotline in Tonga that was opened.'],
    ['talk', 'Tonga opened a hotline, the delegates discussed.'],
    ['figures', 'Tonga opened a hotline for 50 percent.'],
    ['a meeting', 'Tonga opened a hotline for the next meeting of the Forum.'],
    ['a question', 'Tonga opened a hotline?'],
    ['thanks', 'Tonga thanked them and opened a hotline.'],
    ['how a meeting came about', 'The Boat Forum was hosted by Tonga and opened a hotline.'],
    ['something that was not done', 'Tonga has not yet opened a hotline.'],
  ])('falls with %s', (_, text) => {
    expect(weigh(text)).toBeLessThan(weigh('Tonga opened a hotline.'));
  });

  it('does not fall with what somebody would do for whom something is done', () => {
    expect(SIGNS.wouldDo(telling('Tonga opened a school for sailors who would learn to swim.'))).toBe(0);
    expect(SIGNS.wouldDo(telling('Tonga would open a school for sailors.'))).toBe(1);
    expect(SIGNS.opinion(telling('Tonga heard claims of sailors who would swim.'))).toBe(0);
    expect(SIGNS.opinion(telling('He claims that Tonga would open a school.'))).toBe(1);
  });
});

describe('the signs', () => {
  it('have a weight each', () => {
    expect(Object.keys(TELLING_WEIGHTS).sort()).toEqual(Object.keys(SIGNS).sort());
  });

  it.each([
    ['countryActs', 'Tonga opened a hotline.', 'A hotline opened in Tonga.'],
    ['countryDoes', 'Tonga at last opened a hotline.', 'A hotline for Tonga.'],
    ['regionActs', 'West Africa launched a hotline.', 'A hotline was launched in West Africa.'],
    ['bodyActs', 'In Tonga UNICEF launched a hotline.', 'In Tonga a hotline was launched with UNICEF.'],
    ['opensWithCountry', 'Tonga runs a hotline.', 'There has long been a hotline in Tonga.'],
    ['onlyPeople', 'A hotline for Tongan nurses.', 'A hotline in Tonga.'],
    ['demands', '12. Strengthen the hotline of Tonga.', 'Tonga strengthened the hotline.'],
    ['demands', 'Boats: Extend the hotline of Tonga.', 'Extend the Hotline: Tonga opened a second one.'],
    ['quotes', 'Tonga runs the “Blue Water” scheme.', '“Tonga runs a scheme,” he said.'],
    ['many', 'Tonga, like many others, runs hotlines.', 'Tonga runs hotlines.'],
    ['affirms', 'Tonga remains firmly committed to hotlines.', 'Tonga runs hotlines.'],
    ['affirms', 'Tonga welcomes and supports Fiji’s proposal for hotlines.', 'Tonga supports hotlines.'],
    ['befalls', 'Tonga is a transit country.', 'Tonga helps sailors who are exploited.'],
    ['willDo', 'Tonga will open a hotline.', 'Tonga opened a hotline.'],
    ['name', 'Tonga runs the Blue Water Initiative.', 'Tonga runs an initiative.'],
    ['year', 'Tonga ran a hotline in 1999.', 'Tonga ran a hotline in spring.'],
  ] as const)('%s tells the first from the second', (name, first, second) => {
    expect([SIGNS[name](telling(first)), SIGNS[name](telling(second))]).toEqual([1, 0]);
  });
});

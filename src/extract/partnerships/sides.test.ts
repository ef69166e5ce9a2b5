import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { tiesOfSides } from './sides';

/** The relation and the members of the tie that a sentence tells. */
function ties(text: string) {
  const [block] = analyse(readDocument('901', text)).blocks;
  return tiesOfSides(block, block.sentences[0]).map(({ relation, members }) => [relation, members.map(actorKey)]);
}

describe('two sides', () => {
  it.each([
    ['Tonga works with Fiji on boats.', 'programme', ['TON', 'FJI']],
    ['Tonga has signed several agreements on boats with Fiji and Samoa.', 'agreement', ['TON', 'FJI', 'WSM']],
    ['UNICEF supported Tonga.', 'support', ['org:UNICEF', 'TON']],
    ['Tonga and Fiji fund the ILO.', undefined, []],
    ['Tonga funded UNICEF.', 'funding', ['TON', 'org:UNICEF']],
    ['Norwegian boats came from Tonga.', undefined, []],
    ['Tonga should work with Fiji.', undefined, []],
    ['Tonga has boats. Fiji works with them.', undefined, []],
  ])('are tied by what stands between them: "%s"', (text, relation, members) => {
    expect(ties(text)).toEqual(relation ? [[relation, members]] : []);
  });
});

describe('a row of sides', () => {
  it.each([
    ['A treaty on boats between Tonga and the Government of Fiji was read.', 'agreement', ['TON', 'FJI']],
    ['The old project on boats between Tonga and UNICEF ends.', 'programme', ['TON', 'org:UNICEF']],
    ['A song written by Tonga and Fiji is sung.', 'programme', ['TON', 'FJI']],
    ['A tea hosted by Tonga and UNICEF was long.', 'co-organiser', ['TON', 'org:UNICEF']],
    ['UNICEF and the Government of Tonga hosted a tea.', 'co-organiser', ['org:UNICEF', 'TON']],
    ['UNICEF and Tonga have signed a letter.', 'agreement', ['org:UNICEF', 'TON']],
    ['The Tonga-Fiji Boat Workers Programme is old.', 'programme', ['TON', 'FJI']],
    ['Boats sail between Tonga and Fiji.', undefined, []],
    ['Tonga and Fiji hosted teas.', undefined, []],
    ['The Tonga-Fiji boat is old.', undefined, []],
  ])('is tied by the words around it: "%s"', (text, relation, members) => {
    expect(ties(text)).toEqual(relation ? [[relation, members]] : []);
  });
});

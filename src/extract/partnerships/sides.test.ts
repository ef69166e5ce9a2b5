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

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { listedPractices } from '../practices/listed';
import { tiesOfLists } from './listed';

const ties = (text: string) =>
  tiesOfLists(listedPractices(analyse(readDocument('901', text)))).map(({ members, relation, label }) => ({
    members: members.map(actorKey),
    relation,
    label,
  }));

describe('tiesOfLists', () => {
  it('ties the sectors of the heading in each item, with its countries', () => {
    expect(ties('NGOs with Employers:\n\n- Tonga: Boats for all.\n- Fiji, Samoa: Nets for all.')).toEqual([
      {
        members: ['TON', 'sector:ngo', 'sector:private-sector'],
        relation: 'sector-partnership',
        label: 'NGOs with Employers',
      },
      {
        members: ['FJI', 'WSM', 'sector:ngo', 'sector:private-sector'],
        relation: 'sector-partnership',
        label: 'NGOs with Employers',
      },
    ]);
  });

  it('hears the item itself first, which may say at its end who works together', () => {
    const [tie] = ties('NGOs with Employers:\n\n- Tonga: Boats for all – churches and trade unions');
    expect(tie.members).toEqual(['TON', 'sector:trade-union', 'sector:faith-based']);
  });

  it('ties the countries of an item that act as one, and those that it is done with', () => {
    const tied = (item: string) =>
      ties(`Good practices:\n\n- ${item}`).map(({ members, relation }) => [relation, members]);
    expect(tied('Tonga – Fiji: joint courses for crews')).toEqual([['programme', ['TON', 'FJI']]]);
    expect(tied('Tonga: labour agreement with Fiji and Samoa')).toEqual([['agreement', ['TON', 'FJI', 'WSM']]]);
    expect(tied('Tonga: plan for crews (2004), drafted with ILO support')).toEqual([['support', ['TON', 'org:ILO']]]);
    expect(tied('Tonga: school for crews, run by IOM')).toEqual([['programme', ['TON', 'org:IOM']]]);
    expect(tied('Tonga: school for crews beside the office of IOM')).toEqual([]);
  });

  it('ties nothing in items under a heading that ties no sectors, each of which tells of its own', () => {
    expect(ties('Good practices:\n\n- Tonga: Boats for all.\n\n- Tonga, Fiji: Nets for all.')).toEqual([]);
  });
});

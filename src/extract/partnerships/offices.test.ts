import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { actorKey } from '../actors/actor';
import { analyse } from '../analysis';
import { tiesOfOffices } from './offices';

const PROSE = 'The boats of the northern coast carry two lanterns, one for the bow and one for the old mast behind it.';
const ties = (text: string) => {
  return tiesOfOffices(analyse(readDocument('901', text))).map(({ members, relation, label }) => [
    relation,
    members.map(actorKey),
    label,
  ]);
};

describe('co-chairs', () => {
  it('are tied by a heading, under the rest of it', () => {
    expect(ties(`Session 4: Old boats (co-chairs: Tonga and Fiji)\n\n${PROSE}`)).toEqual([
      ['co-chair', ['TON', 'FJI'], 'Session 4: Old boats'],
    ]);
  });

  it('are tied by a sentence, under the title in quotation marks before it', () => {
    expect(ties('The panel “Old boats” co-chaired by Tonga and the ILO came first. Samoa came last.')).toEqual([
      ['co-chair', ['TON', 'org:ILO'], 'Old boats'],
    ]);
  });

  it('are tied by a line of their own, under the heading above', () => {
    expect(ties(`OLD BOATS\n\nCo-chairs: Tonga, Fiji\n\n${PROSE}`)).toEqual([
      ['co-chair', ['TON', 'FJI'], 'OLD BOATS'],
    ]);
  });

  it('are not those who are named later in the sentence, nor one alone', () => {
    expect(ties('The co-chairs thanked everybody who came to the pier, above all Tonga and Fiji.')).toEqual([]);
    expect(ties('The panel was co-chaired by Tonga.')).toEqual([]);
  });
});

describe('members of a group', () => {
  it.each([
    ['The Steering Group comprises Tonga, Fiji and Samoa.', 'Steering Group'],
    ['The Coast Process is made up of Tonga, Fiji and Samoa.', 'Coast Process'],
    ['The Advisory Committee consists of Tonga, Fiji and Samoa.', 'Advisory Committee'],
  ])('are tied by "%s"', (text, label) => {
    expect(ties(text)).toEqual([['working-group', ['TON', 'FJI', 'WSM'], label]]);
  });

  it('may be bodies too', () => {
    const text = 'The Steering Group is composed of Tonga (chair), Fiji, Samoa and the ILO.';
    expect(ties(text)[0][1]).toEqual(['TON', 'FJI', 'WSM', 'org:ILO']);
  });

  it('are three countries at least', () => {
    expect(ties('The Steering Group comprises Tonga and Fiji.')).toEqual([]);
    expect(ties('The Steering Group met in Tonga, Fiji and Samoa.')).toEqual([]);
  });
});

describe('tables', () => {
  it('are left to the reader of tables', () => {
    const text = 'Boats\tco-chairs: Tonga and Fiji\n\nThe Steering Group comprises Tonga, Fiji and Samoa.';
    expect(ties(text).map(([relation]) => relation)).toEqual(['working-group']);
  });
});

describe('a country in a process of states', () => {
  it('is tied with each process that it takes part in', () => {
    expect(ties('She told of the participation of Tonga in the Prague Process and the Rabat Process.')).toEqual([
      ['working-group', ['TON', 'org:Prague Process'], 'Prague Process'],
      ['working-group', ['TON', 'org:Rabat Process'], 'Rabat Process'],
    ]);
  });

  it('is not tied where it is only named beside it, nor with several countries or another body', () => {
    expect(ties('Tonga read a paper on the Prague Process.')).toEqual([]);
    expect(ties('Tonga and Fiji spoke of their experience with the Prague Process.')).toEqual([]);
    expect(ties('Tonga is a member of UNICEF.')).toEqual([]);
  });
});

describe('those who act as chairs or hosts', () => {
  it.each([
    ['The Governments of Tonga, Fiji and Samoa volunteered to co-chair the panel on boats.', 'co-chair', 3],
    ['Tonga and Fiji will co-chair the panel.', 'co-chair', 2],
    ['The Tongan and Fijian NLN Co-Chairs opened the day.', 'co-chair', 2],
    ['Tonga and the ILO co-hosted the regatta.', 'co-organiser', 2],
  ])('are tied by "%s"', (text, relation, count) => {
    expect(ties(text).map(([own, members]) => [own, members.length])).toEqual([[relation, count]]);
  });

  it('are tied by the name of their time in office', () => {
    expect(ties('A workshop under the GFMD Co-Chairmanship of Tonga and Fiji was held.').map(([, own]) => own)).toEqual(
      [['TON', 'FJI']],
    );
  });

  it('are not tied where one alone does', () => {
    expect(ties('Tonga met Fiji. Samoa will co-chair the panel.')).toEqual([]);
  });
});

describe('observers of a process', () => {
  it('are tied by a list of bodies', () => {
    expect(ties('The Blue Process has the following observer organizations: UNICEF, IOM and the ILO.')).toEqual([
      ['working-group', ['org:UNICEF', 'org:IOM', 'org:ILO'], 'Blue Process'],
    ]);
    expect(ties('The Blue Process has the following observer organizations: UNICEF and the ILO.')).toEqual([]);
  });
});

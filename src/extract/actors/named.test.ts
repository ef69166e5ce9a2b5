import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { actorKey } from './actor';
import { actorsIn, type ActorsOptions } from './named';

function actors(text: string, options?: ActorsOptions): string[] {
  const [block] = analyse(readDocument('901', text)).blocks;
  return actorsIn(block, { start: 0, end: block.block.text.length }, options).map(actorKey);
}

describe('actorsIn', () => {
  it('gives countries and bodies once each, in the order of the text', () => {
    expect(actors('Tonga and the ILO met Fiji, and Tonga paid.')).toEqual(['TON', 'org:ILO', 'FJI']);
  });

  it('leaves out people of a country, wherever they live', () => {
    expect(actors('Kenyan nurses met the ILO.')).toEqual(['org:ILO']);
  });

  it('leaves out a country inside the name of a body', () => {
    expect(actors('The Canadian International Development Agency paid.')).toEqual(['org:CIDA']);
  });

  it('leaves out what a title names, unless asked for', () => {
    const text = 'Ms. Ada Brink, ILO Office, Tonga, met Fiji.';
    expect(actors(text)).toEqual(['FJI']);
    expect(actors(text, { inNames: true })).toEqual(['org:ILO', 'TON', 'FJI']);
  });

  it('leaves out the meeting itself, unless asked for', () => {
    const text = 'Tonga paid the GFMD.';
    expect(actors(text)).toEqual(['TON']);
    expect(actors(text, { meetings: true })).toEqual(['TON', 'org:GFMD']);
  });

  it('looks into the stretch only', () => {
    const [block] = analyse(readDocument('901', 'Tonga met Fiji.')).blocks;
    expect(actorsIn(block, { start: 6, end: 15 }).map(actorKey)).toEqual(['FJI']);
  });
});

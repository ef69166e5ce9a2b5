import { expect, it } from 'vitest';
import { AnyCue, Cue, cuesOf } from './cues';

it('is had by words with one of its stems where it must stand', () => {
  const cue = new Cue([
    { letters: 'pier', at: 'inside' },
    { letters: 'boat', at: 'start' },
    { letters: 'net', at: 'whole' },
  ]);
  const had = (word: string) => cue.isAmong(cuesOf(word));
  expect(['piers', 'Napier', 'PIER', 'boats', 'boat', 'Net'].filter((word) => !had(word))).toEqual([]);
  expect(['pie', 'houseboat', 'nets', 'bonnet', 'sail', ''].filter(had)).toEqual([]);
});

it('is told from other cues, however many there are', () => {
  const cues = Array.from({ length: 70 }, (_, i) => new Cue([{ letters: `lamp${i}x`, at: 'whole' }]));
  for (const i of [0, 31, 32, 69]) {
    expect(cues.flatMap((cue, at) => (cue.isAmong(cuesOf(`Lamp${i}x`)) ? [at] : []))).toEqual([i]);
  }
});

it('takes a long s for an s inside a word, as expressions do where case does not matter', () => {
  const sails = new Cue([{ letters: 'sail', at: 'inside' }]);
  expect(sails.isAmong(cuesOf('ſails'))).toBe(true);
});

it('takes what stands behind a letter beyond ASCII for the start of a word too, as expressions do', () => {
  const boats = new Cue([{ letters: 'boat', at: 'start' }]);
  expect(['éboats', 'ſboats'].map((word) => boats.isAmong(cuesOf(word)))).toEqual([true, true]);
});

it('is had only by words written as a stem must be, where it says so', () => {
  const piers = new Cue([{ letters: 'pier', at: 'start', written: 'Pier' }]);
  expect(['Piers', 'piers', 'PIERS', 'éPier'].map((word) => piers.isAmong(cuesOf(word)))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

it('is had with any of several', () => {
  const cues = ['crab', 'eel', 'squid'].map((letters) => new Cue([{ letters, at: 'whole' }]));
  const others = Array.from({ length: 40 }, (_, i) => new Cue([{ letters: `fish${i}x`, at: 'whole' }]));
  const any = new AnyCue([cues[0], others[39]]);
  expect(['crab', 'eel', 'squid', 'fish39x', 'fish0x'].map((word) => any.isAmong(cuesOf(word)))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});

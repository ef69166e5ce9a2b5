import { describe, expect, it } from 'vitest';
import { gistOf } from './gist';

describe('gistOf', () => {
  it('is the passage itself, the stop at its end left out, when it is short', () => {
    expect(gistOf(' Tarn opened a pier. ')).toBe('Tarn opened a pier');
    expect(gistOf('Is it open?')).toBe('Is it open?');
  });

  it('is cut behind a whole word when it is long', () => {
    const long = Array.from({ length: 60 }, (_, i) => `boat${i}`).join(' ');
    const gist = gistOf(long);
    expect(gist.length).toBeLessThanOrEqual(162);
    expect(gist.endsWith(' …')).toBe(true);
    expect(long.startsWith(`${gist.slice(0, -2)} `)).toBe(true);
  });

  it('is never cut inside a character', () => {
    for (const start of ['', 'x']) expect(gistOf(start + '⛵🏝'.repeat(100))).not.toMatch(/\p{Cs}/u);
  });

  it('is cut also where no word ends in time', () => {
    expect(gistOf(`https://${'pier'.repeat(100)}`).length).toBeLessThanOrEqual(162);
  });
});

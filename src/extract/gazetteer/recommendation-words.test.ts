import { describe, expect, it } from 'vitest';
import {
  ADDRESSEES,
  CALLS,
  DUTY,
  NO_RECOMMENDATION_LIST,
  NOT_A_DUTY,
  PROPOSED,
  RECOMMENDATION_LIST,
} from './recommendation-words';

describe('the words of recommendations', () => {
  it.each(['Recommendations', 'The way forward', 'NEXT STEPS', 'The forum calls upon states to', 'Key messages'])(
    'take "%s" for the heading of a list of recommendations',
    (heading) => {
      expect(RECOMMENDATION_LIST.test(heading)).toBe(true);
      expect(NO_RECOMMENDATION_LIST.test(heading)).toBe(false);
    },
  );

  it.each(['Questions on recommendations', 'Best practices', 'Findings'])('do not take "%s" for one', (heading) => {
    expect(NO_RECOMMENDATION_LIST.test(heading)).toBe(true);
  });

  it.each(['We urge ports to open', 'Tonga called for a law', 'The seminar recommends a law'])(
    'hear a call in "%s"',
    (text) => {
      expect(CALLS.test(text)).toBe(true);
    },
  );

  it('hear no call where nobody calls', () => {
    expect(CALLS.test('Boats are blue')).toBe(false);
  });

  it('hear a proposal, a duty and whom it falls on', () => {
    expect(PROPOSED.test('It was proposed that ports open at night')).toBe(true);
    expect(DUTY.test('Ports must open at night')).toBe(true);
    expect(DUTY.test('It must be noted that ports are open')).toBe(false);
    expect(DUTY.test('Ports opened at night')).toBe(false);
    expect(ADDRESSEES.test('Governments open ports')).toBe(true);
    expect(ADDRESSEES.test('Boats are blue')).toBe(false);
  });

  it.each(['Should ports open?', 'They asked whether states must open ports', 'Employers were obliged to pay'])(
    'hear no duty in "%s"',
    (text) => {
      expect(NOT_A_DUTY.test(text)).toBe(true);
    },
  );
});

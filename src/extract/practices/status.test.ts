import { describe, expect, it } from 'vitest';
import { statusOf } from './status';

describe('statusOf', () => {
  it.each([
    'Tonga runs a hotline.',
    'Tonga opened a hotline in 2004.',
    'Tonga runs a hotline for those waiting for a permit.',
    'The hotline was launched in 2004.',
    'The former Yugoslav Republic of Macedonia runs a hotline.',
    'A hotline for those whose permits have expired is open all night.',
  ])('finds in place what "%s" reports', (text) => {
    expect(statusOf(text)).toBe('existing');
  });

  it.each([
    'The pilot was implemented from 2001 until 2003.',
    'The hotline ran from 2001 to 2003.',
    'The scheme was discontinued.',
    'The course ended after a year.',
  ])('finds over what "%s" reports', (text) => {
    expect(statusOf(text)).toBe('past');
  });

  it.each([
    'Tonga plans to open a hotline.',
    'A hotline will be opened.',
    'Tonga is preparing a law.',
    'Tonga is currently negotiating a treaty.',
    'A policy for sailors is being drafted.',
    'Treaty on seasonal work; under negotiation',
    'A draft law is before parliament.',
    'A hotline is to be set up.',
    'A hotline is waiting to be opened.',
  ])('finds still to come what "%s" reports', (text) => {
    expect(statusOf(text)).toBe('planned');
  });
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { findRecommendations } from './recommendations';

const find = (text: string) => findRecommendations(analyse(readDocument('901', text)));

describe('findRecommendations', () => {
  it('gives those of prose, forms and lists in the order of the text, each once', () => {
    const found = find(
      [
        'OLD PIERS',
        'Governments should open the piers at night.',
        'Recommendation\tStates should count the boats.',
        'RECOMMENDATIONS',
        '- States should pay for lanterns.',
      ].join('\n\n'),
    );
    expect(found.map(({ quote }) => quote)).toEqual([
      'Governments should open the piers at night.',
      'States should count the boats.',
      'States should pay for lanterns.',
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  it('fills the record', () => {
    const [{ id, offsets, ...recommendation }] = find(
      'RECOMMENDATIONS\n\n- Employers should pay for the pensions of cooks.',
    );
    expect(recommendation).toEqual({
      kind: 'recommendation',
      doc: '901',
      lines: [3, 3],
      section: ['RECOMMENDATIONS'],
      quote: 'Employers should pay for the pensions of cooks.',
      gist: 'Employers should pay for the pensions of cooks',
      themes: expect.arrayContaining(['social-protection']),
      targets: ['private-sector'],
      of: null,
      indicators: [],
      foundBy: 'list',
      confidence: 'high',
    });
    expect(id).toMatch(/^recommendation-901-/);
    expect(offsets).toEqual([[19, 66]]);
  });

  it('ties an action of a form to its recommendation, and gives indicators as passages', () => {
    const text =
      'Recommendation 1\tOpen the piers at night.\nAction\tGive a lantern to each boat.\nIndicator\tBoats with lanterns';
    const [recommendation, action] = find(text);
    expect([recommendation.of, action.of]).toEqual([null, recommendation.id]);
    expect(action.indicators).toEqual([]);
    const start = text.indexOf('Boats with');
    expect(recommendation.indicators).toEqual([
      { quote: 'Boats with lanterns', lines: [3, 3], offsets: [[start, text.length]] },
    ]);
  });

  it('does not take the indicators of a form for recommendations', () => {
    const found = find(
      'RECOMMENDATIONS\n\n## Recommendation 1\n\nOpen the piers at night.\n\n### Indicators\n\n- States should have open piers.',
    );
    expect(found.map(({ quote }) => quote)).toEqual(['Open the piers at night.']);
    expect(found[0].indicators.map(({ quote }) => quote)).toEqual(['States should have open piers.']);
  });

  it('is addressed to those whom its beginning names, else to governments', () => {
    const targets = (text: string) => find(`RECOMMENDATIONS\n\n- ${text}`)[0].targets;
    expect(targets('Mayors and trade unions should meet.')).toEqual(['local-government', 'trade-union']);
    expect(targets('Open the piers at night.')).toEqual(['national-government']);
    expect(targets(`States should count ${'the blue boats of the coast and '.repeat(4)}those of employers.`)).toEqual([
      'national-government',
    ]);
    expect(targets('Migrants should be heard.')).toEqual(['national-government']);
  });
});

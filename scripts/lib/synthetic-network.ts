import { states } from '../../src/atlas/areas/areas';
import type { Atlas, AtlasTie } from '../../src/atlas/atlas';
import { layOutNetworks } from '../../src/atlas/network/lay-out';
import type { Networks } from '../../src/atlas/network/networks';
import { randomNumbers, syntheticData, type SyntheticData } from './synthetic-data';

/** How large a network is made. */
export interface NetworkSize {
  readonly nodes: number;
  readonly edges: number;
}

/** Made-up data whose network of countries and organisations has the size asked for. */
export interface SyntheticNetwork extends SyntheticData {
  readonly networks: Networks;
}

/**
 * Data as of `syntheticData`, with agreements between a country and an organisation each, always the same for the same
 * size: some countries and organisations have many and most have few, and none is without one. The edges must be at least
 * as many as the nodes.
 */
export function syntheticNetwork({ nodes, edges }: NetworkSize, seed = 1): SyntheticNetwork {
  const base = syntheticData({ practices: 500, documents: 20 }, seed);
  const random = randomNumbers(seed);
  const countries = states.map(({ iso3 }) => iso3);
  const organisations = nodes - countries.length;
  /** Low numbers come more often than high ones. */
  const skewed = (count: number) => Math.floor(random() ** 2 * count);
  const pairs = new Set<string>();
  const join = (country: number, organisation: number) => pairs.add(`${country % countries.length} ${organisation}`);
  for (let i = 0; i < Math.max(organisations, countries.length); i++) {
    join(i < countries.length ? i : skewed(countries.length), i < organisations ? i : skewed(organisations));
  }
  while (pairs.size < edges) join(skewed(countries.length), skewed(organisations));
  const passages = Object.keys(base.passages);
  const ties = [...pairs].map((pair, i): AtlasTie => {
    const [country, organisation] = pair.split(' ').map(Number);
    const passage = passages[i % passages.length];
    return {
      id: `tie-${i}`,
      confidence: 'high',
      documents: [base.passages[passage].doc],
      passages: [passage],
      relation: 'agreement',
      label: `Lantern agreement ${i}`,
      themes: [],
      members: [
        { type: 'country', id: countries[country] },
        { type: 'org', name: `Lantern Guild ${organisation}` },
      ],
    };
  });
  const atlas: Atlas = { ...base.atlas, ties };
  return { ...base, atlas, networks: layOutNetworks(ties) };
}

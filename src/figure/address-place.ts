import { THEMES } from '../extract/records';
import { areaIn, LONGEST_NODE, nodeIn, oneOf, type Known, type PartTexts, type Read } from './address-parts';
import type { Place } from './view';

export function readPlace(read: Read, { hasRegion, hasDocument }: Known): Place | null {
  const country = read('country', areaIn);
  const region = read('region', (value) => (hasRegion(value) ? value : undefined));
  const theme = read('on', oneOf(THEMES));
  const document = read('in', (value) => (hasDocument(value) ? value : undefined));
  const node = read('node', nodeIn);
  if (node !== null) return { kind: 'node', id: node, with: read('with', nodeIn) };
  const donor = read('donor', nodeIn);
  const purpose = read('for', (value) => (value.length <= LONGEST_NODE ? value : undefined));
  if (donor !== null || purpose !== null) return { kind: 'money', donor, purpose };
  if (theme !== null || document !== null) return { kind: 'cell', theme, country, document };
  if (country !== null) return { kind: 'country', id: country };
  return region === null ? null : { kind: 'region', name: region };
}

export function placeParts(place: Place | null): PartTexts {
  switch (place?.kind) {
    case 'country':
      return { country: place.id };
    case 'region':
      return { region: place.name };
    case 'cell':
      return { on: place.theme, country: place.country, in: place.document };
    case 'node':
      return { node: place.id, with: place.with };
    case 'money':
      return { donor: place.donor, for: place.purpose };
    case undefined:
      return {};
  }
}

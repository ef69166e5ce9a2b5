/**
 * Bodies of states, and which areas of the register are their members. They are those of which documents tell as of a
 * region (`src/extract/gazetteer/regions.ts`).
 *
 * Full members only: associates, candidates and observers are none, and a state that is suspended stays one. What they
 * stand on is told in `member-sources.ts`.
 */
import { t } from '../../language/language';
import type { AreaId } from './areas';

/** A body of states. */
export interface Body {
  readonly id: string;
  /** As it follows "members of". */
  readonly name: string;
  /** The region under which documents tell of the body as a whole, where there is one of its own. */
  readonly region?: string;
  readonly members: readonly AreaId[];
}

/** The bodies, in the order of a menu. */
// prettier-ignore
export const bodies = [
  {
    id: 'EU', get name() { return t('the European Union'); }, region: 'EU',
    members: [
      'AUT', 'BEL', 'BGR', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV', 'HUN', 'IRL', 'ITA',
      'LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE',
    ],
  },
  {
    id: 'AU', get name() { return t('the African Union'); }, region: 'African Union',
    members: [
      'AGO', 'BDI', 'BEN', 'BFA', 'BWA', 'CAF', 'CIV', 'CMR', 'COD', 'COG', 'COM', 'CPV', 'DJI', 'DZA', 'EGY', 'ERI',
      'ESH', 'ETH', 'GAB', 'GHA', 'GIN', 'GMB', 'GNB', 'GNQ', 'KEN', 'LBR', 'LBY', 'LSO', 'MAR', 'MDG', 'MLI', 'MOZ',
      'MRT', 'MUS', 'MWI', 'NAM', 'NER', 'NGA', 'RWA', 'SDN', 'SEN', 'SLE', 'SOM', 'SSD', 'STP', 'SWZ', 'SYC', 'TCD',
      'TGO', 'TUN', 'TZA', 'UGA', 'ZAF', 'ZMB', 'ZWE',
    ],
  },
  {
    id: 'ECOWAS', get name() { return t('ECOWAS'); },
    members: ['BEN', 'CIV', 'CPV', 'GHA', 'GIN', 'GMB', 'GNB', 'LBR', 'NGA', 'SEN', 'SLE', 'TGO'],
  },
  {
    id: 'SADC', get name() { return t('SADC'); },
    members: [
      'AGO', 'BWA', 'COD', 'COM', 'LSO', 'MDG', 'MOZ', 'MUS', 'MWI', 'NAM', 'SWZ', 'SYC', 'TZA', 'ZAF', 'ZMB', 'ZWE',
    ],
  },
  {
    id: 'ASEAN', get name() { return t('ASEAN'); },
    members: ['BRN', 'IDN', 'KHM', 'LAO', 'MMR', 'MYS', 'PHL', 'SGP', 'THA', 'TLS', 'VNM'],
  },
  {
    id: 'SAARC', get name() { return t('SAARC'); },
    members: ['AFG', 'BGD', 'BTN', 'IND', 'LKA', 'MDV', 'NPL', 'PAK'],
  },
  {
    id: 'GCC', get name() { return t('the Gulf Cooperation Council'); },
    members: ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'],
  },
  {
    id: 'CARICOM', get name() { return t('CARICOM'); },
    members: [
      'ATG', 'BHS', 'BLZ', 'BRB', 'DMA', 'GRD', 'GUY', 'HTI', 'JAM', 'KNA', 'LCA', 'MSR', 'SUR', 'TTO', 'VCT',
    ],
  },
  {
    id: 'MERCOSUR', get name() { return t('Mercosur'); }, region: 'Mercosur',
    members: ['ARG', 'BOL', 'BRA', 'PRY', 'URY', 'VEN'],
  },
] as const satisfies readonly Body[];

export type BodyId = (typeof bodies)[number]['id'];

/** Whether a text is the identifier of a body. */
export function isBodyId(text: string): text is BodyId {
  return bodies.some(({ id }) => id === text);
}

/** The body of an identifier. */
export function bodyOf(id: BodyId): Body & { readonly id: BodyId } {
  const body = bodies.find((item) => item.id === id);
  if (!body) throw new Error(`No body ${id}`);
  return body;
}

/** The body of which documents tell under the name of a region, if there is one. */
export function bodyOfRegion(region: string): (Body & { readonly id: BodyId }) | undefined {
  return bodies.find((body: Body) => body.region === region);
}

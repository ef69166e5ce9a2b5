/**
 * What to know of the lists of members (`members.ts`). They have not been compared with the lists of the bodies, whose
 * sites are named, but with what others keep; where that differs, `docs/data.md` says how.
 */
import type { BodyId } from './members';

/** Since when a list of members holds, and where to check it. */
export interface MemberSource {
  /** What the name of the body is short for, where it is. */
  readonly fullName?: string;
  /** Day or month of the last change among its members. */
  readonly since: string;
  /** Lists and reports by others that it was compared with. */
  readonly compared: string;
  /** Site on which the body lists its members. */
  readonly site: string;
  /** What to know of the members, in a sentence. */
  readonly note?: string;
}

/** Its last state; it says of each country in which bodies it is. */
const FACTBOOK = 'The World Factbook as of January 2026';

export const memberSources: Readonly<Record<BodyId, MemberSource>> = {
  EU: {
    since: '1 February 2020',
    compared: `${FACTBOOK} and the Federal Statistical Office of Germany`,
    site: 'european-union.europa.eu',
  },
  AU: {
    since: '31 January 2017',
    compared: `${FACTBOOK} and Political Geography Now of February 2017`,
    site: 'au.int',
    note: 'The Sahrawi Republic is a member and drawn as Western Sahara; states that are suspended stay members.',
  },
  ECOWAS: {
    fullName: 'the Economic Community of West African States',
    since: '29 January 2025',
    compared: `${FACTBOOK} and a list of StatiSense of January 2024`,
    site: 'ecowas.int',
    note: 'States that are suspended stay members.',
  },
  SADC: {
    fullName: 'the Southern African Development Community',
    since: 'August 2017',
    compared: `${FACTBOOK} and reports of August 2017`,
    site: 'sadc.int',
  },
  ASEAN: {
    fullName: 'the Association of Southeast Asian Nations',
    since: '26 October 2025',
    compared: `${FACTBOOK} and reports of 26 October 2025`,
    site: 'asean.org',
  },
  SAARC: {
    fullName: 'the South Asian Association for Regional Cooperation',
    since: 'April 2007',
    compared: FACTBOOK,
    site: 'saarc-sec.org',
  },
  GCC: { since: '25 May 1981', compared: FACTBOOK, site: 'gcc-sg.org' },
  CARICOM: {
    fullName: 'the Caribbean Community',
    since: '2 July 2002',
    compared: `${FACTBOOK} and globalEDGE of Michigan State University`,
    site: 'caricom.org',
  },
  MERCOSUR: {
    fullName: 'the Southern Common Market',
    since: '7 August 2024',
    compared: `${FACTBOOK} and reports of July and August 2024`,
    site: 'mercosur.int',
    note: 'Venezuela, which is suspended, stays a member.',
  },
};

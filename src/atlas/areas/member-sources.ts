/**
 * What to know of the lists of members (`members.ts`). They are from general knowledge, and have not been compared with
 * the lists of the bodies, whose sites are named.
 */
import type { BodyId } from './members';

/** Since when a list of members holds, and where to check it. */
export interface MemberSource {
  /** What the name of the body is short for, where it is. */
  readonly fullName?: string;
  /** Day or month of the last change among its members. */
  readonly since: string;
  /** Site on which the body lists its members. */
  readonly site: string;
  /** What to know of the members, in a sentence. */
  readonly note?: string;
}

export const memberSources: Readonly<Record<BodyId, MemberSource>> = {
  EU: { since: '1 February 2020', site: 'european-union.europa.eu' },
  AU: {
    since: '31 January 2017',
    site: 'au.int',
    note: 'The Sahrawi Republic is a member and drawn as Western Sahara; states that are suspended stay members.',
  },
  ECOWAS: {
    fullName: 'the Economic Community of West African States',
    since: '29 January 2025',
    site: 'ecowas.int',
    note: 'States that are suspended stay members.',
  },
  SADC: { fullName: 'the Southern African Development Community', since: 'August 2017', site: 'sadc.int' },
  ASEAN: { fullName: 'the Association of Southeast Asian Nations', since: '26 October 2025', site: 'asean.org' },
  SAARC: {
    fullName: 'the South Asian Association for Regional Cooperation',
    since: 'April 2007',
    site: 'saarc-sec.org',
  },
  GCC: { since: '25 May 1981', site: 'gcc-sg.org' },
  CARICOM: { fullName: 'the Caribbean Community', since: 'July 2002', site: 'caricom.org' },
  MERCOSUR: {
    fullName: 'the Southern Common Market',
    since: 'August 2024',
    site: 'mercosur.int',
    note: 'Venezuela, which is suspended, stays a member.',
  },
};

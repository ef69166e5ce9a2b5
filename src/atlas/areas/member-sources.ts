/**
 * What to know of the lists of members (`members.ts`). They have not been compared with the lists of the bodies, whose
 * sites are named, but with what others keep; where that differs, `docs/data.md` says how.
 */
import { t } from '../../language/language';
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
function factbook(): string {
  return t('The World Factbook as of January 2026');
}

export const memberSources: Readonly<Record<BodyId, MemberSource>> = {
  EU: {
    get since() {
      return t('1 February 2020|since when');
    },
    get compared() {
      return t('{factbook} and the Federal Statistical Office of Germany', { factbook: factbook() });
    },
    site: 'european-union.europa.eu',
  },
  AU: {
    get since() {
      return t('31 January 2017|since when');
    },
    get compared() {
      return t('{factbook} and Political Geography Now of February 2017', { factbook: factbook() });
    },
    site: 'au.int',
    get note() {
      return t('The Sahrawi Republic is a member and drawn as Western Sahara; states that are suspended stay members.');
    },
  },
  ECOWAS: {
    get fullName() {
      return t('the Economic Community of West African States');
    },
    get since() {
      return t('29 January 2025|since when');
    },
    get compared() {
      return t('{factbook} and a list of StatiSense of January 2024', { factbook: factbook() });
    },
    site: 'ecowas.int',
    get note() {
      return t('States that are suspended stay members.');
    },
  },
  SADC: {
    get fullName() {
      return t('the Southern African Development Community');
    },
    get since() {
      return t('August 2017|since when');
    },
    get compared() {
      return t('{factbook} and reports of August 2017', { factbook: factbook() });
    },
    site: 'sadc.int',
  },
  ASEAN: {
    get fullName() {
      return t('the Association of Southeast Asian Nations');
    },
    get since() {
      return t('26 October 2025|since when');
    },
    get compared() {
      return t('{factbook} and reports of 26 October 2025', { factbook: factbook() });
    },
    site: 'asean.org',
  },
  SAARC: {
    get fullName() {
      return t('the South Asian Association for Regional Cooperation');
    },
    get since() {
      return t('April 2007|since when');
    },
    get compared() {
      return factbook();
    },
    site: 'saarc-sec.org',
  },
  GCC: {
    get since() {
      return t('25 May 1981|since when');
    },
    get compared() {
      return factbook();
    },
    site: 'gcc-sg.org',
  },
  CARICOM: {
    get fullName() {
      return t('the Caribbean Community');
    },
    get since() {
      return t('2 July 2002|since when');
    },
    get compared() {
      return t('{factbook} and globalEDGE of Michigan State University', { factbook: factbook() });
    },
    site: 'caricom.org',
  },
  MERCOSUR: {
    get fullName() {
      return t('the Southern Common Market');
    },
    get since() {
      return t('7 August 2024|since when');
    },
    get compared() {
      return t('{factbook} and reports of July and August 2024', { factbook: factbook() });
    },
    site: 'mercosur.int',
    get note() {
      return t('Venezuela, which is suspended, stays a member.');
    },
  },
};

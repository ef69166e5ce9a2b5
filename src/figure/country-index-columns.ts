import { REGION_LABELS } from '../atlas/areas/region-labels';
import { t } from '../language/language';
import type { CountryEntry } from './country-index';
import { KIND_WORDS, KINDS } from './kinds';
import type { Column } from './table';
import { capitalised } from './words';

/** The columns of the index of countries as a table. */
export const COUNTRY_INDEX_COLUMNS: readonly Column<CountryEntry>[] = [
  {
    id: 'name',
    get title() {
      return t('Country');
    },
    kind: 'text',
    value: ({ area }) => area.label,
  },
  {
    id: 'region',
    get title() {
      return t('Region of the world');
    },
    kind: 'text',
    value: ({ area }) => REGION_LABELS[area.subregion],
    minor: true,
  },
  ...KINDS.map((kind): Column<CountryEntry> => ({
    id: kind,
    get title() {
      return capitalised(KIND_WORDS[kind][1]);
    },
    kind: 'number',
    value: ({ counts }) => counts[kind],
    minor: kind === 'recommendation' || kind === 'money',
  })),
  {
    id: 'documents',
    get title() {
      return t('Documents');
    },
    kind: 'number',
    value: ({ documents }) => documents,
  },
];

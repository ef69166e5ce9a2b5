import type { CountryEntry } from './country-index';
import { KIND_WORDS, KINDS } from './kinds';
import type { Column } from './table';
import { capitalised } from './words';

/** The columns of the index of countries as a table. */
export const COUNTRY_INDEX_COLUMNS: readonly Column<CountryEntry>[] = [
  { id: 'name', title: 'Country', kind: 'text', value: ({ area }) => area.label },
  { id: 'region', title: 'Region of the world', kind: 'text', value: ({ area }) => area.subregion, minor: true },
  ...KINDS.map((kind): Column<CountryEntry> => ({
    id: kind,
    title: capitalised(KIND_WORDS[kind][1]),
    kind: 'number',
    value: ({ counts }) => counts[kind],
    minor: kind === 'recommendation' || kind === 'money',
  })),
  { id: 'documents', title: 'Documents', kind: 'number', value: ({ documents }) => documents },
];

import { t } from '../language/language';
import type { NetworkEdgeRow } from './network-rows';
import type { Column } from './table';
import { RELATION_NAMES } from './record-words';

/** The columns of the edges of a network as a table. */
export const NETWORK_COLUMNS: readonly Column<NetworkEdgeRow>[] = [
  {
    id: 'from',
    get title() {
      return t('Between|column of the first of two');
    },
    kind: 'text',
    value: ({ from }) => from.name,
  },
  {
    id: 'to',
    get title() {
      return t('and|column of the second of two');
    },
    kind: 'text',
    value: ({ to }) => to.name,
  },
  {
    id: 'relations',
    get title() {
      return t('Kinds of tie');
    },
    kind: 'text',
    minor: true,
    value: ({ relations }) => relations.map((relation) => RELATION_NAMES[relation]).join(t(', |between names')),
  },
  {
    id: 'ties',
    get title() {
      return t('Ties');
    },
    kind: 'number',
    value: ({ ties }) => ties,
  },
  {
    id: 'documents',
    get title() {
      return t('Documents');
    },
    kind: 'number',
    minor: true,
    value: ({ documents }) => documents,
  },
  {
    id: 'years',
    get title() {
      return t('Years named');
    },
    kind: 'text',
    minor: true,
    value: ({ years }) => (years.length ? years.join(', ') : null),
  },
];

import type { NetworkEdgeRow } from './network-rows';
import type { Column } from './table';
import { RELATION_NAMES } from './words';

/** The columns of the edges of a network as a table. */
export const NETWORK_COLUMNS: readonly Column<NetworkEdgeRow>[] = [
  { id: 'from', title: 'Between', kind: 'text', value: ({ from }) => from.name },
  { id: 'to', title: 'and', kind: 'text', value: ({ to }) => to.name },
  {
    ...{ id: 'relations', title: 'Kinds of tie', kind: 'text', minor: true },
    value: ({ relations }) => relations.map((relation) => RELATION_NAMES[relation]).join(', '),
  },
  { id: 'ties', title: 'Ties', kind: 'number', value: ({ ties }) => ties },
  { id: 'documents', title: 'Documents', kind: 'number', minor: true, value: ({ documents }) => documents },
  {
    ...{ id: 'years', title: 'Years named', kind: 'text', minor: true },
    value: ({ years }) => (years.length ? years.join(', ') : null),
  },
];

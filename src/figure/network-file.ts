import { t } from '../language/language';
import type { Atlas } from '../atlas/atlas';
import { csvOf, type Cell } from './csv';
import type { NetworkFigure } from './figure';
import { networkEdgeRows, networkNodeRows, type NetworkEdgeRow, type NetworkNodeRow } from './network-rows';
import { COLOUR_TEXTS, networkAlternative, SIZE_TEXTS } from './network-sentences';
import type { Network } from './network';
import { documentsText } from './documents-text';
import { withOrigin } from './taken';
import { titleOf } from './titles';
import { element, xmlText } from './xml';
import { boundariesNote } from './notes';

/** What a file of a network is made from. */
export interface NetworkTaken {
  readonly figure: NetworkFigure;
  readonly network: Network;
  readonly atlas: Atlas;
  /** As in "2026-11-28". */
  readonly day: string;
  /** The full address of a passage; without it, passages are given by their ids. */
  readonly link?: (passage: string) => string;
}

/** A column of a table, and an attribute in a file of a graph. */
interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  readonly of: (row: Row, taken: NetworkTaken) => string | number;
}

/** Between the parts of a list in one cell. */
const BETWEEN = '; ';

const NODE_COLUMNS: readonly Column<NetworkNodeRow>[] = [
  { name: 'code', type: 'string', of: ({ id }) => id },
  { name: 'kind', type: 'string', of: ({ node }) => node.kind },
  { name: 'degree', type: 'integer', of: ({ degree }) => degree },
  { name: 'partnerships', type: 'integer', of: ({ ties }) => ties },
  { name: 'documents', type: 'integer', of: ({ documents }) => documents },
  { name: 'passages', type: 'integer', of: ({ passages }) => passages },
  { name: 'betweenness in the whole network', type: 'double', of: ({ betweenness }) => betweenness },
  { name: 'core in the whole network', type: 'integer', of: ({ core }) => core },
  { name: 'community in the whole network', type: 'integer', of: ({ community }) => community + 1 },
];

const EDGE_COLUMNS: readonly Column<NetworkEdgeRow>[] = [
  { name: 'relations', type: 'string', of: ({ relations }) => relations.join(BETWEEN) },
  { name: 'partnerships', type: 'integer', of: ({ ties }) => ties },
  { name: 'documents', type: 'integer', of: ({ documents }) => documents },
  { name: 'document names', type: 'string', of: ({ edge }, { atlas }) => namesOf(edge.documents, atlas) },
  { name: 'years named', type: 'string', of: ({ years }) => years.join(BETWEEN) },
  {
    name: 'passages',
    type: 'string',
    of: ({ edge }, { link = (id) => id }) =>
      [...new Set(edge.ties.flatMap(({ passages }) => passages))].map(link).join(BETWEEN),
  },
];

function namesOf(documents: readonly string[], { documents: known }: Atlas): string {
  return documents.map((id) => known.find((document) => document.id === id)?.shortName ?? id).join(BETWEEN);
}

/** The nodes as comma-separated values, with their places in the picture: y grows downwards. */
export function nodesCsv(taken: NetworkTaken): string {
  const rows = networkNodeRows(taken.network).map((row) => [
    row.name,
    ...NODE_COLUMNS.map(({ of }) => of(row, taken)),
    ...[row.node.laid.x, row.node.laid.y],
  ]);
  return tableOf(['name', ...NODE_COLUMNS.map(({ name }) => name), 'x', 'y'], rows, taken);
}

/** The edges as comma-separated values. */
export function edgesCsv(taken: NetworkTaken): string {
  const rows = networkEdgeRows(taken.network).map((row) => [
    ...[row.from.name, row.to.name, row.from.id, row.to.id],
    ...EDGE_COLUMNS.map(({ of }) => of(row, taken)),
  ]);
  return tableOf(['from', 'to', 'from code', 'to code', ...EDGE_COLUMNS.map(({ name }) => name)], rows, taken);
}

/** A table that says in every row what it is of, as other tables of the page do. */
function tableOf(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  { figure, atlas, day }: NetworkTaken,
): string {
  const whole = withOrigin(headings, rows, titleOf(figure, atlas), { edition: atlas.edition, day });
  return csvOf(whole.headings, whole.rows, { mark: true });
}

/** What a file says of itself: what is shown and left out, what is measured, and where it comes from. */
export function networkNotes({ figure, network, atlas }: Omit<NetworkTaken, 'link'>): string {
  return [
    networkAlternative({ ...figure, colour: 'kind' }, network, atlas),
    t('The weight of an edge is the number of documents that tell of it.'),
    ...[SIZE_TEXTS.betweenness, SIZE_TEXTS.core, COLOUR_TEXTS.community],
    t('Found by rules, not by people: some ties may be none, and others are missing.'),
    t('Source: {documents}. Migration Partnership Atlas, edition {edition}.', {
      documents: documentsText(atlas),
      edition: atlas.edition,
    }),
    boundariesNote(),
  ].join(' ');
}

/** The network as GEXF 1.3, which Gephi opens: y grows upwards there, so that the picture stands as it does in the page. */
export function gexfOf(taken: NetworkTaken): string {
  const { network, day } = taken;
  const [nodes, edges] = [networkNodeRows(network), networkEdgeRows(network)];
  const attributes = (kind: string, columns: readonly Column<never>[]) =>
    element(
      'attributes',
      { class: kind },
      columns.map(({ name, type }, i) => element('attribute', { id: i, title: name, type })),
    );
  const values = <Row>(columns: readonly Column<Row>[], row: Row) =>
    element(
      'attvalues',
      {},
      columns.map(({ of }, i) => element('attvalue', { for: i, value: of(row, taken) })),
    );
  const graph = [
    attributes('node', NODE_COLUMNS),
    attributes('edge', EDGE_COLUMNS),
    element(
      'nodes',
      {},
      nodes.map((row) =>
        element('node', { id: row.id, label: row.name }, [
          values(NODE_COLUMNS, row),
          element('viz:position', { x: row.node.laid.x, y: upwards(row, network), z: 0 }),
        ]),
      ),
    ),
    element(
      'edges',
      {},
      edges.map((row, i) =>
        element('edge', { id: `e${i}`, source: row.from.id, target: row.to.id, weight: row.documents }, [
          values(EDGE_COLUMNS, row),
        ]),
      ),
    ),
  ];
  const root = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  return document(
    element('gexf', root, [
      element('meta', { lastmodifieddate: day }, [
        element('creator', {}, ['Migration Partnership Atlas']),
        element('description', {}, [xmlText(networkNotes(taken))]),
      ]),
      element('graph', { defaultedgetype: 'undirected', mode: 'static' }, graph),
    ]),
  );
}

/** The network as GraphML, which Gephi, yEd and most libraries open: y grows upwards, as in GEXF. */
export function graphmlOf(taken: NetworkTaken): string {
  const { network } = taken;
  const [nodes, edges] = [networkNodeRows(network), networkEdgeRows(network)];
  const places = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const nodeColumns: readonly Column<NetworkNodeRow>[] = [
    { name: 'label', type: 'string', of: ({ name }) => name },
    ...NODE_COLUMNS,
    { name: 'x', type: 'double', of: ({ node }) => node.laid.x },
    { name: 'y', type: 'double', of: (row) => upwards(row, network) },
  ];
  const edgeColumns: readonly Column<NetworkEdgeRow>[] = [
    { name: 'weight', type: 'double', of: ({ documents }) => documents },
    ...EDGE_COLUMNS,
  ];
  const keys = (kind: string, columns: readonly Column<never>[]) =>
    columns.map(({ name, type }, i) =>
      element('key', {
        ...{ id: `${kind}-${i}`, for: kind },
        ...{ 'attr.name': name, 'attr.type': type === 'integer' ? 'int' : type },
      }),
    );
  const values = <Row>(kind: string, columns: readonly Column<Row>[], row: Row) =>
    columns.map(({ of }, i) => element('data', { key: `${kind}-${i}` }, [xmlText(of(row, taken))]));
  return document(
    element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      element('desc', {}, [xmlText(networkNotes(taken))]),
      ...keys('node', nodeColumns),
      ...keys('edge', edgeColumns),
      element('graph', { id: 'network', edgedefault: 'undirected' }, [
        // The ids of GraphML may not hold blanks, which names of organisations do: these are under "code".
        ...nodes.map((row) => element('node', { id: places.get(row.id) ?? '' }, values('node', nodeColumns, row))),
        ...edges.map((row, i) =>
          element(
            'edge',
            { id: `e${i}`, source: places.get(row.from.id) ?? '', target: places.get(row.to.id) ?? '' },
            values('edge', edgeColumns, row),
          ),
        ),
      ]),
    ]),
  );
}

function upwards({ node }: NetworkNodeRow, { frame }: Network): number {
  return Math.round((frame.height - node.laid.y) * 10) / 10;
}

function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

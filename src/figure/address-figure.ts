import { isBodyId, type BodyId } from '../atlas/areas/members';
import { isRegionViewId, type RegionViewId } from '../atlas/areas/region-views';
import { PRICES, SHOWN_CURRENCIES } from '../atlas/currency/currencies';
import { GRAPH_RULES, GRAPHS } from '../atlas/network/graphs';
import { THEMES } from '../extract/records';
import { areaIn, nodeIn, oneOf, someOf, type Known, type Part, type PartTexts, type Read } from './address-parts';
import {
  BUDGET_ORDERS,
  COUNTRY_ORDERS,
  DEFAULT_FIGURE,
  DEFAULT_MONEY,
  DEFAULT_NETWORK,
  MOST_COUNTRIES,
  NODE_SIZES,
  type Figure,
  type NetworkFigure,
} from './figure';
import type { Filters } from './filters';
import { MEASURES, SCALES } from './measure';
import { printOwnView, readOwnView } from './own-view';

/** Of more unknown values in one part than this, the others are told as one. */
const MOST_REPORTED = 8;
/** More parts of a picture than this nobody opens. */
const MOST_OPEN = 200;

export function readFigure(
  read: Read,
  filters: Filters,
  { hasDocument, hasPassage }: Known,
  report: (part: Part, value: string) => void,
): Figure {
  const theme = read('topic', oneOf(THEMES));
  if (theme !== null) return { chart: 'theme', theme, filters };
  const document = read('read', (value) => (hasDocument(value) ? value : undefined));
  if (document !== null) {
    const line = read('line', (value) => (/^[1-9]\d{0,6}$/.test(value) ? Number(value) : undefined));
    return { chart: 'reading', document, line, filters };
  }
  const countries = read('profile', (value) => {
    const codes = [...new Set(value.split(',').filter(Boolean))];
    const none = codes.filter((code) => !areaIn(code));
    for (const code of none.slice(0, MOST_REPORTED)) report('profile', code);
    if (none.length > MOST_REPORTED) report('profile', none.slice(MOST_REPORTED).join());
    const ids = [...new Set(codes.flatMap((code) => areaIn(code) ?? []))];
    return ids.slice(0, MOST_COUNTRIES);
  });
  if (countries?.length) return { chart: 'profile', countries, filters };
  switch (
    read('view', oneOf(['countries', 'themes', 'documents', 'recommendations', 'network', 'money', 'briefing']))
  ) {
    case 'countries':
      return { chart: 'countries', order: read('order', oneOf(COUNTRY_ORDERS)) ?? 'name', filters };
    case 'themes':
      return {
        chart: 'matrix',
        across: read('across', oneOf(['country', 'document'])) ?? 'country',
        order: read('order', oneOf(['total', 'alike'])) ?? 'total',
        filters,
      };
    case 'documents':
      return { chart: 'library', filters };
    case 'recommendations':
      return {
        chart: 'recommendations',
        group: read('group', oneOf(['theme', 'target', 'document'])) ?? 'theme',
        filters,
      };
    case 'network':
      return readNetwork(read, filters);
    case 'money':
      return {
        chart: 'money',
        phase: read('phase', oneOf(['planned', 'received', 'reported'])) ?? DEFAULT_MONEY.phase,
        currency: read('currency', oneOf(SHOWN_CURRENCIES)) ?? DEFAULT_MONEY.currency,
        prices: read('prices', oneOf(PRICES)) ?? DEFAULT_MONEY.prices,
        order: read('order', oneOf(BUDGET_ORDERS)) ?? DEFAULT_MONEY.order,
        open: read('open', (value) => cellsIn(value, hasPassage)) ?? DEFAULT_MONEY.open,
        filters,
      };
    default: {
      const at = read('at', readOwnView);
      const region = read('zoom', regionIn);
      return {
        chart: 'map',
        measure: read('count', oneOf(MEASURES)) ?? DEFAULT_FIGURE.measure,
        scale: read('as', oneOf(SCALES)) ?? DEFAULT_FIGURE.scale,
        region: at === null ? region : null,
        at,
        members: read('members', bodyIn),
        arcs: read('arcs', (value) => (value === 'on' ? true : undefined)) ?? false,
        filters,
      };
    }
  }
}

/** Cells are of amounts, which are records: "funding-002-0a1b2c3d4e5/other". */
function cellsIn(value: string, hasPassage: Known['hasPassage']): readonly string[] | undefined {
  const ids = value.split(',', MOST_OPEN + 1);
  return ids.length <= MOST_OPEN && ids.every((id) => hasPassage(id.split('/')[0])) ? ids : undefined;
}

function readNetwork(read: Read, filters: Filters): NetworkFigure {
  const graph = read('graph', oneOf(GRAPHS)) ?? DEFAULT_NETWORK.graph;
  const { relations, nodes } = GRAPH_RULES[graph];
  const from = read('from', nodeIn);
  return {
    chart: 'network',
    graph,
    drawn: read('draw', oneOf(['matrix'])) ?? DEFAULT_NETWORK.drawn,
    relations: read('ties', someOf(relations)),
    nodes: read('nodes', someOf(nodes)),
    colour: read('colour', oneOf(['community'])) ?? DEFAULT_NETWORK.colour,
    size: read('size', oneOf(NODE_SIZES)) ?? DEFAULT_NETWORK.size,
    from,
    steps: read('steps', (value) => (/^[1-9]$/.test(value) ? Number(value) : undefined)) ?? DEFAULT_NETWORK.steps,
    to: read('to', nodeIn),
    whole: read('whole', (value) => (value === 'on' ? true : undefined)) ?? DEFAULT_NETWORK.whole,
    filters,
  };
}

/** The whole world is what no region says. */
function regionIn(value: string): RegionViewId | undefined {
  const id = value.toLowerCase();
  return isRegionViewId(id) && id !== 'world' ? id : undefined;
}

function bodyIn(value: string): BodyId | undefined {
  const id = value.toUpperCase();
  return isBodyId(id) ? id : undefined;
}

export function figureParts(figure: Figure): PartTexts {
  switch (figure.chart) {
    case 'map':
      return {
        count: figure.measure !== DEFAULT_FIGURE.measure && figure.measure,
        as: figure.scale !== DEFAULT_FIGURE.scale && figure.scale,
        zoom: figure.region,
        at: figure.at && printOwnView(figure.at),
        members: figure.members,
        arcs: figure.arcs && 'on',
      };
    case 'countries':
      return { view: 'countries', order: figure.order !== 'name' && figure.order };
    case 'matrix':
      return {
        view: 'themes',
        across: figure.across === 'document' && figure.across,
        order: figure.order === 'alike' && figure.order,
      };
    case 'theme':
      return { topic: figure.theme };
    case 'library':
      return { view: 'documents' };
    case 'reading':
      return { read: figure.document, line: figure.line === null ? null : String(figure.line) };
    case 'recommendations':
      return { view: 'recommendations', group: figure.group !== 'theme' && figure.group };
    case 'profile':
      return { profile: figure.countries.join() };
    case 'network':
      return {
        view: 'network',
        graph: figure.graph !== DEFAULT_NETWORK.graph && figure.graph,
        draw: figure.drawn !== DEFAULT_NETWORK.drawn && figure.drawn,
        ties: figure.relations?.join(),
        nodes: figure.nodes?.join(),
        colour: figure.colour !== DEFAULT_NETWORK.colour && figure.colour,
        size: figure.size !== DEFAULT_NETWORK.size && figure.size,
        from: figure.from,
        steps: figure.steps !== DEFAULT_NETWORK.steps && String(figure.steps),
        to: figure.to,
        whole: figure.whole && 'on',
      };
    case 'money':
      return {
        view: 'money',
        phase: figure.phase !== DEFAULT_MONEY.phase && figure.phase,
        currency: figure.currency !== DEFAULT_MONEY.currency && figure.currency,
        prices: figure.prices !== DEFAULT_MONEY.prices && figure.prices,
        order: figure.order !== DEFAULT_MONEY.order && figure.order,
        open: figure.open.join(),
      };
  }
}

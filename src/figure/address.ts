import { language, LANGUAGES } from '../language/language';
import { isAreaId, type AreaId } from '../atlas/areas/areas';
import { isBodyId, type BodyId } from '../atlas/areas/members';
import { isRegionViewId, type RegionViewId } from '../atlas/areas/region-views';
import { isObjectiveId, objectiveOf } from '../atlas/frameworks/frameworks';
import { PRICES, SHOWN_CURRENCIES } from '../atlas/currency/currencies';
import { GRAPH_RULES, GRAPHS } from '../atlas/network/graphs';
import { isNodeId, type NodeId } from '../atlas/network/nodes';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES, type Theme } from '../extract/records';
import type { ObjectiveId } from '../atlas/frameworks/objective';
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
import { NO_FILTERS, type Filters, type Topic, type YearSpan } from './filters';
import { MEASURES, SCALES } from './measure';
import { migrated } from './migrations';
import { printOwnView, readOwnView } from './own-view';
import { SURENESSES } from './sureness';
import type { TableSort } from './table';
import { sortableColumns } from './table-columns';

/** What a reader has picked to read about: a country, a region, a cell of a matrix, whose parts are all to hold, or a part of a network or of the money. */
export type Place =
  | { readonly kind: 'country'; readonly id: AreaId }
  | { readonly kind: 'region'; readonly name: string }
  | {
      readonly kind: 'cell';
      readonly theme: Theme | null;
      readonly country: AreaId | null;
      readonly document: string | null;
    }
  /** A node of a network, or what joins it to another. */
  | { readonly kind: 'node'; readonly id: NodeId; readonly with: NodeId | null }
  /** The money that an actor gives, or that is for a purpose, or both. */
  | { readonly kind: 'money'; readonly donor: NodeId | null; readonly purpose: string | null };

/** Everything that the address bar holds. */
export interface View {
  readonly figure: Figure;
  /** The table of the figure's rows instead of its picture. */
  readonly table: boolean;
  /** The order of the table; left out where it is the table's own. */
  readonly sort?: TableSort;
  readonly place: Place | null;
  /** Id of the record whose passage is open. */
  readonly passage: string | null;
  /** The briefing that is seen in place of the figure; left out where none is. */
  readonly briefing?: BriefingPlace;
}

/** Where in the briefings a reader is. */
export interface BriefingPlace {
  /** Id of a briefing of the reader's own, or a whole one that an address holds; null for the list of them. */
  readonly id: string | null;
  /** Number of the slide, from 1; null where none is picked. */
  readonly slide: number | null;
  /** How it is shown; left out where it is worked on. */
  readonly show?: BriefingShow;
}

/** A briefing shown to others, the window of who speaks meanwhile, and its slides as pages to print. */
export const BRIEFING_SHOWS = ['present', 'speaker', 'print'] as const;
export type BriefingShow = (typeof BRIEFING_SHOWS)[number];

export const DEFAULT_VIEW: View = { figure: DEFAULT_FIGURE, table: false, place: null, passage: null };

/** What the data knows, for checking what an address asks for. */
export interface Known {
  readonly hasRegion: (name: string) => boolean;
  readonly hasPassage: (id: string) => boolean;
  readonly hasDocument: (id: string) => boolean;
}

/** Parts of an address, by the name under which they stand there. */
export const PARTS = [
  'view',
  'topic',
  'read',
  'line',
  'profile',
  'across',
  'order',
  'group',
  'graph',
  'draw',
  'ties',
  'nodes',
  'colour',
  'size',
  'from',
  'steps',
  'to',
  'whole',
  'phase',
  'currency',
  'prices',
  'open',
  'count',
  'as',
  'zoom',
  'at',
  'members',
  'arcs',
  'about',
  'actor',
  'document',
  'years',
  'told',
  'status',
  'sure',
  'show',
  'sort',
  'country',
  'region',
  'on',
  'in',
  'node',
  'with',
  'donor',
  'for',
  'passage',
  'briefing',
  'slide',
  'lang',
] as const;
export type Part = (typeof PARTS)[number];

/** A value in the address that means nothing here, and was left out. */
export interface UnknownValue {
  readonly part: Part;
  readonly value: string;
}

/** An id, or a briefing itself in the characters that an address can hold. */
const BRIEFING = /^(?:[\w-]{1,64}|z\.[\w-]{1,8000})$/;
/** Characters of the longest name of a node, and of the longest purpose, in an address. */
const LONGEST_NODE = 300;
/** Characters of an unknown value that a notice repeats. */
const LONGEST_SHOWN = 60;
/** Of more unknown values in one part than this, the others are told as one. */
const MOST_REPORTED = 8;
/** More parts of a picture than this nobody opens. */
const MOST_OPEN = 200;
type Read = <T>(part: Part, accept: (value: string) => T | undefined) => T | null;

/** Reads the query of an address. Unknown values are left out and reported; unknown parts belong to others and are not. */
export function parseAddress(query: string, known: Known): { view: View; unknown: UnknownValue[] } {
  const parameters = migrated(new URLSearchParams(query));
  const unknown: UnknownValue[] = [];
  const report = (part: Part, value: string) =>
    unknown.push({ part, value: [...value.slice(0, LONGEST_SHOWN * 2)].slice(0, LONGEST_SHOWN).join('') });
  const read: Read = (part, accept) => {
    const value = parameters.get(part);
    if (value === null || value === '') return null;
    const accepted = accept(value);
    if (accepted === undefined) report(part, value);
    return accepted ?? null;
  };
  const filters = readFilters(read, known);
  const figure = readFigure(read, filters, known, report);
  const briefing = readBriefingPlace(read, parameters.get('view')?.toLowerCase() === 'briefing');
  const table = !briefing && (read('show', (value) => (value === 'table' ? true : undefined)) ?? false);
  const sort = table ? read('sort', (value) => sortIn(value, figure)) : null;
  const place = readPlace(read, known);
  // Spoken already, or not to be spoken at all.
  read('lang', oneOf(LANGUAGES));
  const passage = read('passage', (value) => (known.hasPassage(value) ? value : undefined));
  return { view: { figure, table, ...(sort && { sort }), place, passage, ...(briefing && { briefing }) }, unknown };
}

function oneOf<T extends string>(names: readonly T[]): (value: string) => T | undefined {
  return (value) => {
    const wanted = value.toLowerCase();
    return names.find((name) => name === wanted);
  };
}

function areaIn(value: string): AreaId | undefined {
  const id = value.toUpperCase();
  return isAreaId(id) ? id : undefined;
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

function readFilters(read: Read, { hasDocument }: Known): Filters {
  const topic = read('about', (value): Topic | undefined => {
    const id = value.toLowerCase();
    return canBeShown(id) ? id : oneOf(THEMES)(value);
  });
  const actor = read('actor', oneOf(ACTOR_TYPES));
  const document = read('document', (value) => (hasDocument(value) ? value : undefined));
  const years = read('years', (value) => spanIn(value, 'document')) ?? read('told', (value) => spanIn(value, 'told'));
  const status = read('status', oneOf(PRACTICE_STATUSES));
  const sureness = read('sure', oneOf(SURENESSES)) ?? NO_FILTERS.sureness;
  return { topic, actor, document, years, status, sureness };
}

/** An objective that no theme stands for would be a map without practices, as if none had been found. */
function canBeShown(id: string): id is ObjectiveId {
  return isObjectiveId(id) && objectiveOf(id).themes.length > 0;
}

/** "2010", "2006-2008". */
function spanIn(value: string, by: YearSpan['by']): YearSpan | undefined {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?$/.exec(value) ?? [];
  if (first === undefined) return undefined;
  const [from, to] = [Number(first), Number(last ?? first)];
  return from <= to ? { by, from, to } : undefined;
}

/** "documents" for the lowest first, "-documents" for the highest. */
function sortIn(value: string, figure: Figure): TableSort | undefined {
  const [, falling, name] = /^(-?)(.*)$/s.exec(value) ?? [];
  const column = oneOf(sortableColumns(figure))(name);
  return column === undefined ? undefined : { column, rising: falling === '' };
}

function readFigure(
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

function nodeIn(value: string): NodeId | undefined {
  return isNodeId(value) && value.length <= LONGEST_NODE ? value : undefined;
}

/** Those of a list that are named, in its order; nothing where one of the names is none of them. */
function someOf<T extends string>(names: readonly T[]): (value: string) => readonly T[] | undefined {
  return (value) => {
    const wanted = value.toLowerCase().split(',');
    const known = names.filter((name) => wanted.includes(name));
    return known.length === new Set(wanted).size ? known : undefined;
  };
}

function readPlace(read: Read, { hasRegion, hasDocument }: Known): Place | null {
  const country = read('country', areaIn);
  const region = read('region', (value) => (hasRegion(value) ? value : undefined));
  const theme = read('on', oneOf(THEMES));
  const document = read('in', (value) => (hasDocument(value) ? value : undefined));
  const node = read('node', nodeIn);
  if (node !== null) return { kind: 'node', id: node, with: read('with', nodeIn) };
  const donor = read('donor', nodeIn);
  const purpose = read('for', (value) => (value.length <= LONGEST_NODE ? value : undefined));
  if (donor !== null || purpose !== null) return { kind: 'money', donor, purpose };
  if (theme !== null || document !== null) return { kind: 'cell', theme, country, document };
  if (country !== null) return { kind: 'country', id: country };
  return region === null ? null : { kind: 'region', name: region };
}

/** A number of a slide says nothing where no briefing is asked for. */
function readBriefingPlace(read: Read, isAsked: boolean): BriefingPlace | null {
  const id = read('briefing', (value) => (BRIEFING.test(value) ? value : undefined));
  if (id === null) return isAsked ? { id, slide: null } : null;
  const slide = read('slide', (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined));
  const show = read('show', oneOf(BRIEFING_SHOWS));
  return { id, slide, ...(show && { show }) };
}

/** The query of a view, with its question mark; defaults are left out. Where a briefing is seen, its figure is not said. */
export function printAddress({ figure, table, sort, place, passage, briefing }: View): string {
  const parts: Partial<Record<Part, string | null | false | undefined>> = {
    ...(briefing ? briefingParts(briefing) : figureParts(figure)),
    ...filterParts(figure.filters),
    show: briefing ? briefing.show : table && 'table',
    sort: !briefing && table && sort && sortableColumns(figure).includes(sort.column) && sortText(sort),
    ...placeParts(place),
    passage,
  };
  const parameters = new URLSearchParams();
  for (const part of PARTS) {
    const value = parts[part];
    if (value) parameters.set(part, value);
  }
  // A comma means nothing in a query, and codes are easier to read with it.
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return query ? `?${query}` : '';
}

/** The query of a view as it stands in links: with the language, where that is not English. */
export function linkAddress(view: View): string {
  const query = printAddress(view);
  return language() === 'en' ? query : `${query || '?'}${query && '&'}lang=${language()}`;
}

function briefingParts({ id, slide }: BriefingPlace): Partial<Record<Part, string | null | false>> {
  return id === null ? { view: 'briefing' } : { briefing: id, slide: slide !== null && String(slide) };
}

function sortText({ column, rising }: TableSort): string {
  return rising ? column : `-${column}`;
}

function figureParts(figure: Figure): Partial<Record<Part, string | null | false | undefined>> {
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

function filterParts({
  topic,
  actor,
  document,
  years,
  status,
  sureness,
}: Filters): Partial<Record<Part, string | null | false>> {
  const span = years && (years.from === years.to ? String(years.from) : `${years.from}-${years.to}`);
  return {
    about: topic,
    actor,
    document,
    years: years?.by === 'document' && span,
    told: years?.by === 'told' && span,
    status,
    sure: sureness !== NO_FILTERS.sureness && sureness,
  };
}

function placeParts(place: Place | null): Partial<Record<Part, string | null>> {
  switch (place?.kind) {
    case 'country':
      return { country: place.id };
    case 'region':
      return { region: place.name };
    case 'cell':
      return { on: place.theme, country: place.country, in: place.document };
    case 'node':
      return { node: place.id, with: place.with };
    case 'money':
      return { donor: place.donor, for: place.purpose };
    case undefined:
      return {};
  }
}

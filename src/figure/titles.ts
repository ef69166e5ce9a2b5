import type { Atlas } from '../atlas/atlas';
import { isObjectiveId, objectiveOf } from '../atlas/frameworks/frameworks';
import { areaInText, areaOf } from '../atlas/areas/areas';
import { bodyOf, type BodyId } from '../atlas/areas/members';
import { isConstant } from '../atlas/currency/currencies';
import type { GraphKind } from '../atlas/network/graphs';
import { inLanguage, t } from '../language/language';
import { filtersOf, measureOf, type Figure, type MapFigure, type RecommendationsFigure } from './figure';
import { applying, FILTER_NAMES, isSet, reasonAgainst, type FilterName, type Filters, type YearSpan } from './filters';
import { MEASURE_WORDS, type Measure } from './measure';
import { SURENESS_NAMES } from './sureness';
import { ACTOR_NAMES, listed, objectiveName, moneyName, PRACTICES_OF_STATUS, STATUS_NAMES, THEME_NAMES } from './words';

/** A part of the sentence above a figure: words, or something that a reader can change. */
export interface TitlePart {
  readonly part: 'text' | FilterName | 'measure' | 'scale';
  readonly text: string;
}

/** What the title of a figure needs of the data: the short name of a document. */
export type Names = Pick<Atlas, 'documents'>;

/** How the words of a filter are joined to those before. */
const ACTOR_JOINTS: Readonly<Record<Measure, string>> = inLanguage({
  practices: ', by |kinds of actor',
  partnerships: ', with |kinds of actor',
  recommendations: ', to |kinds of actor',
  funding: ', by |kinds of actor',
  documents: ', by |kinds of actor',
  planned: ', by |kinds of actor',
  received: ', by |kinds of actor',
  reported: ', by |kinds of actor',
});

/** Whom a network joins, behind what is counted and a comma. */
const GRAPH_WORDS: Readonly<Record<GraphKind, string>> = inLanguage({
  countries: 'between countries',
  organisations: 'between countries and organisations',
  sessions: 'as roles in the sessions of meetings',
  sectors: 'between kinds of actor',
  organisers: 'between organisers and funders of meetings',
});

/** How a map gives its values, where it does not count. */
const SCALE_WORDS = inLanguage({
  share: 'by the share of the documents on a country that tell any',
  found: 'yes or no by country',
});

/** How recommendations are grouped. */
const GROUP_WORDS: Readonly<Record<RecommendationsFigure['group'], string>> = inLanguage({
  theme: 'by theme',
  target: 'by whom they address',
  document: 'by document',
});

/** What parts the clauses of a sentence. */
function comma(): string {
  return t(', |between clauses');
}

/** Commas and blanks at the beginning, where a sentence was cut. */
const CUT = /^[,،\s]+/;

function text(words: string): TitlePart {
  return { part: 'text', text: words };
}

/** What items are about, as it follows what is counted: "about human trafficking"; of an objective with its subject or without. */
function topicParts({ topic }: Filters, subject = true): TitlePart[] {
  if (topic === null) return [text(t(' about |any theme')), { part: 'topic', text: t('any theme') }];
  if (!isObjectiveId(topic)) return [text(t(' about |a theme')), { part: 'topic', text: THEME_NAMES[topic] }];
  const objective = objectiveOf(topic);
  return [
    text(t(' on the themes of |an objective')),
    { part: 'topic', text: objectiveName(objective) },
    ...(subject ? [text(t(' ({subject})', { subject: objective.title }))] : []),
  ];
}

/** "2010", "2006–2008". */
export function yearsText({ from, to }: Pick<YearSpan, 'from' | 'to'>): string {
  return from === to ? String(from) : t('{from}–{to}|years', { from, to });
}

/** The words of a filter that is set, as they stand in a sentence. */
export function filterText(name: FilterName, filters: Filters, { documents }: Names): string {
  switch (name) {
    case 'topic':
      return topicParts(filters)
        .map((part) => part.text)
        .join('')
        .trim();
    case 'actor':
      return filters.actor === null ? t('any actor') : ACTOR_NAMES[filters.actor];
    case 'document':
      return documents.find(({ id }) => id === filters.document)?.shortName ?? t('all documents');
    case 'years':
      return filters.years === null ? t('any year') : yearsText(filters.years);
    case 'status':
      return filters.status === null ? t('whatever their status') : STATUS_NAMES[filters.status];
    case 'sureness':
      return SURENESS_NAMES[filters.sureness];
  }
}

/**
 * What is counted and what parts it, as the beginning of a sentence; the filters that do not apply are not said. `finds`
 * are the words for all kinds of find together: "What was found in the documents".
 */
function subjectParts(
  measure: Measure,
  filters: Filters,
  names: Names,
  { subject = true, finds }: { subject?: boolean; finds?: string } = {},
): TitlePart[] {
  const wordsOf = (name: FilterName) =>
    finds !== undefined && name === 'status' && filters.status !== null
      ? PRACTICES_OF_STATUS[filters.status]
      : filterText(name, filters, names);
  const said = (name: FilterName, joint: string): TitlePart[] =>
    isSet(filters, name) ? [text(joint), { part: name, text: wordsOf(name) }] : [];
  return [
    finds === undefined ? { part: 'measure', text: MEASURE_WORDS[measure].title } : text(finds),
    ...(reasonAgainst('topic', measure) === null ? topicParts(filters, subject) : []),
    ...said('actor', finds === undefined ? ACTOR_JOINTS[measure] : t(', involving |kinds of actor')),
    ...said('status', comma()),
    ...said('document', t(', in |a document')),
    ...said('years', filters.years?.by === 'told' ? t(', whose words name |years') : t(', in documents of |years')),
  ];
}

/**
 * "Practices about human trafficking, by country, however found", in the parts that a reader can change. Of an objective
 * it says that the practices are on its themes, and not that they serve it: that is more than the atlas knows.
 */
export function titleParts(figure: Figure, names: Names): TitlePart[] {
  const sureness: TitlePart[] =
    reasonAgainst('sureness', measureOf(figure)) === null
      ? [text(comma()), { part: 'sureness', text: SURENESS_NAMES[filtersOf(figure).sureness] }]
      : [];
  const finds = findsText(figure, names);
  const by = byParts(figure);
  return [
    ...subjectParts(measureOf(figure), filtersOf(figure), names, { finds }),
    ...(by.length ? [text(comma()), ...by] : []),
    ...sureness,
  ];
}

/** How the sentence begins where all kinds of find are shown, not one that is counted; undefined of other figures. */
function findsText(figure: Figure, { documents }: Names): string | undefined {
  switch (figure.chart) {
    case 'countries':
      return t('What was found');
    case 'library':
      return t('What was found in the documents');
    case 'profile':
      return t('What was found for {countries}', {
        countries: listed(figure.countries.map((id) => areaInText(areaOf(id)))),
      });
    case 'theme':
      return t('What was found');
    case 'reading':
      return t('What was found in {document}', {
        document: documents.find(({ id }) => id === figure.document)?.shortName ?? t('a document'),
      });
  }
}

/** By what the items of a figure are parted; nothing where all kinds of find stand together. */
function byParts(figure: Figure): TitlePart[] {
  switch (figure.chart) {
    case 'map':
      return [
        { part: 'scale', text: scaleText(figure) },
        ...(figure.members === null ? [] : [text(t(', in {members}', { members: membersText(figure.members) }))]),
      ];
    case 'countries':
      return [text(t('by country, with a profile of each'))];
    case 'matrix':
      return [text(figure.across === 'country' ? t('by theme and country') : t('by theme and document'))];
    case 'library':
    case 'profile':
    case 'reading':
    case 'theme':
      return [];
    case 'network':
      return [text(GRAPH_WORDS[figure.graph])];
    case 'money':
      return isConstant(figure) ? [text(t('in {currency}', { currency: moneyName(figure) }))] : [];
    case 'recommendations':
      return [text(GROUP_WORDS[figure.group])];
  }
}

/** How a map gives the value of a country: "by country". */
export function scaleText({ measure, scale }: Pick<MapFigure, 'measure' | 'scale'>): string {
  return scale === 'count' ? MEASURE_WORDS[measure].byCountry : SCALE_WORDS[scale];
}

/** "the 27 members of the European Union". */
export function membersText(id: BodyId): string {
  const { name, members } = bodyOf(id);
  return t('the {count} members of {body}', { count: members.length, body: name });
}

/** The title as one sentence, which does not say that nothing is left out. */
export function titleOf(figure: Figure, names: Names): string {
  const parts = titleParts(figure, names);
  const said =
    isSet(filtersOf(figure), 'sureness') || parts[parts.length - 1].part !== 'sureness' ? parts : parts.slice(0, -2);
  return said.map((part) => part.text).join('');
}

/** "about human trafficking", "on the themes of SDG target 10.7, leaving out the unsure": what parts the items of a measure. */
export function aboutOf(measure: Measure, filters: Filters, names: Names): string {
  const active = applying(filters, measure);
  const others = FILTER_NAMES.some((name) => name !== 'topic' && name !== 'sureness' && isSet(active, name));
  const isAnyTheme = active.topic === null && reasonAgainst('topic', measure) === null;
  const subject = subjectParts(measure, active, names, { subject: false }).slice(isAnyTheme && others ? 3 : 1);
  const sureness = isSet(active, 'sureness') ? comma() + SURENESS_NAMES[active.sureness] : '';
  return (subject.map((part) => part.text).join('') + sureness).replace(CUT, '');
}

/** "about health, involving NGOs", "in First report": what parts finds of all kinds, as it follows "something was found". */
export function aboutFinds(filters: Filters, names: Names): string {
  const parted = ['document', 'years'] as const;
  const isSubjectSaid =
    filters.topic !== null ||
    (filters.actor === null && (isSet(filters, 'status') || !parted.some((name) => isSet(filters, name))));
  const parts = subjectParts('practices', filters, names, { subject: false, finds: '' }).slice(isSubjectSaid ? 1 : 3);
  const sureness = isSet(filters, 'sureness') ? comma() + SURENESS_NAMES[filters.sureness] : '';
  return (parts.map((part) => part.text).join('') + sureness).replace(CUT, '');
}

/** Filters that are set and do not apply to what is counted, each with its reason: "about health (money is told without a theme)". */
export function idleFilters(figure: Figure, names: Names): { readonly name: FilterName; readonly text: string }[] {
  const measure = measureOf(figure);
  return FILTER_NAMES.flatMap((name) => {
    const reason = isSet(figure.filters, name) ? reasonAgainst(name, measure) : null;
    return reason === null
      ? []
      : [{ name, text: t('{filter} ({reason})', { filter: filterText(name, figure.filters, names), reason }) }];
  });
}

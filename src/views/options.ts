import type { Atlas } from '../atlas/atlas';
import { FRAMEWORKS } from '../atlas/frameworks/frameworks';
import type { FrameworkId } from '../atlas/frameworks/objective';
import { ACTOR_TYPES, PRACTICE_STATUSES, THEMES, type ActorType, type PracticeStatus } from '../extract/records';
import { filtersOf, measureOf, withFilters, withTopic, type Figure } from '../figure/figure';
import {
  FILTER_NAMES,
  isSet,
  NO_FILTERS,
  reasonAgainst,
  without,
  type FilterName,
  type Filters,
  type Topic,
  type YearSpan,
} from '../figure/filters';
import { MEASURES, MEASURE_WORDS, SCALES, type MapMeasure, type Measure, type Scale } from '../figure/measure';
import { numbersOf, type Numbers } from '../figure/rows';
import { SURENESS_NAMES, SURENESSES, type Sureness } from '../figure/sureness';
import type { Facets } from '../figure/facets';
import { tally } from '../figure/tally';
import { scaleText, yearsText, type TitlePart } from '../figure/titles';
import { ACTOR_NAMES, capitalised, grouped, STATUS_NAMES, THEME_NAMES } from '../figure/words';
import { inLanguage, t } from '../language/language';
import type { OptionGroup } from './menu';

/** A part of a sentence that a reader can change. */
export type Changeable = Exclude<TitlePart['part'], 'text'>;

/** What opens when a part is asked for, for screen readers. */
export const PART_TITLES = inLanguage<Changeable>({
  measure: 'What is counted',
  scale: 'How it is counted',
  topic: 'Theme or objective',
  actor: 'Kind of actor',
  document: 'Document',
  years: 'Years',
  status: 'Status',
  sureness: 'How surely found',
});

/** Filters that a sentence says only when they are set: all others stand in it from the beginning. */
const ON_REQUEST = ['actor', 'document', 'years', 'status'] as const;
/** The value that sets a filter back. */
const ANY = '';

/** The options of one part, in groups; of a filter that is said only when it is set, also how to drop it. */
export function optionsOf(
  part: Changeable,
  figure: Figure,
  atlas: Atlas,
  numbers = numbersOf(figure, atlas),
): OptionGroup<string>[] {
  switch (part) {
    case 'measure':
      return [
        { title: PART_TITLES.measure, options: MEASURES.map((measure) => measureOption(measure, figure, atlas)) },
      ];
    case 'scale':
      return [
        {
          title: PART_TITLES.scale,
          options: SCALES.map((scale) => ({
            value: scale,
            label: figure.chart === 'map' ? scaleText({ ...figure, scale }) : scale,
            note: '',
          })),
        },
      ];
    default:
      return filterOptions(part, figure, atlas, numbers);
  }
}

/** Whether there is a filter that is not yet in the sentence: counting what each would give can wait. */
export function hasFurther(figure: Figure): boolean {
  return ON_REQUEST.some((name) => !isSet(filtersOf(figure), name));
}

/** The options of every filter that is not yet in the sentence; those that do not apply are listed with the reason. */
export function furtherOptions(
  figure: Figure,
  atlas: Atlas,
  numbers = numbersOf(figure, atlas),
): OptionGroup<string>[] {
  const measure = measureOf(figure);
  return ON_REQUEST.filter((name) => !isSet(filtersOf(figure), name)).flatMap((name) => {
    const reason = reasonAgainst(name, measure);
    if (reason !== null)
      return [
        {
          title: PART_TITLES[name],
          options: [{ value: `${name}:`, label: capitalised(reason), note: '', disabled: true }],
        },
      ];
    return filterOptions(name, figure, atlas, numbers).map(({ title, options }) => ({
      title,
      options: options
        .filter(({ value }) => value !== ANY)
        .map((option) => ({ ...option, value: `${name}:${option.value}` })),
    }));
  });
}

/** The figure with another value for a part. */
export function changed(figure: Figure, part: Changeable, value: string): Figure {
  switch (part) {
    case 'measure':
      return figure.chart === 'map' ? { ...figure, measure: value as MapMeasure } : figure;
    case 'scale':
      return figure.chart === 'map' ? { ...figure, scale: value as Scale } : figure;
    case 'topic':
      return withTopic(figure, value === ANY ? null : (value as Exclude<Topic, null>));
    default:
      return withFilters(
        figure,
        value === ANY ? without(figure.filters, part) : { [part]: part === 'years' ? spanOf(value) : value },
      );
  }
}

/** The figure with a filter that was chosen among the further ones. */
export function furthered(figure: Figure, value: string): Figure {
  const name = FILTER_NAMES.find((filter) => value.startsWith(`${filter}:`));
  return name ? changed(figure, name, value.slice(name.length + 1)) : figure;
}

/** The value of a part as its options have it. */
export function valueOf(part: Changeable, figure: Figure): string {
  if (part === 'measure') return measureOf(figure);
  if (part === 'scale') return figure.chart === 'map' ? figure.scale : SCALES[0];
  const filters = filtersOf(figure);
  if (part === 'years') return filters.years ? printSpan(filters.years) : ANY;
  return filters[part] ?? ANY;
}

function measureOption(measure: Measure, figure: Figure, atlas: Atlas) {
  const { rows } = tally(measure, figure.filters, atlas, figure.chart === 'map' ? figure.members : null);
  return { value: measure, label: MEASURE_WORDS[measure].title, note: grouped(rows.length) };
}

function filterOptions(name: FilterName, figure: Figure, atlas: Atlas, { facets }: Numbers): OptionGroup<string>[] {
  const filters = filtersOf(figure);
  const dropping = isSet(filters, name) ? [{ value: ANY, label: dropText(name), note: '' }] : [];
  const group = (options: OptionGroup<string>['options']): OptionGroup<string>[] => [
    { title: PART_TITLES[name], options: [...dropping, ...options] },
  ];
  switch (name) {
    case 'topic':
      return topicOptions(facets, figure);
    case 'actor':
      return group(
        ACTOR_TYPES.map((type: ActorType) => option(type, ACTOR_NAMES[type], facets.actor[type], filters.actor)),
      );
    case 'document':
      return group(
        atlas.documents.map(({ id, shortName }, i) => option(id, shortName, facets.document[i], filters.document)),
      );
    case 'status':
      return group(
        PRACTICE_STATUSES.map((status: PracticeStatus) =>
          option(status, STATUS_NAMES[status], facets.status[status], filters.status),
        ),
      );
    case 'sureness':
      return [
        {
          title: PART_TITLES.sureness,
          options: SURENESSES.map((sureness: Sureness) => ({
            value: sureness,
            label: SURENESS_NAMES[sureness],
            note: grouped(facets.sureness[sureness]),
          })),
        },
      ];
    case 'years':
      return yearOptions(facets, dropping, measureOf(figure));
  }
}

const DROPS = inLanguage<Exclude<FilterName, 'sureness'>>({
  topic: 'any theme',
  actor: 'any actor',
  document: 'all documents',
  years: 'any year',
  status: 'whatever their status',
});

/** What is said where a filter is set back. */
function dropText(name: FilterName): string {
  return name === 'sureness' ? SURENESS_NAMES[NO_FILTERS.sureness] : DROPS[name];
}

/** An option with its count. What would give nothing cannot be chosen, but for what is chosen already. */
function option(value: string, label: string, count: number, chosen: string | null) {
  return { value, label, note: grouped(count), disabled: count === 0 && value !== chosen };
}

function topicOptions({ topic }: Facets, figure: Figure): OptionGroup<string>[] {
  const themes = THEMES.map((theme) => ({ value: theme, label: THEME_NAMES[theme], note: grouped(topic(theme)) }));
  if (figure.chart === 'theme') return [{ title: t('Themes'), options: themes }];
  return [
    { title: t('Themes'), options: [{ value: ANY, label: DROPS.topic, note: grouped(topic(null)) }, ...themes] },
    { title: t('Global Compact objectives'), options: objectiveOptions('gcm', topic) },
    { title: t('SDG targets'), options: objectiveOptions('sdg', topic) },
  ];
}

function objectiveOptions(framework: FrameworkId, count: Facets['topic']): OptionGroup<string>['options'] {
  return FRAMEWORKS[framework].objectives.map(({ id, number, title: label, themes }) => ({
    value: id,
    number,
    label,
    note: themes.length ? grouped(count(id)) : t('no theme'),
    disabled: !themes.length,
  }));
}

/** Single years with their counts; the timeline of the map sets spans. */
function yearOptions(
  { years }: Facets,
  dropping: OptionGroup<string>['options'],
  measure: Measure,
): OptionGroup<string>[] {
  const group = (by: YearSpan['by'], title: string) => ({
    title,
    options: [...years[by]].map(([year, count]) => ({
      value: printSpan({ by, from: year, to: year }),
      label: yearsText({ from: year, to: year }),
      note: grouped(count),
    })),
  });
  const ofDocuments = group('document', t('Years of the documents'));
  return [
    { ...ofDocuments, options: [...dropping, ...ofDocuments.options] },
    ...(measure === 'documents' ? [] : [group('told', t('Years that the words name'))]),
  ].filter(({ options }) => options.length > 0);
}

function printSpan({ by, from, to }: YearSpan): string {
  return `${by} ${from} ${to}`;
}

function spanOf(value: string): Filters['years'] {
  const [by, from, to] = value.split(' ');
  return { by: by === 'told' ? 'told' : 'document', from: Number(from), to: Number(to) };
}

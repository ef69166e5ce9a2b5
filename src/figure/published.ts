/** The figures that are published as pictures and pages of their own, each under a name that stays. */
import { t } from '../language/language';
import { allAreas, areaInText, areaOf, type AreaId } from '../atlas/areas/areas';
import type { Atlas, FundingPhase } from '../atlas/atlas';
import { GRAPHS } from '../atlas/network/graphs';
import { THEMES } from '../extract/records';
import { printAddress } from './address';
import type { View } from './view';
import { DEFAULT_FIGURE, DEFAULT_MONEY, DEFAULT_NETWORK, type Figure } from './figure';
import { NO_FILTERS } from './filters';
import { countriesOf } from './items';
import { titleOf } from './titles';
import { capitalised, THEME_NAMES } from './words';

const PHASES: readonly FundingPhase[] = ['planned', 'received', 'reported'];

/** What published figures are listed under. */
export const PUBLISHED_GROUPS = ['views', 'themes', 'networks', 'money', 'countries'] as const;
export type PublishedGroup = (typeof PUBLISHED_GROUPS)[number];

export interface Published {
  /** Of its files, without an ending: "map-human-trafficking". */
  readonly name: string;
  readonly group: PublishedGroup;
  /** In a list of its group. */
  readonly label: string;
  readonly title: string;
  readonly figure: Figure;
  /** Country that stands out; null for none. */
  readonly picked: AreaId | null;
}

/** A view of a published figure, as the page opens it. */
export function viewOf({ figure, picked }: Pick<Published, 'figure' | 'picked'>): View {
  return { figure, table: false, place: picked === null ? null : { kind: 'country', id: picked }, passage: null };
}

/** The published figures of an atlas: each view, each theme's map, each network, each kind of money, each country's map. */
export function publishedFigures(atlas: Atlas): Published[] {
  const own = (group: PublishedGroup, name: string, figure: Figure, label = titleOf(figure, atlas)): Published => {
    return { name, group, label, title: titleOf(figure, atlas), figure, picked: null };
  };
  const filters = NO_FILTERS;
  return [
    own('views', 'map', DEFAULT_FIGURE),
    own('views', 'countries', { chart: 'countries', order: 'finds', filters }),
    own('views', 'themes', { chart: 'matrix', across: 'country', order: 'total', filters }),
    own('views', 'themes-by-document', { chart: 'matrix', across: 'document', order: 'total', filters }),
    own('views', 'recommendations', { chart: 'recommendations', group: 'theme', filters }),
    own('views', 'documents', { chart: 'library', filters }),
    ...THEMES.map((theme) =>
      own(
        'themes',
        `map-${theme}`,
        { ...DEFAULT_FIGURE, filters: { ...filters, topic: theme } },
        capitalised(THEME_NAMES[theme]),
      ),
    ),
    ...GRAPHS.map((graph) => own('networks', `network-${graph}`, { ...DEFAULT_NETWORK, graph, filters })),
    ...PHASES.map((phase) => own('money', `money-${phase}`, { ...DEFAULT_MONEY, phase, filters })),
    ...countriesTold(atlas).map((id): Published => {
      const figure: Figure = { ...DEFAULT_FIGURE, arcs: true };
      const area = areaOf(id);
      return {
        ...{ name: `country-${id.toLowerCase()}`, group: 'countries', label: area.label },
        ...{
          title: t('Whom {country} works with, and practices by country', { country: areaInText(area) }),
          figure,
          picked: id,
        },
      };
    }),
  ];
}

/** The published figure that a view is; undefined for one that is not published. */
export function publishedAs(view: View, published: readonly Published[]): Published | undefined {
  const address = printAddress(view);
  return published.find((one) => printAddress(viewOf(one)) === address);
}

/** Countries of which anything was found, by name. */
function countriesTold({ practices, ties, recommendations }: Atlas): AreaId[] {
  const told = new Set<AreaId>([
    ...practices.flatMap(({ countries, partners }) => [...countries, ...partners]),
    ...ties.flatMap(countriesOf),
    ...recommendations.flatMap(({ countries }) => countries),
  ]);
  return allAreas.map(({ iso3 }) => iso3).filter((id) => told.has(id));
}

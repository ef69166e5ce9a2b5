/** What is told of a theme, in numbers, as a picture. */
import { areaOf, type AreaId } from '../atlas/areas/areas';
import type { ThemeFigure } from '../figure/figure';
import { leftOutNote } from '../figure/sentences';
import { themePageOf, type ThemePage } from '../figure/theme-page';
import { themeSummary } from '../figure/theme-sentences';
import { titleOf, type Names } from '../figure/titles';
import { ACTOR_NAMES, capitalised, grouped, listed, regionName } from '../figure/words';
import { t } from '../language/language';
import type { Draw } from './body';
import type { Paints } from './paints';
import type { BarRow } from './rows';
import { drawColumns, inColumns, type Section } from './sections';

const SIZE = { page: 13, room: 18 };
/** Lists beside each other: how many from which width on, in multiples of the type. */
const COLUMNS = { three: 66, two: 40 };
const MOST = { countries: 12, others: 8 };

export const drawTheme: Draw<ThemeFigure> = (figure, { atlas }, { width, height, paints, isForRoom }) => {
  const page = themePageOf(figure, atlas);
  const size = isForRoom ? SIZE.room : SIZE.page;
  const columns = width / size >= COLUMNS.three ? 3 : width / size >= COLUMNS.two ? 2 : 1;
  const sections = sectionsOf(page, atlas, paints);
  const leftOut = leftOutNote(figure, atlas);
  const summary = themeSummary(page, atlas);
  return {
    ...drawColumns(inColumns(sections, columns), { width, height, size, paints }),
    legend: [],
    summary,
    alternative: [
      `${titleOf(figure, atlas)}.`,
      summary,
      ...sections.slice(1).map(({ title, rows }) => {
        const first = rows.slice(0, 5).map(({ name, text }) => `${name} (${text})`);
        const values = { title, names: listed(first) };
        return rows.length > first.length ? t('{title}: {names} first.', values) : t('{title}: {names}.', values);
      }),
    ].join(' '),
    notes: leftOut === null ? [] : [leftOut],
  };
};

/** The lists of a theme that have anything in them; how much of each kind there is first. */
function sectionsOf(page: ThemePage, { documents }: Names, paints: Paints): Section[] {
  const bars = (rows: readonly { readonly name: string; readonly count: number }[], fill: string): BarRow[] =>
    rows.map(({ name, count }) => ({ name, parts: [{ value: count, fill }], text: grouped(count) }));
  const section = (
    title: string,
    rows: readonly BarRow[],
    more: Section['more'],
    limit: number = MOST.others,
  ): Section => ({ title, rows, more, limit, most: Math.max(0, ...rows.map(({ parts }) => parts[0].value)) });
  const labelOf = (id: string) => areaOf(id as AreaId).label;
  const nameOf = (id: string) => documents.find((document) => document.id === id)?.shortName ?? id;
  const all = [
    ...bars([{ name: t('Practices'), count: page.practices.length }], paints.practice),
    ...bars([{ name: t('Partnerships'), count: page.ties.length }], paints.tie),
    ...bars([{ name: t('Recommendations'), count: page.recommended.length }], paints.recommendation),
  ];
  return [
    section(t('In all'), all, 'kind'),
    section(
      t('Countries, by practices'),
      bars(
        page.countries.map(({ id, count }) => ({ name: labelOf(id), count })),
        paints.practice,
      ),
      'country',
      MOST.countries,
    ),
    section(
      t('Who acts'),
      bars(
        page.actors.map(({ id, count }) => ({ name: capitalised(ACTOR_NAMES[id]), count })),
        paints.practice,
      ),
      'actor',
    ),
    section(
      t('Countries that work together'),
      bars(
        page.pairs.map(({ id, items }) => ({ name: listed(id.split(' ').map(labelOf)), count: items.length })),
        paints.tie,
      ),
      'pair',
    ),
    section(
      t('Organisations named'),
      bars(
        page.organisations.map(({ id, items }) => ({ name: id, count: items.length })),
        paints.practice,
      ),
      'organisation',
    ),
    section(
      t('Documents that tell of it'),
      bars(
        page.documents.map(({ id, count }) => ({ name: nameOf(id), count })),
        paints.practice,
      ),
      'document',
    ),
    section(
      t('Regions'),
      bars(
        page.regions.map(({ id, count }) => ({ name: regionName(id), count })),
        paints.practice,
      ),
      'region',
    ),
  ].filter(({ rows }) => rows.length > 0);
}

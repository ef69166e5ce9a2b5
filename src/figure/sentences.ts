import { bodyOf, type BodyId } from '../atlas/areas/members';
import type { Atlas, Passages } from '../atlas/atlas';
import { t } from '../language/language';
import { filtersOf, measureOf, type Figure, type MapFigure } from './figure';
import { FILTER_NAMES, isSet, type FilterName } from './filters';
import { countedOf, MEASURE_WORDS } from './measure';
import { numbersOf, tallyOf, type CountryRow, type Numbers } from './rows';
import { filterText, membersText, titleOf } from './titles';
import { capitalised, counted, doesNotApply, grouped, listed, percent } from './words';

/** What a figure leaves out as not sure enough; null where it leaves out nothing. */
export function leftOutNote(figure: Figure, atlas: Atlas): string | null {
  const filters = filtersOf(figure);
  if (!isSet(filters, 'sureness')) return null;
  const measure = measureOf(figure);
  const count = tallyOf(figure, atlas).leftOutTotal;
  const items = countedOf(measure, count);
  const { none } = MEASURE_WORDS[measure];
  if (filters.sureness === 'checked')
    return count
      ? t('Left out: {items} that no person has checked.', { items })
      : t('Nothing is left out: there is {none} that no person has checked.', { none });
  if (filters.sureness === 'surest')
    return count
      ? t('Left out: {items} of which the rules are less sure or unsure and that no person has checked.', { items })
      : t('Nothing is left out: there is {none} of which the rules are less sure or unsure.', { none });
  return count
    ? t('Left out: {items} of which the rules are unsure and that no person has checked.', { items })
    : t('Nothing is left out: there is {none} of which the rules are unsure.', { none });
}

/** What the figure counts, and how far it reaches. */
export function summaryOf(figure: MapFigure, atlas: Atlas, rows: readonly CountryRow[]): string {
  const { rows: shown, elsewhere, documents, leftOutTotal } = tallyOf(figure, atlas);
  const total = atlas.documents.length;
  if (!shown.length) {
    const none = capitalised(MEASURE_WORDS[figure.measure].none);
    if (leftOutTotal > 0 && filtersOf(figure).sureness === 'checked')
      return t('{none} has been checked by a person yet.', { none });
    const where = figure.members === null ? counted(total, 'document') : membersText(figure.members);
    return leftOutTotal > 0
      ? t('{none} is sure enough in {where}.', { none, where })
      : t('{none} found in {where}.', { none, where });
  }
  const countries = rows.filter((row) => row.coverage === 'found').length;
  if (figure.members !== null) return membersSummary(figure, figure.members, atlas, countries);
  const national = shown.length - elsewhere;
  const reach = counted(countries, 'country', 'countries');
  const items = countedOf(figure.measure, shown.length);
  if (figure.measure === 'documents')
    return t('{documents} that name {countries}.', { documents: items, countries: reach });
  const parts = [
    ...(national ? [t('{count} in {countries}', { count: grouped(national), countries: reach })] : []),
    ...(elsewhere ? [elsewhereText(figure, elsewhere)] : []),
  ];
  return t('{found}: {parts}.', {
    found: toldInText(items, documents, total),
    parts: listed(parts),
  });
}

/** "3 of regions only": how many items a map has no country for. */
function elsewhereText({ measure }: MapFigure, elsewhere: number): string {
  const count = grouped(elsewhere);
  return measure === 'practices'
    ? t('{count} of regions only', { count })
    : t('{count} of no country by name', { count });
}

/** What the figure counts in the members of a body. */
function membersSummary(figure: MapFigure, body: BodyId, atlas: Atlas, countries: number): string {
  const { rows, documents } = tallyOf(figure, atlas);
  const total = atlas.documents.length;
  const [items, members] = [countedOf(figure.measure, rows.length), membersText(body)];
  return figure.measure === 'documents'
    ? t('{documents} that name {countries} of {members}.', { documents: items, countries, members })
    : documents === total && total > 1
      ? t('{items} in {countries} of {members}, told in all {total} documents.', { items, countries, members, total })
      : t('{items} in {countries} of {members}, told in {count} of {documents}.', {
          ...{ items, countries, members, count: documents },
          documents: counted(total, 'document'),
        });
}

/** "3 practices told in 2 of 5 documents", "3 practices told in all 5 documents": items and in how many documents they are. */
export function toldInText(items: string, documents: number, total: number): string {
  return documents === total && total > 1
    ? t('{items} told in all {total} documents', { items, total })
    : t('{items} told in {count} of {documents}', { items, count: documents, documents: counted(total, 'document') });
}

/** Where a combination of filters gives nothing: what each gives when it alone is dropped, the most first. */
export function nearMisses(
  figure: Figure,
  atlas: Atlas,
  { total, without }: Numbers = numbersOf(figure, atlas),
): { readonly name: FilterName; readonly text: string; readonly count: number }[] {
  const filters = filtersOf(figure);
  if (total) return [];
  return FILTER_NAMES.filter((name) => isSet(figure.filters, name) && without[name] > 0)
    .map((name) => ({ name, text: filterText(name, filters, atlas), count: without[name] }))
    .sort((a, b) => b.count - a.count);
}

/** A picture in words: title, reach, the highest values and what is not shown. */
export function alternativeText(figure: MapFigure, atlas: Atlas, rows: readonly CountryRow[]): string {
  const found = rows.filter((row) => row.coverage === 'found');
  const highest = rows.filter((row) => row.rank !== null && row.rank <= 3).slice(0, 5);
  const leaders = highest.map(({ area, value }) => t('{name} ({count})', { name: area.label, count: value }));
  const none = rows.filter((row) => row.coverage === 'none').length;
  const values = found.map((row) => row.value);
  const range = found.length
    ? t('From {lowest} to {highest} a country.', {
        lowest: grouped(Math.min(...values)),
        highest: grouped(Math.max(...values)),
      })
    : '';
  return [
    t('World map. {title}.', { title: titleOf(figure, atlas) }),
    summaryOf(figure, atlas, rows),
    range,
    leaders.length ? t('Highest: {countries}.', { countries: listed(leaders) }) : '',
    none ? namedWithout(figure, none) : '',
    leftOutNote(figure, atlas) ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "3 further countries named without such a practice." */
function namedWithout({ measure }: MapFigure, count: number): string {
  return t('{countries} named without {such}.', {
    countries: counted(count, 'further country', 'further countries'),
    such: MEASURE_WORDS[measure].such,
  });
}

/** What the words for a value need to know of a map. */
type Valued = Pick<MapFigure, 'measure' | 'scale' | 'members'>;

/** What a country's shade stands for, in words. */
export function valueText(row: CountryRow, figure: Valued): string {
  const items = countedOf(figure.measure, row.value);
  switch (row.coverage) {
    case 'found':
      return figure.scale === 'share'
        ? t('{items} in {count} of {documents} on it, {share}', {
            ...{ items, count: row.telling, documents: counted(row.covering, 'document') },
            share: percent(row.share),
          })
        : items;
    case 'none':
      return t('{found}; {named}', {
        found: row.leftOut
          ? t('{items}, not sure enough', { items: countedOf(figure.measure, row.leftOut) })
          : t('{none} found', { none: MEASURE_WORDS[figure.measure].none }),
        named: namedText(row),
      });
    case 'unnamed':
      return t('not named in any document');
    case 'unsearched':
      return doesNotApply();
    case 'outside':
      return figure.members === null
        ? t('not a member of the body')
        : t('not a member of {body}', { body: bodyOf(figure.members).name });
  }
}

/** How a country is named. A town may stand for a country that no document names. */
function namedText({ documents, covering }: CountryRow): string {
  return documents
    ? t('named in {documents}', { documents: counted(documents, 'document') })
    : t('not named, but told of in {documents}', { documents: counted(covering, 'document') });
}

/**
 * What a screen reader says of an area: "Italy, 4 practices, rank 2, 5 passages". Many rows of a figure have the same words
 * behind their names: they are made once.
 */
export function speaking(figure: Valued): (row: CountryRow) => string {
  const known = new Map<string, string>();
  const comma = t(', |between clauses');
  return (row) => {
    const { coverage, value, rank, leftOut, documents, covering } = row;
    const passages = rank === null ? 0 : row.passages;
    const share = figure.scale === 'share' ? row.telling : 0;
    const key = `${coverage} ${value} ${rank} ${passages} ${leftOut} ${documents} ${covering} ${share}`;
    let words = known.get(key);
    if (words === undefined) {
      words = [
        valueText(row, figure),
        ...(rank === null ? [] : [t('rank {rank}', { rank })]),
        ...(passages ? [counted(passages, 'passage')] : []),
      ].join(comma);
      known.set(key, words);
    }
    return row.area.label + comma + words;
  };
}

/** "Told in 2 documents, 3 passages". */
export function toldIn(ids: readonly string[], passages: Passages): string {
  const documents = new Set(ids.map((id) => passages[id].doc)).size;
  return t('Told in {documents}, {passages}', {
    documents: counted(documents, 'document'),
    passages: counted(ids.length, 'passage'),
  });
}

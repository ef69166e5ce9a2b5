import { bodyOf, type BodyId } from '../atlas/areas/members';
import type { Atlas, Passages } from '../atlas/atlas';
import { filtersOf, measureOf, type Figure, type MapFigure } from './figure';
import { FILTER_NAMES, isSet, type FilterName } from './filters';
import { MEASURE_WORDS, type Measure } from './measure';
import { numbersOf, tallyOf, type CountryRow, type Numbers } from './rows';
import { filterText, membersText, titleOf } from './titles';
import { counted, DOES_NOT_APPLY, grouped, listed, percent } from './words';

/** "3 practices": a number of what a figure counts. */
function items({ measure }: { readonly measure: Measure }, count: number): string {
  return counted(count, MEASURE_WORDS[measure].one, MEASURE_WORDS[measure].many);
}

/** What a figure leaves out as not sure enough; null where it leaves out nothing. */
export function leftOutNote(figure: Figure, atlas: Atlas): string | null {
  const filters = filtersOf(figure);
  if (!isSet(filters, 'sureness')) return null;
  const measure = measureOf(figure);
  const count = tallyOf(figure, atlas).leftOutTotal;
  const { one } = MEASURE_WORDS[measure];
  if (filters.sureness === 'checked')
    return count
      ? `Left out: ${items({ measure }, count)} that no person has checked.`
      : `Nothing is left out: there is no ${one} that no person has checked.`;
  const which = filters.sureness === 'surest' ? 'less sure or unsure' : 'unsure';
  return count
    ? `Left out: ${items({ measure }, count)} of which the rules are ${which} and that no person has checked.`
    : `Nothing is left out: there is no ${one} of which the rules are ${which}.`;
}

/** What the figure counts, and how far it reaches. */
export function summaryOf(figure: MapFigure, atlas: Atlas, rows: readonly CountryRow[]): string {
  const { rows: shown, elsewhere, documents, leftOutTotal } = tallyOf(figure, atlas);
  const total = atlas.documents.length;
  const words = MEASURE_WORDS[figure.measure];
  if (!shown.length) {
    const isLeftOut = leftOutTotal > 0;
    if (isLeftOut && filtersOf(figure).sureness === 'checked')
      return `No ${words.one} has been checked by a person yet.`;
    const where = figure.members === null ? counted(total, 'document') : membersText(figure.members);
    return `No ${words.one} ${isLeftOut ? 'is sure enough' : 'found'} in ${where}.`;
  }
  const countries = rows.filter((row) => row.coverage === 'found').length;
  if (figure.members !== null) return membersSummary(figure, figure.members, atlas, countries);
  const national = shown.length - elsewhere;
  const reach = counted(countries, 'country', 'countries');
  if (figure.measure === 'documents') return `${items(figure, shown.length)} that name ${reach}.`;
  const parts = [
    ...(national ? [`${grouped(national)} in ${reach}`] : []),
    ...(elsewhere
      ? [`${grouped(elsewhere)} ${figure.measure === 'practices' ? 'of regions only' : 'of no country by name'}`]
      : []),
  ];
  return `${items(figure, shown.length)} ${toldInText(documents, total)}: ${listed(parts)}.`;
}

/** What the figure counts in the members of a body. */
function membersSummary(figure: MapFigure, body: BodyId, atlas: Atlas, countries: number): string {
  const { rows, documents } = tallyOf(figure, atlas);
  const all = membersText(body);
  if (figure.measure === 'documents') return `${items(figure, rows.length)} that name ${countries} of ${all}.`;
  const where = `${items(figure, rows.length)} in ${countries} of ${all}`;
  return `${where}, ${toldInText(documents, atlas.documents.length)}.`;
}

/** "told in 2 of 5 documents", "told in all 5 documents". */
export function toldInText(documents: number, total: number): string {
  return documents === total && total > 1
    ? `told in all ${total} documents`
    : `told in ${documents} of ${counted(total, 'document')}`;
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
  const leaders = highest.map((row) => `${row.area.label} (${row.value})`);
  const none = rows.filter((row) => row.coverage === 'none').length;
  const values = found.map((row) => row.value);
  const range = found.length
    ? `From ${grouped(Math.min(...values))} to ${grouped(Math.max(...values))} a country.`
    : '';
  const { one } = MEASURE_WORDS[figure.measure];
  return [
    `World map. ${titleOf(figure, atlas)}.`,
    summaryOf(figure, atlas, rows),
    range,
    leaders.length ? `Highest: ${listed(leaders)}.` : '',
    none ? `${counted(none, 'further country', 'further countries')} named without such a ${one}.` : '',
    leftOutNote(figure, atlas) ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the words for a value need to know of a map. */
type Valued = Pick<MapFigure, 'measure' | 'scale' | 'members'>;

/** What a country's shade stands for, in words. */
export function valueText(row: CountryRow, figure: Valued): string {
  const { one } = MEASURE_WORDS[figure.measure];
  switch (row.coverage) {
    case 'found':
      return figure.scale === 'share'
        ? `${items(figure, row.value)} in ${row.telling} of ${counted(row.covering, 'document')} on it, ${percent(row.share)}`
        : items(figure, row.value);
    case 'none':
      return `${row.leftOut ? `${items(figure, row.leftOut)}, not sure enough` : `no ${one} found`}; ${namedText(row)}`;
    case 'unnamed':
      return 'not named in any document';
    case 'unsearched':
      return DOES_NOT_APPLY;
    case 'outside':
      return `not a member of ${figure.members === null ? 'the body' : bodyOf(figure.members).name}`;
  }
}

/** How a country is named. A town may stand for a country that no document names. */
function namedText({ documents, covering }: CountryRow): string {
  return documents
    ? `named in ${counted(documents, 'document')}`
    : `not named, but told of in ${counted(covering, 'document')}`;
}

/** "Italy, 4 practices, rank 2, 5 passages": what a screen reader says of an area. */
export function spokenText(row: CountryRow, figure: Valued): string {
  const detail =
    row.rank === null ? [] : [`rank ${row.rank}`, ...(row.passages ? [counted(row.passages, 'passage')] : [])];
  return [row.area.label, valueText(row, figure), ...detail].join(', ');
}

/** "Told in 2 documents, 3 passages". */
export function toldIn(ids: readonly string[], passages: Passages): string {
  const documents = new Set(ids.map((id) => passages[id].doc)).size;
  return `Told in ${counted(documents, 'document')}, ${counted(ids.length, 'passage')}`;
}

/** What a map draws and says of each country: the same in the page of the atlas and in pages of others. */
import type { AreaMark } from '../charts/Choropleth.svelte';
import type { Atlas } from '../atlas/atlas';
import { classOf, shadeOf, SHARE_CLASSES, valueClasses, type ValueClass } from '../figure/classes';
import type { MapFigure } from '../figure/figure';
import { tallyOf, type CountryRow, type CoverageCase } from '../figure/rows';
import { spokenText, valueText } from '../figure/sentences';
import { capitalised } from '../figure/words';

/** The classes of a map's values. A country keeps its shade when others are left out. */
export function classesOf(figure: MapFigure, atlas: Atlas): readonly ValueClass[] {
  if (figure.scale === 'share') return SHARE_CLASSES;
  return valueClasses(Math.max(0, ...tallyOf({ ...figure, members: null }, atlas).values));
}

/** How many areas there are of each case. */
export function casesOf(rows: readonly CountryRow[]): Record<CoverageCase, number> {
  const counts: Record<CoverageCase, number> = { found: 0, none: 0, unnamed: 0, unsearched: 0, outside: 0 };
  for (const row of rows) counts[row.coverage]++;
  return counts;
}

/** The mark of a country. What only a tooltip says is made when it is asked for. */
export function markOf(
  row: CountryRow,
  figure: MapFigure,
  classes: readonly ValueClass[],
  detailOf: () => AreaMark['detail'] = () => undefined,
): AreaMark {
  return {
    name: row.area.label,
    coverage: row.coverage,
    shade: shadeFor(row, figure, classes),
    get text() {
      return capitalised(valueText(row, figure));
    },
    spoken: spokenText(row, figure),
    get detail() {
      return detailOf();
    },
  };
}

function shadeFor(row: CountryRow, { scale }: MapFigure, classes: readonly ValueClass[]): number {
  if (scale === 'found') return shadeOf(0, 1);
  return shadeOf(classOf(scale === 'share' ? Math.ceil(row.share * 100) : row.value, classes), classes.length);
}

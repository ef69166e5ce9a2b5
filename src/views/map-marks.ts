/** What a map draws and says of each country: the same in the page of the atlas and in pages of others. */
import type { AreaId } from '../atlas/areas/areas';
import type { AreaMark } from '../charts/Choropleth.svelte';
import type { Atlas } from '../atlas/atlas';
import { classOf, shadeOf, SHARE_CLASSES, valueClasses, type ValueClass } from '../figure/classes';
import type { MapFigure } from '../figure/figure';
import { tallyOf, type CountryRow, type CoverageCase } from '../figure/rows';
import { speaking, valueText } from '../figure/sentences';
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

type Detail = AreaMark['detail'];

/** The marks of all countries, in the order of their rows, and what their tooltips quote. */
export function marksOf(
  rows: readonly CountryRow[],
  figure: MapFigure,
  classes: readonly ValueClass[],
  detailOf: (id: AreaId) => Detail = () => undefined,
): ReadonlyMap<AreaId, AreaMark> {
  const speak = speaking(figure);
  return new Map(
    rows.map((row) => [
      row.area.iso3,
      new CountryMark(row, figure, shadeFor(row, figure, classes), speak(row), detailOf),
    ]),
  );
}

/**
 * The mark of a country. What only a tooltip says is made when it is asked for: of a class, as to make an object that has
 * getters of its own takes long.
 */
class CountryMark implements AreaMark {
  readonly name: string;
  readonly coverage: CoverageCase;

  constructor(
    private readonly row: CountryRow,
    private readonly figure: MapFigure,
    readonly shade: number,
    readonly spoken: string,
    private readonly detailOf: (id: AreaId) => Detail,
  ) {
    this.name = row.area.label;
    this.coverage = row.coverage;
  }

  get text(): string {
    return capitalised(valueText(this.row, this.figure));
  }

  get detail(): Detail {
    return this.detailOf(this.row.area.iso3);
  }
}

function shadeFor(row: CountryRow, { scale }: MapFigure, classes: readonly ValueClass[]): number {
  if (scale === 'found') return shadeOf(0, 1);
  return shadeOf(classOf(scale === 'share' ? Math.ceil(row.share * 100) : row.value, classes), classes.length);
}

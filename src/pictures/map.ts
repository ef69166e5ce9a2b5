/** The world map as a picture. */
import { areaInText, areaOf, type AreaId } from '../atlas/areas/areas';
import { regionBox } from '../atlas/areas/region-views';
import type { Basemap, BasemapArea } from '../atlas/basemap/basemap';
import { arcPath, arcSteps } from '../charts/arc';
import { LABEL_SIZE, placeLabels } from '../charts/labels';
import { otherLand } from '../charts/land';
import { hasRing, RING } from '../charts/rings';
import {
  clamped,
  fitBox,
  isInView,
  stageOf,
  toMap,
  toScreen,
  wholeOf,
  type Stage,
  type Viewport,
} from '../charts/viewport';
import { pixelAt } from '../atlas/basemap/equal-earth';
import { arcsText, tiesFrom } from '../figure/arcs';
import { classLabel, classOf, shadeOf, SHARE_CLASSES, valueClasses, type ValueClass } from '../figure/classes';
import type { MapFigure } from '../figure/figure';
import type { OwnView } from '../figure/own-view';
import { MEASURE_WORDS } from '../figure/measure';
import { countryRows, tallyOf, type CountryRow, type CoverageCase } from '../figure/rows';
import { alternativeText, leftOutNote, summaryOf } from '../figure/sentences';
import { capitalised } from '../figure/words';
import { element } from '../figure/xml';
import { t } from '../language/language';
import type { Body, Canvas, LegendPart, PictureData } from './body';
import type { Paints } from './paints';
import { mirrored, nameAt, tenth } from './svg';

/** Widths of arcs, of the casing beyond them and radius of their dots, in pixels. */
const ARC = { widths: [1.25, 2.25, 3.5], casing: 2, dot: 3 };
const BORDER = 0.6;
/** Room around a part of the world, in pixels of the base map. */
const MARGIN = 12;
/** Maps narrower than this have no room for names of the whole world, in pixels. */
const NARROW = 560;
/** Magnified more than this, small states are named also where they have no value. */
const CLOSE = 3;
/** From this scale on a small state stands apart from its neighbours, and its name may lie on their land. */
const APART = 7;
/** How much larger names are that a room has to read. */
const ROOM_TYPE = 1.5;
/** Radius of the line around a small state, and widths of the lines around a picked area, in pixels. */
const PICKED = { radius: 7, casing: 4.5, line: 2 };

/** A map of the world or a part of it. `picked` is the country that stands out, and from which arcs lead. */
export function drawMap(
  figure: MapFigure,
  { atlas, basemap }: PictureData,
  canvas: Canvas,
  picked: AreaId | null = null,
): Body {
  const { paints } = canvas;
  const rows = countryRows(figure, atlas);
  const highest = Math.max(0, ...tallyOf({ ...figure, members: null }, atlas).values);
  const classes = figure.scale === 'share' ? SHARE_CLASSES : valueClasses(highest);
  const shadeFor = (row: CountryRow): number => {
    if (figure.scale === 'found') return shadeOf(0, 1);
    const value = figure.scale === 'share' ? Math.ceil(row.share * 100) : row.value;
    return shadeOf(classOf(value, classes), classes.length);
  };
  const { stage, viewport, height, scale } = seenOf(figure, basemap, canvas);
  const byId = new Map(rows.map((row) => [row.area.iso3, row]));
  const land = basemap.areas.map((area) => areaMarks(area, byId.get(area.id), scale, paints, shadeFor));
  const zoom = canvas.width / stage.frame.width;
  const [x0, y0] = toScreen(viewport, stage, [0, 0]);
  const arcs =
    figure.arcs && picked !== null ? tiesFrom(picked, figure.filters, atlas, (id) => areaInText(areaOf(id))) : [];
  const marks = [
    patterns(scale, paints),
    element('svg', { width: tenth(canvas.width), height: tenth(height), overflow: 'hidden' }, [
      element('g', { transform: `translate(${tenth(x0 * zoom)} ${tenth(y0 * zoom)}) scale(${rounded(scale)})` }, [
        element('path', { d: basemap.sphere, fill: paints.sea }),
        element('g', {}, land),
        borders(basemap, scale, paints),
        ...arcMarks(arcs, basemap, scale, paints),
        ...outline(picked, basemap, scale, paints),
      ]),
      ...names(
        rows,
        basemap,
        { stage, viewport, scale, zoom },
        canvas,
        arcs.flatMap(({ from, to }) => [from, to]),
      ),
    ]),
  ].join('');
  const leftOut = leftOutNote(figure, atlas);
  return {
    marks: mirrored(marks, canvas.width),
    height,
    legend: legendOf(figure, classes, rows, paints, leftOut === null ? t('none found') : t('none found surely enough')),
    summary: summaryOf(figure, atlas, rows),
    alternative: alternativeText(figure, atlas, rows),
    notes: [
      ...(picked !== null && figure.arcs ? [arcsText(picked, arcs.length)] : []),
      ...(leftOut === null ? [] : [leftOut]),
    ],
  };
}

/** What of the base map is seen, and how large: `scale` is pixels of the picture for one of the map. */
function seenOf(
  { region, at }: MapFigure,
  basemap: Basemap,
  canvas: Canvas,
): { stage: Stage; viewport: Viewport; height: number; scale: number } {
  const natural = (canvas.width * basemap.height) / basemap.width;
  const height = canvas.height === null ? natural : Math.min(canvas.height, natural);
  const stage = stageOf(basemap, canvas.width / height);
  const viewport = at
    ? clamped(ownViewport(at), stage)
    : region === null
      ? wholeOf(stage)
      : fitBox(regionBox(region, basemap), stage, MARGIN);
  return { stage, viewport, height, scale: (canvas.width / stage.frame.width) * viewport.k };
}

function ownViewport({ lon, lat, k }: OwnView): Viewport {
  const [x, y] = pixelAt(lon, lat);
  return { k, x, y };
}

/** The patterns of areas without a value, in pixels of the picture whatever the scale. */
function patterns(scale: number, { land, hatch }: Paints): string {
  const ground = element('rect', { width: 5, height: 5, fill: land });
  const pattern = (id: string, turn: string, sign: string) =>
    element(
      'pattern',
      {
        ...{ id, width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
        patternTransform: `scale(${rounded(1 / scale)})${turn}`,
      },
      [ground, sign],
    );
  return element('defs', {}, [
    pattern('none', ' rotate(45)', element('rect', { width: 1.4, height: 5, fill: hatch })),
    pattern('unsearched', '', element('circle', { cx: 2.5, cy: 2.5, r: 0.9, fill: hatch })),
  ]);
}

function areaMarks(
  area: BasemapArea,
  row: CountryRow | undefined,
  scale: number,
  paints: Paints,
  shadeFor: (row: CountryRow) => number,
): string {
  const coverage = row?.coverage ?? 'unsearched';
  const fills: Readonly<Record<CoverageCase, string>> = {
    found: row ? paints.shades[shadeFor(row)] : paints.land,
    ...{ none: 'url(#none)', unnamed: paints.land, unsearched: 'url(#unsearched)', outside: paints.paper },
  };
  const rings: Readonly<Record<CoverageCase, { fill: string; stroke: string }>> = {
    found: { fill: fills.found, stroke: paints.ring },
    none: { fill: paints.land, stroke: paints.strongHatch },
    unnamed: { fill: paints.hatch, stroke: 'none' },
    unsearched: { fill: paints.hatch, stroke: 'none' },
    outside: { fill: paints.paper, stroke: paints.hatch },
  };
  const [cx, cy] = area.at;
  return [
    ...(area.path
      ? [
          element('path', {
            ...{ d: area.path, fill: fills[coverage] },
            ...(coverage === 'outside' ? { stroke: paints.hatch, 'stroke-width': rounded(1 / scale) } : {}),
          }),
        ]
      : []),
    ...(hasRing(area, scale)
      ? [
          element('circle', {
            ...{ cx, cy, r: rounded(RING[coverage] / scale) },
            ...rings[coverage],
            'stroke-width': rounded(1.2 / scale),
          }),
        ]
      : []),
  ].join('');
}

function borders({ borders: { settled, disputed } }: Basemap, scale: number, { paper, soft }: Paints): string {
  const line = { fill: 'none', 'stroke-width': rounded(BORDER / scale), 'stroke-linejoin': 'round' };
  return (
    element('path', { ...line, d: settled, stroke: paper }) +
    element('path', { ...line, d: disputed, stroke: soft, 'stroke-dasharray': rounded(1.5 / scale) })
  );
}

function arcMarks(
  arcs: readonly { readonly from: AreaId; readonly to: AreaId; readonly weight: number }[],
  { areas }: Basemap,
  scale: number,
  { paper, accent }: Paints,
): string[] {
  const steps = arcSteps(arcs.map(({ weight }) => weight));
  const places = new Map(areas.map(({ id, at }) => [id, at]));
  return [
    { colour: paper, extra: ARC.casing },
    { colour: accent, extra: 0 },
  ].flatMap(({ colour, extra }) =>
    arcs.flatMap(({ from, to }, i) => {
      const ends = [places.get(from), places.get(to)];
      const [start, end] = ends;
      if (!start || !end) return [];
      const width = rounded((ARC.widths[steps[i]] + extra) / scale);
      return [
        element('path', {
          ...{ d: arcPath(start, end), fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round' },
        }),
        ...[start, end].map(([cx, cy]) =>
          element('circle', { cx, cy, r: rounded((ARC.dot + extra / 2) / scale), fill: colour }),
        ),
      ];
    }),
  );
}

function outline(
  picked: AreaId | null,
  { areas }: Basemap,
  scale: number,
  { paper, picked: colour }: Paints,
): string[] {
  const area = areas.find(({ id }) => id === picked);
  if (!area) return [];
  const lines = [
    { stroke: paper, 'stroke-width': rounded(PICKED.casing / scale) },
    { stroke: colour, 'stroke-width': rounded(PICKED.line / scale) },
  ];
  const [cx, cy] = area.at;
  return lines.map((line) =>
    hasRing(area, scale)
      ? element('circle', { cx, cy, r: rounded(PICKED.radius / scale), fill: 'none', ...line })
      : element('path', { d: area.path, fill: 'none', 'stroke-linejoin': 'round', ...line }),
  );
}

/** Names where they fit: those of `first` and those with a value before the others. */
function names(
  rows: readonly CountryRow[],
  { areas }: Basemap,
  seen: { stage: Stage; viewport: Viewport; scale: number; zoom: number },
  { width, paints, isForRoom }: Canvas,
  first: readonly AreaId[],
): string[] {
  const { stage, viewport, scale, zoom } = seen;
  const isWhole = viewport.k === 1;
  if (isWhole && width < NARROW) return [];
  const type = isForRoom ? ROOM_TYPE : 1;
  const byId = new Map(areas.map((area) => [area.id, area]));
  const place = (point: readonly [number, number]) =>
    toScreen(viewport, stage, point).map((value) => (value * zoom) / type) as [number, number];
  const wishes = rows.flatMap(({ area: { iso3: id, label }, coverage }) => {
    const area = byId.get(id);
    const isFirst = first.includes(id);
    if (!area || coverage === 'outside' || !isInView(viewport, stage, area.at)) return [];
    if (area.small && coverage !== 'found' && viewport.k < CLOSE && !isFirst) return [];
    const [x0, y0, x1, y1] = area.box;
    return {
      ...{ id, name: label, at: place(area.at), box: [...place([x0, y0]), ...place([x1, y1])] as const },
      ring: area.small ? RING[coverage] : 0,
      rank: isFirst ? 0 : coverage === 'found' ? 1 : 2,
    };
  });
  const isOnOthers = otherLand(areas, scale);
  const placed = placeLabels(
    [0, 1, 2].flatMap((rank) => wishes.filter((wish) => wish.rank === rank)),
    { width: (stage.frame.width * zoom) / type, height: (stage.frame.height * zoom) / type },
    (id, [x, y]) => scale < APART && isOnOthers(id, toMap(viewport, stage, [(x * type) / zoom, (y * type) / zoom])),
  );
  const texts = placed.map((label) => nameAt(label, type));
  const size = { 'font-size': LABEL_SIZE * type };
  // Two layers rather than a painting order, which not all programs know.
  const halo = { fill: 'none', stroke: paints.paper, 'stroke-width': 3 * type, 'stroke-linejoin': 'round' };
  return [
    element('g', { ...size, ...halo, 'aria-hidden': 'true' }, texts),
    element('g', { ...size, fill: paints.ink }, texts),
  ];
}

function legendOf(
  { measure, scale }: MapFigure,
  classes: readonly ValueClass[],
  rows: readonly CountryRow[],
  paints: Paints,
  none: string,
): LegendPart[] {
  const swatch = (fill: string, stroke = paints.rule) =>
    element('rect', { x: 0.5, y: -6, width: 22, height: 12, fill, stroke });
  const counts = (coverage: CoverageCase) => rows.filter((row) => row.coverage === coverage).length;
  const cases = [
    { coverage: 'none', fill: 'url(#none)', text: (count: number) => t('named, {none} ({count})', { none, count }) },
    { coverage: 'unnamed', fill: paints.land, text: (count: number) => t('not named ({count})', { count }) },
    {
      coverage: 'unsearched',
      fill: 'url(#unsearched)',
      text: (count: number) => t('does not apply ({count})', { count }),
    },
    { coverage: 'outside', fill: paints.paper, text: (count: number) => t('not a member ({count})', { count }) },
  ] as const;
  const heading = (text: string): LegendPart => ({ sign: '', room: 0, text, isHeading: true });
  const shaded =
    scale === 'found'
      ? [{ sign: swatch(paints.shades[shadeOf(0, 1)]), room: 23, text: t('found') }]
      : classes.map((item, i) => ({
          sign: swatch(paints.shades[shadeOf(i, classes.length)]),
          room: 23,
          text:
            scale === 'share' ? t('{percent}%|a share in per cent', { percent: classLabel(item) }) : classLabel(item),
        }));
  const ring = element('circle', { cx: 6, r: 5, fill: paints.shades[1], stroke: paints.ring, 'stroke-width': 1.5 });
  return [
    ...(classes.length
      ? [heading(scale === 'share' ? t('Share of documents') : capitalised(MEASURE_WORDS[measure].many)), ...shaded]
      : []),
    heading(t('No value')),
    ...cases.flatMap(({ coverage, fill, text }) => {
      const count = counts(coverage);
      return count ? [{ sign: swatch(fill), room: 23, text: text(count) }] : [];
    }),
    heading(t('Small states')),
    { sign: ring, room: 12, text: t('ring, shaded alike') },
  ];
}

/** More decimals than elsewhere: what is scaled down here is scaled up again. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** What stands around the chart of a picture: title, summary, legend, notes and source. */
import { element, xmlText } from '../figure/xml';
import { wrapped } from '../figure/text-fit';
import type { Body, LegendPart } from './body';
import { FACES, type Paints } from './paints';
import { heightOf, mirrored, tenth, textAt, textLines, uiLines, uiWidth, type Setting } from './svg';

/** Size and manner of a picture, in pixels. */
export interface PictureShape {
  readonly width: number;
  /** Null for as high as it needs to be. */
  readonly height: number | null;
  /** With title, legend and all notes; the same with the short source only, for small pictures; with the legend only; or the chart alone. */
  readonly dress: 'full' | 'card' | 'legend' | 'bare';
  /** The legend is set so many times as large as on a page. */
  readonly legendScale?: number;
}

/** The words around a chart. */
export interface FrameTexts {
  readonly title: string;
  /** What it stands on: source, edition, disclaimer, address. */
  readonly notes: readonly string[];
  /** The same in as few words as possible. */
  readonly shortNotes: readonly string[];
}

export interface Picture {
  /** An SVG file of its own: no style sheet, no script, no other file. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What the figure counts and how far it reaches. */
  readonly summary: string;
  /** The picture in words. */
  readonly alternative: string;
}

const GAP = 14;
const LEGEND = { size: 13, row: 24, between: 18, sign: 7 };
const LEAST_BODY = 120;

/**
 * A chart with what stands around it. `draw` is called with the width and the height that are left for the chart; a
 * height of null leaves it to the chart.
 */
export function framed(
  draw: (width: number, height: number | null) => Body,
  { title, notes, shortNotes }: FrameTexts,
  { width, height, dress, legendScale = 1 }: PictureShape,
  paints: Paints,
): Picture {
  const isTitled = dress === 'full' || dress === 'card';
  const margin = isTitled ? Math.round(width / 30) : 0;
  const inner = width - 2 * margin;
  const titleSetting: Setting = { size: width < 600 ? 20 : 27, leading: 1.22, fill: paints.ink, face: FACES.book };
  const small: Setting = { size: width < 600 ? 11 : 12.5, leading: 1.42, fill: paints.soft };
  const summarySetting: Setting = { size: width < 600 ? 13 : 15, fill: paints.soft };

  const free = draw(inner, null);
  const titleLines = isTitled ? wrapped(title, inner / titleSetting.size) : [];
  const summaryLines = isTitled ? uiLines(free.summary, inner, summarySetting.size) : [];
  const said = isTitled ? [...free.notes, ...(dress === 'card' ? shortNotes : notes)] : [];
  const noteLines = said.flatMap((note) => uiLines(note, inner, small.size));
  const unscaled = dress === 'bare' ? { marks: '', height: 0 } : legendOf(free.legend, inner / legendScale, paints);
  const legend = { marks: unscaled.marks, height: unscaled.height * legendScale };
  const larger = legendScale === 1 ? '' : ` scale(${legendScale})`;

  const head = titleLines.length
    ? heightOf(titleLines, titleSetting) + heightOf(summaryLines, summarySetting) + 6 + GAP
    : 0;
  const foot = (legend.height ? GAP + legend.height : 0) + (noteLines.length ? GAP + heightOf(noteLines, small) : 0);
  const around = 2 * margin + head + foot;
  const body = height === null ? free : draw(inner, Math.max(LEAST_BODY, height - around));
  const total = height ?? Math.ceil(around + body.height);
  const left = height === null ? 0 : Math.max(0, (total - around - body.height) / 2);

  const bodyTop = margin + head + left;
  const legendTop = bodyTop + body.height + left + GAP;
  const notesTop = total - margin - heightOf(noteLines, small);
  const parts = [
    element('title', {}, [xmlText(title)]),
    element('desc', {}, [xmlText(free.alternative)]),
    element('rect', { width, height: total, fill: paints.paper }),
    mirrored(
      [
        textLines(titleLines, margin, margin, titleSetting),
        textLines(summaryLines, margin, margin + heightOf(titleLines, titleSetting) + 6, summarySetting),
        element('g', { transform: `translate(${margin} ${tenth(bodyTop)})` }, [body.marks]),
        ...(legend.height
          ? [element('g', { transform: `translate(${margin} ${tenth(legendTop)})${larger}` }, [legend.marks])]
          : []),
        textLines(noteLines, margin, notesTop, small),
      ].join(''),
      width,
    ),
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: total,
      viewBox: `0 0 ${width} ${total}`,
      'font-family': FACES.ui,
      role: 'img',
    },
    parts,
  );
  return { svg: `${svg}\n`, width, height: total, summary: free.summary, alternative: free.alternative };
}

/** The entries of a legend in rows, as many in each as fit; a heading begins with its first entry in the same row. */
function legendOf(parts: readonly LegendPart[], width: number, paints: Paints): { marks: string; height: number } {
  let [x, y] = [0, LEGEND.row / 2];
  const marks = parts.map(({ sign, room, text, isHeading }, i) => {
    const signRoom = room ? room + LEGEND.sign : 0;
    const own = signRoom + uiWidth(text, LEGEND.size);
    const next = isHeading && i + 1 < parts.length ? parts[i + 1] : null;
    const needed = next ? own + LEGEND.between + next.room + LEGEND.sign + uiWidth(next.text, LEGEND.size) : own;
    if (x > 0 && x + needed > width) [x, y] = [0, y + LEGEND.row];
    const setting = { size: LEGEND.size, fill: isHeading ? paints.ink : paints.soft };
    const mark = element('g', { transform: `translate(${tenth(x)} ${tenth(y)})` }, [
      sign,
      textAt(text, signRoom, 0, setting),
    ]);
    x += own + LEGEND.between;
    return mark;
  });
  return { marks: marks.join(''), height: parts.length ? y + LEGEND.row / 2 : 0 };
}

/** Slides as pictures, each an SVG file of its own. */
import type { Briefing } from '../figure/briefing/briefing';
import type { Slide } from '../figure/briefing/slide';
import { slideContent, type ShownFigure, type SlideContent, type SlideReading } from '../figure/briefing/slide-content';
import { SLIDE_SIZES, type SlideFormat } from '../figure/briefing/slide-formats';
import type { TextBlock } from '../figure/briefing/slide-titles';
import { RIGHT_TO_LEFT } from '../figure/quotation-card';
import { fitted, wrapped } from '../figure/text-fit';
import { element, xmlText } from '../figure/xml';
import { t } from '../language/language';
import type { PictureData } from './body';
import type { Picture } from './frame';
import { FACES, PAINTS, type Paints, type Scheme } from './paints';
import { insideOf, roomPicture, svgOf, withIds } from './slide-figure';
import { isMirrored, mirrored, textAt, textLines, uiLines, uiWidth, type Setting } from './svg';

export interface SlideSetting {
  readonly format: SlideFormat;
  readonly scheme: Scheme;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The room of figures stays empty, for what is laid over it. */
  readonly isBare?: boolean;
}

export interface SlidePicture extends Omit<Picture, 'summary'> {
  readonly content: SlideContent;
  /** Where the figures stand on it, in pixels from its left upper corner. */
  readonly boxes: readonly Box[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What slides are drawn from: the data of pictures, and what their contents are read with. */
export interface SlideData extends Omit<SlideReading, 'atlas' | 'mapSource'> {
  readonly pictures: PictureData;
}

const MARGIN = { side: 80, top: 56, bottom: 40 };
const GAP = 28;
/** Type of the last line, which is no part of what is said. */
const FOOT = { size: 19, leading: 1.35, most: 2, share: 0.92 };
/** Sizes of type, the largest first. The smallest can be read from the last row. */
const SIZES = {
  title: [52, 46, 40, 36],
  cover: [96, 84, 72, 60, 48],
  subtitle: [44, 38, 34],
  statement: [92, 80, 70, 60, 52, 44, 38, 33, 28],
  quote: [64, 56, 50, 44, 39, 35, 31, 28],
  text: [44, 40, 36, 32, 28],
  figure: [34, 30, 28],
  small: 28,
} as const;
const PAIR_GAP = 56;

/** The picture of a slide of a briefing. */
export function slidePicture(
  slide: Slide,
  briefing: Pick<Briefing, 'title'>,
  data: SlideData,
  setting: SlideSetting,
): SlidePicture {
  const { pictures, known, passages } = data;
  const { width, height } = SLIDE_SIZES[setting.format];
  const paints = PAINTS[setting.scheme];
  const { atlas, basemap } = pictures;
  const content = slideContent(slide, briefing, { atlas, known, passages, mapSource: basemap.source });
  const isPlain = content.body.kind === 'cover' || content.body.kind === 'statement';
  const foot = footOf(content.source, setting, paints);
  const head = isPlain || !content.title ? { marks: '', height: 0 } : headOf(content.title, width, paints);
  const top = MARGIN.top + head.height + (head.height ? GAP : 0);
  const room: Box = {
    ...{ x: MARGIN.side, y: top, width: width - 2 * MARGIN.side },
    height: height - MARGIN.bottom - foot.height - GAP - top,
  };
  const body = bodyOf(content, room, pictures, setting);
  const svg = svgOf(width, height, [
    element('title', {}, [xmlText(content.name)]),
    element('desc', {}, [xmlText(body.alternative)]),
    element('rect', { width, height, fill: paints.paper }),
    mirrored(
      [
        ...(isPlain ? [element('rect', { width: 20, height, fill: paints.accent })] : []),
        head.marks,
        body.marks,
        foot.marks,
      ].join(''),
      width,
    ),
  ]);
  const boxes = body.boxes.map((box) => (isMirrored() ? { ...box, x: width - box.x - box.width } : box));
  return { svg, width, height, alternative: body.alternative, content, boxes };
}

interface Part {
  readonly marks: string;
  readonly height: number;
}

interface DrawnBody {
  readonly marks: string;
  /** What is seen, in words. */
  readonly alternative: string;
  readonly boxes: readonly Box[];
}

/** Lines of a text, set from its own side. */
function lines(own: readonly string[], box: Pick<Box, 'x' | 'width'>, top: number, setting: Setting): string {
  const backward = RIGHT_TO_LEFT.test(own.join(' '));
  return textLines(own, backward === isMirrored() ? box.x : box.x + box.width, top, { ...setting, backward });
}

function headOf(title: string, width: number, paints: Paints): Part {
  const room = { width: width - 2 * MARGIN.side, height: 2 * SIZES.title[0] * 1.2 };
  const set = fitted(title, room, SIZES.title, 1.2);
  const setting: Setting = { size: set.size, leading: 1.2, fill: paints.ink, face: FACES.book };
  const marks = lines(set.lines, { x: MARGIN.side, width: room.width }, MARGIN.top, setting);
  return { marks, height: set.lines.length * set.size * 1.2 };
}

function footOf(source: string, { format, number, count }: SlideSetting, paints: Paints): Part {
  const { width, height } = SLIDE_SIZES[format];
  const own = `${number} / ${count}`;
  const setting: Setting = { size: FOOT.size, leading: FOOT.leading, fill: paints.soft };
  const room = width - 2 * MARGIN.side - uiWidth(own, FOOT.size) - 2 * GAP;
  const said = uiLines(source, room * FOOT.share, FOOT.size).slice(0, FOOT.most);
  const tall = said.length * FOOT.size * FOOT.leading;
  const top = height - MARGIN.bottom - tall;
  const last = height - MARGIN.bottom - (FOOT.size * FOOT.leading) / 2;
  return {
    marks: [
      textLines(said, MARGIN.side, top, setting),
      textAt(own, width - MARGIN.side, last, { ...setting, anchor: 'end' }),
    ].join(''),
    height: tall,
  };
}

function bodyOf(
  { title, body, name }: SlideContent,
  room: Box,
  data: PictureData,
  { scheme, isBare = false }: SlideSetting,
): DrawnBody {
  const paints = PAINTS[scheme];
  const book: Setting = { size: 0, leading: 1.3, fill: paints.ink, face: FACES.book };
  switch (body.kind) {
    case 'cover':
      return stacked(room, [
        { text: title || name, sizes: SIZES.cover, share: 0.6, setting: { ...book, leading: 1.15 } },
        {
          text: body.subtitle,
          sizes: SIZES.subtitle,
          share: 0.3,
          setting: { ...book, fill: paints.soft, face: FACES.ui },
        },
      ]);
    case 'statement':
      return stacked(room, [
        ...(title ? [{ text: title, sizes: SIZES.figure, share: 0.15, setting: { ...book, fill: paints.soft } }] : []),
        { text: body.text, sizes: SIZES.statement, share: title ? 0.8 : 1, setting: { ...book, leading: 1.22 } },
      ]);
    case 'passage': {
      const foot = { text: body.origin, sizes: [SIZES.small], share: 0.22 };
      return stacked(room, [
        { text: body.quote, sizes: SIZES.quote, share: 0.74, setting: { ...book, leading: 1.34 }, isQuoted: true },
        { ...foot, setting: { ...book, fill: paints.soft, face: FACES.ui } },
      ]);
    }
    case 'text':
      return blocksOf(body.blocks, room, paints);
    case 'missing':
      return missing(body.sentences, room, paints);
    case 'figures':
      return figuresIn(body.figures, room, data, scheme, isBare);
  }
}

interface Stacked {
  readonly text: string;
  readonly sizes: readonly number[];
  /** Of the height of the room, at most. */
  readonly share: number;
  readonly setting: Setting;
  readonly isQuoted?: boolean;
}

/** Texts below each other, in the middle of the height. */
function stacked(room: Box, all: readonly Stacked[]): DrawnBody {
  const parts = all.filter(({ text }) => text.trim());
  const set = parts.map(({ text, sizes, share, setting, isQuoted }) => {
    const box = { width: room.width, height: room.height * share };
    const dressed = isQuoted ? (own: string) => `“${own}”` : undefined;
    return { ...fitted(text, box, sizes, setting.leading ?? 1, dressed), setting };
  });
  const heights = set.map(({ lines: own, size, setting }) => own.length * size * (setting.leading ?? 1));
  let y = room.y + (room.height - heights.reduce((sum, own) => sum + own, 0) - GAP * (set.length - 1)) / 2;
  const marks = set.map(({ lines: own, size, setting }, i) => {
    const mark = lines(own, room, y, { ...setting, size });
    y += heights[i] + GAP;
    return mark;
  });
  return { marks: marks.join(''), alternative: parts.map(({ text }) => text).join(' '), boxes: [] };
}

const LEADING = 1.36;
const INDENT = 1.1;
/** Room between paragraphs, and before a point, in multiples of the type. */
const APART = { block: 0.7, point: 0.28 };

interface SetLine {
  readonly text: string;
  readonly y: number;
  readonly isPoint: boolean;
  readonly begins: boolean;
  /** The whole of which it is a line is written from right to left. */
  readonly backward: boolean;
}

/** The lines of paragraphs and points at a size of type, from 0 on. */
function setBlocks(blocks: readonly TextBlock[], width: number, size: number): SetLine[] {
  const set: SetLine[] = [];
  let y = 0;
  const put = (text: string, isPoint: boolean) => {
    const backward = RIGHT_TO_LEFT.test(text);
    for (const [i, line] of wrapped(text, (width - (isPoint ? INDENT * size : 0)) / size).entries()) {
      set.push({ text: line, y, isPoint, begins: i === 0, backward });
      y += size * LEADING;
    }
  };
  for (const [i, block] of blocks.entries()) {
    if (i) y += size * APART.block;
    if ('points' in block) {
      for (const [j, point] of block.points.entries()) {
        if (j) y += size * APART.point;
        put(point, true);
      }
    } else for (const line of block.paragraph.split('\n')) put(line, false);
  }
  return set;
}

/** Paragraphs and points in the largest type at which all fit; what does not fit in the smallest is cut, with a sign that says so. */
function blocksOf(blocks: readonly TextBlock[], room: Box, paints: Paints): DrawnBody {
  const sizes: readonly number[] = SIZES.text;
  const fits = ({ y }: SetLine, size: number) => y + size * LEADING <= room.height;
  const size =
    sizes.find((own) => setBlocks(blocks, room.width, own).every((line) => fits(line, own))) ?? sizes[sizes.length - 1];
  const all = setBlocks(blocks, room.width, size);
  const shown = all.filter((line) => fits(line, size));
  const setting: Setting = { size, fill: paints.ink };
  const marks = shown.map(({ text, y, isPoint, begins, backward }, i) => {
    const said = i === shown.length - 1 && shown.length < all.length ? `${text} …` : text;
    const middle = room.y + y + (size * LEADING) / 2;
    const indent = isPoint ? INDENT * size : 0;
    const at = (x: number) => (backward === isMirrored() ? room.x + x : room.x + room.width - x);
    return [
      ...(isPoint && begins ? [textAt('–', at(0), middle, { ...setting, fill: paints.accent, backward })] : []),
      textAt(said, at(indent), middle, { ...setting, backward }),
    ].join('');
  });
  const said = blocks.flatMap((block) => ('points' in block ? block.points : [block.paragraph]));
  return { marks: marks.join(''), alternative: said.join(' '), boxes: [] };
}

/** What is not there, in a frame in the place of what would be. */
function missing(sentences: readonly string[], room: Box, paints: Paints): DrawnBody {
  const pad = 40;
  const inner = { x: room.x + pad, width: room.width - 2 * pad };
  const text = t('Not shown. {why}', { why: sentences.join(' ') });
  const set = fitted(text, { width: inner.width, height: room.height - 2 * pad }, SIZES.figure, 1.4);
  const top = room.y + (room.height - set.lines.length * set.size * 1.4) / 2;
  const frame = {
    ...boxAttributes(room),
    fill: 'none',
    stroke: paints.hatch,
    'stroke-width': 2,
    'stroke-dasharray': '8 8',
  };
  const setting: Setting = { size: set.size, leading: 1.4, fill: paints.soft };
  return { marks: element('rect', frame) + lines(set.lines, inner, top, setting), alternative: text, boxes: [] };
}

function boxAttributes({ x, y, width, height }: Box) {
  return { x, y: Math.round(y), width, height: Math.round(height) };
}

/** One figure, or two beside each other, each under its name. */
function figuresIn(
  figures: readonly ShownFigure[],
  room: Box,
  data: PictureData,
  scheme: Scheme,
  isBare: boolean,
): DrawnBody {
  const paints = PAINTS[scheme];
  const isPair = figures.length > 1;
  const own = isPair ? (room.width - PAIR_GAP) / 2 : room.width;
  const names = figures.map(({ title }) =>
    isPair ? fitted(title, { width: own, height: 3 * SIZES.figure[0] * 1.25 }, SIZES.figure, 1.25) : null,
  );
  const nameRoom = Math.max(0, ...names.map((name) => (name ? name.lines.length * name.size * 1.25 + 16 : 0)));
  const drawn = figures.map((figure, i) => {
    const x = room.x + i * (own + PAIR_GAP);
    const name = names[i];
    const title = name
      ? lines(name.lines, { x, width: own }, room.y, {
          size: name.size,
          leading: 1.25,
          fill: paints.ink,
          face: FACES.book,
        })
      : '';
    const lacks = figure.isGone ? [] : figure.amiss;
    const note = fitted(lacks.join(' '), { width: own * 1.1, height: 4 * SIZES.small * 1.35 }, [SIZES.small], 1.35);
    const noteRoom = lacks.length ? note.lines.length * SIZES.small * 1.35 + 12 : 0;
    const box: Box = {
      ...{ x, width: Math.round(own) },
      ...{ y: Math.round(room.y + nameRoom), height: Math.round(room.height - nameRoom - noteRoom) },
    };
    const picture = roomPicture(figure, data, { width: box.width, height: box.height, scheme });
    const body = picture
      ? {
          marks: isBare
            ? ''
            : element('g', { transform: `translate(${Math.round(box.x)} ${box.y})` }, [
                mirrored(withIds(insideOf(picture.svg), `f${i}-`), box.width),
              ]),
          alternative: picture.alternative,
        }
      : missing(
          figure.isGone ? figure.amiss : [t('This figure is a text, which has no picture: open it in the atlas.')],
          box,
          paints,
        );
    const lacking = lacks.length
      ? lines(note.lines, { x, width: own }, box.y + box.height + 12, {
          size: SIZES.small,
          leading: 1.35,
          fill: paints.soft,
        })
      : '';
    return {
      marks: title + body.marks + lacking,
      alternative: [isPair ? `${figure.title}.` : '', body.alternative, ...lacks].filter(Boolean).join(' '),
      box,
    };
  });
  return {
    marks: drawn.map(({ marks }) => marks).join(''),
    alternative: drawn.map(({ alternative }) => alternative).join(' '),
    boxes: drawn.map(({ box }) => box),
  };
}

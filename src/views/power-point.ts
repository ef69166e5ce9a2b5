/** A briefing as a PowerPoint file: titles and texts as text, charts and tables of the program's own, other figures as pictures. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type PptxGenJS from 'pptxgenjs';
import type { NativeBars, NativeTable } from '../figure/briefing/native-chart';
import type { ShownFigure, SlideContent } from '../figure/briefing/slide-content';
import { xmlSafe } from '../figure/xml';
import { fitted } from '../figure/text-fit';
import { language, locale, t } from '../language/language';
import { PAINTS } from '../pictures/paints';
import type { Picture } from '../pictures/frame';
import type { SlideFormat } from '../figure/briefing/slide-formats';
import { toldTexts } from './deck-text';

/** What the slides of a file are made of. */
export interface DeckSlide {
  readonly content: SlideContent;
  /** For each figure, its chart or table of the program's own; null for a picture. */
  readonly natives: readonly (NativeBars | NativeTable | null)[];
  /** The picture of a figure in pixels of that size; null where it has none. */
  readonly pictureOf: (figure: ShownFigure, width: number, height: number) => Picture | null;
}

export interface DeckSetting {
  readonly title: string;
  readonly format: SlideFormat;
  /** A picture as a PNG file, in base64, so many times as large as it says. */
  readonly png: (svg: string, ratio: number) => Promise<string>;
}

/** Inches of slides, and pixels of their pictures to the inch. */
const SIZES: Readonly<Record<SlideFormat, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 40 / 3, height: 7.5 },
  '4:3': { width: 10, height: 7.5 },
};
const PIXELS = 120;
/** Points to the inch, in which sizes of type are given. */
const POINTS = 72;
const PNG_RATIO = 2;
/** From line to line of a title, in sizes of its type. */
const TITLE_LEADING = 1.25;
const MARGIN = 0.6;
const TOP = 0.45;
/** Typefaces that the programs have on all systems. */
const FACES = { book: 'Georgia', ui: 'Calibri' };
const paints = PAINTS.light;
const colour = (hex: string) => hex.slice(1).toUpperCase();
const INK = colour(paints.ink);
const SOFT = colour(paints.soft);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The file. Nothing is asked of any network. */
export async function powerPointOf(
  slides: readonly DeckSlide[],
  { title, format, png }: DeckSetting,
): Promise<Uint8Array> {
  const { default: Deck } = await import('pptxgenjs');
  const { width, height } = SIZES[format];
  const deck = new Deck();
  deck.defineLayout({ name: 'ATLAS', width, height });
  Object.assign(deck, { layout: 'ATLAS', title: xmlSafe(title), author: 'Migration Partnership Atlas', company: '' });
  defineMasters(deck, width, height);
  for (const slide of slides) await addSlide(deck, slide, { width, height, png });
  const files = unzipSync((await deck.write({ outputType: 'uint8array' })) as Uint8Array);
  for (const [name, content] of Object.entries(files)) {
    if (TEXTS.test(name)) files[name] = strToU8(toldTexts(strFromU8(content), language()));
  }
  return zipSync(files);
}

/** Files with the words of slides and notes. */
const TEXTS = /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/;

type Master = 'PAGE' | 'LARGE';

/** Sizes of the type of titles, in points, of which the first is taken that fits, and their room in inches. */
const TITLES: Readonly<
  Record<Master, { readonly sizes: readonly number[]; readonly height: (slide: number) => number }>
> = {
  PAGE: { sizes: [26, 23, 20, 17, 15], height: () => 0.95 },
  LARGE: { sizes: [40, 34, 28, 24, 20], height: (slide) => slide * 0.4 },
};

function defineMasters(deck: PptxGenJS, width: number, height: number): void {
  const inner = width - 2 * MARGIN;
  const slideNumber = {
    ...{ x: width - MARGIN - 0.8, y: height - 0.5, w: 0.8, h: 0.3, align: 'right' as const },
    ...{ fontFace: FACES.ui, fontSize: 10, color: SOFT },
  };
  const placeholder = (own: Box, fontSize: number, valign: 'top' | 'bottom' | 'middle') => ({
    placeholder: {
      options: {
        ...{ name: 'title', type: 'title' as const, ...own, margin: 0, align: 'left' as const, valign },
        ...{ fontFace: FACES.book, fontSize, color: INK },
      },
      text: '',
    },
  });
  const background = { color: colour(paints.paper) };
  deck.defineSlideMaster({
    ...{ title: 'PAGE', background, slideNumber },
    objects: [
      placeholder({ x: MARGIN, y: TOP, w: inner, h: TITLES.PAGE.height(height) }, TITLES.PAGE.sizes[0], 'middle'),
    ],
  });
  deck.defineSlideMaster({
    ...{ title: 'LARGE', background, slideNumber },
    objects: [
      { rect: { x: 0, y: 0, w: 0.16, h: height, fill: { color: colour(paints.accent) } } },
      placeholder(
        { x: MARGIN, y: height * 0.2, w: inner, h: TITLES.LARGE.height(height) },
        TITLES.LARGE.sizes[0],
        'bottom',
      ),
    ],
  } satisfies PptxGenJS.SlideMasterProps & { title: Master });
}

interface Making {
  readonly width: number;
  readonly height: number;
  readonly png: DeckSetting['png'];
}

async function addSlide(deck: PptxGenJS, slide: DeckSlide, making: Making): Promise<void> {
  const { content } = slide;
  const { body } = content;
  const { width, height } = making;
  const isLarge = body.kind === 'cover' || body.kind === 'statement';
  const master: Master = isLarge ? 'LARGE' : 'PAGE';
  const page = deck.addSlide({ masterName: master });
  const room: Box = { x: MARGIN, y: 1.55, w: width - 2 * MARGIN, h: height - 1.55 - 0.75 };
  const below: Box = { x: MARGIN, y: height * 0.63, w: room.w, h: height * 0.25 };
  const text = (words: string, box: Box, fontSize: number, more: PptxGenJS.TextPropsOptions = {}) =>
    page.addText(xmlSafe(words), {
      ...{ ...box, margin: 0, align: 'left', valign: 'top', fontFace: FACES.ui, fontSize, color: INK, fit: 'shrink' },
      ...more,
    });
  const title = (words: string) => {
    const { sizes, height: tall } = TITLES[master];
    const set = fitted(words, { width: room.w * POINTS, height: tall(height) * POINTS }, sizes, TITLE_LEADING);
    // What a placeholder has is taken before what its text asks for, but not before what a part of it does.
    const options = set.size === sizes[0] ? {} : { fontSize: set.size };
    page.addText([{ text: xmlSafe(words), options }], { placeholder: 'title' });
  };

  switch (body.kind) {
    case 'cover':
      title(content.title || content.name);
      if (body.subtitle.trim()) text(body.subtitle, below, 22, { color: SOFT });
      break;
    case 'statement':
      title(body.text.trim() ? body.text : content.name);
      if (content.title.trim()) text(content.title, { ...below, y: TOP, h: 0.6 }, 18, { color: SOFT });
      break;
    case 'passage':
      title(content.name);
      text(`“${body.quote}”`, { ...room, h: room.h - 1.1 }, quoteSize(body.quote), {
        fontFace: FACES.book,
        valign: 'middle',
      });
      text(body.origin, { ...room, y: room.y + room.h - 0.95, h: 0.85 }, 14, { color: SOFT });
      break;
    case 'text': {
      title(content.title || content.name);
      const runs = body.blocks.flatMap((block): PptxGenJS.TextProps[] =>
        'points' in block
          ? block.points.map((point) => ({ text: xmlSafe(point), options: { bullet: true, breakLine: true } }))
          : block.paragraph.split('\n').map((line) => ({ text: xmlSafe(line), options: { breakLine: true } })),
      );
      if (runs.length) {
        page.addText(runs, {
          ...{ ...room, margin: 0, align: 'left', valign: 'top', fontFace: FACES.ui, fontSize: 22, color: INK },
          ...{ paraSpaceAfter: 8, fit: 'shrink' },
        });
      }
      break;
    }
    case 'missing':
      title(content.title || content.name);
      text(t('Not shown. {why}', { why: body.sentences.join(' ') }), room, 20, { color: SOFT, valign: 'middle' });
      break;
    case 'figures': {
      title(content.title || content.name);
      const gap = 0.5;
      const own = (room.w - gap * (body.figures.length - 1)) / body.figures.length;
      const isPair = body.figures.length > 1;
      for (const [i, figure] of body.figures.entries()) {
        const x = room.x + i * (own + gap);
        if (isPair) text(figure.title, { x, y: room.y, w: own, h: 0.6 }, 15, { fontFace: FACES.book });
        const box = isPair ? { x, y: room.y + 0.65, w: own, h: room.h - 0.65 } : { ...room, x, w: own };
        await addFigure(page, slide, figure, i, box, { ...making, text });
      }
      break;
    }
  }
  const foot: Box = { x: MARGIN, y: height - 0.6, w: width - 2 * MARGIN - 1, h: 0.42 };
  text(content.source, foot, 9, { color: SOFT, valign: 'bottom' });
  page.addNotes(
    xmlSafe([content.notes.trim(), t('Source: {source}', { source: content.source })].filter(Boolean).join('\n\n')),
  );
}

function quoteSize(quote: string): number {
  return quote.length < 200 ? 30 : quote.length < 450 ? 24 : 18;
}

type Drawn = Making & {
  readonly text: (words: string, box: Box, size: number, more?: PptxGenJS.TextPropsOptions) => unknown;
};

async function addFigure(
  page: PptxGenJS.Slide,
  { natives, pictureOf }: DeckSlide,
  figure: ShownFigure,
  index: number,
  box: Box,
  { png, text }: Drawn,
): Promise<void> {
  const native = natives[index];
  const rest = [native?.rest, ...(figure.isGone ? [] : figure.amiss)].filter(Boolean).join(' ');
  const restRoom = rest ? 0.55 : 0;
  const own: Box = { ...box, h: box.h - restRoom };
  if (rest) text(rest, { ...box, y: box.y + own.h + 0.05, h: restRoom - 0.05 }, 12, { color: SOFT });
  if (figure.isGone) {
    text(t('Not shown. {why}', { why: figure.amiss.join(' ') }), own, 18, { color: SOFT, valign: 'middle' });
    return;
  }
  if (native?.kind === 'bars') return addBars(page, native, own, figure.title);
  if (native) return addTable(page, native, own);
  const [width, height] = [Math.round(own.w * PIXELS), Math.round(own.h * PIXELS)];
  const picture = pictureOf(figure, width, height);
  if (!picture) {
    text(t('This figure is a text, which has no picture: open it in the atlas.'), own, 18, {
      color: SOFT,
      valign: 'middle',
    });
    return;
  }
  const altText = xmlSafe(picture.alternative);
  page.addImage({ ...own, data: `image/png;base64,${await png(picture.svg, PNG_RATIO)}`, altText });
}

function addBars(page: PptxGenJS.Slide, { names, series }: NativeBars, box: Box, title: string): void {
  const labels = names.map(xmlSafe);
  // Where names stand close, programs leave out every other one, whatever the file asks for.
  const size = Math.max(9, Math.min(14, Math.floor((box.h * POINTS) / names.length / 2)));
  const data = series.map(({ name, values }) => ({ name: xmlSafe(name), labels, values: [...values] }));
  page.addChart('bar' as PptxGenJS.CHART_NAME, data, {
    ...{ ...box, barDir: 'bar', barGrouping: series.length > 1 ? 'stacked' : 'clustered', barGapWidthPct: 45 },
    ...{ chartColors: series.map(({ paint }) => colour(paints[paint])), valAxisHidden: true },
    // The types of the package know one order only; from the top down is the other.
    ...{ catAxisOrientation: 'maxMin' as 'minMax' },
    catAxisLabelFrequency: '1',
    ...{ valGridLine: { style: 'none' }, catGridLine: { style: 'none' }, catAxisLabelFontFace: FACES.ui },
    ...{ catAxisLabelFontSize: size, catAxisLabelColor: INK, showLegend: series.length > 1, legendPos: 'b' },
    ...{ legendFontFace: FACES.ui, legendFontSize: 12, legendColor: SOFT, showValue: series.length === 1 },
    ...{
      dataLabelFontFace: FACES.ui,
      dataLabelFontSize: Math.min(13, size),
      dataLabelColor: INK,
      dataLabelFormatCode: '#,##0',
    },
    altText: xmlSafe(
      `${title}. ${names.map((name, i) => `${name}: ${series.map(({ name: own, values }) => `${own.toLocaleLowerCase(locale())} ${values[i].toLocaleString(locale())}`).join(', ')}`).join('; ')}.`,
    ),
  });
}

function addTable(page: PptxGenJS.Slide, { rows, isNumber }: NativeTable, box: Box): void {
  const rule = { type: 'solid' as const, pt: 0.5, color: colour(paints.rule) };
  const none = { type: 'none' as const };
  const cells = rows.map((row, i) =>
    row.map((text, j): PptxGenJS.TableCell => ({
      text: xmlSafe(text),
      options: {
        ...{ align: isNumber[j] ? 'right' : 'left', bold: i === 0, color: i === 0 ? SOFT : INK },
        border: [none, none, rule, none],
      },
    })),
  );
  page.addTable(cells, {
    ...{
      x: box.x,
      y: box.y,
      w: box.w,
      fontFace: FACES.ui,
      fontSize: 12,
      valign: 'top',
      margin: [0.04, 0.08, 0.04, 0.08],
    },
  });
}

/** Slides as they stand in a file. */
import { grouped, inLanguage, t } from '../../language/language';
import { LARGEST_SIZE, LONGEST, type Json, type ShownSlide, type Slide, type SlideFigure, type Unknown } from './slide';

/** Thrown inside this module only: why a slide cannot be shown, as the end of "This slide …". */
class Unreadable extends Error {}

/** A slide as JSON. What is empty is left out. */
export function printSlide(slide: Slide): Json {
  if (slide.kind === 'kept') return slide.json;
  const { kind, title, notes, more } = slide;
  return {
    kind,
    ...(title === null ? {} : { title }),
    ...contentOf(slide),
    ...(notes ? { notes } : {}),
    ...more,
  };
}

function contentOf(slide: ShownSlide): Record<string, Json> {
  switch (slide.kind) {
    case 'cover':
      return slide.subtitle ? { subtitle: slide.subtitle } : {};
    case 'figure':
      return { figure: printFigure(slide.figure) };
    case 'figures':
      return { figures: slide.figures.map(printFigure) };
    case 'passage':
      return { passage: slide.passage };
    case 'statement':
    case 'text':
      return { text: slide.text };
  }
}

function printFigure({ query, size, more }: SlideFigure): Json {
  return { query, ...(size ? { size } : {}), ...more };
}

/** The slide that a part of a file holds; one that is kept, with the reason, where it cannot be shown. */
export function readSlide(json: Json): Slide {
  try {
    return shownSlide(json);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'kept', json, why: error.message };
  }
}

function shownSlide(json: Json): ShownSlide {
  if (!isObject(json)) throw new Unreadable(t('cannot be read: it may have been cut off|a slide'));
  const { kind, title, notes, ...content } = json;
  const own = {
    title: title === undefined ? null : textIn(title, 'title', LONGEST.title),
    notes: notes === undefined ? '' : textIn(notes, 'notes', LONGEST.text),
  };
  switch (kind) {
    case 'cover': {
      const { subtitle = '', ...more } = content;
      return { kind, ...own, subtitle: textIn(subtitle, 'subtitle', LONGEST.title), ...kept(more) };
    }
    case 'figure': {
      const { figure, ...more } = content;
      return { kind, ...own, figure: figureIn(figure), ...kept(more) };
    }
    case 'figures': {
      const { figures, ...more } = content;
      if (!Array.isArray(figures) || figures.length !== 2) throw new Unreadable(t('does not have two figures|a slide'));
      return { kind, ...own, figures: [figureIn(figures[0]), figureIn(figures[1])], ...kept(more) };
    }
    case 'passage': {
      const { passage, ...more } = content;
      return { kind, ...own, passage: textIn(passage, 'passage', LONGEST.passage), ...kept(more) };
    }
    case 'statement':
    case 'text': {
      const { text, ...more } = content;
      return { kind, ...own, text: textIn(text, 'text', LONGEST.text), ...kept(more) };
    }
    default:
      throw new Unreadable(
        typeof kind === 'string'
          ? t('is of the kind “{kind}”, which this version of the atlas does not know|a slide', {
              kind: kind.slice(0, 40),
            })
          : t('does not say of which kind it is|a slide'),
      );
  }
}

function figureIn(json: Json | undefined): SlideFigure {
  if (!isObject(json)) throw new Unreadable(t('does not say which figure it shows|a slide'));
  const { query, size, ...more } = json;
  return {
    query: textIn(query, 'figure', LONGEST.query),
    size: size === undefined ? null : sizeIn(size),
    ...kept(more),
  };
}

function sizeIn(json: Json): SlideFigure['size'] {
  const isSize = (value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value > 0 && value <= LARGEST_SIZE;
  if (!Array.isArray(json) || json.length !== 2 || !json.every(isSize)) {
    throw new Unreadable(t('has a figure of a size that cannot be|a slide'));
  }
  return [json[0], json[1]];
}

/** The texts of a slide. */
const TEXT_NAMES = inLanguage({
  figure: 'figure|of a slide',
  notes: 'notes|of a slide',
  passage: 'passage|of a slide',
  subtitle: 'subtitle|of a slide',
  text: 'text|of a slide',
  title: 'title|of a slide',
});

function textIn(json: Json | undefined, part: keyof typeof TEXT_NAMES, most: number): string {
  if (typeof json !== 'string')
    throw new Unreadable(t('does not have its {part} as text|a slide', { part: TEXT_NAMES[part] }));
  if (json.length > most)
    throw new Unreadable(
      t('has in its {part} more than {most} characters|a slide', { part: TEXT_NAMES[part], most: grouped(most) }),
    );
  return json;
}

function kept(more: Unknown): { readonly more?: Unknown } {
  return Object.keys(more).length ? { more } : {};
}

export function isObject(json: unknown): json is Unknown {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The figure of a slide as a picture, set so large that it can be read across a room. */
import type { ShownFigure } from '../figure/briefing/slide-content';
import { element } from '../figure/xml';
import type { PictureData } from './body';
import type { Picture } from './frame';
import { FACES, type Scheme } from './paints';
import { pictureOf } from './picture';

/** Pictures are drawn for a smaller room and enlarged, with all that is written in them; those of many lists by less, as else they had a line each. */
const ENLARGED = { one: 1.6, lists: 1.3 };
/** Legends are set smaller than what is named in the chart: for a room they are as large. */
const LEGEND = 1.4;

/** A picture of exactly that size in pixels; null for figures that have none, and for those that are gone. */
export function roomPicture(
  { view, isGone }: Pick<ShownFigure, 'view' | 'isGone'>,
  data: PictureData,
  { width, height, scheme }: { readonly width: number; readonly height: number; readonly scheme: Scheme },
): Picture | null {
  if (isGone) return null;
  const enlarged = ENLARGED[view.figure.chart === 'theme' || view.figure.chart === 'profile' ? 'lists' : 'one'];
  const picture = pictureOf(
    view.figure,
    data,
    {
      ...{ width: Math.round(width / enlarged), height: Math.round(height / enlarged), dress: 'legend', scheme },
      ...{ picked: view.place?.kind === 'country' ? view.place.id : null, isForRoom: true, title: null },
      legendScale: LEGEND,
    },
    { built: '', link: null },
  );
  if (!picture) return null;
  const marks = element('g', { transform: `scale(${enlarged})` }, [insideOf(picture.svg)]);
  return { ...picture, svg: svgOf(width, height, [marks]), width, height };
}

/** What an SVG file holds, without its own element around it and the names that it has by itself. */
export function insideOf(svg: string): string {
  return svg.replace(/^<svg[^>]*>(?:<title>[^<]*<\/title>)?(?:<desc>[^<]*<\/desc>)?/, '').replace(/<\/svg>\s*$/, '');
}

/** An SVG file of its own. */
export function svgOf(width: number, height: number, content: readonly string[]): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const own = { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': FACES.ui, role: 'img' };
  return `${element('svg', own, content)}\n`;
}

/** The same markup with ids that begin with a prefix, so that several files can stand in one. */
export function withIds(svg: string, prefix: string): string {
  // Quotation marks in texts are escaped: these are attributes.
  return svg.replace(/ id="([^"]*)"/g, ` id="${prefix}$1"`).replace(/"url\(#([^)"]*)\)"/g, `"url(#${prefix}$1)"`);
}

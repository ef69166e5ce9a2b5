/** A briefing as files to hand out. */
import type { Briefing } from '../figure/briefing/briefing';
import { nativeChart } from '../figure/briefing/native-chart';
import { slideContent } from '../figure/briefing/slide-content';
import { dayText } from '../figure/day';
import { t } from '../language/language';
import { roomPicture } from '../pictures/slide-figure';
import { handoutPage } from '../pictures/slide-handout';
import type { SlideFormat } from '../figure/briefing/slide-formats';
import { slidePicture } from '../pictures/slides';
import { powerPointOf } from './power-point';
import { neededBy, slideDataOf, type PresentingProps } from './presenting';
import { pngOf } from './rasterise';
import type { Source } from './screen';
import { today } from './today';

export type HandOutProps = Omit<PresentingProps, 'briefing' | 'place'> & { readonly briefing: Briefing };

export const POWERPOINT_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The briefing as a PowerPoint file. Throws an Error where a picture cannot be drawn or what is needed cannot be loaded. */
export async function powerPoint(props: HandOutProps, format: SlideFormat): Promise<Blob> {
  const { briefing, atlas, basemap, desk } = props;
  await loadAll(props);
  const { pictures, passages } = slideDataOf(props);
  const reading = { atlas, known: desk.known, passages, mapSource: basemap.source };
  const slides = briefing.slides.map((slide) => {
    const content = slideContent(slide, briefing, reading);
    const figures = content.body.kind === 'figures' ? content.body.figures : [];
    return {
      content,
      natives: figures.map(({ view, isGone }) => (isGone ? null : nativeChart(view, { ...pictures, passages }))),
      pictureOf: (figure: (typeof figures)[number], width: number, height: number) =>
        roomPicture(figure, pictures, { width, height, scheme: 'light' }),
    };
  });
  const bytes = await powerPointOf(slides, {
    ...{ title: briefing.title, format },
    png: async (svg, ratio) => base64Of(new Uint8Array(await (await pngOf(svg, ratio)).arrayBuffer())),
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: POWERPOINT_TYPE });
}

/** The briefing as one page of its own. */
export async function handout(props: HandOutProps, format: SlideFormat): Promise<string> {
  const { briefing, atlas, ways } = props;
  await loadAll(props);
  const data = slideDataOf(props);
  const { length: count } = briefing.slides;
  const slides = briefing.slides.map((slide, i) => ({
    picture: slidePicture(slide, briefing, data, { format, scheme: 'light', number: i + 1, count }),
    notes: slide.kind === 'kept' ? '' : slide.notes,
  }));
  const link = ways.linkTo({ briefing: undefined, place: null, passage: null });
  return handoutPage(slides, {
    ...{ title: briefing.title || t('Briefing'), edition: atlas.edition, day: dayText(today()), link },
  });
}

async function loadAll({ briefing, desk, sources }: HandOutProps): Promise<void> {
  const needed = neededBy(briefing, desk);
  if (needed.passages) await loaded(sources.passages);
  if (needed.networks) await loaded(sources.networks);
}

async function loaded(source: Source<unknown>): Promise<void> {
  source.start();
  while (source.value === null && !source.failed) await new Promise((done) => setTimeout(done, 50));
  if (source.value === null) throw new Error('what the slides need could not be loaded');
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

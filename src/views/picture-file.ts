import { sheetName } from '../figure/sheet-name';
import { fileNameOf } from '../figure/taken';
import { BUILD_DAY } from './build-day';
import { figureLink, takenNow } from './export';
import type { Shown } from './shown';

/** Whether the system takes pictures that are handed to it, not only addresses. */
export function takesPictures(): boolean {
  const probe = new File([''], 'picture.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [probe] });
}

/** The picture of what is seen as a PNG file, twice as large as in a column of text; null where it has none. */
export async function pictureFile({ atlas, basemap, view, sources, ways }: Shown): Promise<File | null> {
  const { figure, place } = view;
  const networks = sources.networks.value;
  const name = fileNameOf(sheetName(figure), 'png', takenNow({ atlas }));
  const link = figureLink({ view, ways });
  if (figure.chart === 'network' && networks === null) return null;
  const [{ FULL, pictureOf }, { pngOf }] = await Promise.all([import('../pictures/picture'), import('./rasterise')]);
  const picked = place?.kind === 'country' ? place.id : null;
  const picture = pictureOf(figure, { atlas, basemap, networks }, { ...FULL, picked }, { built: BUILD_DAY, link });
  return picture && new File([await pngOf(picture.svg, 2)], name, { type: 'image/png' });
}

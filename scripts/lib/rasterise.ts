/** Turns pictures into PNG files without a browser, in typefaces that are the same on every machine. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { FACES } from '../../src/pictures/paints';
import { xmlText } from '../../src/figure/xml';

const require = createRequire(import.meta.url);

/** The bundled families, which stand for the lists of faces that a picture names: what reads files here takes the first of a list only. */
const FAMILIES = { ui: 'Source Sans 3', book: 'Source Serif 4' } as const;
const FONT_FILES = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((path) => require.resolve(path));

/**
 * A picture as a PNG file of so many pixels in width; its height follows.
 * @throws Error where the text is no SVG.
 */
export function rasterise(svg: string, width: number): Uint8Array {
  const bundled = (['ui', 'book'] as const).reduce(
    (text, face) => text.replaceAll(`font-family="${xmlText(FACES[face])}"`, `font-family="${FAMILIES[face]}"`),
    svg,
  );
  const image = new Resvg(bundled, {
    fitTo: { mode: 'width', value: width },
    font: {
      ...{ loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FAMILIES.ui },
      ...{ sansSerifFamily: FAMILIES.ui, serifFamily: FAMILIES.book },
    },
  }).render();
  return image.asPng();
}

/** A briefing as one page of its own, which opens from a disk: its slides as pictures, with the notes below them. */
import { slideCall } from '../figure/briefing/slide-content';
import { element, xmlText } from '../figure/xml';
import { directionOf, language, t, tn } from '../language/language';
import { withIds } from './slide-figure';
import type { SlidePicture } from './slides';
import { FACES, PAINTS } from './paints';

const { wash, ink, soft, rule, accent } = PAINTS.light;

/** Everything on the page that is no picture. One slide fills the window; those below it are scrolled to, and stop there. */
export const HANDOUT_STYLE = `
html { scroll-snap-type: y proximity; scroll-padding-top: 12px; background: ${wash}; color: ${ink}; font: 400 18px/1.5 ${FACES.ui}; }
body { max-width: 1180px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { margin: 0; font: 400 30px/1.2 ${FACES.book}; overflow-wrap: anywhere; }
header p { margin: 6px 0 0; color: ${soft}; font-size: 15px; overflow-wrap: anywhere; }
nav ol { margin: 18px 0 0; padding: 0 0 0 1.6em; columns: 2 320px; column-gap: 40px; font-size: 15px; }
nav a { display: inline-block; padding: 3px 0; color: ${accent}; overflow-wrap: anywhere; }
header, section { scroll-snap-align: start; }
section { margin: 40px 0 0; break-inside: avoid; }
section svg { display: block; width: 100%; height: auto; border: 1px solid ${rule}; }
h2 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.notes { max-width: 72ch; margin: 14px 0 0; white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: plaintext; }
footer { margin: 48px 0 0; padding: 12px 0 0; border-top: 1px solid ${rule}; color: ${soft}; font-size: 15px; }
footer a { color: ${accent}; overflow-wrap: anywhere; }
@media print { html { background: none; } nav { display: none; } body { padding: 0; } section { break-before: page; margin: 0; } }
`;

/** What of the style the policy of the page allows: its hash, in base64. A test holds that it is that of `HANDOUT_STYLE`. */
export const HANDOUT_STYLE_HASH = 'jpo5v72W+rt2kmk9KpksdnfaIYgxnzMjF2loVYIXuyM=';

export interface HandoutOrigin {
  readonly title: string;
  readonly edition: string;
  /** Day on which it was taken, in words. */
  readonly day: string;
  /** Address of the atlas. */
  readonly link: string;
}

/** The page: no script, no other file, and nothing that it could load. */
export function handoutPage(
  slides: readonly { readonly picture: SlidePicture; readonly notes: string }[],
  origin: HandoutOrigin,
): string {
  const { title, edition, day, link } = origin;
  const policy = `default-src 'none'; style-src 'sha256-${HANDOUT_STYLE_HASH}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const sections = slides.map(({ picture, notes }, i) => {
    const label = picture.svg.replace(
      /^<svg /,
      `<svg aria-labelledby="s${i + 1}-title" aria-describedby="s${i + 1}-words" `,
    );
    const own = withIds(label, `s${i + 1}-`)
      .replace(/<title>/, `<title id="s${i + 1}-title">`)
      .replace(/<desc>/, `<desc id="s${i + 1}-words">`)
      .trim();
    return element('section', { id: `slide-${i + 1}` }, [
      element('h2', {}, [xmlText(slideCall(picture.content, i + 1, slides.length))]),
      own,
      ...(notes.trim()
        ? [element('p', { class: 'notes', dir: 'auto' }, [xmlText(notes).replaceAll('&#10;', '\n')])]
        : []),
    ]);
  });
  const names = slides.map(({ picture }, i) =>
    element('li', {}, [element('a', { href: `#slide-${i + 1}`, dir: 'auto' }, [xmlText(picture.content.name)])]),
  );
  return [
    '<!doctype html>',
    `<html lang="${language()}" dir="${directionOf(language())}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${xmlText(title)}</title>`,
    `<style>${HANDOUT_STYLE}</style>`,
    '</head>',
    '<body>',
    element('header', {}, [
      element('h1', { dir: 'auto' }, [xmlText(title)]),
      element('p', {}, [
        xmlText(
          tn(
            slides.length,
            'One slide, taken on {day} from edition {edition} of the Migration Partnership Atlas.',
            '{count} slides, taken on {day} from edition {edition} of the Migration Partnership Atlas.',
            { day, edition },
          ),
        ),
      ]),
      ...(names.length ? [element('nav', { 'aria-label': t('Slides') }, [element('ol', {}, names)])] : []),
    ]),
    element('main', {}, sections.length ? sections : [element('p', {}, [xmlText(t('The briefing has no slides.'))])]),
    element('footer', {}, [xmlText(t('The atlas:')), ' ', element('a', { href: link }, [xmlText(link)])]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

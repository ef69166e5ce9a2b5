import { inClauses, t } from '../language/language';
import { shortened } from '../extract/gist';
import { hash53 } from '../extract/record-id';
import type { AtlasDocument, Passage } from '../atlas/atlas';
import { dayText } from './day';
import { capitalised, linesLabel, listed } from './words';

/** What a citation says besides the passage and its document. */
export interface CitationContext {
  /** Content hash of the data. */
  readonly edition: string;
  /** Full address of the passage. */
  readonly link: string;
  /** The day of access, as in "2026-05-03". */
  readonly accessed: string;
}

const LONGEST_QUOTE = 300;

/**
 * A passage as a text to put into a note: publisher, years, title, section and lines, the words in quotation marks (cut
 * at a word where they are longer than 300 characters), edition, address and day of access.
 */
export function citationOf(
  { quote, section, lines }: Pick<Passage, 'quote' | 'section' | 'lines'>,
  { publisher, title, years }: Pick<AtlasDocument, 'publisher' | 'title' | 'years'>,
  { edition, link, accessed }: CitationContext,
): string {
  const source = sourceText({ publisher, years });
  const place = inClauses(headingsText({ section }, title), linesLabel(lines));
  const words = shortened(quote.trim(), LONGEST_QUOTE);
  const end = /[.?!…]$/.test(words) ? '' : '.';
  return [
    `${source ? `${source}: ` : ''}${pointed(title)}`,
    t('{place}: “{words}”{end}', { place: capitalised(place), words, end }),
    t('Migration Partnership Atlas, edition {edition}, {link} (accessed {day}).', {
      ...{ edition, link, day: dayText(accessed) },
    }),
  ].join(' ');
}

/** What a citation of a figure says besides its title. */
export interface FigureCitation extends CitationContext {
  /** The figure in words, its filters included. */
  readonly title: string;
  /** Day on which the page was built, as in "2026-05-03". */
  readonly built: string;
}

/** A figure as a text to put into a note: atlas, year, title, edition, day of the page, address and day of access. */
export function figureCitation({ title, edition, link, built, accessed }: FigureCitation): string {
  return t(
    'Migration Partnership Atlas ({year}): {title} Edition {edition}, page built on {built}, {link} (accessed {day}).',
    {
      ...{
        year: built.slice(0, 4),
        title: pointed(title),
        edition,
        built: dayText(built),
        link,
        day: dayText(accessed),
      },
    },
  );
}

/** The same for BibTeX, BibLaTeX and the programs that read them. The key tells figures of one edition apart. */
export function figureBibtex({ title, edition, link, built, accessed }: FigureCitation): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', '{Migration Partnership Atlas}'],
    ['title', `{${bibtexText(unpointed(title))}}`],
    ['year', built.slice(0, 4)],
    ['url', link.replace(/[{}\\^`|"\s]/g, encodeURIComponent)],
    ['urldate', accessed],
    ['version', bibtexText(edition)],
    ['note', bibtexText(t('Edition {edition}, page built on {built}', { edition, built: dayText(built) }))],
  ];
  const key = `atlas-${edition}-${hash53(link).toString(36)}`;
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Braces are counted even behind a backslash: one alone would end the field elsewhere.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** A text inside the braces of a field: signs that TeX would take for its own are escaped. */
function bibtexText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}$&#%_]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);
}

/** "Guild of Sailors (2010)": who has published a document, and when. */
export function sourceText({ publisher, years }: Pick<AtlasDocument, 'publisher' | 'years'>): string {
  return [unpointed(publisher), years.length ? `(${yearsList(years)})` : ''].filter(Boolean).join(' ');
}

/** "Lamps › In harbours": the headings above words, without one that is the title of their document. */
export function headingsText({ section }: Pick<Passage, 'section'>, title: string): string {
  return section
    .map(unpointed)
    .filter((heading) => heading && !isSame(heading, title))
    .join(' › ');
}

/** "2010", "2006–2008", "2006 and 2009". */
function yearsList(years: readonly number[]): string {
  const [first, last] = [years[0], years[years.length - 1]];
  const isRun = years.length > 1 && last - first === years.length - 1;
  return isRun ? t('{from}–{to}|years', { from: first, to: last }) : listed(years.map(String));
}

/** Without the point, comma or colon that would stand before another. */
function unpointed(text: string): string {
  return text.trim().replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
}

function pointed(text: string): string {
  const own = unpointed(text);
  return /[?!…]$/.test(own) ? own : `${own}.`;
}

/** Some documents repeat their title as the first heading. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === unpointed(b).toLowerCase();
}

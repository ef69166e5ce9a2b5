/** Briefings as files: JSON with a version. What a file has and cannot be shown is never lost when it is written again. */
import { t, tn } from '../../language/language';
import type { Known } from '../address-parts';
import { MOST_SLIDES, untitled, type Briefing } from './briefing';
import { FORMAT, MIGRATIONS, upgraded, VERSION, type Migrations } from './file-versions';
import { depthOf, recover } from './recovery';
import { LONGEST, type Json, type Unknown } from './slide';
import { isObject, printSlide, readSlide } from './slide-file';
import { problemsOf } from './slide-problems';

/** Something of a briefing that cannot be shown as it was meant. */
export interface BriefingNotice {
  /** Number of the slide, from 1; null where it is the whole file. */
  readonly slide: number | null;
  /** A sentence. */
  readonly what: string;
  /** What a reader can do about it, as a sentence. */
  readonly mend: string;
}

/** What came of reading a file. */
export interface ReadBriefing {
  /** Null where nothing of the file could be read. */
  readonly briefing: Briefing | null;
  readonly notices: readonly BriefingNotice[];
}

export interface ReadingOptions {
  /** The id of a briefing whose file has none that can be used. */
  readonly id?: string;
  readonly migrations?: Migrations;
}

/** Characters of the largest file that is read. */
export const LARGEST_FILE = 5_000_000;

/** Lists and objects inside each other, at most: what nests deeper can be read, but not written again everywhere. */
const DEEPEST = 200;

const ID = /^[\w-]{1,64}$/;
/** Parts of a file that this version knows. */
const PARTS = ['format', 'version', 'id', 'title', 'edition', 'slideCount', 'slides'];

/** The text of a file with a briefing. `compact` leaves out the white space that is there for people. */
export function printBriefing(briefing: Briefing, compact = false): string {
  const { id, title, edition, slides, version, beyond = [], more } = briefing;
  const file = {
    format: FORMAT,
    version: version ?? VERSION,
    id,
    title,
    edition,
    slideCount: slides.length + beyond.length,
    ...more,
    slides: [...slides.map(printSlide), ...beyond],
  };
  return compact ? JSON.stringify(file) : `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the text of a file. Never throws: what can be read is given, what cannot is named, and stands in the briefing as
 * it stood in the file.
 */
export function readBriefing(
  text: string,
  known: Known,
  { id = 'briefing', migrations = MIGRATIONS }: ReadingOptions = {},
): ReadBriefing {
  if (text.length > LARGEST_FILE) {
    return failure(
      t('The file is larger than {most} million characters.', { most: LARGEST_FILE / 1e6 }),
      t('The file is left as it is. Split it into several.'),
    );
  }
  if (depthOf(text) > DEEPEST) {
    return failure(
      t('The file has more than {most} lists inside each other.', { most: DEEPEST }),
      t('The file is left as it is. Choose one that was saved here.'),
    );
  }
  const { file, rest, isWhole } = fileIn(text);
  if (!file || !('slides' in file || 'format' in file)) {
    return failure(
      t('This is not a file with a briefing.'),
      t('The file is left as it is. Choose one that was saved here; its name ends in “.json”.'),
    );
  }
  if (file.format !== undefined && file.format !== FORMAT) {
    return failure(
      t('This file is of another kind than a briefing of the atlas.'),
      t('The file is left as it is. Choose one that was saved here.'),
    );
  }
  const notices: BriefingNotice[] = [];
  const tell = (what: string, mend: string) => notices.push({ slide: null, what, mend });
  const version = versionIn(file.version);
  if (version === null)
    tell(t('The file does not say its version.'), t('It is read as one of this version; look through its slides.'));
  else if (version > VERSION) {
    tell(
      t('The file is of version {version}; this page knows version {known}.', { version, known: VERSION }),
      t('What it does not know is kept as it is, and saved with the rest. A newer page may show it.'),
    );
  }
  // A file of a newer version is read as well as it goes.
  const parts = upgraded(file, version ?? VERSION, migrations);
  const { slideCount, id: ownId, title, edition, slides } = parts;
  const more = Object.fromEntries(Object.entries(parts).filter(([name]) => !PARTS.includes(name)));
  const all = [...(Array.isArray(slides) ? (slides as readonly Json[]) : []), ...(rest ? [rest] : [])];
  if (slides !== undefined && !Array.isArray(slides)) tell(t('Its slides are no list.'), t('None can be shown.'));
  if (!isWhole) tell(...cutText(all.length - (rest ? 1 : 0), slideCount));
  if (hasInfinite(file)) {
    tell(
      t('The file has a number that is too large to be kept.'),
      t('Nothing will be saved in its place; keep a copy of the file.'),
    );
  }
  if (all.length > MOST_SLIDES) {
    tell(
      t('The briefing has {slides} slides; {most} at most are shown.', { slides: all.length, most: MOST_SLIDES }),
      t('The others are kept, and saved with it. Remove some, save and open it again, or split the file.'),
    );
  }
  const briefing: Briefing = {
    id: typeof ownId === 'string' && ID.test(ownId) ? ownId : id,
    title: shortText(title) ?? untitled(),
    edition: shortText(edition) ?? '',
    slides: all.slice(0, MOST_SLIDES).map(readSlide),
    ...(version !== null && version > VERSION ? { version } : {}),
    ...(all.length > MOST_SLIDES ? { beyond: all.slice(MOST_SLIDES) } : {}),
    ...(Object.keys(more).length ? { more } : {}),
  };
  if (shortText(title) === null) tell(t('The briefing has no title that can be shown.'), t('Give it one.'));
  return { briefing, notices: [...notices, ...slideNotices(briefing, known)] };
}

/** What of the slides cannot be shown as it was meant. */
export function slideNotices({ slides }: Pick<Briefing, 'slides'>, known: Known): BriefingNotice[] {
  return slides.flatMap((slide, i) => problemsOf(slide, known).map((problem) => ({ slide: i + 1, ...problem })));
}

/** A notice as one text: "Slide 3: …". */
export function briefingNoticeText({ slide, what, mend }: BriefingNotice): string {
  const text = `${what} ${mend}`;
  return slide === null ? text : t('Slide {number}: {text}', { number: slide, text });
}

function failure(what: string, mend: string): ReadBriefing {
  return { briefing: null, notices: [{ slide: null, what, mend }] };
}

/** The object of a text, whole or as far as it goes, and the text behind that. */
function fileIn(text: string): { file: Unknown | null; rest: string; isWhole: boolean } {
  const json = text.replace(/^\ufeff/, '');
  try {
    const value: unknown = JSON.parse(json);
    return { file: isObject(value) ? value : null, rest: '', isWhole: true };
  } catch {
    const recovered = recover(json);
    const value = recovered?.value;
    return { file: isObject(value) ? value : null, rest: recovered?.rest ?? '', isWhole: false };
  }
}

/** Whether a number is beyond what a file can be written with, as 1e999. */
function hasInfinite(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinite);
}

function versionIn(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : null;
}

function shortText(value: Json | undefined): string | null {
  return typeof value === 'string' && value.length <= LONGEST.title ? value : null;
}

function cutText(whole: number, count: Json | undefined): [what: string, mend: string] {
  const read =
    typeof count === 'number' && count > whole
      ? t('The file ends too early, or is damaged: {read} of {slides} slides could be read.', {
          read: whole,
          slides: count,
        })
      : tn(
          whole,
          'The file ends too early, or is damaged: {count} slide could be read.',
          'The file ends too early, or is damaged: {count} slides could be read.',
        );
  return [read, t('Open an earlier copy if there is one. What could not be read stands at the end, as it was.')];
}

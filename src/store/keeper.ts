import { EDITION } from './edition';
import { deleteEditions, guardEdition, storedEditions, type About, type EditionDatabase } from './edition-database';
import { faultOf, note, StorageFault } from './faults';
import type { DataFile } from './files';
import type { Guard } from './guard';
import { markedEdition, markEdition } from './mark';
import { hashOf, pack, unpack } from './packing';

/** Put in by the build (vite.config.ts): the SHA-256 of each file and its size in bytes, by its name. */
declare const __DATA_FILES__: Readonly<Record<string, readonly [hash: string, bytes: number]>>;
const OWN_FILES = __DATA_FILES__;

/** Above this many bytes an edition is not fetched whole unasked: only what the reader has opened is kept. */
const WHOLE_AT_MOST = 8_000_000;

/** An edition that the browser keeps. */
export interface KeptEdition {
  readonly edition: string;
  /** Whether it is that of this page. */
  readonly isOwn: boolean;
  /** When its last file came, in milliseconds since 1970; null where files are missing. */
  readonly whole: number | null;
  /** Files that are there, and all that belong to it. */
  readonly files: number;
  readonly of: number;
  /** What they take up, compressed. */
  readonly bytes: number;
}

/** Called with the files of the edition of this page: fetches one, as text. */
export type Fetcher = (file: DataFile) => Promise<string>;

const guards = new Map<string, Guard<EditionDatabase>>();
/** Set when the reader has cleared what is kept: it is not filled again behind their back. */
let isCleared = false;

const locks = (): LockManager | undefined => globalThis.navigator?.locks;
const lockOf = (edition: string) => `migration-atlas data ${edition}`;
const holding = new Set<string>();
hold(EDITION);

/** Says to other windows that this one uses an edition, until it is closed: they leave it where it is. */
function hold(edition: string): void {
  if (holding.has(edition)) return;
  holding.add(edition);
  void locks()
    ?.request(lockOf(edition), { mode: 'shared' }, () => new Promise<never>(() => undefined))
    .catch(() => undefined);
}

function guardOf(edition: string): Guard<EditionDatabase> {
  const guard = guards.get(edition) ?? guardEdition(edition);
  guards.set(edition, guard);
  return guard;
}

/** What work on the database of an edition gives; undefined, with a note for the reader, where it fails. */
async function attempt<T>(
  edition: string,
  work: (database: EditionDatabase) => PromiseLike<T>,
): Promise<T | undefined> {
  try {
    return await guardOf(edition).run(work);
  } catch (error) {
    note(error);
    return undefined;
  }
}

/** A file of the edition of this page, as it was kept; undefined where it is not kept, or not as it was put there. */
export async function readOwn(name: string): Promise<string | undefined> {
  const [hash] = OWN_FILES[name] ?? [];
  return hash === undefined ? undefined : readFile(EDITION, hash);
}

/** A file of another edition that is kept whole: from the storage, or from its old address if it is the same there. */
export async function readOther(edition: string, name: string): Promise<string | undefined> {
  const about = await aboutOf(edition);
  if (!about || about.whole === null || !Object.hasOwn(about.files, name)) return undefined;
  hold(edition);
  const [hash, , url] = about.files[name];
  return (await readFile(edition, hash)) ?? sameFromNetwork(url, hash);
}

async function sameFromNetwork(url: string, hash: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    const text = response.ok ? await response.text() : '';
    return (await hashOf(text)) === hash ? text : undefined;
  } catch {
    return undefined;
  }
}

async function readFile(edition: string, hash: string): Promise<string | undefined> {
  const row = await attempt(edition, ({ files }) => files.get(hash));
  if (!row) return undefined;
  try {
    const text = await unpack(row);
    const actual = await hashOf(text);
    if (actual === null || actual === hash) return text;
  } catch {
    // What cannot be unpacked is damaged as well.
  }
  note(new StorageFault('damaged'));
  await attempt(edition, (database) =>
    database.transaction('rw', database.files, database.about, async () => {
      await database.files.delete(hash);
      const about = await database.about.get('about');
      if (about) await database.about.put({ ...about, whole: null });
    }),
  );
  return undefined;
}

function aboutOf(edition: string): Promise<About | undefined> {
  return attempt(edition, ({ about }) => about.get('about'));
}

/**
 * Keeps the edition of this page: the files that `textOf` has, and where the whole is not too large, the others as well,
 * each fetched and put by itself. When all are there the next visit begins with it, and earlier editions go, but those
 * that another window uses. Whether all are there.
 */
export async function keepOwn(
  all: readonly DataFile[],
  textOf: (name: string) => string | undefined,
  fetchText: Fetcher,
): Promise<boolean> {
  if (isCleared) return false;
  const files = all.filter(({ name }) => Object.hasOwn(OWN_FILES, name));
  try {
    const there = new Set(await guardOf(EDITION).run((database) => database.files.toCollection().primaryKeys()));
    const fetchesAll = mayFetch(files);
    let isWhole = true;
    for (const file of files) {
      const [hash] = OWN_FILES[file.name];
      if (there.has(hash)) continue;
      const text = textOf(file.name) ?? (fetchesAll ? await fetchText(file) : undefined);
      if (text === undefined || isCleared) isWhole = false;
      else await keepText(hash, text);
    }
    if (!isWhole) return false;
    await settle(files);
    return true;
  } catch (error) {
    if (note(error) === 'full') await dropOwn();
    return false;
  }
}

function mayFetch(files: readonly DataFile[]): boolean {
  const { connection } = (globalThis.navigator ?? {}) as { connection?: { saveData?: boolean } };
  const bytes = files.reduce((sum, { name }) => sum + OWN_FILES[name][1], 0);
  return !connection?.saveData && bytes <= WHOLE_AT_MOST;
}

/** Puts a file, if it is what it should be. Where there is no room, earlier editions make some. Throws a StorageFault. */
async function keepText(hash: string, text: string): Promise<void> {
  const actual = await hashOf(text);
  if (actual !== null && actual !== hash) throw new StorageFault('damaged');
  const row = { hash, ...(await pack(text)) };
  const put = () => guardOf(EDITION).run((database) => database.files.put(row));
  try {
    await put();
  } catch (error) {
    if (faultOf(error).kind !== 'full' || !(await dropOthers())) throw error;
    await put();
  }
}

/** Makes the edition of this page the one to begin with. */
async function settle(files: readonly DataFile[]): Promise<void> {
  const rows = files.map(({ name, url }) => [name, [...OWN_FILES[name], new URL(url, location.href).href]]);
  const before = await aboutOf(EDITION);
  if (!before?.whole) {
    const about: About = { id: 'about', whole: Date.now(), files: Object.fromEntries(rows) };
    await guardOf(EDITION).run((database) => database.about.put(about));
  }
  markEdition(EDITION);
  await dropOthers();
}

/** Half of an edition is of no use where there is no room for the whole. */
async function dropOwn(): Promise<void> {
  isCleared = true;
  if (markedEdition() === EDITION) markEdition(null);
  guardOf(EDITION).giveUp();
  await deleteEditions([EDITION]).catch(note);
}

/** Deletes editions but that of this page and those that other windows use. Whether there were any. */
async function dropOthers(): Promise<boolean> {
  try {
    const inUse = await locksHeld();
    const others = (await storedEditions()).filter((edition) => edition !== EDITION && !inUse.has(lockOf(edition)));
    for (const edition of others) guards.get(edition)?.giveUp();
    await deleteEditions(others);
    return others.length > 0;
  } catch (error) {
    note(error);
    return false;
  }
}

async function locksHeld(): Promise<ReadonlySet<string | undefined>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(held.map(({ name }) => name));
}

/** Deletes all copies of the data. What a reader made is elsewhere, and stays. Whether the browser let it. */
export async function clearKept(): Promise<boolean> {
  isCleared = true;
  markEdition(null);
  try {
    for (const guard of guards.values()) guard.giveUp();
    await deleteEditions(await storedEditions());
    return true;
  } catch (error) {
    note(error);
    return false;
  }
}

/** The editions that are kept, that of this page first. */
export async function keptEditions(): Promise<readonly KeptEdition[]> {
  try {
    const found = await Promise.all((await storedEditions()).map(describe));
    return found.filter((kept) => kept !== undefined).sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  } catch (error) {
    note(error);
    return [];
  }
}

async function describe(edition: string): Promise<KeptEdition | undefined> {
  return attempt(edition, async ({ about, files }) => {
    const [row, rows] = await Promise.all([about.get('about'), files.toArray()]);
    const of = edition === EDITION ? OWN_FILES : (row?.files ?? {});
    return {
      edition,
      isOwn: edition === EDITION,
      whole: row?.whole ?? null,
      files: rows.length,
      of: Object.keys(of).length,
      bytes: rows.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
    };
  });
}

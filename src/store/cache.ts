import { Dexie, type Table } from 'dexie';

/** A file as it came from the network, under its address, whose name holds its content hash. */
interface StoredFile {
  readonly url: string;
  readonly text: string;
}

/** Raised with every change of the shape: the name changes with it, so that no version meets another's data. */
const SHAPE = 1;
/** A browser may never answer; then the page does without, after this many milliseconds. */
const TIME_LIMIT = 1500;

class FileDatabase extends Dexie {
  readonly files!: Table<StoredFile, string>;

  constructor() {
    super(`migration-atlas-files-${SHAPE}`);
    this.version(1).stores({ files: 'url' });
  }
}

let database: FileDatabase | undefined;

/** A stored file, or undefined when it is not there or the browser gives no storage. */
export async function readStored(url: string): Promise<string | undefined> {
  return attempt(async (files) => (await files.get(url))?.text);
}

/** Stores a file. Where the browser gives no storage, nothing happens. */
export async function store(url: string, text: string): Promise<void> {
  await attempt((files) => files.put({ url, text }));
}

/** Drops what is stored of earlier editions: all but the given files. */
export async function keepOnly(urls: readonly string[]): Promise<void> {
  await attempt((files) => files.where('url').noneOf(urls).delete());
}

/** What is stored is only ever a copy of what the network has, so any failure means: do without. */
async function attempt<T>(work: (files: Table<StoredFile, string>) => PromiseLike<T>): Promise<T | undefined> {
  try {
    database ??= new FileDatabase();
    const { files } = database;
    return await Promise.race([work(files), timeout()]);
  } catch {
    database = undefined;
    return undefined;
  }
}

function timeout(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), TIME_LIMIT);
  });
}

import { Dexie, type Table } from 'dexie';
import { StorageFault, within } from './faults';
import { Guard } from './guard';
import { basePath } from './mark';
import type { Packed } from './packing';

/** A file of the data, whole and compressed, under the hash of its contents. */
export interface KeptFile extends Packed {
  readonly hash: string;
}

/** What a database holds. */
export interface About {
  readonly id: 'about';
  /** When the last of its files came, in milliseconds since 1970; null while some are missing. */
  readonly whole: number | null;
  /** The hash of each file, its size in bytes and its address, by its name. */
  readonly files: Readonly<Record<string, readonly [hash: string, bytes: number, url: string]>>;
}

/** Raised with every change of the shape: the name changes with it, so that no version meets another's data. */
const SHAPE = 1;
/** How the browser numbers the version 1 that is given below. */
const VERSION = 10;
/** A browser may never answer; then the page does without, after this many milliseconds. */
const TIME_LIMIT = 1500;
/** The database of pages before editions had one each. */
const EARLIER = 'migration-atlas-files-1';

/** The data of one edition. */
export class EditionDatabase extends Dexie {
  readonly files!: Table<KeptFile, string>;
  readonly about!: Table<About, string>;

  constructor(edition: string) {
    super(prefix() + edition, { autoOpen: false });
    this.version(1).stores({ files: 'hash', about: 'id' });
    this.on('ready', () => {
      if (this.backendDB().version !== VERSION) throw new StorageFault('newer');
    });
  }
}

/** The database of an edition, not yet opened. */
export function guardEdition(edition: string): Guard<EditionDatabase> {
  return new Guard(() => new EditionDatabase(edition), TIME_LIMIT);
}

/** Editions that have a database for this page. Throws a StorageFault. */
export async function storedEditions(): Promise<readonly string[]> {
  const names = await within(TIME_LIMIT, Dexie.getDatabaseNames());
  return names.filter((name) => name.startsWith(prefix())).map((name) => name.slice(prefix().length));
}

/** Deletes whole databases, as space is not given back at once when they are only emptied. Throws a StorageFault. */
export async function deleteEditions(editions: readonly string[]): Promise<void> {
  const names = [...editions.map((edition) => prefix() + edition), EARLIER];
  await within(TIME_LIMIT, Promise.all(names.map((name) => Dexie.delete(name))));
}

function prefix(): string {
  return `migration-atlas-data-${SHAPE} ${basePath()} `;
}

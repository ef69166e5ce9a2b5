import { Dexie, type Table } from 'dexie';
import { faultOf, note } from './faults';
import { Guard } from './guard';

/** A briefing as the text of its file. */
export interface BriefingRow {
  readonly id: string;
  /** When it was stored last, in milliseconds since 1970. */
  readonly changed: number;
  readonly text: string;
}

/** What came of storing: done; another page has stored a later state, which is left; or the browser gives no storage. */
export type Keeping = 'kept' | 'overtaken' | 'refused';

/** Raised only with a change that the database's own versions cannot bring about: what a reader made is in it. */
const SHAPE = 1;
/** A browser may never answer; then the page does without, after this many milliseconds. */
const TIME_LIMIT = 2000;

/** Apart from the files of the data, which are copies and are dropped with each edition or when room is needed. */
class BriefingDatabase extends Dexie {
  readonly briefings!: Table<BriefingRow, string>;

  constructor() {
    super(`migration-atlas-briefings-${SHAPE}`, { autoOpen: false });
    this.version(1).stores({ briefings: 'id' });
  }
}

const guard = new Guard(() => new BriefingDatabase(), TIME_LIMIT);

/** All briefings that are stored, the last changed first; null where the browser gives no storage. */
export async function readBriefings(): Promise<readonly BriefingRow[] | null> {
  const rows = await attempt(({ briefings }) => briefings.toArray());
  return rows === REFUSED ? null : rows.sort((a, b) => b.changed - a.changed);
}

/**
 * Stores a briefing, unless what is stored under its id was changed at another time than `basedOn`: then another page
 * has it open. `basedOn` is null for a briefing that this page has not stored or read before.
 */
export async function keepBriefing(row: BriefingRow, basedOn: number | null): Promise<Keeping> {
  const outcome = await attempt((opened) =>
    opened.transaction('rw', opened.briefings, async (): Promise<Keeping> => {
      const stored = await opened.briefings.get(row.id);
      if (stored && stored.changed !== basedOn) return 'overtaken';
      await opened.briefings.put(row);
      return 'kept';
    }),
  );
  return outcome === REFUSED ? 'refused' : outcome;
}

/** Removes a briefing; whether the browser let it. */
export async function dropBriefing(id: string): Promise<boolean> {
  return (await attempt(({ briefings }) => briefings.delete(id))) !== REFUSED;
}

const REFUSED = Symbol('the browser gives no storage');

/** What work on the database gives. Where there is no room, copies of the data make some: they can be had again. */
async function attempt<T>(work: (opened: BriefingDatabase) => PromiseLike<T>): Promise<T | typeof REFUSED> {
  try {
    return await guard.run(work);
  } catch (error) {
    if (faultOf(error).kind === 'full' && (await madeRoom())) {
      try {
        return await guard.run(work);
      } catch (again) {
        note(again);
      }
    } else note(error);
    return REFUSED;
  }
}

async function madeRoom(): Promise<boolean> {
  try {
    return await (await import('./keeper')).clearKept();
  } catch {
    return false;
  }
}

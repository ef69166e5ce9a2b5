import type { Dexie } from 'dexie';
import { faultOf, StorageFault, within } from './faults';

/** Failures after which the next attempt may succeed; after any other, each would only cost time. */
const ASKED_AGAIN = ['refused', 'full'];

/**
 * A database that is opened when it is first needed, with a limit of time for each piece of work. Where the browser closes
 * the connection it is opened anew once; after that, and where it is blocked, silent, newer or removed by another
 * window, the page does without it until it is left.
 */
export class Guard<D extends Dexie> {
  readonly #make: () => D;
  readonly #limit: number;
  #opening: Promise<D> | undefined;
  #open: D | undefined;
  #isBlocked = false;
  #wasReopened = false;
  #givenUp: StorageFault | undefined;

  /** `limit` is in milliseconds. The database is made with `autoOpen: false`. */
  constructor(make: () => D, limit: number) {
    this.#make = make;
    this.#limit = limit;
  }

  /** What work on the database gives. Throws a StorageFault. */
  async run<T>(work: (database: D) => PromiseLike<T>): Promise<T> {
    if (this.#givenUp) throw this.#givenUp;
    try {
      return await within(
        this.#limit,
        (this.#opening ??= this.#connect()).then((database) => work(database)),
      );
    } catch (error) {
      const fault = this.#judge(error);
      this.close();
      if (fault.kind === 'closed' && !this.#wasReopened) {
        this.#wasReopened = true;
        return this.run(work);
      }
      if (!ASKED_AGAIN.includes(fault.kind)) this.#givenUp = fault;
      throw fault;
    }
  }

  /** Lets go of the connection. The next work opens it anew. */
  close(): void {
    this.#open?.close();
    this.#open = this.#opening = undefined;
  }

  /** Closes it until the page is left: nothing is to be kept any more. */
  giveUp(): void {
    this.#givenUp = new StorageFault('removed');
    this.close();
  }

  #judge(error: unknown): StorageFault {
    const fault = this.#givenUp ?? faultOf(error);
    return fault.kind === 'silent' && this.#isBlocked ? new StorageFault('blocked', error) : fault;
  }

  async #connect(): Promise<D> {
    const database = this.#make();
    this.#open = database;
    database.on('blocked', () => {
      this.#isBlocked = true;
      return false;
    });
    database.on('versionchange', () => {
      // To open it again would bring back what another window has just removed.
      this.giveUp();
      return false;
    });
    await database.open();
    this.#isBlocked = false;
    return database;
  }
}

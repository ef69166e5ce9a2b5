import { t } from '../language/language';
import { faultsSoFar, within, type Fault } from '../store/faults';
import type { KeptEdition } from '../store/keeper';
import {
  canSaveOffline,
  failureOf,
  offlineList,
  offlineState,
  removeOffline,
  saveOffline,
  type OfflineCopy,
  type OfflineList,
  type SaveFailure,
} from '../store/offline';
import { persistence, type Persistence } from '../store/persistence';

/** How long the browser has to say what it keeps, in milliseconds. */
const LIMIT = 4000;

/** What is kept on the device, as far as the browser says. */
interface Kept {
  readonly editions: readonly KeptEdition[];
  readonly persistence: Persistence;
  readonly faults: readonly Fault[];
}

/** What is kept on the reader's device, and what they can do about it. */
export class Device {
  readonly canSave = canSaveOffline();
  kept = $state.raw<Kept | null>(null);
  failed = $state(false);
  copy = $state.raw<OfflineCopy | null>(null);
  /** What saving would bring; null where it is not known, as without a network. */
  list = $state.raw<OfflineList | null>(null);
  /** Bytes that are saved, while it goes on. */
  saved = $state<number | null>(null);
  failure = $state<SaveFailure | null>(null);
  /** What came of the last that was done. */
  said = $state('');
  #stop: AbortController | undefined;

  /** Looks at everything anew. */
  readonly look = async (): Promise<void> => {
    this.failed = false;
    try {
      const { keptEditions } = await import('../store/keeper');
      const looked = Promise.all([keptEditions(), persistence(), offlineState().catch(() => null)]);
      const [editions, stays, offline] = await within(LIMIT, looked);
      this.copy = offline?.current ?? null;
      this.kept = { editions, persistence: stays, faults: faultsSoFar() };
    } catch {
      this.failed = true;
    }
    if (this.canSave && !this.copy && !this.list) this.list = await offlineList().catch(() => null);
  };

  readonly clear = async (): Promise<void> => {
    const { clearKept } = await import('../store/keeper');
    this.said = (await clearKept())
      ? t('The copy of the data is cleared.')
      : t('The browser did not let the copy be cleared; close other windows of the atlas, and try again.');
    await this.look();
  };

  readonly save = async (): Promise<void> => {
    if (!this.list || this.saved !== null) return;
    this.failure = null;
    this.said = '';
    this.saved = 0;
    this.#stop = new AbortController();
    try {
      await saveOffline(this.list, (done) => (this.saved = done), this.#stop.signal);
      this.said = t('Saved. The atlas opens without a network now.');
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.saved = null;
    await this.look();
  };

  readonly stop = (): void => this.#stop?.abort();

  readonly remove = async (): Promise<void> => {
    this.said = await removeOffline().then(
      () => t('The offline copy is removed.'),
      () => t('The browser did not let the offline copy be removed.'),
    );
    await this.look();
  };
}

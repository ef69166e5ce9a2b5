import { whenIdle } from '../store/files';
import { isEarlier, ownEdition, takeOwn } from '../store/start';

/** Whether something newer than what is shown is on its way, or there to be taken. */
export class Newer {
  state = $state<'coming' | 'ready' | null>(null);

  /** Begins to look, once the page is shown. */
  start(): void {
    if (isEarlier()) {
      this.state = 'coming';
      const ready = () => void (this.state = 'ready');
      ownEdition().then(ready, () => undefined);
    }
    if (navigator.serviceWorker?.controller) {
      whenIdle(async () => {
        const { newerCopy } = await import('../store/offline');
        if (await newerCopy()) this.state = 'ready';
      });
    }
  }

  /** Shows the newer in place of what is shown; the address stays. */
  readonly take = async (): Promise<void> => {
    takeOwn();
    if (navigator.serviceWorker?.controller) await (await import('../store/offline')).takeCopy();
    location.reload();
  };
}

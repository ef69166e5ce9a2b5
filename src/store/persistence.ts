/** Asks the browser to keep what is stored until the reader removes it. Whether it will; null where it does not say. */
export async function askToStay(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist();
  } catch {
    // A browser without it keeps what is stored as long as it sees fit.
    return null;
  }
}

/** How the browser keeps what is stored by pages of this host. */
export interface Persistence {
  /** Whether until the reader removes it; null where the browser does not say. */
  readonly stays: boolean | null;
  /** Bytes that pages of this host take up, and may take up, as far as the browser says. */
  readonly usage: number | null;
  readonly quota: number | null;
}

/** What the browser says about it. It never fails. */
export async function persistence(): Promise<Persistence> {
  const { storage } = globalThis.navigator ?? {};
  const stays = await storage?.persisted?.().catch(() => null);
  const estimate = await storage?.estimate?.().catch(() => null);
  return { stays: stays ?? null, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

import { zipSync, type Zippable } from 'fflate';

/**
 * Packs files in the page itself. The package that writes spreadsheets would have workers do it, from addresses that the
 * policy of the page forbids: the build gives it this function instead (vite.config.ts).
 */
export function zip(files: Zippable, done: (error: Error | null, packed: Uint8Array | null) => void): void {
  try {
    done(null, zipSync(files));
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), null);
  }
}

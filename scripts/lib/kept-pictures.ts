import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache/pictures';
/** Milliseconds after which a picture that nobody has asked for is dropped: those of other data may be asked for again. */
const KEPT_FOR = 24 * 3_600_000;

/** Pictures as PNG, kept from one build to the next: one that is drawn as it was is not made again. */
export class KeptPictures {
  constructor(private readonly folder = FOLDER) {
    mkdirSync(folder, { recursive: true });
  }

  /** The PNG of a drawing: as it is kept, or made and then kept. */
  pngOf(svg: string, make: (svg: string) => Uint8Array): Uint8Array {
    const file = join(this.folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
    const kept = this.#asked(file);
    if (kept) return kept;
    const png = make(svg);
    const beside = `${file}.${randomUUID()}`;
    writeFileSync(beside, png);
    renameSync(beside, file);
    return png;
  }

  /** Drops the pictures that have not been asked for in a day. */
  dropOld(): void {
    for (const name of readdirSync(this.folder)) {
      const file = join(this.folder, name);
      const asked = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (Date.now() - asked > KEPT_FOR) rmSync(file, { force: true });
    }
  }

  /** A kept picture, which is noted to have been asked for; undefined where it is not kept. */
  #asked(file: string): Uint8Array | undefined {
    try {
      const now = new Date();
      utimesSync(file, now, now);
      return readFileSync(file);
    } catch {
      return undefined;
    }
  }
}

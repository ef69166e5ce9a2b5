import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadText } from '../../src/atlas/read-text';
import { rulesHash } from './rules';
import type { SourceText } from './shared-texts';

const FOLDER = '.cache/texts';

/**
 * What was read in texts on earlier days, a file a text. A file is named by all that it depends on: the rules, the id and
 * the text. It begins with a hash of the rest, and one that is damaged counts as none. The folder may be deleted at any
 * time.
 */
export class KeptTexts {
  readonly #folder: string;

  /** Keeps what is read by one version of the rules; what was kept for others is dropped with the first text. */
  constructor(
    private readonly home = FOLDER,
    private readonly rules = rulesHash(),
  ) {
    this.#folder = join(home, rules);
  }

  /** What was read in a text; undefined where it is not kept, or not whole. */
  find(text: SourceText): ReadText | undefined {
    try {
      const kept = readFileSync(this.#fileOf(text), 'utf8');
      const end = kept.indexOf('\n');
      const body = kept.slice(end + 1);
      return kept.slice(0, end) === sha256(body) ? (JSON.parse(body) as ReadText) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what was read in a text. A folder that cannot be written keeps nothing: the text is then read again next time. */
  keep(text: SourceText, read: ReadText): void {
    const body = JSON.stringify(read);
    const file = this.#fileOf(text);
    const beside = `${file}.${randomUUID()}`;
    try {
      if (!existsSync(this.#folder)) this.#begin();
      writeFileSync(beside, `${sha256(body)}\n${body}`);
      renameSync(beside, file);
    } catch {
      if (existsSync(beside)) rmSync(beside);
    }
  }

  #begin(): void {
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.home)) {
      if (name !== this.rules) rmSync(join(this.home, name), { recursive: true, force: true });
    }
  }

  #fileOf({ id, source }: SourceText): string {
    return join(this.#folder, sha256(`${id}\0${source}`));
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import { createHash } from 'node:crypto';
import { vi } from 'vitest';

/** Where the made-up page is served. */
const HERE = 'https://example.org/atlas/index.html';

/** A made-up edition: its name, and the texts of its files by their names. */
export interface MadeEdition {
  readonly edition: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** An edition of three files, which all say which it is. */
export function madeEdition(edition: string): MadeEdition {
  const text = (name: string) => JSON.stringify({ name, edition });
  return {
    edition,
    texts: { 'atlas.json': text('atlas'), 'basemap.json': text('basemap'), 'documents/000.json': text('000') },
  };
}

/** The files of an edition as the page names them: the edition is in their addresses. */
export function filesOf({ edition, texts }: MadeEdition) {
  return Object.keys(texts).map((name) => ({
    name,
    url: `/atlas/assets/${name.replace('.json', `-${edition}.json`)}`,
  }));
}

/** A page of an edition, as a visit finds it: its modules without anything in memory. Put in by the build otherwise. */
export async function visit({ edition, texts }: MadeEdition) {
  vi.resetModules();
  vi.stubGlobal('location', new URL(HERE));
  vi.stubGlobal('__DATA_EDITION__', edition);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  vi.stubGlobal(
    '__DATA_FILES__',
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [sha256(text), text.length]])),
  );
  const [keeper, mark, faults] = [await import('./keeper'), await import('./mark'), await import('./faults')];
  return { ...keeper, ...mark, ...faults };
}

/** A page's storage of small values. */
export function smallStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

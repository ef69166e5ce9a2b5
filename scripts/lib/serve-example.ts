/** Serves the article of examples/ from an origin of its own, as the pages of others are. */
import { readFileSync } from 'node:fs';
import { servePage, type StaticServer } from './static-server';

const ARTICLE = 'examples/article.html';
/** Where the article takes the atlas to be. */
const PLACEHOLDER = 'https://atlas.example/';

/** Serves the article with the figures of the atlas at an address. Throws an Error where the article has none. */
export async function serveExample(atlas: string): Promise<StaticServer> {
  return servePage(() => {
    const text = readFileSync(ARTICLE, 'utf8');
    if (!text.includes(PLACEHOLDER)) throw new Error(`${ARTICLE} shows nothing from ${PLACEHOLDER}`);
    return text.replaceAll(PLACEHOLDER, atlas);
  });
}

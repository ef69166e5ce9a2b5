/**
 * Prepares the data, builds the page where something has changed, serves it and prints its address; and serves, from
 * another origin, an article that shows figures of it.
 *
 *   npm start
 */
import { runCommand } from './lib/arguments';
import { serveExample } from './lib/serve-example';
import { serveFolder } from './lib/static-server';
import { ensureBuild, ensureData } from './lib/steps';

void runCommand('start', async () => {
  await ensureData();
  await ensureBuild();
  const atlas = await serveFolder('dist');
  const article = await serveExample(atlas.address);
  console.log(`The atlas is at ${atlas.address} (Ctrl+C ends it)`);
  console.log(`An article that shows figures of it is at ${article.address}`);
  const stop = () => void Promise.all([atlas.close(), article.close()]).then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});

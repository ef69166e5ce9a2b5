/**
 * Prepares the data, builds the page where something has changed, serves it and prints its address.
 *
 *   npm start
 */
import { runCommand } from './lib/arguments';
import { serveFolder } from './lib/static-server';
import { ensureBuild, ensureData } from './lib/steps';

void runCommand('start', async () => {
  await ensureData();
  await ensureBuild();
  const { address, close } = await serveFolder('dist');
  console.log(`The atlas is at ${address} (Ctrl+C ends it)`);
  const stop = () => void close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});

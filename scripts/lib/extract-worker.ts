/** Runs in a thread of its own: works off the texts that it is sent, posts what comes of each, and `null` at the end. */
import { parentPort } from 'node:worker_threads';
import { workOff, type SharedTexts } from './shared-texts';

if (!parentPort) throw new Error('extract-worker is to be run by a Worker');
const port = parentPort;
port.on('message', (texts: SharedTexts) => {
  void workOff(texts, (outcome) => port.postMessage(outcome)).then(() => port.postMessage(null));
});

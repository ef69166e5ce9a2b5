/** Writes one share of the published figures, or their pictures in one language, on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeShare, writeSpoken, type FiguresTask, type SpokenTask } from './static-figures';

const task = workerData as FiguresTask | SpokenTask;
if ('language' in task) parentPort?.postMessage(writeSpoken(task));
else writeShare(task);

/** Writes one share of the published figures on a thread of its own. */
import { workerData } from 'node:worker_threads';
import { writeShare, type FiguresTask } from './static-figures';

writeShare(workerData as FiguresTask);

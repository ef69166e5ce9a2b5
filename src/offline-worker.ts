/**
 * Serves the page from its offline copy. It is registered when a reader saves the page, and gone when they remove it. It
 * fetches and keeps nothing itself: a copy is filled by the page and served only when it is whole.
 */
import { copyOf, readState, versionCaches, writeState } from './store/offline-state';

interface Client {
  readonly id: string;
}

/** As much of a worker as is used here: the types of pages know it not. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: { type: 'window' }) => Promise<readonly Client[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  readonly request: Request;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

const worker = self as unknown as Worker;
const base = worker.registration.scope;
/** How the page asks for what the network has, whatever is kept. */
const PAST_THE_COPY = ['no-store', 'reload'];

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || PAST_THE_COPY.includes(request.cache) || !request.url.startsWith(base)) return;
  const [address] = request.url.split(/[?#]/);
  const path = address.slice(base.length);
  if (request.mode !== 'navigate') event.respondWith(fileFor(request, address, path));
  else if (path === '' || path === 'index.html') event.respondWith(pageFor(request));
});

/** The page of the copy. A newer copy that is whole takes its place when no window is open that would then have both. */
async function pageFor(request: Request): Promise<Response> {
  let { current, next } = await readState(base);
  if (next && !(await worker.clients.matchAll({ type: 'window' })).length) {
    [current, next] = [next, null];
    await writeState(base, { current, next });
  }
  return (current && (await copyOf(base, current.version, base))) ?? fetch(request);
}

/**
 * A file of the copy that is served. What has its content hash in its name is the same in every version: a window that
 * still shows an earlier one has it from there.
 */
async function fileFor(request: Request, address: string, path: string): Promise<Response> {
  const { current } = await readState(base);
  const found = current && (await copyOf(base, current.version, address));
  if (found) return found;
  if (path.startsWith('assets/')) {
    for (const name of await versionCaches(base)) {
      const earlier = await caches.match(address, { cacheName: name, ignoreVary: true });
      if (earlier) return earlier;
    }
  }
  return fetch(request);
}

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const FIRST_PORT = 4173;
const LAST_PORT = 4272;

/** A server of a folder of files on this machine only. */
export interface StaticServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1, at the first free port from 4173 on.
 * `base` is the path that the files appear under, with a slash at both ends. With `keep` a file is compressed once and
 * kept, as hosts do it: so no time is measured that packing takes.
 * Throws an Error when no port is free.
 */
export async function serveFolder(folder: string, base = '/', { keep = false } = {}): Promise<StaticServer> {
  const root = resolve(folder);
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const [pathname] = (request.url ?? '/').split(/[?#]/);
    const file = pathname.startsWith(base) ? fileFor(root, pathname.slice(base.length - 1)) : undefined;
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const compress = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && !file.endsWith('.png');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      // A frame in a strict sandbox has no origin of its own: it reads the page's files as another's.
      'access-control-allow-origin': '*',
      ...(compress ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    });
    if (compress && keep) {
      const packed = kept.get(file) ?? gzipSync(readFileSync(file));
      kept.set(file, packed);
      response.end(packed);
      return;
    }
    const stream = createReadStream(file);
    (compress ? stream.pipe(createGzip()) : stream).pipe(response);
  });
  return served(server, base);
}

/** Serves one page, whatever path is asked for, at the first free port from 4173 on: another origin than other servers. */
export async function servePage(html: () => string): Promise<StaticServer> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': TYPES['.html'], 'cache-control': 'no-cache' }).end(html());
  });
  return served(server, '/');
}

async function served(server: Server, base: string): Promise<StaticServer> {
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file for a path, which never leaves the folder. */
function fileFor(root: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const path = join(root, decoded);
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

async function listen(server: Server): Promise<number> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) {
    const free = await new Promise<boolean>((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error)));
      server.listen(port, '127.0.0.1', () => done(true));
    });
    if (free) return port;
    server.removeAllListeners('error');
  }
  throw new Error(`no free port from ${FIRST_PORT} to ${LAST_PORT}; end a program that uses one`);
}

import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, servePage, type StaticServer } from './static-server';

const home = mkdtempSync(join(tmpdir(), 'atlas-server-'));
const root = join(home, 'dist');
let server: StaticServer;
let underBase: StaticServer;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(async () => {
  write('index.html', '<p>Atlas</p>');
  write('assets/index-1.js', 'start()');
  write('assets/index-1.css', '');
  write('data/atlas.json', '{}');
  write('icon.svg', '<svg/>');
  write('picture.png', 'PNG');
  write('a b+ü.txt', 'named');
  write('empty/keep.bin', '');
  writeFileSync(join(home, 'secret.txt'), 'secret');
  mkdirSync(join(home, 'dist-old'));
  writeFileSync(join(home, 'dist-old/secret.txt'), 'secret');
  server = await serveFolder(root);
  underBase = await serveFolder(root, '/atlas/');
});

afterAll(async () => {
  await Promise.all([server.close(), underBase.close()]);
  rmSync(home, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks for a path exactly as written, which `fetch` would tidy up. */
function get(path: string, from = server, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(from.address);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', fail);
    asked.setTimeout(2500, () => asked.destroy(new Error('no answer')));
    asked.end();
  });
}

const text = async (path: string, from = server) => (await get(path, from)).body.toString();

describe('a server of a folder', () => {
  it('serves its files, and the index for a folder', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await text('/')).toBe('<p>Atlas</p>');
    expect(await text('/data/atlas.json')).toBe('{}');
    expect(await text('/index.html?theme=health#main')).toBe('<p>Atlas</p>');
    expect(await text('/a%20b+%C3%BC.txt')).toBe('named');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/index-1.js', 'text/javascript; charset=utf-8'],
    ['/assets/index-1.css', 'text/css; charset=utf-8'],
    ['/data/atlas.json', 'application/json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/picture.png', 'image/png'],
    ['/empty/keep.bin', 'application/octet-stream'],
  ])('says of %s that it is %s', async (path, type) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' });
  });

  it('lets a browser keep only the files whose names change with their content', async () => {
    const kept = (await get('/assets/index-1.js')).headers['cache-control'];
    expect(kept).toBe('public, max-age=31536000, immutable');
    expect((await get('/data/atlas.json')).headers['cache-control']).toBe('no-cache');
  });

  it('compresses for those who ask, but not pictures', async () => {
    const gzip = { 'accept-encoding': 'br, gzip' };
    const { headers, body } = await get('/', server, gzip);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(gunzipSync(body).toString()).toBe('<p>Atlas</p>');
    expect((await get('/picture.png', server, gzip)).headers).not.toHaveProperty('content-encoding');
    expect((await get('/')).headers).not.toHaveProperty('content-encoding');
  });

  it('sends what it has compressed before, where it keeps it', async () => {
    const keeping = await serveFolder(root, '/', { keep: true });
    const ask = async () => (await get('/assets/index-1.js', keeping, { 'accept-encoding': 'gzip' })).body;
    const first = await ask();
    expect(gunzipSync(first).toString()).toBe('start()');
    expect(await ask()).toEqual(first);
    expect((await get('/picture.png', keeping)).body.toString()).toBe('PNG');
    await keeping.close();
  });

  it.each(['/missing.html', '/empty/', '/index.html/', '/index.html/x', '/%00', '/%', '/%ff', '/__proto__'])(
    'has nothing at %s',
    async (path) => {
      const { status, body } = await get(path);
      expect([status, body.toString()]).toEqual([404, 'Not found\n']);
    },
  );

  it('is not put off by paths that are no addresses', async () => {
    for (const path of ['//', '//[', '/\\']) expect([200, 400, 404]).toContain((await get(path)).status);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-old/secret.txt',
    '/..%2fdist-old%2fsecret.txt',
    '/%2fetc%2fpasswd',
    '//etc/passwd',
    '/./../secret.txt',
  ])('never leaves the folder: %s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, 'Not found\n']);
  });
});

describe('a server under a path', () => {
  it('has its files there and nowhere else', async () => {
    expect(underBase.address).toMatch(/:\d+\/atlas\/$/);
    expect(await text('/atlas/', underBase)).toBe('<p>Atlas</p>');
    expect(await text('/atlas/data/atlas.json', underBase)).toBe('{}');
    for (const path of ['/', '/index.html', '/atlas', '/atlas../secret.txt', '/atlas/../index.html']) {
      expect((await get(path, underBase)).status).toBe(404);
    }
  });

  it('never leaves its folder either', async () => {
    expect((await get('/atlas/..%2fsecret.txt', underBase)).status).toBe(404);
  });
});

describe('several servers', () => {
  it('stand at addresses of their own', () => {
    expect(new URL(server.address).port).not.toBe(new URL(underBase.address).port);
  });

  it('can be ended while a browser holds a connection', async () => {
    const short = await serveFolder(root);
    const connection = connect(Number(new URL(short.address).port), '127.0.0.1');
    await once(connection, 'connect');
    await Promise.all([once(connection, 'close'), short.close()]);
    expect(connection.destroyed).toBe(true);
  });
});

it('serves one page from an origin of its own, as it is when asked for', async () => {
  let asked = 0;
  const page = await servePage(() => `<p>${++asked}</p>`);
  expect(new URL(page.address).origin).not.toBe(new URL(server.address).origin);
  expect(await (await fetch(page.address)).text()).toBe('<p>1</p>');
  expect(await (await fetch(`${page.address}article/2`)).text()).toBe('<p>2</p>');
  await page.close();
});

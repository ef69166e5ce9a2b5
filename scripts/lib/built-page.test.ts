import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HANDOUT_STYLE_HASH, handoutPage } from '../../src/pictures/slide-handout';
import { NASTY } from '../../src/corpus/nasty-text';
import { faultsOfPage } from './built-page';
import { hashNames } from './hash-names';
import { inlineFirst } from './inline-first';
import { FIGURE_POLICY, FROZEN_POLICY, LIVE_POLICY } from './policies.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index-0a1B_2-c.js', 'index-0a1B_2-c.css', 'plain.js'])
    writeFileSync(join(folder, 'assets', name), '');
  for (const name of ['icon.svg', 'frozen.js', 'first.js']) writeFileSync(join(folder, name), `// ${name}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const INLINE = 'document.title = 1';
const HASHED = LIVE_POLICY.replace(
  "script-src 'self'",
  `script-src 'self' 'sha256-${createHash('sha256').update(INLINE).digest('base64')}'`,
);
const SOUND =
  '<script type="module" src="./assets/index-0a1B_2-c.js"></script><link rel="stylesheet" href="./assets/index-0a1B_2-c.css">';
const page = (body: string, policy: string = LIVE_POLICY, head = SOUND) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">${head}</head><body>${body}</body></html>`;
const faultsOf = (html: string, path = 'index.html') => faultsOfPage(html, path, folder);

describe('a built page', () => {
  it.each([LIVE_POLICY, FIGURE_POLICY, FROZEN_POLICY])('is sound under %s', (policy) => {
    expect(
      faultsOf(page('<p><a href="https://elsewhere.example/" rel="noopener" target="_blank">x</a></p>', policy)),
    ).toEqual([]);
    expect(
      faultsOf(
        page('<img src="../icon.svg" alt="">', policy, '<script defer src="../frozen.js"></script>'),
        'editions/a.html',
      ),
    ).toEqual([]);
  });

  it('may have a script in it whose hash its policy names', () => {
    for (const policy of [HASHED, HASHED.replaceAll("'", '&#39;')])
      expect(faultsOf(page(`<script>${INLINE}</script>`, policy))).toEqual([]);
  });

  it.each([
    ['no policy', '<!doctype html><html><body></body></html>'],
    ['a policy behind a script', page('').replace('<meta charset', `${SOUND.replace(/<link.*/, '')}<meta charset`)],
    ['two policies', page(`<meta http-equiv="content-security-policy" content="${LIVE_POLICY}">`)],
    ["'unsafe-inline'", page('', `${LIVE_POLICY}; script-src 'self' 'unsafe-inline'`)],
    ["'unsafe-eval'", page('', LIVE_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"))],
    ['another host in its policy', page('', LIVE_POLICY.replace("'self'", 'https://elsewhere.example'))],
    ['any host in its policy', page('', LIVE_POLICY.replace("'self'", '*'))],
    ['no trusted types', page('', LIVE_POLICY.replace(/; require-trusted.*/, ''))],
    ['an inline script', page('<script>alert(1)</script>')],
    ['an inline script beside that of its policy', page(`<script>${INLINE}</script><script>alert(1)</script>`, HASHED)],
    ['an inline style', page('', LIVE_POLICY, '<style>p { color: red }</style>')],
    ['content in a script', page('<script src="./assets/index-0a1B_2-c.js">alert(1)</script>')],
    ['a handler', page('<p onclick="x()">y</p>')],
    ['a handler behind an address with >', page('<a href="?a>b" onclick="x()">y</a>')],
    ['a style', page('<p style="color:red">y</p>')],
    ['a script address', page('<a href="javascript:alert(1)">y</a>')],
    ['a hidden script address', page('<a href="java&#x09;Script&colon;alert(1)">y</a>')],
    ['a page in an address', page('<a href=" data:text/html,x">y</a>')],
    ['a frame with a page of its own', page('<iframe srcdoc="x"></iframe>')],
    ['a base', page('<base href="/x/">')],
    ['a form', page('<form action="./x"></form>')],
    ['a way elsewhere', page('', LIVE_POLICY, '<meta http-equiv="refresh" content="0; url=x">')],
    ['a window that reaches back', page('<a href="x" target="_blank">y</a>')],
    ['a picture of another host', page('<img src="https://elsewhere.example/x.png" alt="">')],
    ['a picture at the root', page('<img src="/icon.svg" alt="">')],
    ['a picture that is not there', page('<img src="./none.svg" alt="">')],
    ['a file outside', page('<img src="../../icon.svg" alt="">')],
    ['a script without a hash', page('<script src="./assets/plain.js"></script>')],
  ])('with %s is told of', (_what, html) => {
    expect(faultsOf(html).length).toBeGreaterThan(0);
  });
});

describe('names of files', () => {
  it('hold what is in them, and pages load them under these', () => {
    writeFileSync(join(folder, 'own.html'), page('', LIVE_POLICY, '<script src="./first.js"></script>'));
    hashNames(folder, 'own.html', ['first.js']);
    const named = readdirSync(join(folder, 'assets')).filter((name) => name.startsWith('first-'));
    expect(named).toHaveLength(1);
    const html = readFileSync(join(folder, 'own.html'), 'utf8');
    expect(html).toContain(`"./assets/${named[0]}"`);
    expect(faultsOf(html, 'own.html')).toEqual([]);
    expect(() => hashNames(folder, 'own.html', ['frozen.js'])).toThrow('own.html does not load frozen.js');
  });
});

describe('what a page needs before it is drawn', () => {
  const head = '<script src="./before.js" ></script><link rel="stylesheet" crossorigin href="./assets/look.css">';
  const put = (code: string, look: string) => {
    writeFileSync(join(folder, 'before.js'), code);
    writeFileSync(join(folder, 'assets', 'look.css'), look);
    writeFileSync(join(folder, 'whole.html'), page('', LIVE_POLICY.replaceAll("'", '&#39;'), head));
    inlineFirst(folder, 'whole.html', { script: 'before.js', styles: true });
    return readFileSync(join(folder, 'whole.html'), 'utf8');
  };

  it('stands in it, and its policy lets nothing else there through', () => {
    const html = put('// Why it is there.\r\nvar picked = 1;\r\n', 'p { color: red }\n');
    expect(html).toContain('<script>var picked = 1;</script><style>p { color: red }</style>');
    expect(html).not.toContain('before.js');
    expect(faultsOf(html, 'whole.html')).toEqual([]);
    expect(faultsOf(html.replace('= 1', '= 2'), 'whole.html')).toEqual(['has an inline script']);
    expect(faultsOf(html.replace('red', 'tan'), 'whole.html')).toEqual(['has an inline style']);
  });

  it('is refused where it would end there, or names a file from where it was', () => {
    expect(() => put("x = '</script>'", '')).toThrow('cannot stand in');
    expect(() => put('x = 1', 'p { background: url(a.png) }')).toThrow('cannot stand in');
    writeFileSync(join(folder, 'own.html'), page(''));
    expect(() => inlineFirst(folder, 'own.html', { script: 'before.js', styles: true })).toThrow('does not load');
  });
});

describe('a briefing as one page', () => {
  it('runs nothing and loads nothing, whatever stands in it', () => {
    const text = NASTY.join(' ');
    const html = handoutPage([], { title: text, edition: text, day: text, link: 'https://atlas.example/' });
    expect(faultsOfPage(html, 'hand-out.html', null)).toEqual([]);
    expect(html).toContain(`style-src 'sha256-${HANDOUT_STYLE_HASH}'`);
  });
});

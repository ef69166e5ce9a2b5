// Finds a browser for the tests and pictures; installs one where that is a matter of one command.
// Plain JavaScript without dependencies: the set-up runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the browser is started with: no sandbox for root, and no connections of its own. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first is the same engine without windows, which opens a page in about half the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
          ]
        : [],
    ),
];

/**
 * Path of a Chromium, Chrome or Edge, or undefined. The environment variable BROWSER_PATH names another.
 * @returns {string | undefined}
 */
function findBrowser() {
  const named = process.env.BROWSER_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of a browser; installs Debian's Chromium where this process may.
 * Throws an Error that says how to get one.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.BROWSER_PATH) throw new Error(`BROWSER_PATH names ${process.env.BROWSER_PATH}, which does not exist`);
  if (mayInstall()) {
    console.log('set-up: no browser found; installing Chromium with apt-get');
    const run = (/** @type {string[]} */ args) =>
      spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
        .status === 0;
    const install = (/** @type {string} */ name) =>
      run(['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']);
    if (run(['update', '-qq']) && (install('chromium-headless-shell') || install('chromium'))) {
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  throw new Error(
    'the tests need Chromium, Chrome or Edge. Install one (Debian, Ubuntu: sudo apt-get install chromium; ' +
      'others: https://www.google.com/chrome/), or name one: BROWSER_PATH=/path/to/chrome npm test',
  );
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

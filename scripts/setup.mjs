// Set-up before `npm start` and `npm test`: installs what is missing and says so; silent when all is there.
// No dependencies, as it runs before anything is installed.
//
//   node scripts/setup.mjs [--browser]    with --browser also a browser for the end-to-end tests
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './lib/browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

try {
  checkNode();
  installPackages();
  if (process.argv.includes('--browser')) ensureBrowser();
} catch (error) {
  console.error(`set-up: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

function checkNode() {
  const wanted = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node).replace(/^>=/, '');
  const [have, need] = [process.versions.node, wanted].map((text) => text.split('.').map(Number));
  const older = have[0] - need[0] || (have[1] ?? 0) - (need[1] ?? 0);
  if (older < 0)
    throw new Error(
      `this is Node.js ${process.versions.node}; the atlas needs ${wanted} or newer (https://nodejs.org)`,
    );
}

/** What npm has installed is recorded in a hidden lock file: older than the lock file means out of date. */
function installPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('set-up: installing packages (npm ci)');
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(command, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; see its message above');
}

/**
 * Everything that must hold: types, lint, format, the committed data, no known weakness in what ships, unit tests, the
 * build, end-to-end tests.
 *
 *   npm test
 *
 * Prints one line a check, the output of those that fail, and last "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { auditShipped } from './lib/audit';
import { ensureBuild } from './lib/steps';

interface Result {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.cache';
const bin = (name: string) => join('node_modules', name);
const node = (...args: string[]) => [process.execPath, ...args];
const script = (...args: string[]) => node('scripts/run.mjs', ...args);

/** Each takes a core or so: the longest first, so that none is left over at the end. */
const checks: readonly (() => Promise<Result>)[] = [
  () =>
    check('types', node(bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings')),
  () => check('lint', node(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0')),
  () => attempt('build', ensureBuild),
  () => check('committed data', script('prepare-data', '--check')),
  () => check('format', node(bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn')),
  () => check('committed base map', script('prepare-map', '--check')),
  audit,
];
// The suites take all cores, one after the other.
const results: Result[] = [
  ...(await sideBySide(checks)),
  await suite('unit', ['unit', 'unit-own']),
  await suite('e2e', ['e2e']),
];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** Does pieces of work side by side, as many at a time as there are cores, and gives what came of each in their order. */
async function sideBySide<T>(work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const outcomes: T[] = [];
  const waiting = work.entries();
  const lane = async () => {
    for (const [i, piece] of waiting) outcomes[i] = await piece();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return outcomes;
}

/** Runs a command that passes or fails as a whole; shows what it printed only when it fails. */
async function check(name: string, command: readonly string[]): Promise<Result> {
  const { code, output } = await run(command, false);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}`);
  if (code !== 0) console.log(output.trimEnd());
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Does work in this process that passes unless it throws. */
async function attempt(name: string, work: () => Promise<void>): Promise<Result> {
  try {
    await work();
    console.log(`passed  ${name}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/** Asks what is known against the packages that ship; without an answer it says so and counts nothing. */
async function audit(): Promise<Result> {
  const outcome = await auditShipped();
  if (outcome.kind === 'unanswered') {
    console.log(`left out audit of what ships: ${outcome.why}`);
    return { passed: 0, failed: 0 };
  }
  const lines = outcome.kind === 'found' ? outcome.lines : [];
  console.log([`${lines.length ? 'FAILED' : 'passed'}  audit of what ships`, ...lines].join('\n'));
  return { passed: lines.length ? 0 : 1, failed: lines.length ? 1 : 0 };
}

/** Runs projects of the test runner and counts their tests. A run that ends without a report counts as one failure. */
async function suite(name: string, projects: readonly string[]): Promise<Result> {
  const report = join(REPORTS, `${name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const { code } = await run(node(bin('vitest/vitest.mjs'), 'run', ...chosen, ...reporters), true);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  const unreported = code !== 0 && counts.numFailedTests === 0 ? 1 : 0;
  return { passed: counts.numPassedTests, failed: counts.numFailedTests + unreported };
}

function run([file, ...args]: readonly string[], show: boolean): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(file, args, { stdio: show ? 'inherit' : 'pipe' });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => done({ code, output }));
  });
}

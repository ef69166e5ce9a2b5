/** Known weaknesses of the packages that ship, as the registry tells them. */
import { spawn } from 'node:child_process';

/** What came of asking: nothing known; what is known, a line each; or why there was no answer. */
export type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly lines: readonly string[] }
  | { readonly kind: 'unanswered'; readonly why: string };

/** The registry is waited for so long, in milliseconds. */
const PATIENCE = 20_000;

/** Asks the registry about the packages that ship, not about those that only build and test. Never throws. */
export async function auditShipped(): Promise<Audit> {
  const own = process.env.npm_execpath;
  const [file, ...before] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
  return new Promise((done) => {
    const child = spawn(file, [...before, 'audit', '--omit=dev', '--json', '--fetch-retries=0'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: PATIENCE,
      shell: process.platform === 'win32' && !before.length,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => done({ kind: 'unanswered', why: error.message }));
    child.on('close', () => done(auditOf(output)));
  });
}

/** What the answer of `npm audit --json` says. */
export function auditOf(answer: string): Audit {
  let report: unknown;
  try {
    report = JSON.parse(answer);
  } catch {
    return { kind: 'unanswered', why: 'the registry gave no answer' };
  }
  const { vulnerabilities, message } = (report ?? {}) as { vulnerabilities?: unknown; message?: unknown };
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    return { kind: 'unanswered', why: typeof message === 'string' ? message : 'the registry gave no report' };
  }
  const lines = Object.entries(vulnerabilities as Record<string, { severity?: unknown }>).map(
    ([name, { severity }]) => `${name} (${String(severity)}): see npm audit --omit=dev`,
  );
  return lines.length ? { kind: 'found', lines } : { kind: 'clean' };
}

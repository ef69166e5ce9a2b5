import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice on this machine; null where there is none. */
export function officeProgram(): string | null {
  return ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
}

/** How many pages LibreOffice makes of a presentation. Throws an Error where it cannot open it. */
export function pagesInOffice(program: string, presentation: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-office-'));
  try {
    // A profile of its own: another that is open would take the order.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, presentation]);
    const pdf = readFileSync(join(folder, basename(presentation).replace(/\.[^.]*$/, '.pdf')), 'latin1');
    return (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

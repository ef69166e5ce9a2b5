/** A copy of the project in a folder of its own, with another corpus and what is made of it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** All that building needs. */
const COPIED = [
  ...['src', 'scripts', 'public', 'index.html', 'embed.html', 'vite.config.ts', 'svelte.config.js', 'tsconfig.json'],
  ...['package.json', 'package-lock.json', 'data/basemap.json'],
];

/** What a command took. */
export interface Cost {
  readonly wallSeconds: number;
  /** Of all its threads, but not of processes that it starts. */
  readonly cpuSeconds: number;
  /** The most memory that it had, in millions of bytes. */
  readonly peakMB: number;
  readonly code: number | null;
  /** What it printed. */
  readonly output: string;
}

const MARK = 'resources used: ';
/** Tells at the end what the process used. */
const TELLING = `data:text/javascript,process.on('exit',()=>process.stderr.write('${MARK}'+JSON.stringify(process.resourceUsage())+'\\n'))`;

export class GrowthSite {
  constructor(readonly folder: string) {
    mkdirSync(join(folder, 'data'), { recursive: true });
    for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  }

  /** Runs a script of the project there. */
  run(...args: string[]): Promise<Cost> {
    const start = performance.now();
    const child = spawn(
      process.execPath,
      ['--max-semi-space-size=64', '--max-old-space-size=12000', '--import', TELLING, 'scripts/run.mjs', ...args],
      { cwd: this.folder, env: { ...process.env, NODE_ENV: 'production' } },
    );
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    return new Promise((done) => {
      child.on('close', (code) => {
        const output = Buffer.concat(parts).toString();
        const told = output.slice(output.lastIndexOf(MARK) + MARK.length).split('\n')[0];
        const used = JSON.parse(told) as NodeJS.ResourceUsage;
        done({
          wallSeconds: (performance.now() - start) / 1000,
          cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
          peakMB: (used.maxRSS * 1024) / 1e6,
          code,
          output,
        });
      });
    });
  }
}

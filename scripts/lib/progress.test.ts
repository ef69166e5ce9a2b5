import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Progress } from './progress';

/** What two steps write to a stream. */
function written(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const progress = new Progress(stream as unknown as NodeJS.WriteStream);
  progress.step('reading');
  progress.step('merging');
  progress.end();
  return String(stream.read());
}

afterEach(() => vi.unstubAllEnvs());

describe('progress', () => {
  it('is one line that changes on a terminal, and is gone in the end', () => {
    vi.stubEnv('TERM', 'xterm');
    const clear = '\r\x1b[2K';
    expect(written(true)).toBe(`${clear}reading${clear}merging${clear}`);
  });

  it('is plain lines in a file or pipe', () => {
    vi.stubEnv('TERM', 'xterm');
    expect(written(false)).toBe('reading\nmerging\n');
  });

  it('is plain lines on a terminal that cannot go back', () => {
    vi.stubEnv('TERM', 'dumb');
    expect(written(true)).toBe('reading\nmerging\n');
  });
});

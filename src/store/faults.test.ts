import { afterEach, expect, it, vi } from 'vitest';
import { faultOf, StorageFault, within } from './faults';

afterEach(() => vi.useRealTimers());

it.each<[string, unknown, string]>([
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'full'],
  ['a full disk of an older browser', { name: 'NS_ERROR_DOM_QUOTA_REACHED_QuotaExceeded' }, 'full'],
  ['a full disk inside an aborted transaction', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'full'],
  [
    'a full disk as a cause of a cause',
    new Error('a', { cause: new Error('b', { cause: { name: 'QuotaExceededError' } }) }),
    'full',
  ],
  ['a newer database', new DOMException('', 'VersionError'), 'newer'],
  ['a closed connection', { name: 'DatabaseClosedError' }, 'closed'],
  ['a connection that is closing', new DOMException('', 'InvalidStateError'), 'closed'],
  ['an aborted transaction without a cause', new DOMException('', 'AbortError'), 'refused'],
  ['a private window', new DOMException('', 'SecurityError'), 'refused'],
  ['a fault inside an error', new Error('open', { cause: new StorageFault('newer') }), 'newer'],
  ['something that is no error', 'no', 'refused'],
  ['nothing', undefined, 'refused'],
])('knows %s', (_what, error, kind) => {
  expect(faultOf(error).kind).toBe(kind);
});

it('ends on an error that is its own cause', () => {
  const error = new Error('round');
  error.cause = error;
  expect(faultOf(error).kind).toBe('refused');
});

it('gives up what does not answer, and leaves no clock behind what does', async () => {
  vi.useFakeTimers();
  const silent = within(50, new Promise(() => undefined)).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(60);
  expect(await silent).toMatchObject({ kind: 'silent' });
  expect(await within(50, Promise.resolve('here'))).toBe('here');
  expect(vi.getTimerCount()).toBe(0);
});

import { afterAll, vi } from 'vitest';

/**
 * Files that share a process are ended only when what they load later has come: broken off, a module would be missing in
 * those that follow.
 */
afterAll(() => vi.dynamicImportSettled());

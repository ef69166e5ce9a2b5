/**
 * Why the browser's storage did not do as asked: it gives none; another window holds the database open; it never
 * answered; there is no more room; the browser closed the connection, and again after it was opened anew; the database is
 * of a newer version of the page; another window removed it; what was stored is not what was put there.
 */
export type FaultKind = 'refused' | 'blocked' | 'silent' | 'full' | 'closed' | 'newer' | 'removed' | 'damaged';

/** What of the storage failed, once in a visit. */
export interface Fault {
  readonly kind: FaultKind;
  /** When it failed first, in milliseconds since 1970. */
  readonly at: number;
}

/** A failure of the browser's storage, by its kind. */
export class StorageFault extends Error {
  constructor(
    readonly kind: FaultKind,
    cause?: unknown,
  ) {
    super(`storage: ${kind}`, { cause });
  }
}

/** How deep causes are looked for. */
const DEPTH = 5;
const NAMES: readonly (readonly [FaultKind, RegExp])[] = [
  ['full', /Quota/i],
  ['newer', /^VersionError$/],
  ['closed', /^(?:DatabaseClosedError|InvalidStateError)$/],
];

/** The fault behind an error, also where the browser gives it as the cause of another, as it does for a full disk. */
export function faultOf(error: unknown): StorageFault {
  const names: string[] = [];
  let next = error;
  for (let depth = 0; depth < DEPTH && typeof next === 'object' && next !== null; depth++) {
    if (next instanceof StorageFault) return next;
    const { name, inner, cause } = next as { name?: unknown; inner?: unknown; cause?: unknown };
    names.push(String(name));
    next = inner ?? cause;
  }
  const [kind] = NAMES.find(([, pattern]) => names.some((name) => pattern.test(name))) ?? ['refused' as const];
  return new StorageFault(kind, error);
}

const noted = new Map<FaultKind, Fault>();

/** Notes a failure for the reader who asks what is kept. Gives its kind. */
export function note(error: unknown): FaultKind {
  const { kind } = faultOf(error);
  if (!noted.has(kind)) noted.set(kind, { kind, at: Date.now() });
  return kind;
}

/** What failed in this visit, the first first. */
export function faultsSoFar(): readonly Fault[] {
  return [...noted.values()];
}

/** What a promise gives within a time in milliseconds. Throws a StorageFault "silent" after it. */
export async function within<T>(limit: number, work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageFault('silent')), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

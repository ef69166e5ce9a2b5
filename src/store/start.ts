import { allFiles, loadFirst, type FirstData } from './data';
import { canRead, EDITION } from './edition';
import { keepAll, keeps, later, PATIENCE, showEdition, shownEdition, whenIdle } from './files';
import { markedEdition, markEdition } from './mark';

/** Milliseconds from the first view until it is kept: packing it would hold up a reader's first steps. */
const KEPT_AFTER = 3000;

/**
 * The data that the page begins with. Where an earlier visit kept an earlier edition whole and that of this page is not
 * there soon, it is the earlier one, and so is all that is loaded after it. Throws a LoadError when there is neither.
 */
export async function startWith(keptAfter = KEPT_AFTER): Promise<FirstData> {
  const own = loadFirst();
  const first = (await earlierThan(own)) ?? (await own);
  void later(keptAfter).then(() => whenIdle(keepOnce));
  return first;
}

/** An earlier edition, if it is wanted: one is kept, and it is there before that of this page. */
async function earlierThan(own: Promise<FirstData>): Promise<FirstData | undefined> {
  // An offline copy of the page brings its own edition, without a network.
  const kept = keeps() && !globalThis.navigator?.serviceWorker?.controller ? markedEdition() : null;
  if (kept === null || kept === EDITION || !canRead(kept)) return undefined;
  let isThere = false;
  const arrival = own.then(
    () => void (isThere = true),
    () => undefined,
  );
  await Promise.race([arrival, later(PATIENCE)]);
  if (isThere) return undefined;
  const earlier = await loadFirst(kept).catch(() => undefined);
  if (!earlier || isThere) return undefined;
  showEdition(kept);
  return earlier;
}

let keeping: Promise<boolean> | undefined;

/** Keeps the edition of this page, once in a visit, beside an earlier one that is shown. */
function keepOnce(): Promise<boolean> {
  keeping ??= allFiles().then(keepAll);
  return keeping;
}

/** Whether the page shows an earlier edition than its own. */
export function isEarlier(): boolean {
  return shownEdition() !== EDITION;
}

/** Waits until the edition of the page has come and is kept as far as that goes. Throws a LoadError when it cannot be had. */
export async function ownEdition(): Promise<void> {
  await loadFirst();
  await keepOnce().catch(() => false);
}

/** Has the page begin with its own edition from the next visit on, also where that is another page by then. */
export function takeOwn(): void {
  if (!isEarlier() || markedEdition() !== EDITION) markEdition(null);
}

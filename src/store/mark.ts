/** Where this page is served: other pages of the same host have copies of their own. */
export function basePath(): string {
  return location.pathname.replace(/[^/]*$/, '');
}

/** The edition that an earlier visit kept whole; null where none is, or the browser does not say. */
export function markedEdition(): string | null {
  try {
    return localStorage.getItem(markOf());
  } catch {
    return null;
  }
}

/** Remembers which edition is kept whole: from the next visit on the page begins with it. */
export function markEdition(edition: string | null): void {
  try {
    if (edition === null) localStorage.removeItem(markOf());
    else localStorage.setItem(markOf(), edition);
  } catch {
    // Without it the page begins with the network.
  }
}

function markOf(): string {
  return `migration-atlas-kept ${basePath()}`;
}

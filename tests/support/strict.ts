import type { Page } from 'playwright-core';
import type { Site } from './site';

/**
 * Listens to an open page for all that it must not do: errors, among them everything that its policy forbids, and
 * requests to other hosts. Gives what came since it was last asked.
 */
export function complaintsOf(page: Page, { address }: Pick<Site, 'address'>): () => string[] {
  const { origin } = new URL(address);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // What is made in the page itself has its address behind this.
    if (url.origin !== origin && url.protocol !== 'blob:') complaints.push(`asks ${request.url()}`);
  });
  return () => complaints.splice(0);
}

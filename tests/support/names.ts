import type { Page } from 'playwright-core';

/**
 * Controls whose name does not have the words that are seen on them, so that who speaks to the page would not reach them;
 * each in a line. Figures and signs are left out: some languages say one and two in words.
 */
export function misnamed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wordsOf = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();
    const seenOf = (node: Node): string => {
      if (node instanceof Text) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { width, height } = range.getBoundingClientRect();
        return width > 2 && height > 2 ? node.data : '';
      }
      if (!(node instanceof Element) || node.matches('option, title, [aria-hidden=true]')) return '';
      return node.checkVisibility() ? [...node.childNodes].map(seenOf).join(' ') : '';
    };
    const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role=option], [role=tab], [role=treeitem]',
    );
    const faults: string[] = [];
    for (const control of controls) {
      const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const name = ids.length ? ids.map(textOf).join(' ') : (control.getAttribute('aria-label') ?? '');
      if (!name || !control.checkVisibility()) continue;
      const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
      const seen = (labels.length ? labels : [control]).map(seenOf).join(' ');
      if (!wordsOf(name).includes(wordsOf(seen))) faults.push(`"${seen.trim()}" is not in its name "${name}"`);
    }
    return faults;
  });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds against WCAG 2.2 A and AA, and its best practices; or only by the rules that are named.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (only) => {
    interface Found {
      violations: { id: string; nodes: { element: Element; failureSummary?: string }[] }[];
    }
    interface Axe {
      readonly configure: (settings: object) => void;
      readonly run: (options: object) => Promise<Found>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    // Its report on what passes takes longer than all its rules; the markup of every element is long too.
    axe.configure({ noHtml: true });
    const options = { resultTypes: ['violations'], preload: false, elementRef: true };
    const { violations: found } = await axe.run(only ? { ...options, runOnly: only } : options);
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes[0].element.outerHTML.slice(0, 160)} ${nodes[0].failureSummary ?? ''}`,
    );
  }, rules);
}

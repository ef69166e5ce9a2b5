import { expect, test } from 'vitest';
import { quarterOfViews, testAccess } from './support/access';
import { useSite } from './support/site';

const site = useSite();

testAccess(site, quarterOfViews(0));

test('the map is one tab stop and says what it shows', async () => {
  const page = await site.open();
  const map = page.getByRole('listbox', { name: /^World map\. Practices about any theme, by country\./ });
  expect(await map.getAttribute('aria-label')).toMatch(/Highest: .+\(\d+\)/);
  expect(await map.locator('[tabindex]').count()).toBe(0);
  await page.context().close();
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOfPage } from '../scripts/lib/built-page';
import { contactsUnder } from '../scripts/lib/contact-scan';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'));

test('every built page has a strict policy, runs nothing inline that its policy does not name, and loads only files beside it', () => {
  for (const folder of ['', 'embed/', 'figures/', 'editions/'])
    expect(pages.filter((path) => path.startsWith(folder)).length, folder).toBeGreaterThan(0);
  for (const path of pages) expect(faultsOfPage(readFileSync(`dist/${path}`, 'utf8'), path, 'dist'), path).toEqual([]);
});

test.each(['seeds', 'data', 'dist'])('no e-mail address and no telephone number is in %s/', (folder) => {
  expect(contactsUnder([folder])).toEqual([]);
});

/**
 * `npm run messages`: writes the messages of the code to src/language/en.json and tells what the catalogues of the other
 * languages lack. Ends with 1 where something is missing or cannot be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES, type Catalogue } from '../src/language/language';
import { catalogueOf, faultsOf, messagesUnder } from './lib/messages';

const { messages, unreadable } = messagesUnder('src');
const english = catalogueOf(messages);
writeFileSync('src/language/en.json', `${JSON.stringify(english, null, 2)}\n`);
console.log(`${Object.keys(english).length} messages in src/language/en.json`);
for (const { place, what } of unreadable) console.error(`${place}: ${what}`);
let faults = unreadable.length;
for (const language of LANGUAGES) {
  if (language === 'en') continue;
  const path = `src/language/${language}.json`;
  const catalogue = JSON.parse(readFileSync(path, 'utf8')) as Catalogue;
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const found = faultsOf(catalogue, english, forms);
  faults += found.length;
  for (const fault of found.slice(0, 20)) console.error(`${path} ${fault}`);
  if (found.length > 20) console.error(`${path} has ${found.length - 20} more faults`);
}
process.exitCode = faults ? 1 : 0;

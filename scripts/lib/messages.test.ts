import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Catalogue } from '../../src/language/language';
import { catalogueOf, faultsOf, messagesIn, messagesUnder, unsaidIn, type Message } from './messages';

const IMPORT = "import { t } from '../language/language';\n";
const keysIn = (code: string, path = 'a.ts') =>
  messagesIn(path, IMPORT + code).messages.map(({ key, one }) => (one === null ? key : [one, key]));
const unreadIn = (code: string) => messagesIn('a.ts', IMPORT + code).unreadable.map(({ what }) => what);
const message = (key: string, one: string | null = null): Message => ({ key, one, place: 'a.ts:1' });

describe('the messages of code', () => {
  it('are the words that functions of languages are given, each with its line', () => {
    expect(
      messagesIn('a.ts', `${IMPORT}\nconst a = t('One') + t('Two {name}|a note', { name: t('Three') });`).messages,
    ).toEqual([
      { key: 'One', one: null, place: 'a.ts:3' },
      { key: 'Two {name}|a note', one: null, place: 'a.ts:3' },
      { key: 'Three', one: null, place: 'a.ts:3' },
    ]);
  });

  it('have both forms where they have a number', () => {
    expect(
      keysIn("tn(n, '{count} way out', '{count} ways out'); counted(n, 'tie'); counted(n, 'body', 'bodies');"),
    ).toEqual([
      ['{count} way out', '{count} ways out'],
      ['{count} tie', '{count} ties'],
      ['{count} body', '{count} bodies'],
    ]);
  });

  it('are all of a choice, of texts that are joined, of a table, and of a text in parts', () => {
    expect(keysIn("t(a ? 'One' : b ? ('Two') : 'Three'); t('Long ' + 'text');")).toEqual([
      'One',
      'Two',
      'Three',
      'Long text',
    ]);
    expect(keysIn("inLanguage<Kind>({ a: 'First', 'b-c': 'Second' }); messageParts('In {link}');")).toEqual([
      ...['First', 'Second', 'In {link}'],
    ]);
  });

  it('are none in comments, in texts, and in files that speak no language', () => {
    expect(keysIn("// t('One')\nconst a = \"t('Two')\"; at('Three');")).toEqual([]);
    expect(messagesIn('a.ts', "t('One');").messages).toEqual([]);
  });

  it('are told where they cannot be read', () => {
    expect(unreadIn('t(name); t(`a ${b}`); tn(n, one, many); inLanguage(table); inLanguage({ a: b });')).toHaveLength(
      5,
    );
    expect(unreadIn("t('One'); tn(n, '{count} a', '{count} b');")).toEqual([]);
    expect(unreadIn("tn(n, a ? '{count} a' : '{count} b', '{count} c');")).toHaveLength(1);
  });
});

describe('the messages of markup', () => {
  it('are those of its script, of its braces and of sentences with markup in them', () => {
    const markup = [
      '<script lang="ts">',
      "  import { t } from '../language/language';",
      "  const a = t('In the script');",
      '</script>',
      "<p title={t('In an attribute')}>{t('In the text')}{#if a}{t('In a block')}{/if}</p>",
      '<Said message="Whole"><b></b></Said>',
    ].join('\n');
    const { messages, unreadable } = messagesIn('A.svelte', markup);
    expect(messages.map(({ key }) => key).sort()).toEqual([
      ...['In a block', 'In an attribute', 'In the script', 'In the text', 'Whole'],
    ]);
    expect(messages.find(({ key }) => key === 'In the text')?.place).toBe('A.svelte:5');
    expect(unreadable).toEqual([]);
    expect(messagesIn('A.svelte', `${markup}\n<Said message={a}><b></b></Said>`).unreadable).toHaveLength(1);
  });
});

describe('words in markup that are no message', () => {
  it('are found in texts, in what is heard, and in what components are given', () => {
    const found = unsaidIn('A.svelte', '<p title="A title">Some words</p>\n<Part name="Two words" id="one" />');
    expect(found).toEqual(['A.svelte:1: title: A title', 'A.svelte:1: Some words', 'A.svelte:2: name: Two words']);
  });

  it('are none in messages, signs, names of formats, code and styles', () => {
    expect(
      unsaidIn(
        'A.svelte',
        '<p class="two words">{t(\'Some words\')} · × <code>seeds/a.json</code></p>\n<button title="SVG">PNG</button>\n<Part label="BibTeX" />\n<style>p { color: red; }</style>',
      ),
    ).toEqual([]);
  });

  it('are in no part of the page', () => {
    const files = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.svelte'))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => unsaidIn(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('a catalogue', () => {
  it('has each message once, in alphabetical order, without notes, with both forms of those with a number', () => {
    const english = catalogueOf([
      ...[
        message('b|a note'),
        message('{count} ties', '{count} tie'),
        message('a'),
        message('a'),
        message('{count} ties'),
      ],
    ]);
    expect(Object.entries(english)).toEqual([
      ['{count} ties', { one: '{count} tie', other: '{count} ties' }],
      ['a', 'a'],
      ['b|a note', 'b'],
    ]);
  });

  const english = { 'Close {name}': 'Close {name}', '{count} ties': { one: '{count} tie', other: '{count} ties' } };
  const whole = { 'Close {name}': 'Fermer {name}', '{count} ties': { one: '{count} lien', other: '{count} liens' } };
  const faults = (change: object) => faultsOf({ ...whole, ...change }, english, ['one', 'other']);

  it('has no fault where all is said with the same names, or one of a thing without its number', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ '{count} ties': { one: 'un lien', other: '{count} liens' } })).toEqual([]);
    expect(faults({ '{count} ties': 'liens : {count}' })).toEqual([]);
  });

  it('has a fault for what it lacks, what nothing says, and names in braces that are others', () => {
    expect(faultsOf({}, english, ['one'])).toEqual(['lacks "Close {name}"', 'lacks "{count} ties"']);
    expect(faults({ Gone: 'Parti' })).toEqual(['has "Gone", which nothing says']);
    expect(faults({ 'Close {name}': 'Fermer {nom}' })).toHaveLength(1);
    expect(faults({ 'Close {name}': { one: 'Fermer {name}' } })).toHaveLength(1);
    expect(faults({ '{count} ties': { other: '{count} liens' } })).toEqual(['lacks the form "one" of "{count} ties"']);
    expect(faults({ '{count} ties': { one: '{number} lien', other: '{count} liens' } })).toHaveLength(1);
    expect(faultsOf({ constructor: 'a' }, { constructor: 'a' }, [])).toEqual([]);
  });
});

describe('the catalogues', () => {
  const read = (language: string) => JSON.parse(readFileSync(`src/language/${language}.json`, 'utf8')) as Catalogue;
  const { messages, unreadable } = messagesUnder('src');
  const english = catalogueOf(messages);

  it('can be made: every message can be read from the code', () => {
    expect(unreadable).toEqual([]);
    expect(Object.keys(english).length).toBeGreaterThan(1500);
  });

  it('have in English what the code says: mended by npm run messages', () => {
    expect(read('en')).toEqual(english);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('lack nothing in %s', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(faultsOf(read(language), english, forms)).toEqual([]);
  });
});

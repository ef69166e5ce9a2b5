import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/language/language';
import { keysIn, saidOnly, type BuiltScript } from './said';

function script(fileName: string, code: string, rest: Partial<BuiltScript> = {}): BuiltScript {
  return {
    fileName,
    code,
    isEntry: false,
    facadeModuleId: null,
    moduleIds: [],
    imports: [],
    dynamicImports: [],
    ...rest,
  };
}

const SCRIPTS = [
  script('a/embed-1.js', 'import("./fr-1.js"),import("./fr-2.js"),t(`Map of {name}`),counted(n,"practice")', {
    isEntry: true,
    imports: ['a/shared-1.js'],
    dynamicImports: ['a/fr-1.js', 'a/fr-2.js', 'a/MapView-1.js', 'a/MoneyView-1.js'],
  }),
  script('a/shared-1.js', "t('It\\'s none')"),
  script('a/MapView-1.js', 't("Zoom")', { facadeModuleId: '/src/views/MapView.svelte', dynamicImports: ['a/t-1.js'] }),
  script('a/t-1.js', 't("Table")'),
  script('a/MoneyView-1.js', 't("Budget"),t("Zoom")', { facadeModuleId: '/src/views/MoneyView.svelte' }),
  script('a/fr-1.js', 'export default {}', { moduleIds: ['/src/language/fr.json'] }),
  script('a/fr-2.js', 'export default {}', { moduleIds: ['\0virtual:rest/fr'] }),
];
const FRENCH: Catalogue = {
  ...{ 'Map of {name}': 'Carte de {name}', "It's none": 'Il n’y en a pas', Zoom: 'Agrandir', Table: 'Tableau' },
  ...{ '{count} practices': { one: '{count} pratique', other: '{count} pratiques' } },
  ...{ Budget: 'Budget', Briefing: 'Présentation' },
};

describe('the catalogues of embedded figures', () => {
  const written = saidOnly(SCRIPTS, () => FRENCH);
  const loaded = async (old: string) => {
    const own = written.find((one) => one.old === old);
    if (!own) throw new Error(`${old} is not written`);
    const module = (await import(`data:text/javascript,${encodeURIComponent(own.code)}`)) as { default: Catalogue };
    return Object.keys(module.default).sort();
  };

  it('have what the scripts of a map say, and apart from it what the others say besides', async () => {
    expect(await loaded('a/fr-1.js')).toEqual(["It's none", 'Map of {name}', 'Table', 'Zoom', '{count} practices']);
    expect(await loaded('a/fr-2.js')).toEqual(['Budget']);
  });

  it('have names of their own, by which the script loads them', () => {
    const names = written.map(({ fileName }) => fileName.replace('a/', './'));
    const embed = written.find(({ old }) => old === 'a/embed-1.js');
    expect(embed?.fileName).toBe('a/embed-1.js');
    for (const name of names.filter((one) => one.includes('fr'))) expect(embed?.code).toContain(`import("${name}")`);
    const other = saidOnly(SCRIPTS, () => ({ ...FRENCH, Zoom: 'Grossir' })).map(({ fileName }) => fileName);
    expect(other[0]).not.toBe(written[0].fileName);
    expect(other[1]).toBe(written[1].fileName);
  });

  it('know texts that are written with escapes', () => {
    expect(keysIn([{ code: 't(`one\\nline, \\`so\\``)' }])).toContain('one\nline, `so`');
  });
});

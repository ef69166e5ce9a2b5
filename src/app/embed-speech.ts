import type { Catalogue, Language } from '../language/language';
import { speakWith, type Loaded } from './speech';

type Catalogues = Readonly<Record<Loaded, () => Promise<{ default: Catalogue }>>>;

/** What a map says. The build leaves nothing else in these (scripts/lib/said.ts), and in the others what is not in these. */
const OF_MAPS: Catalogues = {
  fr: () => import('../language/fr.json'),
  es: () => import('../language/es.json'),
  ar: () => import('../language/ar.json'),
};
const OF_OTHERS: Catalogues = {
  fr: () => import('virtual:rest/fr'),
  es: () => import('virtual:rest/es'),
  ar: () => import('virtual:rest/ar'),
};

/** Has an embedded page speak a language, of a map with the messages of maps alone. */
export function speakInEmbed(language: Language, isMap: boolean): Promise<void> {
  return speakWith(language, async (own) => {
    const both = await Promise.all([OF_MAPS[own](), isMap ? null : OF_OTHERS[own]()]);
    return { ...both[0].default, ...both[1]?.default };
  });
}

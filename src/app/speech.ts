import { nameAreas } from '../atlas/areas/areas';
import { directionOf, isLanguage, speak, type Catalogue, type Language } from '../language/language';

/** A language other than English, whose messages are loaded. */
export type Loaded = Exclude<Language, 'en'>;

/** What is loaded to speak each. */
const CATALOGUES: Readonly<Record<Loaded, () => Promise<{ default: Catalogue }>>> = {
  fr: () => import('../language/fr.json'),
  es: () => import('../language/es.json'),
  ar: () => import('../language/ar.json'),
};

/** The language that an address asks for, else the one that was picked before, else English. */
export function languageFor(query: string, kept: string | null): Language {
  const asked = new URLSearchParams(query).get('lang')?.toLowerCase();
  if (isLanguage(asked)) return asked;
  return isLanguage(kept) ? kept : 'en';
}

/**
 * Has the page speak a language and be written its way; to be waited for before anything is drawn. Where the messages
 * cannot be loaded the page speaks English.
 */
export function speakInPage(language: Language): Promise<void> {
  return speakWith(language, async (own) => (await CATALOGUES[own]()).default);
}

/** The same with messages from elsewhere. */
export async function speakWith(language: Language, load: (language: Loaded) => Promise<Catalogue>): Promise<void> {
  let spoken: Language = 'en';
  if (language !== 'en') {
    try {
      const [catalogue, { labelsIn }] = await Promise.all([load(language), import('../atlas/areas/names')]);
      speak(language, catalogue);
      nameAreas(labelsIn(language));
      spoken = language;
    } catch {
      spoken = 'en';
    }
  }
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
}

import { describe, expect, it } from 'vitest';
import { languageFor } from './speech';

describe('the language of a page', () => {
  it('is the one that the address asks for, whatever was picked before', () => {
    expect(languageFor('?lang=fr', null)).toBe('fr');
    expect(languageFor('?view=money&lang=AR', 'es')).toBe('ar');
    expect(languageFor('?lang=en', 'fr')).toBe('en');
  });

  it('is the one that was picked before where the address asks for none that there is', () => {
    expect(languageFor('', 'es')).toBe('es');
    expect(languageFor('?lang=de', 'es')).toBe('es');
    expect(languageFor('?lang=', 'ar')).toBe('ar');
  });

  it('is English where nothing says another', () => {
    expect(languageFor('', null)).toBe('en');
    expect(languageFor('?lang=toString', 'constructor')).toBe('en');
  });
});

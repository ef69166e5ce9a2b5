import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '../figure/view';
import { DEFAULT_MONEY } from '../figure/figure';
import { NO_FILTERS } from '../figure/filters';
import { speak } from '../language/language';
import LanguageSwitch from './LanguageSwitch.svelte';

const money = { ...DEFAULT_VIEW, figure: { ...DEFAULT_MONEY, filters: NO_FILTERS } };

/** The links, by their language: where they lead, and whether they are the present one. */
function links(view = DEFAULT_VIEW): Record<string, [href: string, isCurrent: boolean]> {
  const { body } = render(LanguageSwitch, { props: { view } });
  const found = [
    ...body.matchAll(/<a href="([^"]*)" lang="(\w+)" hreflang="(\w+)"( aria-current="true")?[^>]*>([^<]+)/g),
  ];
  return Object.fromEntries(
    found.map(([, href, lang, hreflang, current, name]) => {
      expect(hreflang).toBe(lang);
      expect(name).not.toBe('');
      return [lang, [href.replaceAll('&amp;', '&'), current !== undefined]] as const;
    }),
  );
}

describe('the languages in the head', () => {
  beforeEach(() => void vi.stubGlobal('location', { pathname: '/atlas/' }));
  afterEach(() => {
    vi.unstubAllGlobals();
    speak('en', {});
  });

  it('lead to what is seen, in each language', () => {
    expect(links()).toEqual({
      en: ['/atlas/', true],
      fr: ['/atlas/?lang=fr', false],
      es: ['/atlas/?lang=es', false],
      ar: ['/atlas/?lang=ar', false],
    });
    expect(links(money).ar).toEqual(['/atlas/?view=money&lang=ar', false]);
  });

  it('mark the one that is spoken', () => {
    speak('fr', {});
    const { en, fr } = links(money);
    expect(fr).toEqual(['/atlas/?view=money&lang=fr', true]);
    expect(en).toEqual(['/atlas/?view=money', false]);
  });

  it('name English where another language is kept', () => {
    vi.stubGlobal('localStorage', { getItem: () => 'es' });
    expect(links(money).en).toEqual(['/atlas/?view=money&lang=en', true]);
  });
});

import { describe, expect, it } from 'vitest';
import { THEME_WORDS } from './gazetteer/theme-words';
import { THEMES } from './records';
import { themesOf } from './themes';

describe('themesOf', () => {
  it.each([
    ['A hotline for domestic workers whose employers keep their wages', 'labour-migration'],
    ['Cheaper money transfers and savings accounts', 'remittances-finance'],
    ['A council of the diaspora and its hometown associations', 'diaspora'],
    ['Legal aid against discrimination and racism', 'human-rights'],
    ['Regularisation of undocumented boat builders', 'irregular-migration'],
    ['Houses for those whom traffickers and forced labour harmed', 'trafficking'],
    ['Unaccompanied minors and the children left behind', 'children-family'],
    ['A loan for women, with gender in mind', 'gender'],
    ['Intercultural evenings that welcome newcomers', 'integration'],
    ['Clinics with HIV treatment and medical care', 'health'],
    ['Vocational training and the recognition of qualifications', 'education-skills'],
    ['Portable pensions and social security', 'social-protection'],
    ['Droughts, floods and other disasters', 'climate'],
    ['Statistics and migration profiles on one database', 'data-research'],
    ['Policy coherence between ministries, and a regional consultative process', 'governance'],
    ['Reintegration of returnees', 'return-reintegration'],
    ['Refugees and asylum after the conflict', 'asylum-conflict'],
    ['Work authorizations and a temporary labor program, with protection', 'labour-migration'],
    ['Those who seek international protection were resettled', 'asylum-conflict'],
    ['Lawful pathways with a legal status', 'irregular-migration'],
  ])('finds the main theme of "%s"', (text, theme) => {
    expect(themesOf(text)[0]).toBe(theme);
  });

  it('gives the main theme first and further ones that weigh enough', () => {
    expect(themesOf('Human trafficking, trafficking victims, and women in shelters')).toEqual([
      'trafficking',
      'gender',
    ]);
    expect(themesOf('Trafficking, anti-trafficking, traffickers, forced labour, smuggling; one job')).toEqual([
      'trafficking',
    ]);
  });

  it('gives three at most', () => {
    expect(themesOf('Trafficking, climate, women, refugees, diaspora, statistics and pensions')).toHaveLength(3);
  });

  it('falls to governance where no word tells', () => {
    expect(themesOf('The boats are blue.')).toEqual(['governance']);
    expect(themesOf('')).toEqual(['governance']);
  });

  it('hears the headings above where the passage says little', () => {
    expect(themesOf('A hotline was opened.', ['Human trafficking'])).toEqual(['trafficking']);
  });

  it('hears the passage before its headings, and the nearest heading first', () => {
    expect(themesOf('Pensions are paid abroad.', ['Human trafficking'])[0]).toBe('social-protection');
    expect(themesOf('A hotline was opened.', ['Refugees', 'Pensions'])[0]).toBe('social-protection');
  });

  it('hears a strong heading before a faint word of the passage', () => {
    expect(themesOf('A hotline for workers.', ['Trafficking and modern slavery'])[0]).toBe('trafficking');
  });

  it('hears the three nearest headings only', () => {
    expect(themesOf('A hotline was opened.', ['Pensions', 'Tarn', 'Ulm', 'Vik'])).toEqual(['governance']);
  });

  it('lets different words weigh more than one word repeated', () => {
    expect(themesOf('Pensions, pensions, pensions, pensions; disaster and drought')[0]).toBe('climate');
  });
});

describe('themesOf, of words that name no theme outright', () => {
  it.each([
    ['Tonga runs a resource centre for potential migrants.', 'labour-migration'],
    ['Fiji has banned placement fees for those who go to work abroad.', 'labour-migration'],
    ['Tonga sent two patrol boats and a fence for its border posts.', 'irregular-migration'],
    ['The town employs cultural mediators and offers English lessons.', 'integration'],
    ['Fiji opened a reception and support centre.', 'asylum-conflict'],
    ['The project trained 120 sailors in Tonga.', 'education-skills'],
    ['In Fiji, return counselling is free.', 'return-reintegration'],
  ])('"%s" is of %s', (text, theme) => {
    expect(themesOf(text)[0]).toBe(theme);
  });
});

describe('the words of themes (theme-words)', () => {
  it('are given for every theme, each with a positive weight', () => {
    expect(Object.keys(THEME_WORDS).sort()).toEqual([...THEMES].sort());
    expect(
      Object.values(THEME_WORDS)
        .flat()
        .every(([weight, words]) => weight > 0 && words.length > 0),
    ).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageNotice, languageOf } from './language';

const TEXTS = {
  en: 'The piers of Tonga are old, and the boats that come from Fiji in the spring have to wait for the tide with their lanterns on. This is not new to the sailors.',
  fr: 'Les quais du Kenya sont vieux, et les bateaux qui arrivent des Fidji au printemps attendent la marée dans le port avec une lanterne. Ce n’est pas nouveau pour les marins.',
  es: 'Los muelles de Kenia son viejos, y los barcos que llegan de Noruega en la primavera esperan la marea con una linterna. No es nada nuevo para los marineros del puerto.',
  pt: 'Os cais de Angola são velhos, e os barcos que chegam do Brasil na primavera esperam a maré com uma lanterna. Não é nada novo para os marinheiros do porto.',
  it: 'I moli di Malta sono vecchi, e le barche che arrivano dalla Norvegia in primavera aspettano la marea con una lanterna. Non è una novità per gli uomini della nave.',
  de: 'Die Kais von Kenia sind alt, und die Boote aus Norwegen warten im Frühling mit einer Laterne auf die Flut. Das ist für den Seemann nicht neu, und auch der Hafen ist es nicht.',
  nl: 'De kades van Kenia zijn oud, en de boten uit Noorwegen wachten in het voorjaar met een lantaarn op het tij. Dat is niet nieuw voor de zeeman die aan boord is.',
  ar: 'الأرصفة في كينيا قديمة، والقوارب التي تأتي من النرويج في الربيع تنتظر المد مع فانوس على الصاري. هذا ليس جديدا على البحارة الذين كان عليهم أن ينتظروا بين القوارب.',
  ru: 'Причалы в Кении стары, и лодки, что приходят из Норвегии, ждут прилива с фонарём на мачте. Это не новость для моряков, как и для их друзей на берегу.',
  zh: '肯尼亚的码头是旧的，春天从挪威来的船在港口等潮水，并在桅杆上点了灯。这对水手不是新的事，我们和他们的朋友都是这样的人。',
} as const;

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('is told by its function words: %s', (tag, text) => {
    expect(languageOf(text)).toBe(tag);
  });

  it('has an example for each', () => {
    expect(Object.keys(TEXTS).sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each([
    ['nothing', ''],
    ['numbers', '12\t14\n'.repeat(100)],
    ['names', 'Tonga, Fiji, Norway, Malta, '.repeat(50)],
    ['a few words', 'The pier of Tarn'],
    ['two languages in equal parts', `${TEXTS.fr} ${TEXTS.es}`.repeat(3)],
  ])('is not guessed from %s', (_what, text) => {
    expect(languageOf(text)).toBeUndefined();
  });

  it('is that of most of the text', () => {
    expect(languageOf(`${TEXTS.en} ${TEXTS.en} ${TEXTS.en} “${TEXTS.fr}”`)).toBe('en');
    expect(languageOf(TEXTS.es.toUpperCase())).toBe('es');
  });
});

describe('the notice about a language', () => {
  it('names it, and what can be found all the same', () => {
    expect(languageNotice(TEXTS.es)).toBe(
      'looks like Spanish; the rules read English, so only countries, organisations and amounts are found there',
    );
    expect(languageNotice(TEXTS.ar)).toBe(
      'looks like Arabic; the rules read English, so hardly anything is found there but names in Latin letters and amounts',
    );
  });

  it('is not given of English, nor where the language is not clear', () => {
    expect(languageNotice(TEXTS.en)).toBeUndefined();
    expect(languageNotice('')).toBeUndefined();
  });
});

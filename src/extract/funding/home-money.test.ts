import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { fundingOfProse } from './prose';

const currencies = (text: string) =>
  fundingOfProse(analyse(readDocument('901', text))).map(({ currency, confidence }) => [currency, confidence]);

const FIJI = 'Fiji has boats. Fiji has nets. Fiji paid $5,000 for them.';

describe('a bare dollar sign', () => {
  it('means the dollar of the country that the chapter is about', () => {
    expect(currencies(FIJI)).toEqual([['FJD', 'medium']]);
    expect(currencies(`# Boats\n\n${FIJI}\n\n# Nets\n\nKenya paid $5,000 for them.`)).toEqual([
      ['FJD', 'medium'],
      ['USD', 'medium'],
    ]);
  });

  it('means the dollar of the one government that the chapter names', () => {
    const text = 'The Fijian Government helps Kenya, Tonga and Palau. Fiji meets Kenya. It paid $5 for nets of Fiji.';
    expect(currencies(text)).toEqual([['FJD', 'medium']]);
    expect(currencies(`${text} The Government of Tonga has nets.`)).toEqual([['USD', 'medium']]);
  });

  it('means the dollar of the United States elsewhere', () => {
    expect(currencies('Fiji paid $5,000 for boats.')).toEqual([['USD', 'medium']]);
    expect(currencies('Kenya has boats. Kenya has nets. Kenya paid $5,000.')).toEqual([['USD', 'medium']]);
    expect(currencies(`${FIJI} Kenya, the Kenyan guild and Kenyans paid $7.`)[0]).toEqual(['USD', 'medium']);
  });

  it('means another dollar where it says again what that of the country comes to', () => {
    const [found] = fundingOfProse(
      analyse(readDocument('901', `${FIJI} Fiji paid 20 Fijian dollars (about $9) for nets.`)),
    ).slice(1);
    expect(found).toMatchObject({ amount: 20, currency: 'FJD', equivalent: { amount: 9, currency: 'USD' } });
  });

  it('is no question where the currency is named', () => {
    expect(currencies(FIJI.replace('$', 'US$'))).toEqual([['USD', 'high']]);
    expect(currencies(FIJI.replace('$5,000', '5,000 euros'))).toEqual([['EUR', 'high']]);
  });
});

describe('a bare rupee, peso or shilling', () => {
  it('is that of the country of the chapter that has such money', () => {
    expect(currencies('# Nepal\n\nKenya paid Rs. 5,000 for boats.')).toEqual([['NPR', 'medium']]);
    expect(currencies('Mexico paid 5,000 pesos for boats.')).toEqual([['MXN', 'medium']]);
    expect(currencies('Uganda paid Shs. 5,000 for boats.')).toEqual([['UGX', 'medium']]);
  });

  it('is the Indian rupee where no such country is named, and nothing else', () => {
    expect(currencies('The port paid Rs 5,000 for boats.')).toEqual([['INR', 'medium']]);
    expect(currencies('The port paid 5,000 pesos for boats.')).toEqual([]);
  });
});

describe('money that several countries call alike', () => {
  it.each([
    ['Morocco pays 5,000 dirhams for boats.', 'MAD'],
    ['The United Arab Emirates pay 5,000 dirhams for boats.', 'AED'],
    ['Tunisia pays 5,000 dinars for boats.', 'TND'],
    ['Qatar pays 5,000 riyals for boats.', 'QAR'],
    ['Senegal pays 5,000 francs for boats.', 'XOF'],
    ['The Philippines pays P5,000 for boats.', 'PHP'],
    ['The Philippines pays P249 million for boats.', 'PHP'],
  ])('is that of the country around: %s', (text, currency) => {
    expect(currencies(text).map(([found]) => found)).toEqual([currency]);
  });

  it('is no money where a letter numbers something', () => {
    expect(currencies('The Philippines has the boats P159522 and P3 for fishing.')).toEqual([]);
  });
});

it('takes the country in the title of a chapter for the one that it is about', () => {
  expect(currencies('# The budget of Fiji\n\nThe port paid $5,000 for boats.')).toEqual([['FJD', 'medium']]);
});

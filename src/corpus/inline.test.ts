import { describe, expect, it } from 'vitest';
import { cleanInline } from './inline';
import { MappedText, quotation } from './mapped-text';

const cleaned = (source: string) => cleanInline(MappedText.of(source, 0, source.length));
const clean = (source: string) => cleaned(source).text;

describe('cleanInline', () => {
  it('folds white space of every kind to single spaces', () => {
    expect(clean('  Old\tpier,\u00a0 old \n\f net ')).toBe('Old pier, old net');
  });

  it('puts one space where what it drops stands between spaces, and none at the ends', () => {
    expect(clean(' <i> Old ** pier \u200b and </i> ')).toBe('Old pier and');
    expect(clean(' Old pier ')).toBe('Old pier');
  });

  it.each([
    ['*Old* pier', 'Old pier'],
    ['**Old** pier', 'Old pier'],
    ['***Old pier***', 'Old pier'],
    ['_Old_ pier', 'Old pier'],
    ['__Old pier__', 'Old pier'],
    ['the **pier**s', 'the piers'],
  ])('drops the emphasis of %s', (source, text) => {
    expect(clean(source)).toBe(text);
  });

  it('keeps underscores inside a word and asterisks that stand alone', () => {
    expect(clean('port_list of 3 * 4 nets')).toBe('port_list of 3 * 4 nets');
  });

  it('keeps the words of a link and drops its target', () => {
    expect(clean('See [the old *pier*](https://pier.example/a_b) today')).toBe('See the old pier today');
    expect(clean('![The pier](pier.png) at noon')).toBe('The pier at noon');
  });

  it('keeps brackets that make no link', () => {
    expect(clean('the [old] pier (north)')).toBe('the [old] pier (north)');
  });

  it('takes the character behind a backslash as it stands', () => {
    expect(clean('US\\$ 5, 10\\% of \\[all\\] nets')).toBe('US$ 5, 10% of [all] nets');
  });

  it('keeps an asterisk or underscore behind a backslash', () => {
    expect(clean('\\*nets\\* and \\_boats\\_')).toBe('*nets* and _boats_');
  });

  it('keeps typographic quotes, dashes and accents', () => {
    expect(clean('“Old” – ‘pier’ … São Tomé')).toBe('“Old” – ‘pier’ … São Tomé');
  });

  it('parts words at tags that begin a line of their own, and not at others', () => {
    expect(clean('<p>Old</p><p>pier<br/>north</p>')).toBe('Old pier north');
    expect(clean('the <i>pier</i>s')).toBe('the piers');
  });

  it('quotes words that a tag parts with a space between them', () => {
    const source = 'Old<br>pier';
    expect(quotation(source, cleaned(source).ranges())).toBe('Old pier');
  });

  it('keeps a sign that opens no tag', () => {
    expect(clean('5 < 7 and 9 > 8')).toBe('5 < 7 and 9 > 8');
  });

  it('reads a character that HTML writes by name', () => {
    expect(clean('Nets &amp; boats')).toBe('Nets & boats');
  });

  it.each([
    ['a raised figure', 'The pier was old.¹² It fell.'],
    ['a LaTeX mark', 'The pier was old.^{12} It fell.'],
    ['a Markdown mark', 'The pier was old.[^12] It fell.'],
    ['an HTML mark', 'The pier was old.<sup>12</sup> It fell.'],
    ['an asterisk', 'The pier was old.* It fell.'],
  ])('drops %s of a note', (_, source) => {
    expect(clean(source)).toBe('The pier was old. It fell.');
  });

  it('keeps raised figures that belong to a unit or a number', () => {
    expect(clean('12 km² or 10⁶ boats')).toBe('12 km² or 10⁶ boats');
    expect(clean('5 m³ and 3 cm² of paper')).toBe('5 m³ and 3 cm² of paper');
  });

  it('are left out behind a word that ends like a unit', () => {
    expect(clean('The ILO and the IOM³ built a system⁴.')).toBe('The ILO and the IOM built a system.');
  });

  it('drops control characters, soft hyphens, zero-width characters and byte order marks', () => {
    expect(clean('\ufeffOld\u0007 pi\u00ader\u200b, \u202eold\ufffd')).toBe('Old pier, old');
  });

  it.each([
    'Write to ada.brink+port@pier.example soon',
    'Write to +41 22 555 01 23 soon',
    'Write to (212) 555-0123 soon',
  ])('drops the contact data in "%s"', (source) => {
    expect(clean(source)).toBe('Write to soon');
  });

  it('drops the number behind the word for a telephone', () => {
    expect(clean('Tel.: 022 555 01 23')).not.toMatch(/\d/);
    expect(clean('Fax 022-555-0123')).not.toMatch(/\d/);
  });

  it('keeps years, amounts and sums', () => {
    expect(clean('From 2001-2003, 5 + 5 ports paid 1 200 300.50 (in 2004)')).toBe(
      'From 2001-2003, 5 + 5 ports paid 1 200 300.50 (in 2004)',
    );
  });

  it('knows where each character stands that it keeps', () => {
    const source = 'See **the** [pier](x)';
    const text = cleaned(source);
    expect(text.text).toBe('See the pier');
    expect([...text.text].map((_, i) => source[text.sourceOffset(i)]).join('')).toBe('See the pier');
    expect(text.sourceOffset(8)).toBe(13);
  });

  it('gives nothing for a text of markup alone', () => {
    expect(clean(' ** <br> \u200b ')).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../corpus/read-document';
import { extractDocument } from './extract-document';
import { COUNTRY_NAMES } from './gazetteer/country-names';
import { contentsOf } from './record-contents';
import { anyText, dressed, paragraphs, report } from './generated-text';
import {
  ACTOR_TYPES,
  FUNDING_CATEGORIES,
  PRACTICE_STATUSES,
  RECORD_KINDS,
  RELATIONS,
  THEMES,
  type Actor,
  type ExtractedRecord,
  type Indicator,
  type Note,
} from './records';

/** The same documents each time. */
const SEED = { seed: 1998, numRuns: 100 };

const recordsOf = (text: string, id = '901') => extractDocument(readDocument(id, text));
const withoutSpace = (text: string) => text.replace(/\s/gu, '');
/** A line ends with LF, or with CR where the text has no LF. */
const lineOf = (text: string, offset: number) => text.slice(0, offset).split(text.includes('\n') ? '\n' : '\r').length;
const linesOf = (record: ExtractedRecord) => (record.kind === 'mention' ? [record.line, record.line] : record.lines);
const isDistinct = (items: readonly unknown[]) => new Set(items).size === items.length;

/** Checks what stands in a text besides the words of its record. */
function expectInPlace(text: string, { quote, lines, offsets }: Indicator | Note): void {
  const words = offsets.map(([start, end]) => text.slice(start, end)).join('');
  expect(withoutSpace(quote)).toBe(withoutSpace(words));
  expect(lines).toEqual([lineOf(text, offsets[0][0]), lineOf(text, offsets[offsets.length - 1][1] - 1)]);
}

/** Checks every record of every text. */
function eachRecord(text: fc.Arbitrary<string>, check: (record: ExtractedRecord, source: string) => void): void {
  fc.assert(
    fc.property(text, (source) => {
      for (const record of recordsOf(source)) check(record, source);
    }),
    SEED,
  );
}

it('is tried with records of every kind, many of each', () => {
  const kinds = fc.sample(anyText, SEED).flatMap((text) => recordsOf(text).map(({ kind }) => kind));
  for (const kind of RECORD_KINDS) expect(kinds.filter((other) => other === kind).length).toBeGreaterThan(50);
});

describe('the place of any record', () => {
  it('is a row of ranges inside the document, in its order, none empty', () => {
    eachRecord(anyText, ({ offsets }, source) => {
      const ends = offsets.flat();
      expect(ends.length).toBeGreaterThan(0);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(ends[0]).toBeGreaterThanOrEqual(0);
      expect(ends[ends.length - 1]).toBeLessThanOrEqual(source.length);
      for (const [start, end] of offsets) expect(start).toBeLessThan(end);
    });
  });

  it('gives its quotation, white space folded', () => {
    eachRecord(anyText, ({ quote, offsets }, source) => {
      expect(withoutSpace(quote)).toBe(withoutSpace(offsets.map(([start, end]) => source.slice(start, end)).join('')));
      expect(quote).toMatch(/^\S+(?: \S+)*$/u);
    });
  });

  it('leaves markup, contact data and signs without width out', () => {
    eachRecord(report, ({ quote }) => {
      expect(quote).not.toMatch(/\*\*|<\/?[bp]>|\]\(|https:|@|\[\^|³|&nbsp;|[\u00ad\u200b-\u200f\u202a-\u202e\ufeff]/u);
    });
  });

  it('is on its lines', () => {
    eachRecord(anyText, (record, source) => {
      const [first, last] = linesOf(record);
      expect(first).toBeLessThanOrEqual(last);
      const { offsets } = record;
      const from = lineOf(source, offsets[0][0]);
      const to = lineOf(source, offsets[offsets.length - 1][1] - 1);
      if (record.kind === 'mention') expect(record.line).toBe(from);
      else if (record.kind !== 'funding') expect([first, last]).toEqual([from, to]);
      else expect(first >= from && last <= to).toBe(true);
    });
  });

  it('does not cut a character in two', () => {
    eachRecord(report, (record) => {
      const texts = Object.values(record).filter((value): value is string => typeof value === 'string');
      for (const text of texts) expect(text).not.toMatch(/\p{Cs}/u);
    });
  });
});

describe('any record', () => {
  const isCountry = (iso3: string) => Object.hasOwn(COUNTRY_NAMES, iso3);
  const checkActor = (actor: Actor) => {
    if (actor.type === 'country') expect(isCountry(actor.id)).toBe(true);
    else if (actor.type === 'sector') expect(ACTOR_TYPES).toContain(actor.name);
    else expect(actor.name.trim()).not.toBe('');
  };
  const checkThemes = (themes: readonly string[]) => {
    expect(themes.length >= 1 && themes.length <= 3 && isDistinct(themes)).toBe(true);
    for (const theme of themes) expect(THEMES).toContain(theme);
  };

  it('is valid', () => {
    eachRecord(anyText, (record) => {
      expect(RECORD_KINDS).toContain(record.kind);
      expect(record.doc).toBe('901');
      expect(record.id).toMatch(new RegExp(`^${record.kind}-901-[0-9a-z]{11}$`));
      switch (record.kind) {
        case 'mention':
          expect(isCountry(record.iso3)).toBe(true);
          break;
        case 'practice':
          checkThemes(record.themes);
          expect([...record.countries, ...record.partners].every(isCountry)).toBe(true);
          expect(isDistinct([...record.countries, ...record.partners])).toBe(true);
          expect(record.countries.length + record.regions.length).toBeGreaterThan(0);
          expect(isDistinct(record.regions) && isDistinct(record.organisations)).toBe(true);
          expect(isDistinct(record.actors)).toBe(true);
          for (const actor of record.actors) expect(ACTOR_TYPES).toContain(actor);
          expect(PRACTICE_STATUSES).toContain(record.status);
          expect(record.gist.trim()).not.toBe('');
          break;
        case 'partnership':
          checkThemes(record.themes);
          expect(RELATIONS).toContain(record.relation);
          expect(record.members.length).toBeGreaterThanOrEqual(2);
          expect(isDistinct(record.members.map((member) => JSON.stringify(member)))).toBe(true);
          record.members.forEach(checkActor);
          expect(record.label).not.toBe('');
          break;
        case 'funding':
          expect(FUNDING_CATEGORIES).toContain(record.category);
          for (const actor of [record.donor, record.recipient]) if (actor) checkActor(actor);
          if (record.amount !== null) {
            expect(Number.isFinite(record.amount)).toBe(true);
            // A rebate or a deduction stands in a table only.
            expect(record.amount >= 0 || record.foundBy === 'table').toBe(true);
          }
          if (record.currency !== null) expect(record.currency).toMatch(/^[A-Z]{3}$/);
          if (record.year !== null) expect(record.year >= 1900 && record.year < 2100).toBe(true);
          expect(record.purpose.trim()).toBe(record.purpose);
          break;
        case 'recommendation':
          checkThemes(record.themes);
          expect(record.targets.length > 0 && isDistinct(record.targets)).toBe(true);
          for (const target of record.targets) expect(ACTOR_TYPES).toContain(target);
          expect(record.gist.trim()).not.toBe('');
      }
    });
  });
});

describe('the check of any sum', () => {
  it('adds up other amounts of its document in its currency, each in one sum only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const funding = recordsOf(text).filter((record) => record.kind === 'funding');
        const byId = new Map(funding.map((record) => [record.id, record]));
        for (const { id, amount, currency, category, check } of funding) {
          if (!check) continue;
          expect(['budget-subtotal', 'budget-total']).toContain(category);
          expect(check.parts).not.toContain(id);
          const parts = check.parts.map((part) => byId.get(part));
          expect(parts.every((part) => part?.currency === currency)).toBe(true);
          const sum = parts.reduce((total, part) => total + (part?.amount ?? Number.NaN), 0);
          expect(check.sum).toBeCloseTo(sum, 1);
          expect(check.difference).toBeCloseTo((amount ?? Number.NaN) - check.sum, 1);
        }
        expect(isDistinct(funding.flatMap(({ check }) => check?.parts ?? []))).toBe(true);
      }),
      SEED,
    );
  });
});

describe('the notes of any row', () => {
  it('stand in the text behind its beginning', () => {
    eachRecord(anyText, (record, source) => {
      if (record.kind !== 'funding') return;
      for (const note of record.notes) {
        expectInPlace(source, note);
        expect(note.offsets[0][0]).toBeGreaterThan(record.offsets[0][0]);
      }
    });
  });
});

describe('the parts of any form', () => {
  it('belong to a recommendation of their document that belongs to none, and stand in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = recordsOf(text).filter((record) => record.kind === 'recommendation');
        const main = new Set(found.filter((record) => record.of === null).map(({ id }) => id));
        for (const { of, indicators } of found) {
          if (of !== null) expect(main.has(of)).toBe(true);
          for (const indicator of indicators) expectInPlace(text, indicator);
        }
      }),
      SEED,
    );
  });
});

describe('the ids of any document', () => {
  const idsOf = (records: readonly ExtractedRecord[]) => records.map(({ id }) => id);

  it('are unique', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isDistinct(idsOf(recordsOf(text)))).toBe(true);
      }),
      SEED,
    );
  });

  it('stay the same, with all else, whatever is read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const records = recordsOf(text);
        recordsOf(other, '902');
        expect(recordsOf(text)).toEqual(records);
      }),
      SEED,
    );
  });

  /** A report whose last block is whole, so that what comes behind it belongs to nothing in it. */
  const whole = report.map(
    (text) => `${text}\n\nAt night all lanterns of the piers are lit, and nobody sails before the morning has come.`,
  );
  const annex = paragraphs.map((text) => text.replace(/^(?=.)/gm, 'Annexed: '));

  it('stay the same for mentions, funding and recommendations when paragraphs are added at the end', () => {
    fc.assert(
      fc.property(whole, annex, (text, addition) => {
        const longer = new Set(idsOf(recordsOf(`${text}\n\n${addition}\n`)));
        const kept = recordsOf(text).filter(({ kind }) => kind !== 'partnership');
        expect(idsOf(kept).filter((id) => !longer.has(id))).toEqual([]);
      }),
      SEED,
    );
  });
});

describe('how a text is stored', () => {
  /** Records without what counts characters. */
  const contents = (text: string) => contentsOf(recordsOf(text), ['offsets']);

  it.each([
    ['ends of lines of two characters', '\r\n', ''],
    ['a byte-order mark', '\n', '\ufeff'],
    ['both', '\r\n', '\ufeff'],
    ['ends of lines as carriage returns', '\r', ''],
  ])('does not change the records: %s', (_what, lineBreak, mark) => {
    const text = anyText.map((any) => any.replace(/[\r\ufeff]/gu, ''));
    fc.assert(
      fc.property(text, (plain) => {
        expect(contents(dressed(plain, lineBreak, mark))).toEqual(contents(plain));
      }),
      SEED,
    );
  });
});

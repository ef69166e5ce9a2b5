import { describe, expect, it } from 'vitest';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import { THEMES } from '../extract/records';
import { parseAddress, printAddress } from './address';
import type { Known, UnknownValue } from './address-parts';
import { DEFAULT_VIEW, type View } from './view';
import { noticeOf } from './address-notice';
import { DEFAULT_FIGURE, DEFAULT_MONEY, DEFAULT_NETWORK, withSureness, withTopic } from './figure';
import { NO_FILTERS } from './filters';
import { SURENESSES } from './sureness';

const REGIONS = ['Latin America', 'various', 'Asia & the Pacific', 'a+b=c#d?e%20f', 'Región andina', '中東'];
const PASSAGES = ['practice-901-0000000000a', 'tie 2/3'];
const DOCUMENTS = ['901', '902'];

const known: Known = {
  hasRegion: (name) => REGIONS.includes(name),
  hasPassage: (id) => PASSAGES.includes(id),
  hasDocument: (id) => DOCUMENTS.includes(id),
};
const parse = (query: string) => parseAddress(query, known);
const view = (fields: Partial<View>): View => ({ ...DEFAULT_VIEW, ...fields });

describe('the address of a view', () => {
  it('leaves defaults out', () => {
    expect(printAddress(DEFAULT_VIEW)).toBe('');
    expect(parse('')).toEqual({ view: DEFAULT_VIEW, unknown: [] });
  });

  it('says the rest in the same order each time', () => {
    const trafficking = withSureness(withTopic(DEFAULT_FIGURE, 'trafficking'), 'likely');
    expect(
      printAddress({
        figure: trafficking,
        table: true,
        place: { kind: 'country', id: 'MDA' },
        passage: 'practice-901-0000000000a',
      }),
    ).toBe('?about=trafficking&sure=likely&show=table&country=MDA&passage=practice-901-0000000000a');
    expect(printAddress(view({ place: { kind: 'region', name: 'Latin America' } }))).toBe('?region=Latin+America');
  });

  it('says the order of a table, and none of a picture', () => {
    const sort = { column: 'documents', rising: false };
    expect(printAddress(view({ table: true, sort }))).toBe('?show=table&sort=-documents');
    expect(printAddress(view({ table: true, sort: { ...sort, rising: true } }))).toBe('?show=table&sort=documents');
    expect(printAddress(view({ sort }))).toBe('');
    expect(parse('?show=table&sort=-Documents')).toEqual({ view: view({ table: true, sort }), unknown: [] });
    expect(parse('?sort=documents')).toEqual({ view: DEFAULT_VIEW, unknown: [] });
  });

  it('reports a column that the table does not have, and says none', () => {
    for (const value of ['colour', '-colour', '-', '--documents', 'share']) {
      expect(parse(`?show=table&sort=${value}`)).toEqual({
        view: view({ table: true }),
        unknown: [{ part: 'sort', value }],
      });
    }
    expect(parse('?show=table&as=share&sort=share').unknown).toEqual([]);
    expect(printAddress(view({ table: true, sort: { column: 'share', rising: true } }))).toBe('?show=table');
  });

  it('gives back every view', () => {
    const places: View['place'][] = [
      null,
      { kind: 'country', id: 'CIV' },
      { kind: 'country', id: 'XKX' },
      ...REGIONS.map((name) => ({ kind: 'region' as const, name })),
    ];
    for (const theme of [null, ...THEMES]) {
      for (const table of [false, true]) {
        for (const place of places) {
          for (const passage of [null, ...PASSAGES]) {
            for (const sureness of SURENESSES) {
              const seen: View = {
                figure: withSureness(withTopic(DEFAULT_FIGURE, theme), sureness),
                table,
                place,
                passage,
              };
              expect(parse(printAddress(seen))).toEqual({ view: seen, unknown: [] });
            }
          }
        }
      }
    }
  });

  it('gives back the map of every objective that has themes', () => {
    for (const { id } of OBJECTIVES.filter(({ themes }) => themes.length > 0)) {
      const seen = view({ figure: withTopic(DEFAULT_FIGURE, id), table: true });
      expect(printAddress(seen)).toBe(`?about=${id}&show=table`);
      expect(parse(printAddress(seen))).toEqual({ view: seen, unknown: [] });
    }
  });
});

describe('the address of a briefing', () => {
  it.each([
    ['?view=briefing', { id: null, slide: null }],
    ['?briefing=b-1', { id: 'b-1', slide: null }],
    ['?briefing=b-1&slide=12', { id: 'b-1', slide: 12 }],
    ['?show=present&briefing=b-1&slide=12', { id: 'b-1', slide: 12, show: 'present' as const }],
    ['?show=speaker&briefing=b-1', { id: 'b-1', slide: null, show: 'speaker' as const }],
    [`?briefing=z.${'Ab_-9'.repeat(300)}`, { id: `z.${'Ab_-9'.repeat(300)}`, slide: null }],
  ])('%s is read and printed', (query, briefing) => {
    expect(parse(query)).toEqual({ view: view({ briefing }), unknown: [] });
    expect(printAddress(view({ briefing }))).toBe(query);
  });

  it('keeps the filters and what is open beside it, and says nothing of the figure', () => {
    const figure = { ...withTopic(DEFAULT_FIGURE, 'health'), scale: 'share' } as const;
    const briefing = { id: 'b', slide: 2 };
    expect(printAddress(view({ figure, table: true, passage: 'tie 2/3', briefing }))).toBe(
      '?about=health&passage=tie+2%2F3&briefing=b&slide=2'.replace('%2F', '/'),
    );
  });

  it('reports what can be none, and passes over a slide of none', () => {
    for (const value of ['<b>', 'x'.repeat(65), 'z.', `z.${'x'.repeat(8001)}`, '\ud800']) {
      expect(parse(`?${new URLSearchParams({ briefing: value }).toString()}`).view).toEqual(DEFAULT_VIEW);
    }
    for (const slide of ['0', '-1', '1.5', 'x', '12345']) {
      expect(parse(`?briefing=b&slide=${slide}`)).toEqual({
        view: view({ briefing: { id: 'b', slide: null } }),
        unknown: [{ part: 'slide', value: slide }],
      });
    }
    expect(parse('?slide=3')).toEqual({ view: DEFAULT_VIEW, unknown: [] });
  });
});

/** Parts of an address of which no text of any kind is a value of its own. */
const PARTS = [
  ...['view', 'topic', 'read', 'profile', 'count', 'as', 'zoom', 'at', 'members', 'arcs'],
  ...['about', 'actor', 'document', 'years', 'told', 'status', 'sure'],
  ...['show', 'country', 'region', 'on', 'in', 'passage'],
];

describe('reading an address', () => {
  it('leaves alone what belongs to others, and empty parts', () => {
    expect(parse('?utm_source=letter&theme=&about=&sure=&country=&scheme=dark')).toEqual({
      view: DEFAULT_VIEW,
      unknown: [],
    });
  });

  it('keeps what it knows and reports the rest', () => {
    expect(parse('?about=unicorns&country=MDA&show=pie')).toEqual({
      view: view({ place: { kind: 'country', id: 'MDA' } }),
      unknown: [
        { part: 'about', value: 'unicorns' },
        { part: 'show', value: 'pie' },
      ],
    });
  });

  it('takes the country where both a country and a region are named, and the first of two', () => {
    expect(parse('?region=various&country=MDA&country=ITA').view.place).toEqual({ kind: 'country', id: 'MDA' });
  });

  it('takes the first of two topics', () => {
    expect(parse('?about=gcm-6&about=health').view.figure).toEqual(withTopic(DEFAULT_FIGURE, 'gcm-6'));
  });

  it('knows how sure a find must be, with a theme, an objective or neither', () => {
    expect(parse('?sure=Surest').view.figure).toEqual(withSureness(DEFAULT_FIGURE, 'surest'));
    expect(parse('?about=gcm-6&sure=likely').view.figure).toEqual(
      withSureness(withTopic(DEFAULT_FIGURE, 'gcm-6'), 'likely'),
    );
    expect(parse('?sure=any')).toEqual({ view: DEFAULT_VIEW, unknown: [] });
    expect(parse('?sure=perhaps')).toEqual({ view: DEFAULT_VIEW, unknown: [{ part: 'sure', value: 'perhaps' }] });
  });

  it.each(['gcm-24', 'gcm-06', '6', 'sdg-10', 'sdg-99.9'])('knows no objective %s', (value) => {
    expect(parse(`?about=${value}`)).toEqual({ view: DEFAULT_VIEW, unknown: [{ part: 'about', value }] });
  });

  it('leaves out an objective that no theme stands for, as its map would say that nothing was found', () => {
    expect(parse('?about=gcm-14')).toEqual({
      view: DEFAULT_VIEW,
      unknown: [{ part: 'about', value: 'gcm-14' }],
    });
  });

  it('does not mind capitals in codes and themes', () => {
    expect(parse('?about=SDG-10.C').view.figure).toEqual(withTopic(DEFAULT_FIGURE, 'sdg-10.c'));
    expect(parse('?country=mda&about=Health')).toEqual({
      view: view({ figure: withTopic(DEFAULT_FIGURE, 'health'), place: { kind: 'country', id: 'MDA' } }),
      unknown: [],
    });
  });

  it.each([
    ['names that every object has', ['__proto__', 'constructor', 'toString', 'hasOwnProperty']],
    ['markup', ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "javascript:alert('x')"]],
    ['right-to-left marks', ['\u202eADM', 'MDA\u200f', '\u2067MDA\u2069']],
    ['signs that are no text', ['\u0000', 'MDA\u0000', '\ud800', 'MDA\n']],
  ])('leaves out %s, in every part', (_kind, values) => {
    for (const value of values) {
      for (const part of PARTS) {
        const { view: seen, unknown } = parse(`?${new URLSearchParams({ [part]: value }).toString()}`);
        expect(seen).toEqual(DEFAULT_VIEW);
        expect(unknown.map((item) => item.part)).toEqual([part]);
      }
    }
  });

  it.each(['?country=%', '?country=%E0%A4', '?country=%zz', '?country=MDA%'])(
    'is not put off by a broken escape: %s',
    (query) => {
      const { view: seen, unknown } = parse(query);
      expect(seen).toEqual(DEFAULT_VIEW);
      expect(unknown.map(({ part }) => part)).toEqual(['country']);
    },
  );

  it('shows of a megabyte only the beginning', () => {
    const { view: seen, unknown } = parse(`?about=${'x'.repeat(1_000_000)}&passage=${'%F0%9F%90%9F'.repeat(90_000)}`);
    expect(seen).toEqual(DEFAULT_VIEW);
    expect(unknown).toEqual([
      { part: 'about', value: 'x'.repeat(60) },
      { part: 'passage', value: '🐟'.repeat(60) },
    ]);
  });
});

describe('spans of years', () => {
  const yearsOf = (query: string) => parse(query).view.figure.filters.years;

  it.each([
    ['?years=2010', { by: 'document', from: 2010, to: 2010 }],
    ['?years=2006-2008', { by: 'document', from: 2006, to: 2008 }],
    ['?told=2006-2008', { by: 'told', from: 2006, to: 2008 }],
    ['?years=2010&told=1999', { by: 'document', from: 2010, to: 2010 }],
    ['?years=soon&told=1999', { by: 'told', from: 1999, to: 1999 }],
  ] as const)('are read from %s', (query, years) => {
    expect(yearsOf(query)).toEqual(years);
  });

  it.each(['2008-2006', '206', '2006-', '-2008', '2006–2008', '20060', '2006-2008-2010', ' 2006'])(
    'are not what "%s" says',
    (value) => {
      expect(parse(`?${new URLSearchParams({ years: value }).toString()}`)).toEqual({
        view: DEFAULT_VIEW,
        unknown: [{ part: 'years', value }],
      });
    },
  );
});

describe('what belongs to one figure', () => {
  it('is read with it, and with no other', () => {
    expect(parse('?view=themes&across=document&order=alike&count=funding&group=target')).toEqual({
      view: view({ figure: { chart: 'matrix', across: 'document', order: 'alike', filters: NO_FILTERS } }),
      unknown: [],
    });
    expect(parse('?view=countries&order=alike&across=document')).toEqual({
      view: view({ figure: { chart: 'countries', order: 'name', filters: NO_FILTERS } }),
      unknown: [{ part: 'order', value: 'alike' }],
    });
    expect(printAddress(view({ figure: { chart: 'countries', order: 'finds', filters: NO_FILTERS } }))).toBe(
      '?view=countries&order=finds',
    );
    expect(parse('?read=901&line=12&view=themes').view.figure).toEqual({
      chart: 'reading',
      document: '901',
      line: 12,
      filters: NO_FILTERS,
    });
    expect(parse('?read=901&line=0')).toMatchObject({ unknown: [{ part: 'line', value: '0' }] });
  });

  it('is of the map what a reader moved it to, rather than a part of the world', () => {
    const own = view({ figure: { ...DEFAULT_FIGURE, at: { lon: 12.3, lat: -4.56, k: 4 } } });
    expect(printAddress(own)).toBe('?at=12.3,-4.56,4');
    expect(parse('?zoom=africa&at=12.3,-4.56,4')).toEqual({ view: own, unknown: [] });
    const africa = view({ figure: { ...DEFAULT_FIGURE, region: 'africa' } });
    expect(parse('?zoom=africa&at=12,91,4')).toEqual({ view: africa, unknown: [{ part: 'at', value: '12,91,4' }] });
  });

  it('is of the map the body whose members are shown', () => {
    const few = view({ figure: { ...DEFAULT_FIGURE, members: 'MERCOSUR' } });
    expect(printAddress(few)).toBe('?members=MERCOSUR');
    expect(parse('?members=Mercosur')).toEqual({ view: few, unknown: [] });
    expect(parse('?members=NATO')).toEqual({ view: DEFAULT_VIEW, unknown: [{ part: 'members', value: 'NATO' }] });
  });

  it('is of the money at which prices it stands, how a budget is ordered and what is opened of it', () => {
    const money = { ...DEFAULT_MONEY, filters: NO_FILTERS };
    expect(printAddress(view({ figure: money }))).toBe('?view=money');
    const open = ['practice-901-0000000000a/other', 'practice-901-0000000000a/other/top/other'];
    const all = view({ figure: { ...money, prices: 'constant', order: 'document', open } });
    expect(printAddress(all)).toBe(`?view=money&order=document&prices=constant&open=${open.join()}`);
    expect(parse(printAddress(all))).toEqual({ view: all, unknown: [] });
    expect(parse('?view=money&prices=real&order=total&open=elsewhere/other')).toEqual({
      view: view({ figure: money }),
      unknown: [
        { part: 'prices', value: 'real' },
        { part: 'order', value: 'total' },
        { part: 'open', value: 'elsewhere/other' },
      ],
    });
  });

  it('is of a network whether all of it is drawn', () => {
    const whole = view({ figure: { ...DEFAULT_NETWORK, whole: true, filters: NO_FILTERS } });
    expect(printAddress(whole)).toBe('?view=network&whole=on');
    expect(parse('?view=network&whole=on')).toEqual({ view: whole, unknown: [] });
    expect(parse('?view=network&whole=off')).toEqual({
      view: view({ figure: { ...DEFAULT_NETWORK, filters: NO_FILTERS } }),
      unknown: [{ part: 'whole', value: 'off' }],
    });
  });

  it('falls back to the map where a document or theme is unknown', () => {
    expect(parse('?read=999')).toEqual({ view: DEFAULT_VIEW, unknown: [{ part: 'read', value: '999' }] });
    expect(parse('?topic=unicorns')).toEqual({ view: DEFAULT_VIEW, unknown: [{ part: 'topic', value: 'unicorns' }] });
  });

  it('is of a profile up to four countries, each once, and those that there are', () => {
    expect(parse('?profile=ita,PER,ITA,zzz,CHL,TON,ESP')).toEqual({
      view: view({ figure: { chart: 'profile', countries: ['ITA', 'PER', 'CHL', 'TON'], filters: NO_FILTERS } }),
      unknown: [{ part: 'profile', value: 'zzz' }],
    });
    expect(parse('?profile=zzz').view.figure).toEqual(DEFAULT_FIGURE);
  });
});

describe('the notice about a value', () => {
  /** What a reader sees of it: marks that isolate the value have no width. */
  const words = (unknown: UnknownValue) => noticeOf(unknown).replace(/[\u2068\u2069]/gu, '');

  it('names the part and the value', () => {
    expect(words({ part: 'about', value: 'unicorns' })).toBe(
      'The address asks for the theme or objective “unicorns”, which this edition of the atlas does not have. It is left out.',
    );
    expect(words({ part: 'show', value: 'pie' })).toContain('the view “pie”');
    expect(words({ part: 'sure', value: 'perhaps' })).toContain('the degree of sureness “perhaps”');
  });

  it('says of an objective without a theme that it is one, and why', () => {
    expect(words({ part: 'about', value: 'GCM-14' })).toBe(
      'The address asks for objective 14 of the Global Compact (consular protection), which no theme of the atlas stands for: consulates are recorded as those who act, not as a theme. It is left out.',
    );
    expect(words({ part: 'about', value: 'gcm-24' })).toContain('the theme or objective “gcm-24”, which this edition');
  });

  it('keeps its own direction: marks of the value do not reach past the value', () => {
    const [value] = parse('?country=%E2%80%AEADM').unknown;
    const isolated = /\u2068[^\u2069]*\u2069/gu;
    expect(noticeOf(value).replace(isolated, '')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });
});

/** Briefings of every shape that can be, for property tests. */
import fc from 'fast-check';
import { MOST_SLIDES, type Briefing } from './briefing';
import type { Json, ShownSlide, Slide, SlideFigure } from './slide';

/** Any text, also with halves of characters, control signs and markup. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('\ud800', '</script><b>', '__proto__', '"}],{', '\\', '\u202e', '😀 \u0000', ''),
);

/** As a file holds it: a zero has no sign. */
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
/** Unknown parts are under names that no part has. */
const more = fc.option(
  fc
    .dictionary(
      fc.oneof(
        fc.constant('__proto__'),
        fc.string({ maxLength: 4 }).map((name) => `x${name}`),
      ),
      json,
      {
        minKeys: 1,
        maxKeys: 3,
      },
    )
    .map((entries) => ({ ...entries })),
  { nil: undefined },
);

function record<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc
    .tuple(fc.record(fields), more)
    .map(([own, unknown]) => ({ ...own, ...(unknown && { more: unknown }) }) as T);
}

const length = fc.integer({ min: 1, max: 4000 });
const anyFigure: fc.Arbitrary<SlideFigure> = record<SlideFigure>({
  query: fc.oneof(fc.constantFrom('', '?about=health', '?profile=MDA,ITA', '?about=unicorns'), anyText),
  size: fc.option(fc.tuple(length, length)),
});
const titled = { title: fc.option(anyText), notes: anyText };

const anyShown: fc.Arbitrary<ShownSlide> = fc.oneof(
  record<ShownSlide>({ kind: fc.constant('cover'), ...titled, subtitle: anyText } as never),
  record<ShownSlide>({ kind: fc.constant('figure'), ...titled, figure: anyFigure } as never),
  record<ShownSlide>({ kind: fc.constant('figures'), ...titled, figures: fc.tuple(anyFigure, anyFigure) } as never),
  record<ShownSlide>({ kind: fc.constant('passage'), ...titled, passage: anyText } as never),
  record<ShownSlide>({ kind: fc.constant('statement'), ...titled, text: anyText } as never),
  record<ShownSlide>({ kind: fc.constant('text'), ...titled, text: anyText } as never),
);

const anyKept: fc.Arbitrary<Slide> = fc.oneof(
  fc.record({ kind: fc.constant('video'), url: json }).map((file): Slide => {
    const why = 'is of the kind “video”, which this version of the atlas does not know';
    return { kind: 'kept', json: { ...file }, why };
  }),
  anyText.map((file): Slide => ({ kind: 'kept', json: file, why: 'cannot be read: it may have been cut off' })),
);

export const anyBriefing: fc.Arbitrary<Briefing> = record<Briefing>({
  id: fc.stringMatching(/^[\w-]{1,20}$/),
  title: anyText,
  edition: anyText,
  slides: fc.array(fc.oneof({ weight: 5, arbitrary: anyShown }, { weight: 1, arbitrary: anyKept }), { maxLength: 8 }),
});

/** A briefing with more slides than are shown. */
export const anyLongBriefing: fc.Arbitrary<Briefing> = fc
  .tuple(anyBriefing, anyShown, fc.array(json, { minLength: 1, maxLength: 3 }))
  .map(([briefing, slide, beyond]) => {
    return { ...briefing, slides: Array.from({ length: MOST_SLIDES }, () => slide), beyond };
  });

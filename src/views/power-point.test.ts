import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  coverSlide,
  figureSlide,
  figuresSlide,
  passageSlide,
  statementSlide,
  textSlide,
  type Slide,
} from '../figure/briefing/slide';
import { nativeChart } from '../figure/briefing/native-chart';
import { slideContent } from '../figure/briefing/slide-content';
import { data, HOSTILE } from '../pictures/picture-fixture';
import { roomPicture } from '../pictures/slide-figure';
import { powerPointOf, type DeckSlide } from './power-point';

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const known = {
  hasRegion: () => false,
  hasPassage: (id: string) => id === 'p',
  hasDocument: () => true,
};
const passages = { p: { doc: '901', lines: [1, 2], quote: HOSTILE.join(' '), section: [], language: 'en' } } as never;
const reading = { atlas: data.atlas, known, passages, mapSource: 'Our own hand' };
const figure = (query: string) => ({ query, size: null });

const slides: Slide[] = [
  { ...coverSlide('In five minutes'), notes: `Welcome. ${HOSTILE[0]} \u0000` },
  { ...figureSlide(figure('?view=recommendations')), title: HOSTILE.join(' ') },
  figuresSlide(figure('?about=health'), figure('?profile=XYZ')),
  passageSlide('p'),
  statementSlide('Most of it is told once.'),
  textSlide('- One\n- Two'),
  figureSlide(figure('?view=documents&show=table')),
  { kind: 'kept', json: { kind: 'video' }, why: 'is of the kind “video”, which this version does not know' },
];

function deckOf(all: readonly Slide[]): DeckSlide[] {
  return all.map((slide) => {
    const content = slideContent(slide, { title: 'For the meeting' }, reading);
    const { body } = content;
    return {
      content,
      natives: body.kind === 'figures' ? body.figures.map(({ view }) => nativeChart(view, { ...data, passages })) : [],
      pictureOf: (shown, width, height) => roomPicture(shown, data, { width, height, scheme: 'light' }),
    };
  });
}

async function filesOf(all: readonly Slide[]): Promise<Record<string, string>> {
  const bytes = await powerPointOf(deckOf(all), {
    ...{ title: `${HOSTILE[0]} ${HOSTILE[4]}`, format: '16:9', png: () => Promise.resolve(DOT) },
  });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(?:xml|rels)$/.test(name) ? strFromU8(content) : '',
    ]),
  );
}

describe('a briefing as a PowerPoint file', async () => {
  const files = await filesOf(slides);
  const slide = (number: number) => files[`ppt/slides/slide${number}.xml`];
  const wordsOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(' ');

  it('has a slide for each slide, in their order, with its title as a title', () => {
    expect(Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length);
    for (const number of slides.keys()) expect(slide(number + 1)).toMatch(/<p:ph\s[^>]*type="title"/);
    expect(wordsOf(slide(1))).toContain('For the meeting');
    expect(wordsOf(slide(1))).toContain('In five minutes');
    expect(wordsOf(slide(5))).toContain('Most of it is told once.');
    expect(wordsOf(slide(8))).toContain('Not shown. This slide is of the kind “video”');
  });

  it('has notes, and the source of each slide', () => {
    expect(files['ppt/notesSlides/notesSlide1.xml']).toContain('Welcome. &lt;script&gt;');
    for (const number of slides.keys()) {
      expect(files[`ppt/notesSlides/notesSlide${number + 1}.xml`]).toContain('Source: Migration Partnership Atlas');
      expect(wordsOf(slide(number + 1))).toContain('edition test');
      expect(slide(number + 1)).toContain('type="slidenum"');
    }
  });

  it('draws rankings as charts, tables as tables, and other figures as pictures with words', () => {
    expect(slide(2)).toMatch(/<p:graphicFrame>.*descr="[^"]*Recommendations[^"]*"|descr="[^"]*recommendations \d/s);
    const chart = Object.keys(files).find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)) ?? '';
    expect(files[chart], 'every bar has its name').toContain('<c:tickLblSkip val="1"/>');
    expect(slide(3)).toMatch(/<p:pic>.*descr="[^"]{40,}"/s);
    expect(slide(7)).toContain('<a:tbl>');
  });

  it('says in its place what this edition does not have', () => {
    expect(wordsOf(slide(3))).toMatch(/Not shown\. The address asks for the country “.?XYZ/);
  });

  it('says of texts in other scripts which language they are in, and sets them from their side', async () => {
    const arabic = 'تجمع الندوة UNITAR والحكومات';
    const chinese = '各国在磋商中指出，全球移民论坛自2007年以来汇集了各国政府。'.repeat(3);
    const own = await filesOf([
      { ...textSlide(`${arabic}\n- ${arabic}\n\nÀ part`), title: arabic, notes: `${arabic}\nÀ part` },
      { ...textSlide(chinese), title: chinese },
    ]);
    const paragraphs = (file: string) =>
      [...own[file].matchAll(/<a:p>(.*?)<\/a:p>/gs)].filter(([, inner]) => inner.includes('<a:t>'));
    const turned = (file: string) =>
      paragraphs(file).map(([, inner]) => /<a:pPr[^>]* algn="r" rtl="1"/.test(inner) && inner.includes('lang="ar-SA"'));
    // Title, paragraph and point; then the French line and the source.
    expect(turned('ppt/slides/slide1.xml').slice(0, 5)).toEqual([true, true, true, false, false]);
    expect(turned('ppt/notesSlides/notesSlide1.xml').slice(0, 2)).toEqual([true, false]);
    expect(own['ppt/slides/slide2.xml'].match(/lang="zh-CN"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(own['ppt/slides/slide2.xml']).not.toContain('<a:ea ');
    // A long title is set smaller, so that it stays off what is below it.
    expect(own['ppt/slides/slide2.xml']).toMatch(/type="title".*?<a:rPr [^>]*sz="(?:15|17|20)00"/s);
    expect(own['ppt/slides/slide1.xml']).toMatch(/type="title".*?<a:rPr [^>]*sz="2600"/s);
  });

  it('is XML throughout, whatever names say, and asks for no other file', () => {
    for (const [name, xml] of Object.entries(files)) {
      expect(xml, name).not.toMatch(/<script|TargetMode="External"|[\u0000-\u0008]|\ud800/u);
      expect(xml.replace(/&(?:amp|lt|gt|quot|apos|#x?[\da-fA-F]+);/g, ''), name).not.toContain('&');
    }
  });
});

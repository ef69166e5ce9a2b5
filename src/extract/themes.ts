import { THEME_WORDS } from './gazetteer/theme-words';
import { THEMES, type Theme } from './records';
import { eachIndexed, wordIndex, wordList } from './words';

/** A weighted list of words of a theme. */
interface ThemeWords {
  /** The place of the theme among all. */
  readonly at: number;
  readonly weight: number;
  /** The lists of all themes are numbered. */
  readonly number: number;
}

const INDEX = wordIndex(
  THEMES.flatMap((theme, at) => THEME_WORDS[theme].map(([weight, words]) => ({ at, weight, words }))).map(
    ({ at, weight, words }, number) => [{ at, weight, number } as ThemeWords, wordList(words)] as const,
  ),
);

/** Share of the text's weight that the words of a heading above count with. */
const HEADING_SHARE = 0.4;
const NEAREST_HEADINGS = 3;
/** A further theme must reach this share of the main one. */
const SECOND_SHARE = 0.45;
const MOST_THEMES = 3;
/** Repeating a word adds less each time. */
const REPEAT_SHARE = 0.4;

/**
 * One to three themes of a passage, the main one first.
 * Counts typical words of the passage itself and, with less weight, of the headings above it;
 * a passage without any such word falls to governance, the field's own general theme.
 */
export function themesOf(text: string, section: readonly string[] = []): Theme[] {
  const scores = scoreThemes(text);
  const ranked: { theme: Theme; score: number }[] = [];
  scores.forEach((score, at) => {
    if (score) ranked.push({ theme: THEMES[at], score });
  });
  scoreSection(section).forEach((score, theme) => {
    const own = ranked.find((one) => one.theme === theme);
    if (own) own.score += score;
    else ranked.push({ theme, score });
  });
  if (!ranked.length) return ['governance'];
  ranked.sort((a, b) => b.score - a.score);
  const least = ranked[0].score * SECOND_SHARE;
  return ranked
    .filter(({ score }, i) => i === 0 || score >= least)
    .slice(0, MOST_THEMES)
    .map(({ theme }) => theme);
}

const sectionScores = new WeakMap<readonly string[], ReadonlyMap<Theme, number>>();

/** What the nearest headings add; kept for the blocks that share them. */
function scoreSection(section: readonly string[]): ReadonlyMap<Theme, number> {
  const known = sectionScores.get(section);
  if (known) return known;
  const scores = new Map<Theme, number>();
  section.slice(-NEAREST_HEADINGS).forEach((heading, i, all) => {
    const nearness = HEADING_SHARE / (all.length - i);
    scoreThemes(heading).forEach((score, at) => {
      if (score) scores.set(THEMES[at], (scores.get(THEMES[at]) ?? 0) + score * nearness);
    });
  });
  sectionScores.set(section, scores);
  return scores;
}

/** A score for each theme, in their order; 0 for most. */
function scoreThemes(text: string): number[] {
  const times = new Map<number, Map<string, number>>();
  const scores = THEMES.map(() => 0);
  eachIndexed(INDEX, text, ({ at, weight, number }, word) => {
    const ofList = times.get(number);
    const before = ofList?.get(word) ?? 0;
    if (ofList) ofList.set(word, before + 1);
    else times.set(number, new Map([[word, 1]]));
    scores[at] += weight * REPEAT_SHARE ** before;
  });
  return scores;
}

/** How an embedded page fits the page around it: colours, and its height in messages. */
import type { HeightMessage } from '../figure/embed-message';
import type { EmbedOptions } from '../figure/embed-options';

/** Says to the page around how high the page is, now and whenever that changes. */
export function tellHeight(id: string): void {
  if (parent === window) return;
  const watcher = new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // Anyone may know a height, and who is around is not known here.
    parent.postMessage({ atlas: 'height', id, height } satisfies HeightMessage, '*');
  });
  watcher.observe(document.documentElement);
}

/** Takes over the scheme and the colours that were asked for, also in style sheets that come later. */
export function force({ scheme, accent, paper, ink }: EmbedOptions): void {
  const { style } = document.documentElement;
  if (scheme !== 'auto') forceScheme(scheme);
  const colours = { accent, paper, ink } as const;
  for (const [name, colour] of Object.entries(colours))
    if (colour !== null) style.setProperty(`--${name}`, `#${colour}`);
}

/** Has the page be light or dark, whatever the page around is. */
export function forceScheme(scheme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = scheme;
  const turn = () => turnSheets(scheme === 'dark');
  turn();
  document.addEventListener('load', turn, true);
}

/** Rules for a dark scheme hold always, or never. */
function turnSheets(isDark: boolean): void {
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes('prefers-color-scheme: dark')) continue;
      rule.media.mediaText = rule.conditionText.replace(
        '(prefers-color-scheme: dark)',
        isDark ? '(min-width: 0)' : '(max-width: 0)',
      );
    }
  }
}

/** A sheet that came from elsewhere without leave to read it has none. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

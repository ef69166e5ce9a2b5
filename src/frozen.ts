/** For pages of figures of one edition: tells the page around how high they are, and readers when there is newer data. */
import { forceScheme, tellHeight } from './app/embed-page';
import { frameId } from './figure/embed-message';

dress();
tellHeight(frameId(location.href));
void compare();

/** Has the picture be light or dark where that is asked for; else it is as the page around. */
function dress(): void {
  const [, scheme] = /[#&]scheme=(light|dark)(?:&|$)/.exec(location.hash) ?? [];
  if (scheme !== 'light' && scheme !== 'dark') return;
  forceScheme(scheme);
  const dark = document.querySelector('source');
  if (dark) dark.media = scheme === 'dark' ? 'screen' : 'not all';
}

/** Shows the line on newer data where the atlas has another edition by now. Where that cannot be known it says nothing. */
async function compare(): Promise<void> {
  try {
    const response = await fetch('../../edition.json');
    const { edition } = (await response.json()) as { readonly edition?: unknown };
    if (typeof edition === 'string' && edition !== document.documentElement.dataset.edition)
      document.getElementById('newer')?.removeAttribute('hidden');
  } catch {
    // The figure stands by itself.
  }
}

import { mount, tick } from 'svelte';
import { loadAhead } from './app/ahead';
import App from './app/App.svelte';
import './app/styles.css';
import './app/contrast.css';
import { languageFor, speakInPage } from './app/speech';
import { begunIn } from './app/take-over';
import { isPart } from './store/data';
import { EDITION } from './store/edition';
import { holdIdle, keepWith } from './store/files';
import { markedEdition } from './store/mark';
import { keptLanguage } from './store/preferences';
import { startWith } from './store/start';

void start();

/** Begins at once where the page came with nothing to look at, else when the live figure can take its place. */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no element with the id "app"');
  if (!isPart) keepWith(() => import('./store/keeper'), markedEdition() === EDITION);
  const first = startWith();
  holdIdle(loadAhead(location.search));
  await speakInPage(languageFor(location.search, keptLanguage()));
  const isElsewhere = document.documentElement.classList.contains('elsewhere');
  const drawn = isElsewhere ? null : target.querySelector('#first');
  if (drawn) await first.catch(() => undefined);
  const { scrollY } = window;
  const begun = drawn && begunIn(drawn);
  target.replaceChildren();
  mount(App, { target, props: { first } });
  await tick();
  if (scrollY) scrollTo({ top: scrollY });
  begun?.goOn(target);
}

import { mount } from 'svelte';
import Embed from './app/Embed.svelte';
import './app/embed.css';
import { force, tellHeight } from './app/embed-page';
import { speakInEmbed } from './app/embed-speech';
import { languageFor } from './app/speech';
import { unfolded } from './atlas/light-atlas';
import './app/styles.css';
import './app/contrast.css';
import { parseAddress } from './figure/address';
import { readEmbedOptions } from './figure/embed-options';
import { language, t } from './language/language';
import { isPart, loadFirst, type FirstData } from './store/data';
import { loadLight } from './store/light-data';

void start();

/** Puts the live figure in the place of its picture, when all that it needs is there. */
async function start(): Promise<void> {
  const target = document.getElementById('embed');
  if (!target) throw new Error('the page has no element with the id "embed"');
  const options = readEmbedOptions(location.hash);
  force(options);
  const { query = location.search, root = './' } = target.dataset;
  const ofMap = isMap(query);
  // A part of a large atlas has no light one.
  const first = ofMap && !isPart ? loadForMap() : loadFirst();
  await speakInEmbed(languageFor(location.search || query, null), ofMap);
  if (language() === 'en') showPicture();
  try {
    const { atlas, basemap } = await first;
    const live = document.createElement('div');
    const show = () => {
      if (live.isConnected) return;
      target.replaceChildren(live);
      // Not before: the page around would take over the height of the picture, and then that of the figure.
      tellHeight(options.id);
    };
    // On a screen the live figure would be measured beside its picture; what measures itself does so once it is shown.
    mount(Embed, {
      target: live,
      props: { atlas, basemap, query, options, home: new URL(root, location.href).href, ondrawn: show },
    });
  } catch {
    tellHeight(options.id);
    if (target.querySelector('img')) return showPicture();
    const failed = document.createElement('p');
    failed.setAttribute('role', 'alert');
    const link = document.createElement('a');
    const address = new URL(root + query, location.href);
    if (language() !== 'en') address.searchParams.set('lang', language());
    link.href = address.href;
    link.textContent = t('Open it in the atlas');
    failed.append(t('The figure could not be loaded.'), ' ', link);
    target.replaceChildren(failed);
  }
}

/** What a map needs. */
async function loadForMap(): Promise<FirstData> {
  const { light, basemap } = await loadLight();
  return { atlas: unfolded(light), basemap };
}

/** Whether an address asks for a map, whatever the data knows. */
function isMap(query: string): boolean {
  const any = () => true;
  return parseAddress(query, { hasRegion: any, hasPassage: any, hasDocument: any }).view.figure.chart === 'map';
}

/** Shows the picture that a page comes with, which is English where it has none in the language that was asked for. */
function showPicture(): void {
  const { documentElement } = document;
  const { classList } = documentElement;
  classList.remove('elsewhere');
  // The line below it is English in any case.
  const english = classList.contains('spoken') ? document.querySelector<HTMLElement>('#embed .from') : documentElement;
  if (!english) return;
  english.lang = 'en';
  english.dir = 'ltr';
}

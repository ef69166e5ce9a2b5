/** The map of the atlas by itself, as the pages of the libraries are: so it is weighed without the rest of the atlas. */
import { flushSync, mount } from 'svelte';
import type { Basemap } from '../../src/atlas/basemap/basemap';
import '../../src/app/styles.css';
import { drawn, loadMap } from '../common/map.js';
import { figure } from '../common/page.js';
import Map from './Map.svelte';

const [basemap, values] = (await loadMap()) as [Basemap, Awaited<ReturnType<typeof loadMap>>[1]];
const map = mount(Map, { target: figure(), props: { basemap, values } });
flushSync();
drawn((theme) => flushSync(() => map.show(theme)));

/** Who takes part in the comparison, and what is told of each. */

/** A page that is measured. */
export interface Contestant {
  /** Unique among those that draw the same. */
  readonly id: string;
  readonly name: string;
  /** How the library was used, or what of the atlas this is; for the notes below the tables. */
  readonly how: string;
  /** The script that draws it, from the folder of the project; null for pages of the atlas as they are built. */
  readonly script: string | null;
  /** Packages, by their names, whose versions and licences are told. */
  readonly packages: readonly string[];
}

/** Pages of the atlas. */
export const ATLAS_PAGE = 'page';
export const ATLAS_EMBED = 'embed';
/** The chart of the atlas in a page such as those of the libraries. */
export const ATLAS_CHART = 'chart';

const OWN_CHART = {
  id: ATLAS_CHART,
  name: 'Atlas, its map alone',
  how: 'the component `Choropleth` with its legend, in a page such as those of the libraries, with the same values',
  script: 'bench/choropleth/map.ts',
  packages: ['svelte'],
};

/** The world map. */
export const MAPS: readonly Contestant[] = [
  {
    ...{ id: ATLAS_PAGE, name: 'Atlas, the page', script: null, packages: [] },
    how: 'the page as it is built, at its own address: map, sentence, filters, notes, shelf of regions, search',
  },
  {
    ...{ id: ATLAS_EMBED, name: 'Atlas, the embedded map', script: null, packages: [] },
    how: '`embed/map.html` as it is built: first its picture, then the live map',
  },
  OWN_CHART,
  {
    ...{ id: 'plot', name: 'Observable Plot', script: 'bench/plot/map.js' },
    how: 'geo mark in SVG, Equal Earth, tip; other values are another chart, as it has no way to change one',
    packages: ['@observablehq/plot', 'topojson-client'],
  },
  {
    ...{ id: 'echarts', name: 'Apache ECharts', script: 'bench/echarts/map.js' },
    how: 'only the modules that are needed; map series on canvas, without animation, in its own projection as it has no Equal Earth; pieces of a visual map as its legend',
    packages: ['echarts', 'zrender', 'topojson-client'],
  },
  {
    ...{ id: 'vega-lite', name: 'Vega-Lite', script: 'bench/vega-lite/map.js' },
    how: 'compiled and drawn by Vega on canvas, Equal Earth, threshold scale; TopoJSON and lookup of its own; tooltip of the browser, without vega-embed',
    packages: ['vega-lite', 'vega'],
  },
  {
    ...{ id: 'plotly', name: 'Plotly', script: 'bench/plotly/map.js' },
    how: 'its bundle for maps, choropleth trace in SVG, Equal Earth; classes as steps of its colour scale',
    packages: ['plotly.js-geo-dist-min', 'topojson-client'],
  },
];

/** The network of 1,000 nodes. */
export const NETWORKS: readonly Contestant[] = [
  {
    ...{ id: ATLAS_PAGE, name: 'Atlas, the page', script: null, packages: [] },
    how: 'the page as it is built, with made-up data; nodes were placed when the data was made',
  },
  {
    ...{ id: 'cytoscape', name: 'Cytoscape.js, fcose', script: 'bench/cytoscape/network.js' },
    how: 'fcose with its own settings, without animation: drawn once it rests',
    packages: ['cytoscape', 'cytoscape-fcose'],
  },
  {
    ...{ id: 'echarts', name: 'Apache ECharts', script: 'bench/echarts/network.js' },
    how: 'force layout, whose steps it shows where nothing else is said',
    packages: ['echarts', 'zrender'],
  },
  {
    ...{ id: 'echarts-at-rest', name: 'Apache ECharts, at rest', script: 'bench/echarts/network-at-rest.js' },
    how: 'the same with `layoutAnimation: false`: drawn once it rests',
    packages: ['echarts', 'zrender'],
  },
  {
    ...{ id: 'sigma', name: 'Sigma', script: 'bench/sigma/network.js' },
    how: 'ForceAtlas2 of Graphology in a worker with inferred settings, stopped when nodes rest; WebGL, computed by the processor on a machine without a graphics card',
    packages: ['sigma', 'graphology', 'graphology-layout-forceatlas2'],
  },
  {
    ...{ id: 'vis-network', name: 'vis-network', script: 'bench/vis-network/network.js' },
    how: 'its own settings, with straight edges; it computes a thousand steps before it draws, then its physics are switched off',
    packages: ['vis-network', 'vis-data'],
  },
];

import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { drawn } from '../common/map.js';
import { addressOf, figure, load } from '../common/page.js';

const { themes, starts, shades, land, paper } = await load('values');
const rowsOf = (theme) => Object.entries(themes[theme]).map(([a3, value]) => ({ a3, value }));

const { spec } = compile({
  width: figure().clientWidth,
  height: figure().clientHeight,
  padding: 0,
  background: paper,
  autosize: { type: 'fit', contains: 'padding' },
  datasets: { values: rowsOf('any') },
  data: { url: addressOf('geometry'), format: { type: 'topojson', feature: 'countries' } },
  transform: [
    { filter: "datum.properties.a3 !== 'ATA'" },
    { lookup: 'properties.a3', from: { data: { name: 'values' }, key: 'a3', fields: ['value'] } },
    { calculate: 'datum.value || 0', as: 'value' },
  ],
  projection: { type: 'equalEarth' },
  mark: { type: 'geoshape', stroke: paper, strokeWidth: 0.6 },
  encoding: {
    color: {
      field: 'value',
      type: 'quantitative',
      title: 'Practices',
      scale: { type: 'threshold', domain: starts, range: [land, ...shades] },
      legend: { orient: 'bottom-left' },
    },
    tooltip: [
      { field: 'properties.name', title: 'Country' },
      { field: 'value', title: 'Practices' },
    ],
  },
  config: { view: { stroke: null } },
});
const view = new View(parse(spec), { renderer: 'canvas', container: figure(), hover: true });
await view.runAsync();
drawn((theme) => view.data('values', rowsOf(theme)).runAsync());

import Plotly from 'plotly.js-geo-dist-min';
import { feature } from 'topojson-client';
import { classNames, classOf, drawn, loadMap } from '../common/map.js';
import { figure } from '../common/page.js';

const [world, { themes, starts, shades, land, paper }] = await loadMap();
const geojson = feature(world, world.objects.countries);
geojson.features = geojson.features.filter(({ properties }) => properties.a3 !== 'ATA');

const colours = [land, ...shades];
const labels = ['none', ...classNames(starts)];
/** Its colours run on: a class is a step of one, and the lowest is for countries without a value. */
const classesOf = (theme) =>
  geojson.features.map(({ properties }) => classOf(themes[theme][properties.a3], starts) + 1);
const textsOf = (theme) =>
  geojson.features.map(({ properties }) => `${properties.name}: ${themes[theme][properties.a3] ?? 'none'}`);

// It would ask a host of its own for coastlines that are not drawn.
window.PlotlyGeoAssets.topojson.world_110m = {};
await Plotly.newPlot(
  figure(),
  [
    {
      type: 'choropleth',
      geojson,
      featureidkey: 'properties.a3',
      locations: geojson.features.map(({ properties }) => properties.a3),
      z: classesOf('any'),
      text: textsOf('any'),
      hoverinfo: 'text',
      zmin: -0.5,
      zmax: colours.length - 0.5,
      colorscale: colours.flatMap((colour, i) => [
        [i / colours.length, colour],
        [(i + 1) / colours.length, colour],
      ]),
      colorbar: { title: { text: 'Practices' }, tickvals: colours.map((_, i) => i), ticktext: labels },
      marker: { line: { color: paper, width: 0.6 } },
    },
  ],
  {
    margin: { l: 0, r: 0, t: 0, b: 0 },
    width: figure().clientWidth,
    height: figure().clientHeight,
    paper_bgcolor: paper,
    geo: { projection: { type: 'equal earth', rotation: { lon: 0 } }, visible: false, bgcolor: paper },
  },
  { displayModeBar: false },
);
drawn((theme) => Plotly.restyle(figure(), { z: [classesOf(theme)], text: [textsOf(theme)] }));

import { centroid, geo, plot } from '@observablehq/plot';
import { feature } from 'topojson-client';
import { drawn, loadMap } from '../common/map.js';
import { figure } from '../common/page.js';

const [world, { themes, starts, shades, land, paper }] = await loadMap();
const countries = feature(world, world.objects.countries).features.filter(({ properties }) => properties.a3 !== 'ATA');

/** Its charts do not change: other values are another chart. */
function draw(theme) {
  const chart = plot({
    width: figure().clientWidth,
    height: figure().clientHeight - 60,
    margin: 0,
    projection: 'equal-earth',
    color: {
      type: 'threshold',
      domain: starts.slice(1),
      range: shades,
      unknown: land,
      legend: true,
      label: 'Practices',
    },
    marks: [
      geo(
        countries,
        centroid({
          fill: ({ properties }) => themes[theme][properties.a3],
          stroke: paper,
          strokeWidth: 0.6,
          channels: { Country: ({ properties }) => properties.name },
          tip: true,
        }),
      ),
    ],
  });
  figure().replaceChildren(chart);
}

draw('any');
drawn(draw);

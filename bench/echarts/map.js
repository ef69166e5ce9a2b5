import { MapChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import { classNames, drawn, loadMap } from '../common/map.js';
import { figure } from '../common/page.js';

use([MapChart, GeoComponent, TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer]);

const [world, { themes, starts, shades, land, paper }] = await loadMap();
const countries = feature(world, world.objects.countries);
countries.features = countries.features.filter(({ properties }) => properties.a3 !== 'ATA');
for (const { geometry } of countries.features) unwrap(geometry);
const names = new Map(countries.features.map(({ properties }) => [properties.a3, properties.name]));
registerMap('world', countries);

const labels = classNames(starts);
const rowsOf = (theme) => Object.entries(themes[theme]).map(([name, value]) => ({ name, value }));
const chart = init(figure());
chart.on('finished', function first() {
  chart.off('finished', first);
  drawn(
    (theme) =>
      new Promise((done) => {
        chart.on('finished', function again() {
          chart.off('finished', again);
          done();
        });
        chart.setOption({ series: [{ data: rowsOf(theme) }] });
      }),
  );
});
chart.setOption({
  animation: false,
  tooltip: { formatter: ({ name, value }) => `${names.get(name)}: ${value || 'none'}` },
  visualMap: {
    type: 'piecewise',
    left: 8,
    bottom: 8,
    pieces: starts.map((min, i) => ({
      min,
      max: i + 1 < starts.length ? starts[i + 1] - 1 : undefined,
      color: shades[i],
      label: labels[i],
    })),
    outOfRange: { color: land },
  },
  series: [
    {
      type: 'map',
      map: 'world',
      nameProperty: 'a3',
      roam: true,
      itemStyle: { areaColor: land, borderColor: paper, borderWidth: 0.6 },
      data: rowsOf('any'),
    },
  ],
});

/** Has an outline that crosses the 180th meridian go on beyond it: the library draws straight to the other side else. */
function unwrap({ type, coordinates }) {
  for (const ring of type === 'Polygon' ? coordinates : coordinates.flat()) {
    if (!ring.some(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1][0]) > 180)) continue;
    for (const point of ring) if (point[0] < 0) point[0] += 360;
  }
}

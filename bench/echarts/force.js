import { GraphChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawn, loadNetwork, watch } from '../common/network.js';
import { figure } from '../common/page.js';

use([GraphChart, TooltipComponent, CanvasRenderer]);

/**
 * Draws the network with the library's force layout.
 * @param {boolean} layoutAnimation shows each step of it, as the library does where nothing is said
 */
export async function drawForce(layoutAnimation) {
  const { nodes, edges, edgeColour, paper } = await loadNetwork();
  const chart = init(figure());
  chart.on('rendered', function first() {
    chart.off('rendered', first);
    drawn();
    const data = chart.getModel().getSeriesByIndex(0).getData();
    watch(() => nodes.map((_, i) => data.getItemLayout(i).map(Number)));
  });
  chart.setOption({
    animation: false,
    tooltip: {},
    series: [
      {
        type: 'graph',
        layout: 'force',
        force: { layoutAnimation },
        roam: true,
        roamTrigger: 'global',
        data: nodes.map(({ id, name, radius, colour }) => ({
          id,
          name,
          symbolSize: 2 * radius,
          itemStyle: { color: colour, borderColor: paper, borderWidth: 1.5 },
        })),
        links: edges.map(([source, target]) => ({ source, target })),
        lineStyle: { color: edgeColour, width: 1, opacity: 1 },
      },
    ],
  });
}

import { describe, expect, it } from 'vitest';
import { DEFAULT_NETWORK, type NetworkFigure } from '../figure/figure';
import { NO_FILTERS } from '../figure/filters';
import { networkOf } from '../figure/network';
import { atlas, data, HOSTILE } from './picture-fixture';
import { networkPicture } from './network-picture';
import { FULL, pictureOf } from './picture';

const figure: NetworkFigure = { ...DEFAULT_NETWORK, graph: 'organisations', filters: NO_FILTERS };
const ORIGIN = { built: '2026-05-03', link: null };
const draw = (fields: Partial<NetworkFigure> = {}, options = FULL) =>
  pictureOf({ ...figure, ...fields }, data, options, ORIGIN)?.svg ?? '';
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;
if (!data.networks) throw new Error('no networks');
const network = networkOf(figure, atlas, data.networks);

describe('a network as a file', () => {
  it('has its title, nodes, edges, legend and notes, without a style sheet', () => {
    const svg = draw();
    expect(svg).toContain('<title>Partnerships about any theme, between countries and organisations</title>');
    expect(count(svg, /<path d="M[^"]*Q[^"]*" stroke="#/g)).toBe(network.edges.length);
    for (const { name } of network.nodes.filter((node) => node.kind === 'country'))
      expect(svg).toContain(`<title>${name}<`);
    for (const words of ['countries', 'organisations', '2 documents', 'Italy']) expect(svg).toContain(`>${words}<`);
    expect(svg).toContain('The wider a line');
    expect(svg).not.toMatch(/class=|style/);
  });

  it('is the same where the network is computed already', () => {
    expect(networkPicture(figure, network, atlas, FULL, ORIGIN).svg).toBe(draw());
  });

  it('names communities by their members, in their colours', () => {
    const svg = draw({ colour: 'community' });
    const communities = new Set(network.nodes.map(({ laid }) => laid.community)).size;
    expect(communities).toBeGreaterThan(6);
    expect(svg).toMatch(/>\w[^<]* and [^<]*<\/text>/);
    expect(svg).toContain(`>${communities - 6} smaller communit`);
  });

  it('has larger and fewer names where a room has to read them', () => {
    const names = (svg: string) => /<g font-size="([\d.]+)" fill="#[^>]*>(.*?)<\/g>/.exec(svg) ?? [];
    const [page, room] = [names(draw()), names(draw({}, { ...FULL, isForRoom: true }))];
    expect(Number(room[1])).toBeGreaterThan(Number(page[1]));
    expect(count(room[2], /<text/g)).toBeLessThanOrEqual(count(page[2], /<text/g));
  });

  it('is a matrix of the same edges, each in two cells', () => {
    const svg = draw({ drawn: 'matrix' });
    const written = [...svg.matchAll(/<text x="[^"]*" y="[^"]*">(\d+)<\/text>/g)].map(([, own]) => Number(own));
    const told = network.edges.flatMap(({ documents }) => [documents.length, documents.length]);
    expect(written.sort()).toEqual(told.sort());
    expect(svg).toContain(HOSTILE[2]);
  });
});

import { describe, expect, it } from 'vitest';
import { MAPS, NETWORKS } from './contestants';
import { reportOf, table, type Results } from './report';
import { mapRun, networkRun } from './runs-fixture';

const machine = {
  ...{
    processor: 'Lantern 9000',
    cores: 2,
    memory: 8,
    system: 'Linux 6.1 x64',
    browser: 'Chrome 156',
    node: '20.20.2',
  },
  ...{ date: '2026-01-02', load: [0.1, 0.9] as const },
};

function results(own: Partial<Results> = {}): Results {
  return {
    ...{ machine, rounds: 7, size: { nodes: 1000, edges: 3000 } },
    maps: MAPS.map((contestant, i) => ({
      ...{ contestant, packages: contestant.packages.map((name) => `${name} 1.2.3 (MIT)`) },
      runs: [1, 3, 2].map((part) => mapRun(100 * (i + 1) + part, { filterMain: 9, filterMain95: 12 })),
    })),
    networks: NETWORKS.map((contestant, i) => ({
      ...{ contestant, packages: [] },
      runs: [networkRun(i === 1 ? Infinity : 200 * 20 ** i)],
    })),
    ...own,
  };
}

/** The cells of the row of a table that begins with a name. */
const row = (report: string, name: string) =>
  report
    .split('\n')
    .find((line) => line.startsWith(`| ${name} `))
    ?.split(' | ')
    .map((cell) => cell.replaceAll('|', '').trim());

describe('a report', () => {
  it('gives medians, with the least and the greatest', () => {
    expect(row(reportOf(results()), 'Observable Plot')?.slice(1, 4)).toEqual(['50', '402 (401–403)', '402 (401–403)']);
  });

  it('says plainly what is met and what is not', () => {
    const report = reportOf(results());
    expect(row(report, "First complete map at least 2.5 times sooner than every library's")?.[2]).toBe('met');
    expect(row(report, 'Script and data of the embedded map below half of the lightest library’s')?.[2]).toBe(
      '**not met**',
    );
    expect(report).toContain('1 of 5 not met.');
  });

  it('says of a network that did not come to rest that it did not', () => {
    expect(row(reportOf(results()), 'Cytoscape.js, fcose')?.[2]).toBe('not in time (not in time–not in time)');
  });

  it('names the machine and the versions with their licences', () => {
    const report = reportOf(results());
    expect(report).toContain('Lantern 9000, 2 cores, 8 GB of memory');
    expect(report).toContain('vega-lite 1.2.3 (MIT), vega 1.2.3 (MIT).');
  });

  it('warns of few rounds', () => {
    expect(reportOf(results())).not.toContain('A trial');
    expect(reportOf(results({ rounds: 2 }))).toContain('A trial of 2 rounds');
  });

  it('leaves out what was not measured', () => {
    const report = reportOf(results({ maps: [] }));
    expect(report).not.toContain('World map');
    expect(report).toContain('All 1 met.');
  });
});

it('keeps bars in their cells', () => {
  expect(table(['a', 'b'], [['1|2', '3']])).toBe('| a | b |\n| --- | ---: |\n| 1\\|2 | 3 |');
});

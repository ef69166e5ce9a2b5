import type { CDPSession, Page } from 'playwright-core';

/** What a change of the view cost, in milliseconds. */
export interface ChangeCost {
  /** Processor time of the main thread, until it had nothing to do: all tasks, and of it script, style and layout. */
  readonly main: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** From the change to the end of the first frame after it, by the clock. */
  readonly paint: number;
  /** The longest task by the clock, which waits for other programs too; 0 where none took more than 50. */
  readonly longest: number;
}

/** Measures changes of the address of one page. */
export class PageMeter {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** A meter of processor time: unlike the clock it stands still while another program has the processor. */
  static async of(page: Page): Promise<PageMeter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new PageMeter(page, session);
  }

  /** Changes the query of the address as the back button would, and waits until the page is at rest. */
  async change(query: string): Promise<ChangeCost> {
    return this.costOf('address', query);
  }

  /** Has a page of a library show other values by its own function `bench.recolour`, and waits until it is at rest. */
  async recolour(values: string): Promise<ChangeCost> {
    return this.costOf('values', values);
  }

  private async costOf(what: 'address' | 'values', to: string): Promise<ChangeCost> {
    const before = await this.times();
    const { paint, longest } = await this.page.evaluate(
      async ({ what, to }) => {
        const tasks: number[] = [];
        const note = (list: PerformanceEntryList) => tasks.push(...list.map(({ duration }) => duration));
        const observer = new PerformanceObserver((list) => note(list.getEntries()));
        observer.observe({ type: 'longtask' });
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        const task = () =>
          new Promise((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          });
        const start = performance.now();
        if (what === 'values') {
          await (window as unknown as { bench: { recolour: (to: string) => unknown } }).bench.recolour(to);
        } else {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }
        await frame();
        await task();
        const paint = performance.now() - start;
        await frame();
        await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
        note(observer.takeRecords());
        observer.disconnect();
        return { paint, longest: Math.max(0, ...tasks) };
      },
      { what, to },
    );
    const after = await this.times();
    const took = (name: string) => (after[name] - before[name]) * 1000;
    return {
      main: took('TaskDuration'),
      script: took('ScriptDuration'),
      style: took('RecalcStyleDuration'),
      layout: took('LayoutDuration'),
      paint,
      longest,
    };
  }

  private async times(): Promise<Record<string, number>> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }
}

/** The value at a share of a list, from 0 to 1: 0.5 is the median. NaN for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Each part of the costs of the same change at its least: what other programs added is gone. */
export function quietest(costs: readonly ChangeCost[]): ChangeCost {
  const least = (part: keyof ChangeCost) => Math.min(...costs.map((cost) => cost[part]));
  return {
    main: least('main'),
    script: least('script'),
    style: least('style'),
    layout: least('layout'),
    paint: least('paint'),
    longest: least('longest'),
  };
}

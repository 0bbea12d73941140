import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  /** Microseconds of the processor, in which the other work of this machine does not count. */
  tdur?: number;
}

/** Milliseconds of processor time of the longest tasks of the page's process while `work` is done. */
export async function tasksDuring(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['-*', 'toplevel', 'devtools.timeline'] });
  await work();
  const trace = await browser?.stopTracing();
  const { traceEvents } = JSON.parse(trace?.toString('utf8') ?? '{"traceEvents":[]}') as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter((event) => event.name.endsWith('RunTask'))
    .map(({ tdur = 0 }) => tdur / 1_000)
    .sort((one, other) => other - one)
    .slice(0, 200);
}

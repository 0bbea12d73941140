import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { type Labelled, type Right, rightOf } from './bench-labels.ts';
import type { BenchPage } from './bench-pages.ts';
import { median, round, Worlds } from './bench-tab.ts';

/** One scan of one page; the ratios are to the bare walk of the same run. */
export interface Beside extends Right {
  page: string;
  scan: 'ours' | 'Fathom';
  coldMs: number;
  coldRatio: number;
  rescanMs: number;
  rescanRatio: number;
}

const RUNS = 9;

export async function fathomCode(): Promise<string> {
  const input = new URL('./bench-fathom-rules.ts', import.meta.url).pathname;
  const bundle = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

const scanWithOurs = `globalThis.bench.scan(document).fields.map(({ element, label, meaning }) => ({ id: element.id, label, meaning }))`;

/** Our scan and Mozilla's Fathom by turns on one page, each in new script worlds and once more in the same. */
export async function besideFathom(tab: Page, page: BenchPage, walk: string, ours: string): Promise<Beside[]> {
  const scans = [
    { scan: 'ours', code: ours, run: scanWithOurs },
    { scan: 'Fathom', code: await fathomCode(), run: 'globalThis.scanWithFathom()' },
  ] as const;
  const worlds = await Worlds.of(tab);
  const walks: number[] = [];
  const spent = scans.map(() => ({ cold: [] as number[], again: [] as number[], read: [] as Labelled[][] }));
  for (let run = 0; run < RUNS; run += 1) {
    walks.push((await worlds.timeAll(await worlds.open(''), walk)).cpuMs);
    for (const [index, { code, run }] of scans.entries()) {
      const opened = await worlds.open(code);
      const first = await worlds.timeAll<Labelled[]>(opened, run);
      spent[index]?.cold.push(first.cpuMs);
      spent[index]?.again.push((await worlds.timeAll(opened, run)).cpuMs);
      if (spent[index]) spent[index].read = first.value;
    }
  }
  const walkMs = median(walks);
  return scans.map(({ scan }, index) => {
    const { cold = [], again = [], read = [] } = spent[index] ?? {};
    return {
      page: page.name,
      scan,
      coldMs: round(median(cold)),
      coldRatio: round(median(cold) / walkMs),
      rescanMs: round(median(again)),
      rescanRatio: round(median(again) / walkMs),
      ...rightOf(page, read),
    };
  });
}

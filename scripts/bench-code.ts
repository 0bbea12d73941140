import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { pageCode } from '../test/e2e/page/page-code.ts';
import type { BenchPage } from './bench-pages.ts';
import { load, Worlds } from './bench-tab.ts';

/** The page code as it runs in a page, with the worker's answers for this one. `named` keeps the names of functions. */
export interface BenchCode {
  minified: string;
  named: string;
}

export async function benchCodeFor(browser: Browser, page: BenchPage): Promise<BenchCode> {
  const tab = await load(browser, page);
  const worlds = await Worlds.of(tab);
  const answers = (
    await worlds.timeAll<[string, string][]>(await worlds.open(await pageCode()), rehearse)
  ).value.flat();
  await tab.close();
  const prelude = `globalThis.answers = new Map(${JSON.stringify(answers)});`;
  return { minified: prelude + (await bundle(true)), named: prelude + (await bundle(false)) };
}

const rehearse = 'globalThis.page.rehearse(document)';

async function bundle(minify: boolean): Promise<string> {
  const input = new URL('./bench-page-entry.ts', import.meta.url).pathname;
  const bundled = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundled.generate({ format: 'iife', minify });
  await bundled.close();
  return output[0].code;
}

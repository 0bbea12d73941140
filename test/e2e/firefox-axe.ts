import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe calls serious or critical in a page, of everything that it knows to look for. */
export async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(`${axe}; 0`);
  const found = (await page.evaluate(
    'axe.run().then(({ violations }) => JSON.parse(JSON.stringify(violations)))',
  )) as AxeResults['violations'];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

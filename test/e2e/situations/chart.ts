import type { Page } from 'playwright-core';
import type { Situation } from './cases.ts';

/** The general referral of the practice EHR, with another patient's chart beside it. */
export async function serveChart(page: Page, chart: () => Situation['chart']): Promise<void> {
  await page.route('**/plain/general.html', async (route) => {
    const response = await route.fetch();
    const { plan, problems, medications } = chart();
    const lists = [problems, medications].map(
      (lines) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
    );
    const body = (await response.text())
      .replace(/Plan: [^<]*/, `Plan: ${plan}`)
      .replace(/<ul>[\s\S]*?<\/ul>/g, () => lists.shift() ?? '');
    await route.fulfill({ response, body });
  });
}

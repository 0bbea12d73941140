import { type BrowserContext, type Page as BrowserPage, chromium } from 'playwright-core';
import { pageCode } from './page-code.ts';

export interface Tab {
  page: BrowserPage;
  /** Shows this page, with the page code loaded. */
  show(html: string): Promise<void>;
  close(): Promise<void>;
}

/** A tab of a real browser without network, for pages written in a test. */
export async function openTab(): Promise<Tab> {
  const code = await pageCode();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  await context.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Page</title>' }),
  );
  const page = await context.newPage();
  await page.goto('https://ehr.example/chart');
  return {
    page,
    show: async (html) => {
      await page.goto('https://ehr.example/chart');
      await page.setContent(`<!doctype html><title>Chart</title>${html}`);
      await page.evaluate(code);
    },
    close: () => browser.close(),
  };
}

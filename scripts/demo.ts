/** Opens a real browser with the extension on an EHR, the panel beside it: the main job, to be tried by hand. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ensureBuild } from './ensure-build.ts';
import { type Launched, launch } from './launch.ts';
import { openPanel, type Surface } from './toolbar.ts';

interface Ehr {
  url: string;
  /** Brings the page to a referral that is begun, not finished. */
  prepare: (page: Page) => Promise<void>;
  close: () => Promise<void>;
}

const ehrs: Record<string, () => Promise<Ehr>> = {
  practice: async () => {
    const { startPractice } = await import('../test/practice/start.ts');
    const { openPlainReferral } = await import('../test/practice/drive.ts');
    const { url, close } = await startPractice();
    return { url, close, prepare: async (page) => void (await openPlainReferral(page, url)) };
  },
  openmrs: async () => {
    const { startOpenmrs } = await import('../test/ehr/openmrs/start.ts');
    const { openMassageForm } = await import('../test/ehr/openmrs/drive.ts');
    const { formUrl, close } = await startOpenmrs();
    const prepare = async (page: Page) => {
      await page.goto(formUrl);
      const form = await openMassageForm(page);
      await form.locator('#diagnosis').fill('M54.5 low back pain');
      await form.locator('#reason').fill('Massage therapy for low back pain, worse with sitting');
      await form.locator('#frequency').fill('2x/week');
    };
    return { url: formUrl, close, prepare };
  },
  medplum: async () => {
    const { startMedplum } = await import('../test/ehr/medplum/start.ts');
    const { openMassageForm } = await import('../test/ehr/medplum/drive.ts');
    const { url, close } = await startMedplum();
    const prepare = async (page: Page) => {
      const form = await openMassageForm(page, url);
      await form.locator('[id="order.reason"]').fill('Massage therapy for low back pain M54.5, 2x/week');
    };
    return { url, close, prepare };
  },
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { ehr: { type: 'string', default: 'practice' } } });
  const start = ehrs[values.ehr];
  if (!start) throw new Error(`There is no demo on “${values.ehr}”: choose ${Object.keys(ehrs).join(', ')}.`);
  ensureBuild();
  const ehr = await start();
  try {
    await show(ehr);
  } finally {
    await ehr.close();
  }
}

/** Until the person closes the browser; without a display, just long enough for two pictures. */
async function show(ehr: Ehr): Promise<void> {
  const windowless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const browser = await launch({ headless: windowless, args: ['--window-size=1400,900'] });
  try {
    const panel = await openBeside(browser, ehr);
    console.log(`The extension is open on ${ehr.url}.`);
    if (windowless) return await takePictures(panel);
    console.log('Close the browser to end the demo.');
    await new Promise((closed) => browser.context.once('close', closed));
  } finally {
    await browser.close();
  }
}

async function openBeside(browser: Launched, ehr: Ehr): Promise<{ page: Page; panel: Surface }> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await ehr.prepare(page);
  const panel = await openPanel(browser);
  await panel.until(`document.querySelector('[data-state="report"]')`);
  return { page, panel };
}

async function takePictures({ page, panel }: { page: Page; panel: Surface }): Promise<void> {
  writeFileSync('demo-page.png', await page.screenshot());
  writeFileSync('demo-panel.png', await panel.screenshot());
  console.log('This machine has no display: see demo-page.png and demo-panel.png.');
}

main().catch((error: Error) => {
  console.error(error.message.split('\n')[0]);
  process.exitCode = 1;
});

/** Opens a real browser with the extension on an EHR, the panel beside it: the main job, to be tried by hand. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ensureBuild } from './ensure-build.ts';
import { launch } from './launch.ts';
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
      await openMassageForm(page);
    };
    return { url: formUrl, close, prepare };
  },
  medplum: async () => {
    const { startMedplum } = await import('../test/ehr/medplum/start.ts');
    const { openMassageForm } = await import('../test/ehr/medplum/drive.ts');
    const { url, close } = await startMedplum();
    return { url, close, prepare: async (page) => void (await openMassageForm(page, url)) };
  },
};

const { values } = parseArgs({ options: { ehr: { type: 'string', default: 'practice' } } });

async function main(): Promise<void> {
  const start = ehrs[values.ehr];
  if (!start) throw new Error(`There is no demo on “${values.ehr}”: choose ${Object.keys(ehrs).join(', ')}.`);
  ensureBuild();
  const ehr = await start();
  const windowless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const browser = await launch({ headless: windowless, args: ['--window-size=1400,900'] });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await ehr.prepare(page);
  const panel = await openPanel(browser);
  await panel.until(`document.querySelector('[data-state="report"]')`);
  console.log(`The extension is open on ${ehr.url}. Close the browser to end the demo.`);
  if (windowless) await takePictures(page, panel);
  else await new Promise((closed) => browser.context.once('close', closed));
  await browser.close();
  await ehr.close();
}

async function takePictures(page: Page, panel: Surface): Promise<void> {
  writeFileSync('demo-page.png', await page.screenshot());
  writeFileSync('demo-panel.png', await panel.screenshot());
  console.log('This machine has no display: see demo-page.png and demo-panel.png.');
}

main().catch((error: Error) => {
  console.error(error.message.split('\n')[0]);
  process.exitCode = 1;
});

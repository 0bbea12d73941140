import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, untilState } from './panel.ts';

/** The browser stops an idle worker after half a minute; a test does not wait for that. */
describe('a worker that was stopped', () => {
  let practice: RunningPractice;
  let stage: Stage;

  beforeAll(async () => {
    practice = await startPractice();
    stage = await openStage((page) => openPlainReferral(page, practice.url));
    await untilState(stage.panel, 'report');
  });
  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  it('knows the form again and brings the judge again when it is asked', async () => {
    const { browser } = stage;
    await stopWorker(stage);
    const page = await browser.openExtensionPage('sidepanel.html');
    const woken = await page.evaluate(() =>
      chrome.runtime.sendMessage({
        type: 'check-text',
        text: 'Massage therapy 97140 for M54.50, 2x/week for 6 weeks.',
      }),
    );
    expect(woken).toMatchObject({ ok: true, value: { massageOrder: true } });
    const [tab] = await page.evaluate(() => chrome.tabs.query({ url: 'http://127.0.0.1/*' }));
    const known = await page.evaluate((tabId) => chrome.runtime.sendMessage({ type: 'report', tabId }), tab?.id);
    expect(known).toMatchObject({ ok: true, value: { detected: 'referral' } });
  });
});

async function stopWorker({ browser }: Stage): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  const workers = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
    );
  if ((await workers()).length === 0) throw new Error('There is no worker to stop.');
  // The first word is not always heard: seen in long runs, not understood.
  const stopped = async () => {
    const left = await workers();
    for (const { targetId } of left) await session.send('Target.closeTarget', { targetId });
    return left;
  };
  await expect.poll(stopped, { timeout: 20_000 }).toEqual([]);
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, serveLoopback } from '../loopback.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { type FirefoxStage, openFirefox, press, soon, untilState, untilStatus, valueIn } from './firefox-stage.ts';

const complete = `Massage therapy referral. Diagnosis: M54.50 Low back pain, unspecified.
97140 myofascial release to the low back, 60 minutes (4 units) per visit, 2 visits per week for 6 weeks.
Massage is medically necessary for muscle spasm that limits sitting to 20 minutes; NSAIDs and home exercise for 6 weeks failed.
Goals: sit for 60 minutes by week 6. Precautions: none known. No DVT, no anticoagulants, not pregnant.
Ordering provider: Ngozi Okafor, MD, NPI 1234567893
Electronically signed by Ngozi Okafor, MD on 11/20/2026 10:15 AM`;

/** A form that no script of the page outside can reach. */
const closedRoot = `<!doctype html><title>Order</title><link rel="icon" href="data:,"><body><script>
  const root = document.body.appendChild(document.createElement('order-form')).attachShadow({ mode: 'closed' });
  root.innerHTML = \`<form><h1>Massage therapy referral</h1>
    <label>Reason for referral <textarea>Massage therapy for low back pain M54.50, 2x/week</textarea></label>
    <label>Duration <input id="duration"></label> <label>Treatment goals <input></label></form>\`;
  window.duration = () => root.querySelector('#duration').value;
</script>`;

describe('Firefox', () => {
  let practice: RunningPractice;
  let shadow: Loopback;
  let stage: FirefoxStage;

  beforeAll(async () => {
    practice = await startPractice();
    shadow = await serveLoopback(() => ({ type: 'text/html; charset=utf-8', body: closedRoot }));
    stage = await openFirefox();
  });
  afterAll(async () => {
    await stage?.close();
    await shadow?.close();
    await practice?.close();
  });

  /** The address says which visit it is: the browser keeps several at once. */
  let visits = 0;
  const visit = async (path: string): Promise<Page> => {
    const page = await stage.browser.newPage();
    await page.goto(`${practice.url}${path}?visit=${++visits}`);
    return page;
  };

  const badge = async (page: Page) => badgeOf(await stage.tabIdOf(page.url()));
  const badgeOf = (tabId: number) => stage.options.evaluate(`browser.action.getBadgeText({ tabId: ${tabId} })`);

  const popupFor = async (page: Page) => stage.open(`popup.html?tab=${await stage.tabIdOf(page.url())}`);

  const insertDuration = (sidebar: Page) => press(sidebar, '[data-rule="duration-stated"] [data-shortcut="Enter"]');

  it('reads a referral, shows it in the sidebar, and what is inserted there is saved by the page', async () => {
    const page = await visit('/plain/referral.html');
    const sidebar = await stage.sidebarFor(page.url());
    await untilState(sidebar, 'report');
    expect(await sidebar.$$eval('[data-element]', (parts) => parts.length)).toBe(12);
    await insertDuration(sidebar);
    await untilStatus(sidebar, 'duration', 'present');
    await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
    expect(practice.saved.at(-1)?.values).toMatchObject({ duration: '6 weeks', frequency: '2x/week' });
    await sidebar.close();
  });

  it('finds a form in a frame of frames, and writes into it', async () => {
    const page = await visit('/frames/index.html');
    const frame = page.frames().find((each) => each.url().includes('order.html'));
    await frame?.type('[name="ORD$REASON"]', 'Massage therapy for low back pain, 2x/week');
    const sidebar = await stage.sidebarFor(page.url());
    await untilStatus(sidebar, 'duration', 'missing');
    await insertDuration(sidebar);
    await untilStatus(sidebar, 'duration', 'present');
    await frame?.$eval('form', (form) => form.requestSubmit());
    await expect.poll(() => JSON.stringify(practice.saved.at(-1)), soon).toMatch(/"frames".*6 weeks/);
    await sidebar.close();
  });

  it('finds a form in a closed shadow root, and writes into it', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${shadow.url}/`);
    const sidebar = await stage.sidebarFor(page.url());
    await untilStatus(sidebar, 'duration', 'missing');
    await insertDuration(sidebar);
    await expect.poll(() => page.evaluate('duration()'), soon).toBe('6 weeks');
    await sidebar.close();
  });

  it('counts open points on the toolbar button and in the popup, and follows what is typed', async () => {
    const page = await visit('/plain/referral.html');
    await expect.poll(() => badge(page), soon).toMatch(/^\d+$/);
    const before = Number(await badge(page));
    const popup = await popupFor(page);
    await untilState(popup, 'report');
    expect(await popup.$eval('h1', (title) => title.textContent)).toContain(`${before} to fix`);
    await popup.close();
    await page.bringToFront();
    await page.type('#duration', '6 weeks');
    await expect.poll(() => badge(page), soon).toBe(String(before - 1));
  });

  it('says ready when nothing is open', async () => {
    const page = await visit('/plain/general.html');
    await page.$eval(
      '#order',
      (order, text) => {
        (order as HTMLTextAreaElement).value = text;
        order.dispatchEvent(new Event('input', { bubbles: true }));
      },
      complete,
    );
    await expect.poll(() => badge(page), soon).toBe('✓');
    const popup = await popupFor(page);
    await untilState(popup, 'report');
    expect(await popup.$eval('h1', (title) => title.textContent)).toContain('Ready');
    await popup.close();
  });

  it.each([
    ['/quiet/login.html', 'notReferral', 'none'],
    ['/quiet/medication.html', 'notReferral', 'none'],
    ['/plain/general.html', 'possible', 'possible'],
  ])('claims nothing on %s', async (path, inSidebar, inPopup) => {
    const page = await visit(path);
    const sidebar = await stage.sidebarFor(page.url());
    await untilState(sidebar, inSidebar);
    const popup = await popupFor(page);
    await untilState(popup, inPopup);
    expect(await badge(page)).toBe('');
    await popup.close();
    await sidebar.close();
  });

  it('reads nothing on a site that was switched off', async () => {
    const page = await visit('/plain/referral.html');
    const tabId = await stage.tabIdOf(page.url());
    const popup = await popupFor(page);
    await untilState(popup, 'report');
    await press(popup, 'input[type=checkbox]');
    // The permission is given back, and with it the address of this tab; a real popup learns it from the click on its button.
    await untilState(popup, 'noSite');
    await expect.poll(() => badgeOf(tabId), soon).toBe('');
    await page.reload();
    await page.bringToFront();
    await page.type('#units', '4');
    const sidebar = await stage.open(`sidepanel.html?tab=${tabId}`);
    await untilState(sidebar, 'siteUnknown');
    expect(await valueIn(page, '#units')).toBe('4');
    expect(await badgeOf(tabId)).toBe('');
  });
});

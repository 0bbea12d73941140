import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGeneralReferral, openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, shown, untilState } from './panel.ts';

const order = 'Massage therapy for low back pain M54.50, 2x/week for 6 weeks, 60 minutes.';

/** What Chromium hands to the worker when the entry of its own menu is chosen: that menu cannot be clicked by a script. */
async function chooseMenuEntry({ browser }: Stage, selectionText: string): Promise<void> {
  await browser.worker.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const clicked = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: object, tab: object | undefined): void;
    };
    clicked.dispatch({ menuItemId: 'check-selection', selectionText }, tab);
  }, selectionText);
}

describe('“Check this massage referral” on selected words', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  it('is an entry of the page’s menu', async () => {
    const { browser, close } = await openStage((page) => page.goto(`${practice.url}/quiet/article.html`));
    const title = { title: 'Check this massage referral' };
    // An entry that is not there cannot be changed.
    await browser.worker.evaluate((title) => chrome.contextMenus.update('check-selection', title), title);
    await close();
  });

  it('shows what the words still need, without another click', async () => {
    const stage = await openStage((page) => page.goto(`${practice.url}/quiet/article.html`));
    await untilState(stage.panel, 'notReferral');
    await chooseMenuEntry(stage, order);
    await stage.panel.until(`document.querySelector('[data-rule^="goal"]')`);
    expect(await stage.panel.evaluate(`document.querySelector('textarea').value`)).toBe(order);
    expect(await shown(stage.panel)).toMatch(/\d of 1\d in place/);
    await stage.close();
  });

  it('says so when they are no order for massage', async () => {
    const stage = await openStage((page) => openGeneralReferral(page, practice.url));
    await untilState(stage.panel, 'possible');
    await chooseMenuEntry(stage, 'Patient declined massage therapy.');
    await stage.panel.until(`document.querySelector('textarea')?.value.startsWith('Patient')`);
    await stage.panel.until(`document.body.innerText.includes('massage was refused')`);
    await stage.close();
  });

  it('comes into view beside the report of a form', async () => {
    const stage = await openStage((page) => openPlainReferral(page, practice.url));
    await untilState(stage.panel, 'report');
    await chooseMenuEntry(stage, order);
    await stage.panel.until(`(() => {
      const box = document.querySelector('textarea[aria-label="Referral text"]')?.getBoundingClientRect();
      return box && box.top >= 0 && box.top < innerHeight;
    })()`);
    await stage.close();
  });
});

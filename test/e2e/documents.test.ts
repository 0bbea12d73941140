import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, untilState } from './panel.ts';

/** Without a fax, so that the letterhead has a blank too. */
const prescriber = { name: 'Ngozi Okafor', credential: 'MD', npi: '1234567893', phone: '555-0100', fax: '' };

/** As much as one order may hold: what fits a page now fits it with any other. */
const longOrder = `Referral: massage therapy. Claim number AB12345, date of injury 09/14/2026. Auth# Z998877.
M54.50 low back pain, M62.830 muscle spasm of back, M54.2 neck pain, M79.18 myalgia, S39.012D strain of low back.
Medically necessary for spasm limiting sitting to 20 min at work; failed NSAIDs, heat and six visits of physical therapy.
97140 myofascial release, low back, neck and right hip, 60 min (4 units), 3x/wk x 2 wks then 2x/wk x 4 wks then 1x/wk x 4 wks.
Goals: sit 60 min by week 8; lift 25 lb by week 10; cervical rotation 45 to 70 degrees; pain 7 to 3/10 by week 8.
Precautions: on Eliquis, light pressure. Osteoporosis, no deep pressure over the spine. No DVT.
Dates of service: 12/01/2026 to 02/15/2027.`;

/** Printed papers for a person to look at. */
const printed = join(tmpdir(), 'massage-referral-papers');

async function writeLongOrder(page: Page, url: string): Promise<void> {
  const form = await openPlainReferral(page, url, { empty: true });
  await form.locator('#order').fill(longOrder);
}

describe('the documents of a referral', () => {
  let practice: RunningPractice;
  let stage: Stage;
  let papers: Page;

  beforeAll(async () => {
    mkdirSync(printed, { recursive: true });
    console.log(`Papers as printed: ${printed}`);
    practice = await startPractice();
    stage = await openStage((page) => writeLongOrder(page, practice.url), { settings: { prescriber } });
    await untilState(stage.panel, 'report');
    const opened = stage.browser.context.waitForEvent('page');
    await stage.panel.click('button[popovertarget="menu"]');
    await stage.panel.click('button', 'Documents');
    papers = await opened;
    papers.setDefaultTimeout(15_000);
    await papers.locator('[data-paper]').waitFor();
  });

  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  const choose = (kind: string) => papers.getByRole('combobox', { name: 'Document' }).selectOption(kind);

  it('open from the panel, with the tab’s number and nothing else in the address', () => {
    expect(new URL(papers.url()).pathname).toBe('/document.html');
    expect(new URL(papers.url()).search).toMatch(/^\?tab=\d+$/);
  });

  /** Most pages that a paper may take with the long order. */
  const pages: [string, number][] = [
    ['prescription', 1],
    ['payerLetter', 1],
    ['accountLetter', 1],
    ['treatmentPlan', 2],
    ['appeal', 1],
    ['checklist', 1],
    ['faxCover', 1],
    ['patientEnglish', 1],
    ['patientSpanish', 1],
  ];
  const sheets = pages.flatMap(([kind, most]) => ['Letter', 'A4'].map((format) => [kind, format, most] as const));
  it.each(sheets)('%s on %s takes at most %i page(s)', async (kind, format, most) => {
    await choose(kind);
    const pdf = await papers.pdf({ path: join(printed, `${kind}-${format}.pdf`), format });
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
  });

  it('are all tried here', async () => {
    const offered = await papers
      .locator('select option')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    expect(offered.sort()).toEqual(pages.map(([kind]) => kind).sort());
  });

  it.each(pages.map(([kind]) => kind))(
    '%s prints its words and its lines to write on, and nothing else',
    async (kind) => {
      await choose(kind);
      await papers.emulateMedia({ media: 'print' });
      const wrong = await papers.evaluate(whatPrintsWrong);
      await papers.emulateMedia({ media: null });
      expect(wrong).toEqual([]);
    },
  );

  const order = async () => {
    const saved = papers.waitForEvent('download');
    await papers.getByRole('button', { name: 'Download FHIR order' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('massage-order.fhir.json');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return JSON.parse(Buffer.concat(chunks).toString());
  };

  it('give the order as a file that names no patient whom nobody typed', async () => {
    const { resourceType, status, subject } = await order();
    expect([resourceType, status, subject.extension[0].valueCode]).toEqual(['ServiceRequest', 'draft', 'masked']);
  });

  const field = (name: string) => papers.getByLabel(name, { exact: true });

  it('are changed where they stand, and the open blanks are counted', async () => {
    await choose('prescription');
    const status = papers.getByRole('status').filter({ hasText: /^\d/ });
    const before = Number.parseInt(await status.innerText(), 10);
    await field('Patient').click();
    await papers.keyboard.type('Jo Test');
    expect(await field('Patient').inputValue()).toBe('Jo Test');
    expect(Number.parseInt(await status.innerText(), 10)).toBe(before - 1);
  });

  it('have the patient on every paper once the name is typed, and in the order, but never on a fax cover', async () => {
    await choose('payerLetter');
    expect(await field('Patient').inputValue()).toBe('Jo Test');
    await choose('patientSpanish');
    expect(await field('Su nombre').inputValue()).toBe('Jo Test');
    await choose('faxCover');
    expect(await papers.locator('[data-paper] textarea').evaluateAll(texts)).not.toContain('Jo Test');
    expect((await order()).subject).toEqual({ display: 'Jo Test' });
  });

  it('keep what was typed while the payer’s reason is changed and other papers are looked at', async () => {
    await choose('appeal');
    const reason = papers.getByLabel(/Reason the payer gave/);
    await reason.fill('Maintenance care');
    await field('Policy clause that is met').fill('Clause 4');
    const answer = papers.locator('[data-paper] textarea').filter({ hasText: /refused the treatment as maintenance/ });
    await answer.fill(`${await answer.inputValue()} See week 6.`);
    await reason.fill('Not medically necessary');
    expect(await field('Policy clause that is met').inputValue()).toBe('Clause 4');
    await choose('prescription');
    await choose('appeal');
    await reason.fill('Maintenance care');
    expect(await field('Policy clause that is met').inputValue()).toBe('Clause 4');
    expect(await papers.locator('[data-paper] textarea').evaluateAll(texts)).toContainEqual(
      expect.stringContaining('See week 6.'),
    );
  });

  it.each(pages.map(([kind]) => kind))('%s stays within a window of 360 px', async (kind) => {
    await papers.setViewportSize({ width: 360, height: 900 });
    await choose(kind);
    expect(await papers.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await papers.setViewportSize({ width: 1200, height: 900 });
  });

  it('leave nothing in the storage', async () => {
    const kept = await stage.browser.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(kept).not.toContain('Jo Test');
    expect(kept).not.toContain('Maintenance care');
  });

  it('say so when the tab holds no referral', async () => {
    const other = await stage.browser.openExtensionPage('document.html?tab=999999');
    await other.getByText('There is no massage referral in that tab now.').waitFor();
    await other.close();
  });
});

const texts = (boxes: Element[]) => boxes.map((box) => (box as HTMLTextAreaElement).value);

/** Of the page as it prints: notes or buttons that show, words beyond the edge, blanks without a line to write on, no line to sign on. */
function whatPrintsWrong(): string[] {
  const wrong: string[] = [];
  const paper = document.querySelector('[data-paper]');
  for (const each of document.querySelectorAll('button, select, input, textarea, aside, h1')) {
    if (!(each.localName === 'h1' && paper?.contains(each)) && each.checkVisibility())
      wrong.push(`shows ${each.localName}`);
  }
  for (const each of paper?.querySelectorAll('*') ?? []) {
    const { right, left } = each.getBoundingClientRect();
    if (each.checkVisibility() && (right > innerWidth + 1 || left < -1)) wrong.push(`cut off: ${each.textContent}`);
  }
  for (const each of paper?.querySelectorAll('[data-text]') ?? []) {
    const { content, borderBottomWidth, visibility } = getComputedStyle(each, '::after');
    const line =
      each.getAttribute('data-blank') === 'true' ? borderBottomWidth !== '0px' : !/[^_]____[^_]/.test(content);
    const room = each.getAttribute('data-blank') !== 'true' || each.getBoundingClientRect().width > 40;
    if (visibility !== 'visible' || !line || !room) wrong.push(`no line: ${each.getAttribute('data-text')}`);
  }
  const empty = [...(paper?.querySelectorAll('[data-empty="true"] dd') ?? [])];
  if (empty.some((line) => getComputedStyle(line).borderBottomWidth === '0px')) wrong.push('no line to sign on');
  return wrong;
}

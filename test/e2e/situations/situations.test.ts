import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longDate } from '../../../lib/dates/long-date.ts';
import type { Element } from '../../../lib/finding.ts';
import { openGeneralReferral, saveOrder } from '../../practice/drive.ts';
import { type RunningPractice, startPractice } from '../../practice/start.ts';
import { openStage, type Stage, shown, statuses, untilState, untilStatus } from '../panel.ts';
import { type Situation, situations } from './cases.ts';
import { serveChart } from './chart.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openMirror, pictures, takePicture, wordsOn } from './seen.ts';

const prescriber = { name: 'Ngozi Okafor', credential: 'MD', npi: '1234567893', phone: '555-0100', fax: '555-0101' };

const promises = /\b(?:approved|covered|compliant|guaranteed)\b|(?<!does not mean that your plan )\bwill pay\b/i;

/** A clinician's patience, from the first click to the printed paper. */
const most = { clicks: 12, words: 26 };

const dayFrom = (days: number) => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days)).toISOString().slice(0, 10);
};

const dated = (line: string) => line.replace(/\[day\+(\d+)\]/, (_, days) => longDate(dayFrom(Number(days))));

describe('from a first line to a saved order and its paper', () => {
  let practice: RunningPractice;
  let stage: Stage;
  let mirror: Page;
  let chart: Situation['chart'];

  beforeAll(async () => {
    practice = await startPractice();
    chart = situations[0]?.chart ?? { plan: '', problems: [], medications: [] };
    stage = await openStage(
      async (page) => {
        await serveChart(page, () => chart);
        await openGeneralReferral(page, practice.url);
      },
      { settings: { prescriber }, args: ['--window-size=1300,1000'] },
    );
    mirror = await openMirror(stage);
    await stage.page.bringToFront();
    console.log(`Panels and papers as seen: ${pictures}`);
  });
  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  const untilSaid = (words: string) => stage.panel.until(`document.body.innerText.includes(${JSON.stringify(words)})`);

  const write = async ({ draft, payer, says }: Situation, clinician: Clinician) => {
    await openGeneralReferral(stage.page, practice.url);
    await stage.page.locator('#order').fill(draft);
    await stage.panel.until(`document.querySelector('[data-element="procedure"]')`);
    if (payer) await clinician.choosePayer(payer);
    for (const words of says) await untilSaid(words);
    expect(await shown(stage.panel)).not.toMatch(promises);
  };

  /** Where nobody would pay, no whole order is offered until that is settled. */
  const settle = async ({ way }: Situation, clinician: Clinician) => {
    if (!way) return;
    expect(await shown(stage.panel)).not.toMatch(/Complete…|Insert all/);
    await clinician.click('button', way);
    await untilSaid('Chosen for this form.');
  };

  const complete = async ({ answers }: Situation, clinician: Clinician) => {
    await clinician.click('button', 'Complete…');
    await untilState(stage.panel, 'starting');
    await clinician.fillBlanks(answers);
    await clinician.click('button', 'Insert into');
    await untilStatus(stage.panel, 'precautions', 'present');
  };

  const openElements = async (): Promise<Element[]> =>
    Object.entries(await statuses(stage.panel)).flatMap(([element, status]) =>
      status === 'present' || status === 'notApplicable' ? [] : [element as Element],
    );

  const panelDates = (): Promise<Record<string, string>> =>
    stage.panel.evaluate(`Object.fromEntries([...document.querySelectorAll('[data-date]')].map((row) =>
      [row.dataset.date, row.querySelector('time').dateTime]))`);

  const openPapers = async ({ paper }: Situation, clinician: Clinician) => {
    const opened = stage.browser.context.waitForEvent('page');
    if (!paper.button) await clinician.click('button[popovertarget="menu"]');
    await clinician.click('button', paper.button ?? 'Documents');
    const papers = await opened;
    await papers.locator('[data-paper]').waitFor();
    const kind = papers.getByRole('combobox', { name: 'Document' });
    if ((await kind.inputValue()) !== paper.kind) {
      await kind.selectOption(paper.kind);
      clinician.clicks += 2;
    }
    if (paper.denial) {
      await papers.getByLabel(/Reason the payer gave/).fill(paper.denial);
      clinician.words += paper.denial.split(' ').length;
    }
    return papers;
  };

  it.each(situations)('$name', async (situation) => {
    const { paper, saved, open = [], dates = {} } = situation;
    const number = `${situations.indexOf(situation) + 1}`.padStart(2, '0');
    const clinician = clinicianAt(stage.panel);
    chart = situation.chart;
    await write(situation, clinician);
    await takePicture(mirror, stage.panel, `${number}-start`, 320);
    await settle(situation, clinician);
    await complete(situation, clinician);
    await takePicture(mirror, stage.panel, `${number}-end`, 400);
    expect((await openElements()).sort()).toEqual([...open, 'signature'].sort());
    expect(await panelDates()).toEqual(
      Object.fromEntries(Object.entries(dates).map(([kind, days]) => [kind, dayFrom(days)])),
    );
    expect(await shown(stage.panel)).not.toMatch(promises);

    // The papers come from the open form: a saved one is gone from the page.
    const papers = await openPapers(situation, clinician);
    await papers.pdf({ path: join(pictures, `${number}-paper.pdf`), format: 'Letter' });
    const said = await wordsOn(papers);
    for (const line of paper.prints) expect(said).toContain(dated(line));
    for (const words of paper.without ?? []) expect(said).not.toContain(words);
    expect(said).not.toMatch(promises);
    await papers.close();

    await stage.page.bringToFront();
    await saveOrder(stage.page.locator('form'));
    clinician.clicks += 1;
    // Word for word: the draft, the panel's own scaffolding and the answers, and nothing of a patient besides.
    const values = practice.saved.at(-1)?.values;
    expect(values?.order?.replaceAll('\r', '').split('\n')).toEqual(saved);
    expect(values?.provider).toBe('Ngozi Okafor, MD');
    console.log(`${situation.name}: ${clinician.clicks} clicks, ${clinician.words} typed words`);
    expect(clinician.clicks).toBeLessThanOrEqual(most.clicks);
    expect(clinician.words).toBeLessThanOrEqual(most.words);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { openPen, type Pen } from '../pen.ts';

describe('forms that are built to mislead', () => {
  let site: Loopback;
  let pen: Pen;

  beforeAll(async () => {
    site = await startHostile();
    pen = await openPen();
  });
  afterAll(async () => {
    await pen?.close();
    await site?.close();
  });

  const open = (name: string) => pen.page.goto(`${site.url}/${name}`);

  it('names that hide the form’s own members: all is read, and written where it was meant', async () => {
    await open('01-clobbered-form.html');
    const { detected, fields, patient } = await pen.read();
    expect(detected).toBe('referral');
    expect(patient).toBe('J. R.');
    expect(fields.map(({ label }) => label)).toEqual([
      'Reason for referral',
      'Frequency',
      'Duration',
      'Treatment goals',
      'Precautions',
      'Body area',
      'Units per visit',
      'Procedure',
      'Ordering provider',
      'NPI',
      'Prior authorization number',
      'Medical necessity',
    ]);
    for (const label of ['Frequency', 'Medical necessity', 'Reason for referral'])
      expect(await pen.write(label, `Written into ${label}`)).toMatchObject({ outcome: 'written' });
    expect(await pen.page.inputValue('#frequency')).toBe('Written into Frequency');
  });

  it('forms in forms, fields outside of theirs, ids and labels that stand twice', async () => {
    await open('02-nested-forms.html');
    const { detected, fields } = await pen.read();
    expect(detected).toBe('referral');
    const labels = fields.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['Reason for referral', 'Duration', 'Treatment goals', 'Frequency', 'Units per visit']),
    );
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    const [first, second] = fields.filter(({ label }) => label === 'Precautions');
    expect(first?.id).not.toBe(second?.id);
    expect(await pen.write('Treatment goals', 'Sit 60 minutes')).toMatchObject({ outcome: 'written' });
    expect(await pen.page.inputValue('[name="goals"]')).toBe('Sit 60 minutes');
    expect(await pen.page.inputValue('[name="unlabelled"]')).toBe('');
    expect(await pen.write('Frequency', 'Twice a week')).toMatchObject({ outcome: 'written' });
    expect(await pen.page.inputValue('[form="outer"]')).toBe('Twice a week');
  });

  const ways = [
    'opacity',
    'faint',
    'left',
    'right',
    'clip',
    'rect',
    'path',
    'scaled',
    'collapsed',
    'visibility',
    'content',
    'covered',
  ];
  it.each(ways)('a referral that nobody can see (%s) is not there', async (way) => {
    await open(`03-invisible-referral.html?${way}`);
    expect((await pen.read()).detected).toBe('none');
  });

  it.each(ways)('a referral that has gone out of sight (%s) is not written to', async (way) => {
    await open('03-invisible-referral.html');
    const preview = await pen.read();
    expect(preview.detected).toBe('referral');
    await pen.page.evaluate((way) => {
      const form = document.querySelector('#hidden');
      if (form) form.className = way;
    }, way);
    expect(await pen.write('Frequency', 'Twice a week', preview)).toMatchObject({ outcome: 'refused' });
    expect(await pen.page.inputValue('[name="frequency"]')).toBe('');
  });

  it('a referral that was covered is read by itself once the cover is gone', async () => {
    await open('03-invisible-referral.html?covered');
    expect((await pen.read()).detected).toBe('none');
    await pen.page.evaluate(() => document.querySelector('#cover')?.remove());
    const badge = () =>
      pen.browser.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    await expect.poll(badge, { timeout: 15_000 }).toMatch(/^\d+$/);
  });

  it.each([
    ['a bar at the top', 'top: 0; left: 0; right: 0; height: 120px; background: white'],
    ['a veil over everything', 'inset: 0; background: rgb(0 0 0 / 40%)'],
    ['a notice in the corner', 'right: 0; bottom: 0; width: 300px; height: 200px; background: white'],
  ])('%s does not make a form invisible', async (_, style) => {
    await open('03-invisible-referral.html');
    await pen.page.evaluate((style) => {
      const over = document.createElement('div');
      over.style.cssText = `position: fixed; z-index: 9; ${style}`;
      document.body.append(over);
    }, style);
    expect((await pen.read()).detected).toBe('referral');
  });

  it('bait for robots is neither read nor filled', async () => {
    await open('04-honeypots.html');
    const { detected, fields } = await pen.read();
    expect(detected).toBe('referral');
    expect(fields.map(({ label }) => label)).toEqual(['Reason for referral', 'Frequency', 'Duration']);
    for (const field of fields) await pen.write(field.label, 'Written');
    const taken = await pen.page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.trap')].map(({ value }) => value).join(''),
    );
    expect(taken).toBe('');
  });
});

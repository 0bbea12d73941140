import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/browser/protocol.ts';
import type { Reading } from '../../../lib/reading.ts';
import { betrayed, nothing } from '../../hostile/betrayed.ts';
import { heavy } from '../../hostile/heavy.ts';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { type FirefoxPen, openFirefoxPen } from './firefox-pen.ts';

describe('hostile pages in Firefox', () => {
  let site: Loopback;
  let pen: FirefoxPen;

  beforeAll(async () => {
    site = await startHostile();
    pen = await openFirefoxPen();
  });
  afterAll(async () => {
    await pen?.close();
    await site?.close();
  });

  const open = (name: string) => pen.goto(`${site.url}/${name}`);

  const write = async (label: string, to: string, preview: Reading): Promise<Outcome['outcome']> =>
    (await pen.write(label, to, preview)).outcome;

  it('names that hide the form’s own members: all is read, and written where it was meant', async () => {
    await open('01-clobbered-form.html');
    const reading = await pen.read();
    expect([reading.detected, reading.fields.length]).toEqual(['referral', 12]);
    expect(await write('Frequency', 'Twice a week', reading)).toBe('written');
    expect(await pen.page.$eval('#frequency', (field) => (field as HTMLInputElement).value)).toBe('Twice a week');
  });

  it.each(['opacity', 'faint', 'left', 'right', 'clip', 'path', 'covered'])(
    'a referral that nobody can see (%s) is neither there nor written to',
    async (way) => {
      await open('03-invisible-referral.html');
      const preview = await pen.read();
      expect(preview.detected).toBe('referral');
      await pen.page.evaluate((way) => {
        const form = document.querySelector('#hidden');
        if (form) form.className = way;
      }, way);
      expect(await write('Frequency', 'Twice a week', preview)).toBe('refused');
      expect((await pen.read()).detected).toBe('none');
    },
  );

  it('bait for robots is neither read nor filled', async () => {
    await open('04-honeypots.html');
    const { fields } = await pen.read();
    expect(fields.map(({ label }) => label)).toEqual(['Reason for referral', 'Frequency', 'Duration']);
  });

  it('tools that the page has spoilt are not used', async () => {
    await open('09-patched-page.html');
    const reading = await pen.read();
    expect(reading.detected).toBe('referral');
    expect(await write('Frequency', 'Twice a week', reading)).toBe('written');
  });

  it('a page of the web cannot reach a page of the extension', async () => {
    await open('22-framing-page.html');
    const reached = await pen.page.evaluate(
      (address) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      `moz-extension://${pen.host}/sidepanel.html`,
    );
    expect(reached).toBe(false);
  });

  it('a page that listens to everything cannot tell that somebody reads it', async () => {
    await open('23-watchful-page.html');
    expect((await pen.read()).detected).toBe('referral');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [noticed, gained] = (await pen.page.evaluate('[window.noticed, window.gained()]')) as [string[], string[]];
    expect([noticed, gained]).toEqual([[], []]);
  });

  it('forms in forms, fields outside of theirs, ids and labels that stand twice', async () => {
    await open('02-nested-forms.html');
    const reading = await pen.read();
    expect(reading.detected).toBe('referral');
    expect(new Set(reading.fields.map(({ id }) => id)).size).toBe(reading.fields.length);
    expect(await write('Treatment goals', 'Sit 60 minutes', reading)).toBe('written');
    expect(await pen.page.$eval('[name="goals"]', (field) => (field as HTMLInputElement).value)).toBe('Sit 60 minutes');
    expect(await pen.page.$eval('[name="unlabelled"]', (field) => (field as HTMLInputElement).value)).toBe('');
  });

  it.each(heavy)('%s: the form is found', async (_, build) => {
    await open('07-framed-order.html');
    await pen.read();
    await pen.page.evaluate(build);
    expect((await pen.read()).detected).toBe('referral');
  });

  it.each(['popup.html', 'options.html', 'sidepanel.html'])(
    'words that are written as code stay words in %s',
    async (path) => {
      await open('11-script-words.html');
      await pen.read();
      const own = await pen.openOwn(`${path}?tab=${await pen.tabId()}`);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await own.evaluate(betrayed)).toBe(nothing);
      if (path === 'sidepanel.html') expect(await own.evaluate('document.body.textContent')).toContain('hacked(');
      await own.close();
      expect(await pen.page.evaluate(betrayed)).toBe(nothing);
    },
  );
});

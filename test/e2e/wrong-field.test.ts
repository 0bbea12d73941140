import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../lib/refusal.ts';
import { type Loopback, serveLoopback } from '../loopback.ts';
import { fieldLabelled, openPen, type Pen } from './pen.ts';

/** A form whose labels stand beside its fields, as in most products; around it, fields that are no part of it. */
const form = `<!doctype html><html lang="en"><title>Chart</title>
<div id="banner">Rivera, Jordan <span id="marks">DOB 04/12/1979 MRN 1042</span></div>
<nav><label>Search <input id="search" type="search"></label></nav>
<form id="referral"><h1>Massage therapy referral</h1><table>
<tr><td>Reason for referral</td><td><textarea id="reason">Back pain</textarea></td></tr>
<tr><td id="named">Frequency</td><td><input id="frequency"></td></tr>
<tr><td>Duration</td><td><input id="duration"></td></tr>
<tr><td><label for="goals">Treatment goals</label></td><td><input id="goals"></td></tr>
</table></form>
<aside><label>Note to self <textarea id="note"></textarea></label></aside>`;

/** What the page does to itself between the preview and the click, so that the field is not that field any more. */
const others: [string, string][] = [
  ['two fields are swapped', 'x.parentElement.append(d); rows[2].cells[1].append(x)'],
  ['the field is moved to another row', 'rows[2].cells[1].prepend(x)'],
  ['its row is labelled anew', 'named.textContent = "Allergies"'],
  ['the labels of two rows are swapped', 'named.textContent = "Duration"; rows[2].cells[0].textContent = "Frequency"'],
  ['a list uses the field for another question', 'x.setAttribute("aria-label", "Family history")'],
  ['the form is drawn anew', 'f.outerHTML = String(f.outerHTML)'],
  ['the field is drawn anew', 'x.outerHTML = String(x.outerHTML)'],
  ['the form is another patient’s', 'banner.firstChild.data = "Chen, Alex "'],
  ['the form is that of a patient of the same name', 'marks.textContent = "DOB 01/30/1988 MRN 2077"'],
  ['another route is shown', 'history.pushState({}, "", "/chart/other")'],
  ['the form is gone', 'f.remove()'],
  ['it became a password field', 'x.type = "password"'],
  ['it was hidden', 'x.style.display = "none"'],
  ['it was made transparent', 'x.style.opacity = "0"'],
  ['it was clipped away', 'x.parentElement.style.clipPath = "inset(100%)"'],
  ['it was pushed off the page', 'x.style.position = "fixed"; x.style.left = "-9999px"'],
];

/** What makes the same field one that must not be written to. */
const closed: [string, string, RefusalReason][] = [
  ['it became read-only', 'x.readOnly = true', 'readOnly'],
  ['it was switched off', 'x.disabled = true', 'switchedOff'],
  ['its part of the form was made inert', 'f.inert = true', 'switchedOff'],
  ['it takes fewer characters', 'x.maxLength = 5', 'tooLong'],
  ['somebody else typed into it', 'x.value = "daily"', 'changed'],
];

const reverts: [string, string][] = [
  ['at once', 'x.addEventListener("input", () => { x.value = ""; })'],
  ['a moment later', 'x.addEventListener("change", () => setTimeout(() => { x.value = ""; }, 20))'],
  ['by cutting it short', 'x.addEventListener("input", () => { x.value = x.value.slice(0, 5); })'],
  ['by words of its own', 'x.addEventListener("blur", () => { x.value = "see note"; })'],
];

describe('nothing is written into a field that is not the one previewed', () => {
  let site: Loopback;
  let pen: Pen;

  beforeAll(async () => {
    site = await serveLoopback(() => ({ type: 'text/html; charset=utf-8', body: form }));
    pen = await openPen();
  });
  afterAll(async () => {
    await pen?.close();
    await site?.close();
  });

  /** Previews a change of Frequency, lets the page do something, and clicks. */
  const tryAfter = async (trick: string) => {
    await pen.page.goto(`${site.url}/chart/rivera`);
    const preview = await pen.read();
    await pen.page.evaluate(
      `{ const f = document.querySelector('#referral'), x = document.querySelector('#frequency'), d = document.querySelector('#duration'), rows = document.querySelectorAll('tr'); ${trick} }`,
    );
    const before = await held();
    const outcome = await pen.write('Frequency', 'Twice a week', preview);
    return { reason: outcome.outcome === 'refused' ? outcome.reason : 'written', before, after: await held() };
  };

  const held = () =>
    pen.page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ id, value }) => `${id}=${value}`),
    );

  it('writes into the field that was previewed, and nowhere else', async () => {
    const { reason, after } = await tryAfter('');
    expect(reason).toBe('written');
    expect(after).toEqual(['search=', 'reason=Back pain', 'frequency=Twice a week', 'duration=', 'goals=', 'note=']);
  });

  it.each(others)('is refused when %s', async (_, trick) => {
    const { reason, before, after } = await tryAfter(trick);
    expect(reason).toBe('formChanged');
    expect(after).toEqual(before);
  });

  it.each(closed)('is refused when %s', async (_, trick, refusal) => {
    const { reason, before, after } = await tryAfter(trick);
    expect(reason).toBe(refusal);
    expect(after).toEqual(before);
  });

  it.each(reverts)('a page that takes the text back %s is said not to have kept it', async (_, trick) => {
    const { reason, after } = await tryAfter(trick);
    expect(reason).toBe('notKept');
    expect(after.join()).not.toContain('Twice');
  });

  it('is not written by clicks, keys, messages and events that the page makes up', async () => {
    await pen.page.goto(`${site.url}/chart/rivera`);
    const { epoch, fields } = await pen.read();
    const { id } = fieldLabelled(fields, 'Frequency');
    await pen.page.evaluate(
      async ({ order, extensionId }) => {
        const box = document.querySelector('#frequency') as HTMLInputElement;
        for (const target of [box, document.body, document, window]) {
          for (const type of ['click', 'keydown', 'edit', 'message'])
            target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: order }));
          target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }));
        }
        window.postMessage(order, '*');
        const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage(...args: unknown[]): unknown } } };
        chrome?.runtime?.sendMessage(extensionId, order);
        new BroadcastChannel('edit').postMessage(order);
        await new Promise((resolve) => setTimeout(resolve, 400));
      },
      {
        order: { type: 'edit', epoch, fieldId: id, from: '', to: 'Twice a week' },
        extensionId: pen.browser.extensionId,
      },
    );
    expect(await held()).toContain('frequency=');
  });
});

import type { RefusalReason } from '../../lib/refusal.ts';

/** A form whose labels stand beside its fields, as in most products; around it, fields that are no part of it. */
export const form = `<!doctype html><html lang="en"><title>Chart</title>
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
export const others: [string, string][] = [
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
export const closed: [string, string, RefusalReason][] = [
  ['it became read-only', 'x.readOnly = true', 'readOnly'],
  ['it was switched off', 'x.disabled = true', 'switchedOff'],
  ['its part of the form was made inert', 'f.inert = true', 'switchedOff'],
  ['it takes fewer characters', 'x.maxLength = 5', 'tooLong'],
  ['somebody else typed into it', 'x.value = "daily"', 'changed'],
];

export const reverts: [string, string][] = [
  ['at once', 'x.addEventListener("input", () => { x.value = ""; })'],
  ['a moment later', 'x.addEventListener("change", () => setTimeout(() => { x.value = ""; }, 20))'],
  ['by cutting it short', 'x.addEventListener("input", () => { x.value = x.value.slice(0, 5); })'],
  ['by words of its own', 'x.addEventListener("blur", () => { x.value = "see note"; })'],
];

/** A trick as the page plays it: `f` the form, `x` the field of the preview, `d` another. */
export const inForm = (trick: string): string =>
  `{ const f = document.querySelector('#referral'), x = document.querySelector('#frequency'), d = document.querySelector('#duration'), rows = document.querySelectorAll('tr'); ${trick} }`;

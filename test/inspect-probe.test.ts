// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { fieldAt } from '../scripts/inspect-probe.ts';

const page = `
  <div id="reason-box"><label>Reason</label><textarea id="reason"></textarea></div>
  <input type="radio" name="side" id="left"><input type="radio" name="side" id="right">
  <div><button id="menu" role="combobox"></button><select id="behind" aria-hidden="true"></select></div>
  <div><div id="drawn"><a>Choose</a></div><select id="chosen"></select></div>
  <form id="all"></form>`;
const fields = ['#reason', '#left', '#menu', '#host >>> input', '#chosen'];

it.each([
  ['the field itself', '#reason', 0],
  ['the box around it', '#reason-box', 0],
  ['another radio of its group', '#right', 1],
  ['what is hidden behind a widget', '#behind', 2],
  ['what is drawn in its place', '#drawn a', 4],
  ['what holds several fields', 'body', -1],
  ['what holds none', '#all', -1],
  ['what is not there', '#gone', -1],
])('points at a field by %s', (_, selector, at) => {
  document.body.innerHTML = page;
  // jsdom draws nothing, so it knows neither.
  Object.assign(Element.prototype, { checkVisibility: () => true });
  Element.prototype.getBoundingClientRect = () => ({ width: 100 }) as DOMRect;
  expect(fieldAt([selector, fields])).toBe(at);
});

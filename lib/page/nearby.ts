import type { Collected, Control } from './collect.ts';
import { innerWords, says } from './label-text.ts';
import {
  attributeOf,
  childCountOf,
  childrenOf,
  composedParent,
  elementBefore,
  isElement,
  isText,
  nextOf,
  previousOf,
  tagOf,
} from './safe-dom.ts';
import { tidy } from './tidy.ts';
import { isRendered } from './visible.ts';

type Counts = Map<Element, number>;

const LONGEST_LABEL = 140;
const HIGHEST = 7;
const MOST_ROWS_UP = 60;
const MOST_CELLS = 40;
const fences = new Set('body form fieldset html main section article dialog'.split(' '));
const inline = new Set('b strong i em u span font a small label sup sub abbr mark code'.split(' '));
// Tabs and menus stand above a form in as many parts as its rows have.
const lists = new Set('ul ol nav'.split(' '));
const holders = new Set('input select textarea'.split(' '));

/** The label left of or above a control: the nearest words before it with no other control between. */
export function besideText(control: Control, found: Collected): string {
  const words = precedingText(control, found);
  return words.length <= LONGEST_LABEL ? words : '';
}

export function precedingText({ shown, outwards }: Control, found: Collected): string {
  let node = shown;
  for (const outer of outwards.slice(0, HIGHEST)) {
    const before = wordsBefore(node, found);
    if (before !== null) return before;
    const tag = tagOf(outer);
    // Above a row of several cells stands a row of heads, which `columnHead` reads by position.
    if (fences.has(tag) || (tag === 'tr' && (found.counts.get(outer) ?? 0) > 1)) return '';
    node = outer;
  }
  return '';
}

/** Words among the siblings before; null = nothing there, look further up; '' = another control is in the way. */
function wordsBefore(node: Element, found: Collected): string | null {
  let words = '';
  for (let at = previousOf(node); at; at = previousOf(at)) {
    if (isText(at)) words = at.data.slice(-LONGEST_LABEL) + words;
    else if (isElement(at)) {
      if (isInTheWay(at, found.counts)) return says(words) ? tidy(words) : '';
      // A part of the page with a subject of its own is no label of what comes after it.
      if (fences.has(tagOf(at))) break;
      const isInline = inline.has(tagOf(at));
      if (!isInline && says(words)) break;
      words = `${hiddenTwin(at, found)}${shownWords(at, isInline)} ${words}`;
      if (!isInline && says(words)) break;
    }
  }
  return says(words) ? tidy(words) : null;
}

/** Editors keep the words of their closed dialogs beside the text. */
function shownWords(element: Element, isInline: boolean): string {
  const words = innerWords(element);
  return isInline || !says(words) || isRendered(element) ? words : '';
}

function isInTheWay(element: Element, counts: Counts): boolean {
  if (counts.has(element)) return true;
  return holders.has(tagOf(element)) && attributeOf(element, 'type') !== 'hidden' && isRendered(element);
}

/** An editor hides the textarea it replaces; the label still points there. */
function hiddenTwin(element: Element, found: Collected): string {
  if (tagOf(element) !== 'textarea') return '';
  const id = attributeOf(element, 'id');
  for (const labels of found.labels.values()) if (labels.has(id)) return `${labels.get(id)?.join(' ')} `;
  return '';
}

/** The words after a box ("[ ] Decrease pain"), or a floating label inside the control's own wrapper. */
export function followingText(element: Element, counts: Counts | null): string {
  let node: Element = element;
  for (let level = 0; level < 3; level += 1) {
    const parent = composedParent(node);
    if (!parent || (counts && counts.get(parent) !== 1)) return '';
    let words = '';
    for (let at = nextOf(node); at; at = nextOf(at)) {
      if (isText(at)) words += at.data.slice(0, LONGEST_LABEL);
      else if (isElement(at)) {
        if (holders.has(tagOf(at)) || tagOf(at) === 'br' || counts?.has(at)) break;
        words += ` ${innerWords(at)}`;
        if (says(words)) break;
      }
      if (words.length > LONGEST_LABEL) break;
    }
    if (says(words)) return tidy(words, LONGEST_LABEL);
    if (fences.has(tagOf(parent))) return '';
    node = parent;
  }
  return '';
}

/** The head of the column, for a control in a row of controls: by position, spans counted, in tables and in rows of divs. */
export function columnHead({ shown, outwards }: Control, counts: Counts): string {
  let cell = shown;
  for (const row of outwards.slice(0, HIGHEST)) {
    const tag = tagOf(row);
    if (fences.has(tag)) return '';
    if ((counts.get(row) ?? 0) > 1) {
      const cells = childCountOf(row);
      if ((cells > 1 || tag === 'tr') && cells <= MOST_CELLS)
        return hasOwnLabel(cell, row, counts) ? '' : headAbove(row, columnOf(cell), counts);
    }
    cell = row;
  }
  return '';
}

/** Beside a label in a row of divs, or in a row of cells that are label and field by turns, what stands above is no head. */
function hasOwnLabel(cell: Element, row: Element, counts: Counts): boolean {
  if (tagOf(row) !== 'tr' && says(innerWords(cell, 40))) return true;
  const before = elementBefore(cell);
  if (before === null) return false;
  if (tagOf(row) !== 'tr') return tagOf(before) === 'label';
  return Array.from(childrenOf(row)).every((each) => !counts.has(each) || saysOnly(elementBefore(each), counts));
}

const saysOnly = (cell: Element | null, counts: Counts): boolean =>
  cell !== null && !counts.has(cell) && says(innerWords(cell, 40));

const spanOf = (cell: Element): number => Math.min(20, Math.max(1, Number(attributeOf(cell, 'colspan')) || 1));
const widthOf = (row: Element): number => Array.from(childrenOf(row)).reduce((sum, cell) => sum + spanOf(cell), 0);

function columnOf(cell: Element): number {
  let column = 0;
  for (let at = elementBefore(cell); at; at = elementBefore(at)) column += spanOf(at);
  return column;
}

function headAbove(row: Element, column: number, counts: Counts): string {
  const width = widthOf(row);
  if (width < 2) return '';
  let at = rowAbove(row);
  for (let steps = 0; at && steps < MOST_ROWS_UP; steps += 1, at = rowAbove(at)) {
    if (counts.has(at) || lists.has(tagOf(at)) || widthOf(at) !== width) {
      if (tagOf(row) !== 'tr') return '';
      continue;
    }
    const cells = Array.from(childrenOf(at));
    if (cells.filter((cell) => says(innerWords(cell, 40))).length < 2) continue;
    return wordsAtColumn(cells, column);
  }
  return '';
}

function rowAbove(row: Element): Element | null {
  const above = elementBefore(row);
  if (above || tagOf(row) !== 'tr') return above;
  const outer = composedParent(row);
  const body = outer && elementBefore(outer);
  return body && tagOf(body) === 'thead' ? body.lastElementChild : null;
}

function wordsAtColumn(cells: Element[], column: number): string {
  let at = 0;
  for (const cell of cells) {
    if (column < at + spanOf(cell)) return tidy(innerWords(cell), LONGEST_LABEL);
    at += spanOf(cell);
  }
  return '';
}

import type { Collected } from './collect.ts';
import { says } from './label-text.ts';
import { closest, documentOf, isText, parentElementOf } from './safe-dom.ts';
import { tidy } from './tidy.ts';
import { isRendered } from './visible.ts';

const MOST_LINES = 5;
const FURTHEST = 400;
const unread = 'a,li,nav,option,button,script,style,template,noscript';

/** On a page without headings, what stands over its first control: the words nearest to it first. */
export function leadOf({ headings, controls }: Collected): string[] {
  const [first] = controls;
  if (!first || headings.length > 0) return [];
  const walker = documentOf(first.root).createTreeWalker(first.root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first.shown;
  const lines: string[] = [];
  for (let steps = 0; steps < FURTHEST && lines.length < MOST_LINES; steps += 1) {
    const text = walker.previousNode();
    if (text === null) break;
    const around = parentElementOf(text);
    if (!isText(text) || !says(text.data) || !around || closest(around, unread) || !isRendered(around)) continue;
    lines.push(tidy(text.data, 120));
  }
  return lines;
}

import type { PageTexts } from './asking.ts';
import type { Collected } from './collect.ts';
import { leadOf } from './lead.ts';
import { all, attributeOf, elementAfter, first, firstElementOf } from './safe-dom.ts';
import { tidy } from './tidy.ts';

const MOST_FORMS = 10;
const MOST_BOXES = 20;
const MOST_BUTTONS = 100;

/** What the page says of itself and calls its forms. */
export function textsOf(root: Document, found: Collected): PageTexts {
  const { headings, buttons, passwords } = found;
  const body = first(root, 'body');
  const forms = Array.from(all(root, 'form')).slice(0, MOST_FORMS);
  const { hostname = '', pathname = '' } = root.location ?? {};
  return {
    address: `${hostname}${pathname}`.slice(-300),
    title: tidy(root.title),
    headings,
    buttons: buttons.slice(0, MOST_BUTTONS),
    passwords,
    names: namesIn(forms, ['id', 'name', 'action']),
    marks: [...namesIn(forms, ['data-testid']), ...namesIn(boxesOf(body), ['id']), ...classesOf(body)],
    lead: leadOf(found),
  };
}

/** Those right in the body. A page may have thousands, so they are not listed. */
function boxesOf(body: Element | null): Element[] {
  const boxes: Element[] = [];
  for (let box = body && firstElementOf(body); box && boxes.length < MOST_BOXES; box = elementAfter(box))
    boxes.push(box);
  return boxes;
}

const MOST_CLASSES = 20;

const classesOf = (body: Element | null): string[] =>
  body ? attributeOf(body, 'class').slice(0, 300).split(/\s+/, MOST_CLASSES).filter(Boolean) : [];

const namesIn = (elements: Element[], attributes: string[]): string[] =>
  elements
    .flatMap((element) => attributes.map((name) => attributeOf(element, name).replace(/\?.*/, '').slice(-80)))
    .filter(Boolean);

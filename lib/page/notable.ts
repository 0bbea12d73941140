import { addHosts, worthALook } from './hosts.ts';
import { all, hasAttributes, matches, type Root, tagOf } from './safe-dom.ts';

/** What of one root a scan goes on with, each in document order. */
export interface Notable {
  controls: Element[];
  labels: Element[];
  buttons: Element[];
  /** What may hold a shadow root. */
  hosts: Set<Element>;
}

const controlTags = new Set('input textarea select iframe'.split(' '));
const roles = 'combobox textbox searchbox spinbutton checkbox radio switch'.split(' ').map((role) => `[role=${role}]`);
const controlByAttribute = `[contenteditable],[role]:is(${roles}),[aria-haspopup=listbox]`;

const ELEMENTS_PER_STEP = 100;

/** One search for all: the browser goes through a large page once, and not once for each kind. */
export function* notableIn(root: Root): Generator<undefined, Notable> {
  const found: Notable = { controls: [], labels: [], buttons: [], hosts: new Set() };
  const elements = all(root, `${worthALook},${controlByAttribute}`);
  for (let index = 0; index < elements.length; index += 1) {
    if (index % ELEMENTS_PER_STEP === 0) yield;
    sortIn(elements[index] as Element, found);
  }
  return found;
}

function sortIn(element: Element, { controls, labels, buttons, hosts }: Notable): void {
  addHosts(element, hosts);
  const tag = tagOf(element);
  if (tag === 'label') labels.push(element);
  else if (tag === 'button') buttons.push(element);
  if (controlTags.has(tag) || (hasAttributes(element) && matches(element, controlByAttribute))) controls.push(element);
}

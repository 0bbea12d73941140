import type { ControlKind } from '../reading.ts';
import { kindOf, skippedTypes } from './kind.ts';
import { innerWords, says } from './label-text.ts';
import {
  all,
  attributeOf,
  closest,
  composedParent,
  documentOf,
  isEditableHost,
  matches,
  type OpenShadow,
  parentOf,
  type Root,
  openShadow as readOpenShadow,
  tagOf,
} from './safe-dom.ts';
import { isRendered, isVisible } from './visible.ts';

export interface Control {
  element: HTMLElement;
  /** All parts: the radios of a group, the segments of a date; otherwise the element alone. */
  parts: HTMLElement[];
  kind: ControlKind;
  root: Root;
  section: string;
  /** The frame of a rich-text editor whose body is the control. */
  frame: Element | null;
}

export interface Collected {
  controls: Control[];
  roots: Root[];
  headings: string[];
  buttons: string[];
  /** Per root: words of `label for=…` by the id or name they point at. */
  labels: Map<Root, Map<string, string[]>>;
  /** How many controls stand inside an element. */
  counts: Map<Element, number>;
  passwords: number;
}

const controlSelector =
  'input,textarea,select,[contenteditable],[role=combobox],[role=textbox],[role=spinbutton],[role=checkbox],[role=radio],[role=switch],button[aria-haspopup=listbox],iframe';
const headingSelector =
  'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading],.section-head,.panel-title,.panel-heading,.card-title,.card-header,.modal-title,.ui-dialog-title,.page-title,.title-text,.title,[class$=-title],[class$=_title],.header-title';
const everything = `${controlSelector},${headingSelector},label,button,a.btn`;

// A root that can hold a shadow without a dash in its name: empty, or with slotted children.
const plainHosts = 'div:empty,section:empty,article:empty,main:empty,span:empty';
const dashed = "descendant::*[contains(local-name(),'-')]";
const MOST_HEADINGS = 60;
const CONTROLS_PER_STEP = 40;

/** Finds every control a person can see, in all open roots, in document order. Yields so that the caller can pause. */
export function* collect(document: Document, openShadow: OpenShadow = readOpenShadow): Generator<void, Collected> {
  const found: Collected = {
    controls: [],
    roots: [document],
    headings: [],
    buttons: [],
    labels: new Map(),
    counts: new Map(),
    passwords: 0,
  };
  for (let index = 0; index < found.roots.length; index += 1) {
    const root = found.roots[index] as Root;
    for (const host of hostsIn(root)) {
      const shadow = openShadow(host);
      if (shadow) found.roots.push(shadow);
    }
    yield;
    yield* collectRoot(root, found);
  }
  return found;
}

export function hostsIn(root: Root | Element): Element[] {
  const hosts: Element[] = [];
  const owner = documentOf(root);
  if (typeof owner.evaluate === 'function') {
    for (const top of root === owner ? [root] : 'children' in root ? [...topsOf(root)] : []) {
      if (top !== root && attributeOf(top as Element, 'is') === '' && tagOf(top as Element).includes('-'))
        hosts.push(top as Element);
      const result = Document.prototype.evaluate.call(owner, dashed, top, null, 7, null);
      for (let index = 0; index < result.snapshotLength; index += 1) hosts.push(result.snapshotItem(index) as Element);
    }
  }
  for (const host of Array.from(all(root, plainHosts))) hosts.push(host);
  for (const slotted of Array.from(all(root, '[slot]'))) {
    const host = parentOf(slotted) as Element | null;
    if (host && !hosts.includes(host)) hosts.push(host);
  }
  return hosts;
}

const topsOf = (root: Root | Element): Element[] => (root instanceof Element ? [root] : Array.from(root.children));

function* collectRoot(root: Root, found: Collected): Generator<void, void> {
  const labels = new Map<string, string[]>();
  found.labels.set(root, labels);
  const groups = new Map<string, Control>();
  let section = '';
  let seen = 0;
  const nodes = all(root, everything);
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as HTMLElement;
    const tag = tagOf(node);
    if (tag === 'label') noteLabel(node, labels);
    else if (matches(node, controlSelector)) {
      addControl(node, root, section, found, groups);
      seen += 1;
      if (seen % CONTROLS_PER_STEP === 0) yield;
    } else if (tag === 'button' || tag === 'a') noteButton(node, found);
    else section = noteHeading(node, found) || section;
  }
}

function noteLabel(label: Element, labels: Map<string, string[]>): void {
  const target = attributeOf(label, 'for');
  if (!target) return;
  const words = innerWords(label);
  if (says(words)) labels.set(target, [...(labels.get(target) ?? []), words]);
}

function noteButton(button: Element, found: Collected): void {
  if (found.buttons.length >= MOST_HEADINGS || !isRendered(button)) return;
  const words = (button.textContent ?? '').slice(0, 200).trim().slice(0, 40);
  if (says(words)) found.buttons.push(words);
}

function noteHeading(heading: Element, found: Collected): string {
  const words = innerWords(heading, 120);
  if (!says(words) || !isRendered(heading)) return '';
  if (found.headings.length < MOST_HEADINGS) found.headings.push(words);
  return words;
}

function addControl(
  element: HTMLElement,
  root: Root,
  section: string,
  found: Collected,
  groups: Map<string, Control>,
): void {
  const tag = tagOf(element);
  if (tag === 'input') {
    const type = attributeOf(element, 'type').toLowerCase();
    if (type === 'password' && isRendered(element)) found.passwords += 1;
    if (skippedTypes.has(type)) return;
  }
  const frame = tag === 'iframe' ? element : null;
  const control = frame ? editorBody(frame) : element;
  if (!control || isPartOfAnother(control) || !canBeSeen(frame ?? control)) return;
  const kind = kindOf(control);
  const group = groupKey(control, kind);
  const known = group ? groups.get(group) : undefined;
  if (known) {
    known.parts.push(control);
    return;
  }
  const added: Control = { element: control, parts: [control], kind, root, section, frame };
  if (group) groups.set(group, added);
  found.controls.push(added);
  countUpwards(frame ?? control, found.counts);
}

let nameless = 0;
const groupIds = new WeakMap<Element, string>();

function idOf(element: Element): string {
  const known = groupIds.get(element);
  if (known) return known;
  nameless += 1;
  const id = `group-${nameless}`;
  groupIds.set(element, id);
  return id;
}

/** Radios of one name are one field; so are the day, month and year of one date. */
function groupKey(element: Element, kind: ControlKind): string {
  const role = attributeOf(element, 'role');
  if (kind === 'radio') {
    const owner = closest(element, 'form,[role=radiogroup]');
    const name = attributeOf(element, 'name');
    if (name) return `radio ${name} ${owner ? idOf(owner) : ''}`;
    return owner && matches(owner, '[role=radiogroup]') ? idOf(owner) : '';
  }
  if (role !== 'spinbutton' || tagOf(element) === 'input') return '';
  const owner = closest(element, '[role=group],[role=presentation]') ?? composedParent(element);
  return owner ? idOf(owner) : '';
}

function editorBody(frame: Element): HTMLElement | null {
  const source = attributeOf(frame, 'src');
  if (source && !/^(?:about:|javascript:)/i.test(source)) return null;
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (!inner?.body) return null;
    return inner.designMode === 'on' || isEditableHost(inner.body) ? inner.body : null;
  } catch {
    return null;
  }
}

const widgetParts =
  '.select2-container,.chosen-container,.bootstrap-select,.selectize-control,.choices__inner,.ql-clipboard,.flatpickr-calendar,.datepicker-dropdown,.ui-datepicker';

function isPartOfAnother(element: Element): boolean {
  const tag = tagOf(element);
  if (tag !== 'input' && tag !== 'textarea' && tag !== 'select') {
    if (element.hasAttribute('contenteditable') && !isEditableHost(element)) return true;
    const outer = composedParent(element);
    if (outer && isEditableHost(element) && closest(outer, '[contenteditable=""],[contenteditable=true]')) return true;
    // An element with a role around the real input is the same control.
    if (attributeOf(element, 'role') && all(element, 'input:not([type=hidden]),textarea,select').length > 0)
      return true;
  } else if (attributeOf(element, 'aria-hidden') === 'true' && tag !== 'select') return true;
  const widget = closest(element, widgetParts);
  return widget !== null && tag !== 'select';
}

const standIns = '.select2,.select2-container,.chosen-container,.bootstrap-select,.selectize-control';

/** Visible itself, or through the label, tile or widget that stands for it. */
function canBeSeen(element: HTMLElement): boolean {
  if (isVisible(element)) return true;
  const tag = tagOf(element);
  if (tag === 'select') {
    const next = element.nextElementSibling;
    const wrapper = closest(element, '.bootstrap-select');
    return (next !== null && matches(next, standIns) && isVisible(next)) || (wrapper !== null && isVisible(wrapper));
  }
  if (tag !== 'input' || !/^(?:checkbox|radio)$/i.test(attributeOf(element, 'type'))) return false;
  if (attributeOf(element, 'style').includes('display:none') && !(element as HTMLInputElement).labels?.length)
    return false;
  return labelsOf(element as HTMLInputElement).some(isVisible);
}

// `labels` walks the tree: used for hidden boxes only, which are few.
const labelsOf = (input: HTMLInputElement): Element[] => Array.from(input.labels ?? []);

const HIGHEST = 12;

function countUpwards(element: Element, counts: Map<Element, number>): void {
  let at = composedParent(element);
  for (let level = 0; at && level < HIGHEST; level += 1) {
    counts.set(at, (counts.get(at) ?? 0) + 1);
    at = composedParent(at);
  }
}

import type { ControlKind } from '../reading.ts';
import { Headings } from './headings.ts';
import { dashedHosts, isDashed, plainHosts } from './hosts.ts';
import { kindOf, skippedTypes } from './kind.ts';
import { innerWords, says } from './label-text.ts';
import { canBeSeen, editorBody, isPartOfAnother } from './presence.ts';
import {
  all,
  around,
  attributeOf,
  closest,
  composedParent,
  type OpenShadow,
  type Root,
  openShadow as readOpenShadow,
  tagOf,
  textOf,
} from './safe-dom.ts';
import { tidy } from './tidy.ts';
import { isRendered } from './visible.ts';

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
  /** Custom elements that hold no root yet. */
  hosts: Element[];
  headings: string[];
  buttons: string[];
  /** Per root: words of `label for=…` by the id or name they point at. */
  labels: Map<Root, Map<string, string[]>>;
  /** How many controls stand inside an element. */
  counts: Map<Element, number>;
  passwords: number;
}

const roles = 'combobox textbox searchbox spinbutton checkbox radio switch'.split(' ').map((role) => `[role=${role}]`);
const controlSelector = `input,textarea,select,iframe,[contenteditable],[role]:is(${roles}),[aria-haspopup=listbox]`;

const MOST_HEADINGS = 60;
const MOST_BUTTONS = 60;
const CONTROLS_PER_STEP = 4;
// A table of ten thousand cells has been seen; whatever holds more was made to be slow.
const MOST_CONTROLS = 12_000;

/**
 * Finds every control a person can see, in all open roots, in document order. Yields so that the caller can pause. Roots
 * are searched for unless those of the last time are given.
 */
export function* collect(
  document: Document,
  openShadow: OpenShadow = readOpenShadow,
  known: Root[] | null = null,
): Generator<undefined, Collected> {
  const found: Collected = {
    controls: [],
    roots: known ?? [document],
    hosts: [],
    headings: [],
    buttons: [],
    labels: new Map(),
    counts: new Map(),
    passwords: 0,
  };
  for (let index = 0; index < found.roots.length; index += 1) {
    const root = found.roots[index] as Root;
    yield;
    if (!known) yield* findRoots(root, openShadow, found);
    yield* collectRoot(root, found);
  }
  return found;
}

function* findRoots(root: Root, openShadow: OpenShadow, { roots, hosts }: Collected): Generator<undefined, void> {
  for (const search of [dashedHosts, plainHosts]) {
    for (const host of search(root)) {
      const shadow = openShadow(host);
      if (shadow) roots.push(shadow);
      else if (isDashed(host)) hosts.push(host);
    }
    yield;
  }
}

function* collectRoot(root: Root, found: Collected): Generator<undefined, void> {
  const before = found.controls.length;
  const groups = new Map<string, Control>();
  const headings = new Headings(root);
  const nodes = all(root, controlSelector);
  for (let index = 0; index < nodes.length; index += 1) {
    if (index % CONTROLS_PER_STEP === 0) yield;
    if (found.controls.length >= MOST_CONTROLS) break;
    addControl(nodes[index] as HTMLElement, root, headings, found, groups);
  }
  if (found.controls.length === before) return;
  yield;
  yield* readTexts(root, headings, found);
}

const LABELS_PER_STEP = 20;
const BUTTONS_PER_STEP = 10;

/** The telling headings, the first buttons, and every label. */
function* readTexts(root: Root, headings: Headings, found: Collected): Generator<undefined, void> {
  found.headings.push(...headings.telling().slice(0, MOST_HEADINGS - found.headings.length));
  const labels = new Map<string, string[]>();
  found.labels.set(root, labels);
  yield;
  for (const [index, label] of Array.from(all(root, 'label')).entries()) {
    noteLabel(label, labels);
    if (index % LABELS_PER_STEP === LABELS_PER_STEP - 1) yield;
  }
  for (const [index, button] of Array.from(all(root, 'button,a.btn')).slice(0, MOST_BUTTONS).entries()) {
    if (index % BUTTONS_PER_STEP === 0) yield;
    noteButton(button, found);
  }
}

function noteLabel(label: Element, labels: Map<string, string[]>): void {
  const target = attributeOf(label, 'for');
  if (!target) return;
  const words = innerWords(label);
  if (says(words)) labels.set(target, [...(labels.get(target) ?? []), words]);
}

function noteButton(button: Element, found: Collected): void {
  const words = isRendered(button) ? tidy(textOf(button) ?? '', 40) : '';
  if (says(words)) found.buttons.push(words);
}

function addControl(
  element: HTMLElement,
  root: Root,
  headings: Headings,
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
  // Asking for the document inside costs more than all else about a frame.
  if (frame && !canBeSeen(frame)) return;
  const control = frame ? editorBody(frame) : element;
  if (!control || isPartOfAnother(control) || !(frame || canBeSeen(control))) return;
  const kind = kindOf(control);
  const group = groupKey(control, kind);
  const known = group ? groups.get(group) : undefined;
  if (known) {
    known.parts.push(control);
    return;
  }
  const added: Control = {
    element: control,
    parts: [control],
    kind,
    root,
    section: headings.nearest(frame ?? control),
    frame,
  };
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

/** Angular gives the radios of one control no name of their own. */
const boundName = (element: Element): string =>
  attributeOf(closest(element, '[formcontrolname]') ?? element, 'formcontrolname');

/** Radios of one name are one field; so are the day, month and year of one date. */
function groupKey(element: Element, kind: ControlKind): string {
  const role = attributeOf(element, 'role');
  if (kind === 'radio') {
    const name = attributeOf(element, 'name') || boundName(element);
    const owner = around(element, name ? 'form,[role=radiogroup]' : '[role=radiogroup]');
    return name || owner ? `radio ${name} ${owner ? idOf(owner) : ''}` : '';
  }
  if (role !== 'spinbutton' || tagOf(element) === 'input') return '';
  const owner = closest(element, '[role=group],[role=presentation]') ?? composedParent(element);
  return owner ? idOf(owner) : '';
}

const HIGHEST = 12;

function countUpwards(element: Element, counts: Map<Element, number>): void {
  let at = composedParent(element);
  for (let level = 0; at && level < HIGHEST; level += 1) {
    counts.set(at, (counts.get(at) ?? 0) + 1);
    at = composedParent(at);
  }
}

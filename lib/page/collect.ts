import type { ControlKind } from '../reading.ts';
import { Headings } from './headings.ts';
import { isDashed } from './hosts.ts';
import { kindOf, skippedTypes } from './kind.ts';
import { innerWords, says } from './label-text.ts';
import { type Notable, notableIn } from './notable.ts';
import { canBeSeen, editorBody, isPartOfAnother } from './presence.ts';
import {
  type Attributes,
  all,
  around,
  attributeOf,
  attributesOf,
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
  /** What stands in the page: the control, or the frame that it is in. Tag, attributes and surroundings are its own. */
  shown: Element;
  tag: string;
  attributes: Attributes;
  /** What it stands in, from the inside out, as far as its words may be found. */
  outwards: Element[];
}

/** Words of each `label for=…` of a root, by the id or name they point at. */
export type Labels = Map<string, string[]>;

export interface Collected {
  controls: Control[];
  roots: Root[];
  /** Custom elements that hold no root yet. */
  hosts: Element[];
  headings: string[];
  buttons: string[];
  labels: Map<Root, Labels>;
  /** How many controls stand inside an element. */
  counts: Map<Element, number>;
  passwords: number;
}

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
    const notable = yield* notableIn(root);
    if (!known) addRoots(notable.hosts, openShadow, found);
    yield* collectRoot(root, notable, found);
  }
  return found;
}

function addRoots(candidates: Iterable<Element>, openShadow: OpenShadow, { roots, hosts }: Collected): void {
  for (const host of candidates) {
    const shadow = openShadow(host);
    if (shadow) roots.push(shadow);
    else if (isDashed(host)) hosts.push(host);
  }
}

function* collectRoot(root: Root, notable: Notable, found: Collected): Generator<undefined, void> {
  const before = found.controls.length;
  const groups = new Map<string, Control>();
  const headings = new Headings(root);
  for (const [index, element] of notable.controls.entries()) {
    if (index % CONTROLS_PER_STEP === 0) yield;
    if (found.controls.length >= MOST_CONTROLS) break;
    addControl(element as HTMLElement, root, headings, found, groups);
  }
  if (found.controls.length === before) return;
  found.headings.push(...headings.telling().slice(0, MOST_HEADINGS - found.headings.length));
  yield;
  yield* readTexts(root, notable, found);
}

const LABELS_PER_STEP = 20;
const BUTTONS_PER_STEP = 10;

/** The first buttons, and every label. */
function* readTexts(root: Root, notable: Notable, found: Collected): Generator<undefined, void> {
  const labels: Labels = new Map();
  found.labels.set(root, labels);
  for (const [index, label] of notable.labels.entries()) {
    noteLabel(label, labels);
    if (index % LABELS_PER_STEP === LABELS_PER_STEP - 1) yield;
  }
  // By class alone: the browser knows where those are.
  const buttons = [...notable.buttons, ...Array.from(all(root, '.btn')).filter(isLink)];
  for (const [index, button] of buttons.slice(0, MOST_BUTTONS).entries()) {
    if (index % BUTTONS_PER_STEP === 0) yield;
    noteButton(button, found);
  }
}

const isLink = (element: Element): boolean => tagOf(element) === 'a';

function noteLabel(label: Element, labels: Labels): void {
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
  const attributes = attributesOf(element);
  if (tag === 'input') {
    const type = attributes.get('type')?.toLowerCase() ?? '';
    if (type === 'password' && isRendered(element)) found.passwords += 1;
    if (skippedTypes.has(type)) return;
  }
  // Asking for the document inside costs more than all else about a frame.
  const isFrame = tag === 'iframe';
  if (isFrame ? !canBeSeen(element) : isPartOfAnother(element, tag, attributes) || !canBeSeen(element)) return;
  const control = isFrame ? editorBody(element) : element;
  if (!control) return;
  const kind = isFrame ? kindOf('body', attributesOf(control)) : kindOf(tag, attributes);
  const group = isFrame ? '' : groupKey(element, kind, tag, attributes);
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
    section: headings.nearest(element),
    frame: isFrame ? element : null,
    shown: element,
    tag,
    attributes,
    outwards: outwardsFrom(element),
  };
  if (group) groups.set(group, added);
  found.controls.push(added);
  for (const outer of added.outwards) found.counts.set(outer, (found.counts.get(outer) ?? 0) + 1);
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
function groupKey(element: Element, kind: ControlKind, tag: string, attributes: Attributes): string {
  if (kind === 'radio') {
    const name = attributes.get('name') || boundName(element);
    const owner = around(element, name ? 'form,[role=radiogroup]' : '[role=radiogroup]');
    return name || owner ? `radio ${name} ${owner ? idOf(owner) : ''}` : '';
  }
  if (attributes.get('role') !== 'spinbutton' || tag === 'input') return '';
  const owner = closest(element, '[role=group],[role=presentation]') ?? composedParent(element);
  return owner ? idOf(owner) : '';
}

const HIGHEST = 12;

function outwardsFrom(element: Element): Element[] {
  const outwards: Element[] = [];
  let at = composedParent(element);
  for (; at && outwards.length < HIGHEST; at = composedParent(at)) outwards.push(at);
  return outwards;
}

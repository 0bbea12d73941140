import type { EhrAdapter } from '../ehr/adapter.ts';
import { adapterFor } from '../ehr/index.ts';
import type { Detection, FieldReading, Meaning } from '../reading.ts';
import { type Collected, type Control, collect } from './collect.ts';
import { type Decision, decide, type PageTexts } from './decide.ts';
import { type Evidence, evidenceFor, optionNames } from './evidence.ts';
import { asLabel, innerWords } from './label-text.ts';
import { type Hint, judge } from './meaning.ts';
import { explainByNeighbours } from './neighbours.ts';
import { all, attributeOf, type OpenShadow, openShadow as readOpenShadow } from './safe-dom.ts';
import { isBait, isInSight } from './sight.ts';
import { atOnce, inSlices } from './slices.ts';
import { optionsFor, shownValue } from './value.ts';
import { isLocked } from './visible.ts';
import { tidy } from './words.ts';

/** A field somebody pointed out by hand on this site. */
export interface PickedField {
  selector: string;
  meaning: Meaning;
}

/** What a field is, with its live element: stays inside the page. */
export interface FoundField extends Omit<FieldReading, 'id' | 'value' | 'editable' | 'selector'> {
  element: HTMLElement;
  parts: HTMLElement[];
  /** The frame of a rich-text editor whose body is the element. */
  frame: Element | null;
}

export interface Scan {
  detected: Detection;
  /** 0 to 1. */
  confidence: number;
  product: string;
  title: string;
  fields: FoundField[];
  /** A form is here, and nobody can see it just now. */
  outOfSight: boolean;
  roots: (Document | ShadowRoot)[];
  /** Milliseconds of work. */
  scanMs: number;
}

export interface ScanOptions {
  adapters?: EhrAdapter[];
  openShadow?: OpenShadow;
  picked?: PickedField[];
}

const FIELDS_PER_STEP = 4;
const VALUES_PER_STEP = 50;

function* steps(root: Document, options: ScanOptions): Generator<void, Omit<Scan, 'scanMs'>> {
  const found = yield* collect(root, options.openShadow ?? readOpenShadow);
  yield;
  const adapter = found.controls.length > 0 ? adapterFor(root, options.adapters) : null;
  const hints = hintsFor(found, adapter, options.picked ?? []);
  yield;
  const fields: FoundField[] = [];
  for (const [index, control] of found.controls.entries()) {
    fields.push(describe(control, found.controls[index - 1] ?? null, found, hints));
    if (index % FIELDS_PER_STEP === FIELDS_PER_STEP - 1) yield;
  }
  const explained = explainByNeighbours(fields);
  yield;
  const judged: Judged[] = [];
  for (const field of explained) {
    judged.push({ ...field, value: shownValue(field, field.options) });
    if (judged.length % VALUES_PER_STEP === 0) yield;
  }
  const page = { title: root.title, ...found, names: namesOf(root, found) };
  // Looking where each field lies costs more than all before: only where there may be a form.
  const isForm = decideOn(judged, page).detected !== 'none';
  const open = isForm ? yield* withoutBait(judged) : judged;
  const decision = decideOn(open, page);
  const outOfSight = decision.detected !== 'none' && !isInSight(root, open);
  return {
    ...(outOfSight ? notHere : decision),
    product: adapter?.product ?? '',
    title: titleOf(root, found),
    fields: open.map(({ value: _, ...field }) => field),
    outOfSight,
    roots: found.roots,
  };
}

type Judged = FoundField & { value: string };

function decideOn(fields: Judged[], page: PageTexts): Decision {
  const decision = decide(fields, page);
  const known = fields.some(({ signals }) => signals.some(({ name }) => name === pickedByHand));
  // Somebody has said that this is a form: its words decide what for.
  return known && decision.detected === 'none' ? saidByHand : decision;
}

const LOOKS_PER_STEP = 10;
// More than any order form has; a page of thousands of fields is a table.
const MOST_LOOKED_AT = 1000;

function* withoutBait(fields: Judged[]): Generator<void, Judged[]> {
  const bait = new Set<Judged>();
  for (const [index, field] of fields.slice(0, MOST_LOOKED_AT).entries()) {
    if (isBait(field)) bait.add(field);
    if (index % LOOKS_PER_STEP === LOOKS_PER_STEP - 1) yield;
  }
  return fields.filter((field) => !bait.has(field));
}

const pickedByHand = 'picked by hand';
const saidByHand: Decision = { detected: 'possible', confidence: 0.5 };
const notHere: Decision = { detected: 'none', confidence: 0 };

/** One pass without a pause, for tests and small pages. */
export function scan(root: Document, options: ScanOptions = {}): Scan {
  const started = performance.now();
  const seen = atOnce(steps(root, options));
  return { ...seen, scanMs: performance.now() - started };
}

/** The same pass in slices; resolves to null when the signal ends it. */
export async function scanSliced(root: Document, options: ScanOptions, signal: AbortSignal): Promise<Scan | null> {
  const done = await inSlices(steps(root, options), signal);
  return done && { ...done.result, scanMs: done.workMs };
}

function hintsFor(found: Collected, adapter: EhrAdapter | null, picked: PickedField[]): Map<Element, Hint> {
  const hints = new Map<Element, Hint>();
  const note = (selector: string, hint: Hint): void => {
    for (const root of found.roots) for (const element of matching(root, selector)) hints.set(element, hint);
  };
  for (const { selector, meaning } of adapter?.hints ?? [])
    note(selector, { meaning, name: `known from ${adapter?.product}` });
  for (const { selector, meaning } of picked) note(selector, { meaning, name: pickedByHand });
  return hints;
}

function matching(root: Document | ShadowRoot, selector: string): Element[] {
  try {
    return Array.from(all(root, selector));
  } catch {
    // A stored selector that this browser no longer reads finds nothing.
    return [];
  }
}

function describe(control: Control, previous: Control | null, found: Collected, hints: Map<Element, Hint>): FoundField {
  const { element, parts, kind, frame } = control;
  const evidence = evidenceFor(control, found, previous);
  const isChoice = kind === 'checkbox' || kind === 'radio';
  const names = isChoice ? optionNames(control, found).map((name) => asLabel(name)) : [];
  const hint = parts.map((part) => hints.get(part)).find(Boolean) ?? null;
  const judgement = judge(withOptions(control, evidence), looksLikeDate(element) ? 'date' : kind, hint);
  return {
    ...judgement,
    element,
    parts,
    kind,
    frame,
    label: labelFrom(evidence, control),
    section: tidy(control.section, 120),
    options: optionsFor(control, names),
  };
}

// The first options of an unlabelled select tell what it is for ("weekly, twice weekly …").
function withOptions(control: Control, evidence: Evidence[]): Evidence[] {
  if (control.kind !== 'select' || evidence.some(({ source }) => source !== 'identifier' && source !== 'section'))
    return evidence;
  const options = optionsFor(control, []).slice(0, 8);
  return [...evidence, ...options.map((text): Evidence => ({ source: 'option', text }))];
}

const labelOrder = [
  'labelledby',
  'label',
  'columnHead',
  'ariaLabel',
  'before',
  'option',
  'after',
  'placeholder',
  'title',
  'group',
  'section',
] as const;

function labelFrom(evidence: Evidence[], control: Control): string {
  const order = control.kind === 'radio' ? (['group', ...labelOrder] as const) : labelOrder;
  for (const source of order) {
    const piece = evidence.find((candidate) => candidate.source === source);
    if (piece) return asLabel(piece.text);
  }
  return asLabel(attributeOf(control.element, 'name'));
}

const dateHint = /\bdate-?(?:time)?-?picker\b|hasDatepicker|flatpickr|\b(?:yyyy|mm|dd|aaaa)[-/.](?:yyyy|mm|dd)\b/i;

/** A text field with a calendar behind it, told by its class or by the form of date it asks for. */
function looksLikeDate(element: Element): boolean {
  if (element.localName !== 'input') return false;
  return dateHint.test(
    ['class', 'placeholder', 'title', 'data-fieldtype']
      .map((name) => attributeOf(element, name))
      .join(' ')
      .slice(0, 300),
  );
}

/** What the page's address and its forms call themselves. */
function namesOf(root: Document, found: Collected): string[] {
  const forms = Array.from(all(root, 'form')).slice(0, 10);
  const names = forms.flatMap((form) =>
    ['id', 'name', 'action'].map((name) => attributeOf(form, name).replace(/\?.*/, '').slice(-80)),
  );
  const lead = found.headings.length === 0 && root.body ? [innerWords(root.body, 80)] : [];
  return [...names.filter(Boolean), root.location?.pathname?.slice(-80) ?? '', ...lead];
}

function titleOf(root: Document, found: Collected): string {
  return asLabel(found.headings[0] ?? '') || asLabel(root.title);
}

/** Whether a person could change this field now. */
export const isEditable = (field: Pick<FoundField, 'element' | 'kind'>): boolean =>
  field.kind !== 'readonly' && !isLocked(field.element);

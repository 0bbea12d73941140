import type { AskedField, AskedPage, Evidence, Hint, Judgement, Source, Understood } from '../meaning/asked.ts';
import type { Detection, Meaning } from '../reading.ts';
import { type Asking, askAbout, type Described, type PageTexts } from './asking.ts';
import { type Collected, type Control, collect } from './collect.ts';
import { evidenceFor, optionNames } from './evidence.ts';
import { asLabel } from './label-text.ts';
import { leadOf } from './lead.ts';
import { all, attributeOf, type OpenShadow, openShadow as readOpenShadow, tagOf } from './safe-dom.ts';
import { isBait, isInSight } from './sight.ts';
import { atOnce, inSlices } from './slices.ts';
import { tidy } from './tidy.ts';
import { optionsFor, shownValue } from './value.ts';
import { type Covers, isLocked } from './visible.ts';

/** A field somebody pointed out by hand on this site. */
export interface PickedField {
  selector: string;
  meaning: Meaning;
}

/** What a field is, with its live element: stays inside the page. */
export type FoundField = Omit<Described, 'asked'> & Judgement;

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
  /** Custom elements that hold no root yet; none when roots were given. */
  hosts: Element[];
  /** Milliseconds of work. */
  scanMs: number;
}

export interface ScanOptions {
  openShadow?: OpenShadow;
  picked?: PickedField[];
  /** Those of the last scan, while nothing has come to the page that could hold another. */
  roots?: (Document | ShadowRoot)[] | null;
}

/** Says what the fields of a page are for. It is not part of the page: null when nobody is there to answer. */
export type Understand = (page: AskedPage) => Promise<Understood | null>;

const FIELDS_PER_STEP = 2;

function* steps(root: Document, options: ScanOptions): Asking<Omit<Scan, 'scanMs'>> {
  const found = yield* collect(root, options.openShadow ?? readOpenShadow, options.roots);
  const { roots, hosts } = found;
  if (found.controls.length === 0)
    return { ...notHere, product: '', title: root.title, fields: [], outOfSight: false, roots, hosts };
  yield;
  const hints = hintsFor(found, options.picked ?? []);
  const described: Described[] = [];
  for (const [index, control] of found.controls.entries()) {
    described.push(describe(control, found.controls[index - 1] ?? null, found, hints));
    if (index % FIELDS_PER_STEP === FIELDS_PER_STEP - 1) yield;
  }
  const texts = textsOf(root, found);
  yield;
  const first = yield* askAbout(described, texts);
  const decided = decide(first);
  // Looking where each field lies costs more than all before: only where there may be a form.
  const open = decided.detected === 'none' ? first.fields : yield* withoutBait(first.fields);
  const answer = open.length === first.fields.length ? first : yield* askAbout(open, texts);
  const decision = decide(answer);
  const outOfSight = decision.detected !== 'none' && !isInSight(root, open);
  return {
    ...(outOfSight ? notHere : decision),
    product: answer.product,
    title: asLabel(answer.title),
    fields: answer.fields.map(({ asked, ...field }) => field),
    outOfSight,
    roots,
    hosts,
  };
}

type Decision = Pick<Understood, 'detected' | 'confidence'>;

function decide({ detected, confidence, fields }: Decision & { fields: Described[] }): Decision {
  // Somebody has said that this is a form: its words decide what for.
  if (detected === 'none' && fields.some(({ asked }) => asked.hint !== null)) return saidByHand;
  return { detected, confidence };
}

const LOOKS_PER_STEP = 4;
// More than any order form has; a page of thousands of fields is a table.
const MOST_LOOKED_AT = 1000;

/** An empty field that nobody understands is neither read nor written. */
const isOfUse = (field: FoundField): boolean => field.meaning !== 'other' || shownValue(field, field.names) !== '';

function* withoutBait<Field extends FoundField>(fields: Field[]): Generator<undefined, Field[]> {
  const bait = new Set<Field>();
  const covers: Covers = new Map();
  for (const [index, field] of fields.filter(isOfUse).slice(0, MOST_LOOKED_AT).entries()) {
    if (isBait(field, covers)) bait.add(field);
    if (index % LOOKS_PER_STEP === LOOKS_PER_STEP - 1) yield;
  }
  return fields.filter((field) => !bait.has(field));
}

const saidByHand: Decision = { detected: 'possible', confidence: 0.5 };
const notHere: Decision = { detected: 'none', confidence: 0 };

/** One pass without a pause, for tests and small pages. */
export function scan(root: Document, understand: (page: AskedPage) => Understood, options: ScanOptions = {}): Scan {
  const started = performance.now();
  const seen = atOnce(steps(root, options), understand);
  return { ...seen, scanMs: performance.now() - started };
}

/** The same pass in slices; resolves to null when the signal ends it, or when nobody answers. */
export async function scanSliced(
  root: Document,
  understand: Understand,
  options: ScanOptions,
  signal: AbortSignal,
): Promise<Scan | null> {
  const done = await inSlices(steps(root, options), signal, understand);
  return done && { ...done.result, scanMs: done.workMs };
}

function hintsFor(found: Collected, picked: PickedField[]): Map<Element, Hint> {
  const hints = new Map<Element, Hint>();
  for (const { selector, meaning } of picked)
    for (const root of found.roots)
      for (const element of matching(root, selector)) hints.set(element, { meaning, name: 'picked by hand' });
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

function describe(control: Control, previous: Control | null, found: Collected, hints: Map<Element, Hint>): Described {
  const { element, parts, kind, frame } = control;
  const evidence = evidenceFor(control, found, previous);
  const isChoice = kind === 'checkbox' || kind === 'radio';
  const names = isChoice ? optionNames(control, found).map((name) => asLabel(name)) : [];
  const label = labelFrom(evidence, control);
  const asked: AskedField = {
    kind: looksLikeDate(element) ? 'date' : kind,
    label,
    name: (attributeOf(element, 'id') || attributeOf(element, 'name')).slice(0, 120),
    evidence: withOptions(control, evidence),
    hint: hints.size > 0 ? (parts.map((part) => hints.get(part)).find(Boolean) ?? null) : null,
    isNextInRow: previous !== null && isBeside(element, previous.element),
  };
  return { asked, element, parts, names, kind, frame, label, section: tidy(control.section, 120) };
}

/** The next sibling, or what stands in the next cell. */
function isBeside(element: Element, before: Element): boolean {
  if (element.previousElementSibling === before) return true;
  const cell = element.parentElement;
  return cell?.localName === 'td' && cell.previousElementSibling === before.parentElement;
}

// The first options of an unlabelled select tell what it is for ("weekly, twice weekly …").
function withOptions(control: Control, evidence: Evidence[]): Evidence[] {
  if (control.kind !== 'select' || evidence.some(({ source }) => source !== 'identifier' && source !== 'section'))
    return evidence;
  const options = optionsFor(control).slice(0, 8);
  return [...evidence, ...options.map((text): Evidence => ({ source: 'option', text }))];
}

const labelOrder: Source[] = [
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
];
// Of a choice the question, not its first answer.
const labelOrderOfRadio: Source[] = ['group', ...labelOrder];

function labelFrom(evidence: Evidence[], { kind, element }: Control): string {
  for (const source of kind === 'radio' ? labelOrderOfRadio : labelOrder) {
    const piece = evidence.find((each) => each.source === source);
    if (piece) return asLabel(piece.text);
  }
  return asLabel(attributeOf(element, 'name'));
}

const hintsOfDate = ['class', 'placeholder', 'title', 'data-fieldtype'];
const dateHint = /\bdate-?(?:time)?-?picker\b|hasDatepicker|flatpickr|\b(?:yyyy|mm|dd|aaaa)[-/.](?:yyyy|mm|dd)\b/i;

/** A text field with a calendar behind it, told by its class or by the form of date it asks for. */
function looksLikeDate(element: Element): boolean {
  return (
    tagOf(element) === 'input' && hintsOfDate.some((name) => dateHint.test(attributeOf(element, name).slice(0, 300)))
  );
}

const MOST_FORMS = 10;
const MOST_BOXES = 20;

/** What the page says of itself and calls its forms. */
function textsOf(root: Document, found: Collected): PageTexts {
  const { headings, buttons, passwords } = found;
  const forms = Array.from(all(root, 'form')).slice(0, MOST_FORMS);
  const boxes = Array.from(root.body?.children ?? []).slice(0, MOST_BOXES);
  const { hostname = '', pathname = '' } = root.location ?? {};
  return {
    address: `${hostname}${pathname}`.slice(-300),
    title: tidy(root.title),
    headings,
    buttons,
    passwords,
    names: namesIn(forms, ['id', 'name', 'action']),
    marks: [...namesIn(forms, ['data-testid']), ...namesIn(boxes, ['id']), ...classesOf(root)],
    lead: leadOf(found),
  };
}

const MOST_CLASSES = 20;

const classesOf = ({ body }: Document): string[] =>
  attributeOf(body, 'class').slice(0, 300).split(/\s+/, MOST_CLASSES).filter(Boolean);

const namesIn = (elements: Element[], attributes: string[]): string[] =>
  elements
    .flatMap((element) => attributes.map((name) => attributeOf(element, name).replace(/\?.*/, '').slice(-80)))
    .filter(Boolean);

/** Whether a person could change this field now. */
export const isEditable = (field: Pick<FoundField, 'element' | 'kind'>): boolean =>
  field.kind !== 'readonly' && !isLocked(field.element);

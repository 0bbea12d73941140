import type { AskedPage, Hint, Judgement, Understood } from '../meaning/asked.ts';
import type { Detection, Meaning, Signal } from '../reading.ts';
import { type Asking, askAbout, type Described } from './asking.ts';
import { type Collected, collect } from './collect.ts';
import { describe } from './describe.ts';
import { asLabel } from './label-text.ts';
import { textsOf } from './page-texts.ts';
import { all, type OpenShadow, openShadow as readOpenShadow } from './safe-dom.ts';
import { isBait, isInSight } from './sight.ts';
import { atOnce, inSlices } from './slices.ts';
import { shownValue } from './value.ts';
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
  /** What of the page spoke for an order, and for something else. */
  signals: Signal[];
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

const FIELDS_PER_STEP = 4;

function* steps(root: Document, options: ScanOptions): Asking<Omit<Scan, 'scanMs'>> {
  const found = yield* collect(root, options.openShadow ?? readOpenShadow, options.roots);
  const { roots, hosts } = found;
  if (found.controls.length === 0)
    return {
      ...notHere,
      product: '',
      signals: [],
      title: '',
      fields: [],
      outOfSight: false,
      roots,
      hosts,
    };
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
    signals: answer.signals,
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

/** Whether a person could change this field now. */
export const isEditable = (field: Pick<FoundField, 'element' | 'kind'>): boolean =>
  field.kind !== 'readonly' && !isLocked(field.element);

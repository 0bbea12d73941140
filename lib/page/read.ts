import type { Epoch, FieldReading, Reading } from '../reading.ts';
import { foreignFrames } from './foreign-frames.ts';
import { isConnected } from './safe-dom.ts';
import { type FoundField, isEditable, type Scan } from './scan.ts';
import { selectorFor } from './selector.ts';
import { optionsFor, shownValue } from './value.ts';

/** What stands around a form and tells which one it is. */
export interface Around {
  epoch: Epoch;
  chart: string;
  patient: string;
}

// More than any order has. Of a page with more, the fields that are understood are told.
const MOST_TOLD = 1000;

/** What the page says at this moment. Values are read now; nothing of a page without a referral form leaves it. */
export function* readPage(
  document: Document,
  scan: Scan,
  around: Around,
  idOf: (element: Element) => string,
): Generator<undefined, Reading> {
  const detected = scan.detected !== 'none';
  const fields: FieldReading[] = [];
  for (const field of toldOf(scan.fields)) {
    fields.push(readField(field, idOf(field.element), detected));
    // Counting the place of one field among thousands of its like takes as long as reading an ordinary form.
    yield;
  }
  return {
    ...around,
    detected: scan.detected,
    confidence: scan.confidence,
    site: siteOf(document),
    product: scan.product,
    signals: scan.signals,
    title: scan.title,
    foreignFrames: foreignFrames(document),
    fields,
    scanMs: Math.round(scan.scanMs * 10) / 10,
  };
}

function toldOf(fields: FoundField[]): FoundField[] {
  if (fields.length <= MOST_TOLD) return fields;
  return fields.filter(({ meaning }) => meaning !== 'other').slice(0, MOST_TOLD);
}

function readField(field: FoundField, id: string, detected: boolean): FieldReading {
  const { label, section, meaning, confidence, kind, names, signals } = field;
  return {
    id,
    selector: selectorOf(field),
    label,
    section,
    meaning,
    confidence,
    kind,
    value: detected ? shownValue(field, names) : '',
    editable: isEditable(field),
    options: detected ? optionsFor(field, names) : [],
    signals,
  };
}

const selectors = new WeakMap<Element, string>();

/** Worked out once for each element, because a search by name goes through the whole page. */
function selectorOf({ element, frame }: FoundField): string {
  const known = selectors.get(element);
  if (known && isConnected(element)) return known;
  const selector = selectorFor(frame ?? element);
  selectors.set(element, selector);
  return selector;
}

function siteOf(document: Document): string {
  const { hostname, protocol } = document.location ?? { hostname: '', protocol: '' };
  return hostname || protocol.replace(':', '');
}

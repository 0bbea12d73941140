import type { Epoch, Reading } from '../reading.ts';
import { chartText } from './chart.ts';
import { initials, patientMarks, patientNamed } from './patient.ts';
import { readPage } from './read.ts';
import { isConnected, type OpenShadow } from './safe-dom.ts';
import { type FoundField, type PickedField, type Scan, scanSliced, type Understand } from './scan.ts';
import { comesInSight } from './sight.ts';
import { inSlices } from './slices.ts';
import { shownValue } from './value.ts';
import type { Change, watch } from './watch.ts';

export interface VisitOptions {
  openShadow: OpenShadow;
  picked: PickedField[];
  understand: Understand;
  /** Comes from the content script, which watches too: code that a frame has once is not brought again. */
  watch: typeof watch;
  /** Called with every new Reading, `none` included. */
  tell: (reading: Reading) => void;
}

/** One document, visited: what was found in it last, and what may be done there. Ends with the signal. */
export interface Visit {
  /** Looks at the page again and tells; null when the visit has ended. */
  look: () => Promise<Reading | null>;
  /** Looks again for the field that was asked for: null unless form, address, patient and its own label are still those. */
  field: (epoch: Epoch, fieldId: string) => Promise<FoundField | null>;
}

export function visit(document: Document, options: VisitOptions, signal: AbortSignal): Visit {
  const ids = fieldIds();
  let now: Seen = { scan: null, address: '', patient: '', chart: '' };
  let epoch: Epoch = { document: randomName(), form: 0 };
  let looking: Promise<Reading | null> = Promise.resolve(null);
  let next: Promise<Reading | null> | null = null;
  let onlyValues = false;

  const look = async (): Promise<Reading | null> => {
    // What is typed brings no root. What the page does then is a change of its own.
    const roots = onlyValues && now.scan ? now.scan.roots : null;
    onlyValues = true;
    const scan = await scanSliced(document, options.understand, { ...options, roots }, signal);
    if (!scan) return null;
    // The chart around a form does not change with every letter typed into it.
    const chart = scan.detected === 'none' ? '' : now.chart || chartText(document);
    const seen = { scan, address: document.location.href, patient: patientIn(scan, chart), chart };
    if (isAnotherForm(now, seen)) epoch = { ...epoch, form: epoch.form + 1 };
    now = seen;
    observe();
    for (const each of scan.fields) ids.renew(each);
    if (scan.outOfSight) void comesInSight(document, scan.fields, () => now.scan === scan, signal).then(lookIf);
    const around = { epoch, chart, patient: initials(nameIn(scan, chart)) };
    const told = await inSlices(readPage(document, scan, around, ids.of), signal);
    if (!told) return null;
    options.tell(told.result);
    return told.result;
  };

  const field = async (asked: Epoch, fieldId: string): Promise<FoundField | null> => {
    await afresh();
    const { scan, address, patient } = now;
    if (!scan || scan.outOfSight || asked.document !== epoch.document || asked.form !== epoch.form) return null;
    if (document.location.href !== address || patientIn(scan, chartText(document)) !== patient) return null;
    const found = scan.fields.find(({ element }) => ids.of(element) === fieldId);
    return found && isConnected(found.element) ? found : null;
  };

  const lookIf = (worthIt: boolean) => {
    if (worthIt) void afresh();
  };
  const lookAfter = (change: Change) => {
    if (change === 'structure') now = { ...now, chart: '' };
    void (change === 'structure' ? afresh() : again());
  };
  const observe = options.watch(document, lookAfter, signal, {
    openShadow: options.openShadow,
    roots: () => now.scan?.roots ?? [],
    hosts: () => now.scan?.hosts ?? [],
    mapped: () => watchedFields(now.scan),
  });
  return { look: afresh, field };

  function afresh(): Promise<Reading | null> {
    onlyValues = false;
    return again();
  }

  /** One look at a time. Whoever asks during one shares the next, which sees what has changed meanwhile. */
  function again(): Promise<Reading | null> {
    const afterThat = () => {
      next = null;
      looking = look();
      return looking;
    };
    // A look that failed is over too, and the next one may do better.
    next ??= looking.then(afterThat, afterThat);
    return next;
  }
}

/** `crypto.randomUUID` is missing on plain http, where many hospitals still run their EHR. */
const randomName = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');

interface Seen {
  scan: Scan | null;
  address: string;
  patient: string;
  chart: string;
}

/** The patient's name in a field of the form, else in the banner around it. */
function nameIn({ fields }: Scan, chart: string): string {
  const field = fields.find(({ meaning }) => meaning === 'patient');
  return (field && shownValue(field, field.names)) || patientNamed(chart);
}

/** Two patients may have one name: their dates of birth and record numbers differ. */
const patientIn = (scan: Scan, chart: string): string => `${nameIn(scan, chart)} ${patientMarks(chart)}`.trim();

/** Typing matters where a referral is or may become one: in a form of orders, else in a field that could hold one. */
function* watchedFields(scan: Scan | null): Generator<Element> {
  for (const { element, confidence } of scan?.fields ?? []) {
    if (scan?.detected !== 'none' || confidence > 0) yield element;
  }
}

/** Another address, another patient, or none of the fields that were there before. */
function isAnotherForm(before: Seen, after: Seen): boolean {
  if (!before.scan || !after.scan) return false;
  if (before.address !== after.address) return true;
  if (before.patient !== '' && after.patient !== '' && before.patient !== after.patient) return true;
  const known = new Set(before.scan.fields.map(({ element }) => element));
  return known.size > 0 && !after.scan.fields.some(({ element }) => known.has(element));
}

interface FieldIds {
  of: (element: Element) => string;
  renew: (field: FoundField) => void;
}

/**
 * A field keeps its id as long as its element lives and says the same of itself: lists that recycle their rows give an
 * element another meaning, and what was previewed for the one must not land in the other. Nothing is written on the page.
 */
function fieldIds(): FieldIds {
  const known = new WeakMap<Element, { id: string; label: string; section: string }>();
  let last = 0;
  return {
    of: (element) => known.get(element)?.id ?? '',
    renew: ({ element, label, section }) => {
      const before = known.get(element);
      if (before && before.section === section && isSameLabel(before.label, label)) return;
      last += 1;
      known.set(element, { id: `f${last}`, label, section });
    },
  };
}

/** Pages add to a label and take away again ("Frequency", "Frequency: required"). */
function isSameLabel(before: string, after: string): boolean {
  if (before === '' || after === '') return before === after;
  return after.startsWith(before) || before.startsWith(after);
}

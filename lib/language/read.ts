import { oneOf } from '../one-of.ts';
import type { ControlKind, FieldReading, Meaning } from '../reading.ts';
import type { Evidence, Order, Referral, ReferredTo, Source } from '../referral.ts';
import { askedOfTherapist } from '../therapists/field.ts';
import { readAreas } from './areas.ts';
import { readAuthorization } from './authorization.ts';
import { readCause } from './cause.ts';
import { readOrderDate, readPeriod } from './dates.ts';
import { readDiagnoses } from './diagnoses.ts';
import { readGoals } from './goals.ts';
import { readNecessity } from './necessity.ts';
import { readOrder } from './order.ts';
import { readPayer } from './payer.ts';
import { readPlan } from './plan.ts';
import { readPrecautions } from './precautions.ts';
import { readProcedures, techniqueMentions } from './procedure.ts';
import { readProvider } from './provider.ts';
import { readReassessment } from './reassessment.ts';
import { readReferredTo } from './referred-to.ts';
import { readSession } from './session.ts';
import { readSignature } from './signature.ts';
import { type Prepared, prepare, type Region } from './text.ts';

/** Reads a plain text: pasted, selected or given on the command line. */
export const readText = (text: string): Referral => readPrepared(prepare(text), [{ field: '', label: '', text }]);

/** Reads a form: its fields become one text with headings, so that there is one way of reading. */
export function readFields(fields: FieldReading[], title = ''): Referral {
  const { prepared, sources } = compose(fields.map(withMassage).filter(says));
  const referral = withFields(readPrepared(prepared, sources), prepared.regions);
  const referredTo = { ...referral.referredTo, open: waitingForName(fields) };
  return { ...referral, referredTo, order: orderUnder(title, referral.order, prepared) };
}

/** Nothing is read in an empty field but that it is there. */
const waitingForName = (fields: FieldReading[]): ReferredTo['open'] =>
  fields
    .filter(({ meaning, editable, value }) => meaning === 'referredTo' && editable && value.trim() === '')
    .filter(({ label }) => askedOfTherapist(label) === 'name')
    .map(({ options }) => ({ options }));

/** A form called "Massage therapy referral" orders massage even while it is empty; only the order is read off a title. */
function orderUnder(title: string, order: Order, prepared: Prepared): Order {
  if (order.massage || title === '') return order;
  const { massage, because } = readOrder(prepare(`${title}.\n${prepared.raw}`));
  return { massage, because, evidence: [] };
}

function readPrepared(prepared: Prepared, sources: Source[]): Referral {
  return {
    order: readOrder(prepared),
    diagnoses: readDiagnoses(prepared),
    procedures: readProcedures(prepared),
    areas: readAreas(prepared),
    session: readSession(prepared),
    plan: readPlan(prepared),
    necessity: readNecessity(prepared),
    goals: readGoals(prepared),
    precautions: readPrecautions(prepared),
    signature: readSignature(prepared),
    provider: readProvider(prepared),
    referredTo: { named: readReferredTo(prepared), open: [] },
    authorization: readAuthorization(prepared),
    payer: readPayer(prepared),
    cause: readCause(prepared),
    reassessment: readReassessment(prepared),
    orderDate: readOrderDate(prepared),
    period: readPeriod(prepared),
    sources,
  };
}

/**
 * A field that nobody could tell the meaning of is read where massage was chosen in it ("Service"), or where its words
 * order it ("Case nature: … recommends massage"). "Employer: Elements Massage" is neither.
 */
function withMassage(field: FieldReading): FieldReading {
  const { meaning, confidence, kind, value } = field;
  if (meaning !== 'other' || confidence > 0) return field;
  const orders = chosenKinds.has(kind) || orderWords.test(value);
  return orders && techniqueMentions(prepare(value)).length > 0 ? { ...field, meaning: 'narrative' } : field;
}

const chosenKinds = new Set<ControlKind>(['select', 'combobox', 'radio']);
// Or a plan: "massage weekly" may be a habit, "2x/wk for 6 weeks" is not.
const orderWords = new RegExp(
  oneOf`
    \b(?:refer|recommend|prescrib|order|rx|request|advis|please|authori[sz]|deriv|remit|solicit|indic)
    \d ?[xv] ?\/? ?(?:wk|week|mo|sem)|\d{2} ?min|\d (?:visits?|sessions?|sesiones|veces|visitas)\b
  `,
  'i',
);

/** Identity stays out of reading, and fields that are of no order say nothing we could rely on. */
const unread: Meaning[] = ['patient', 'other'];

const says = (field: FieldReading) => field.value.trim() !== '' && !unread.includes(field.meaning);

/** The heading of a field that the page gives no label. */
const headings: Record<Meaning, string> = {
  diagnosis: 'Diagnosis',
  procedure: 'Procedure',
  bodyArea: 'Body area',
  units: 'Units',
  frequency: 'Frequency',
  duration: 'Duration',
  medicalNecessity: 'Medical necessity',
  goals: 'Goals',
  precautions: 'Precautions',
  signature: 'Signature',
  provider: 'Ordering provider',
  providerNpi: 'NPI',
  orderDate: 'Order date',
  patient: 'Patient',
  payer: 'Payer',
  authorization: 'Authorization',
  narrative: 'Order',
  referredTo: 'Referred to',
  other: '',
};

function compose(fields: FieldReading[]): { prepared: Prepared; sources: Source[] } {
  let text = '';
  const regions: Region[] = [];
  for (const field of fields) {
    const source = { field: field.id, label: field.label, text: field.value };
    text += `${field.label || headings[field.meaning]}: `;
    regions.push({ start: text.length, end: text.length + field.value.length, meaning: field.meaning, source });
    text += `${field.value}\n`;
  }
  return { prepared: prepare(text, regions), sources: regions.map((region) => region.source) };
}

/** Moves every piece of evidence from the composed text into the field it came from. */
function withFields(referral: Referral, regions: Region[]): Referral {
  const moved = (evidence: Evidence): Evidence => {
    const region = regions.find(({ start, end }) => evidence.end > start && evidence.start < end);
    if (!region) return evidence;
    const start = Math.max(evidence.start, region.start) - region.start;
    const end = Math.min(evidence.end, region.end) - region.start;
    return { field: region.source.field, text: region.source.text.slice(start, end), start, end };
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!value || typeof value !== 'object') return value;
    if (isEvidence(value)) return moved(value);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'sources' ? part : walk(part)]));
  };
  return walk(referral) as Referral;
}

const isEvidence = (value: object): value is Evidence => 'text' in value && 'start' in value && 'end' in value;

import type { ControlKind, Detection, Meaning } from '../reading.ts';
import { massageTalk, namesMassage } from './massage.ts';
import { pageWords, type Subject } from './page-words.ts';

export interface JudgedField {
  meaning: Meaning;
  confidence: number;
  label: string;
  value: string;
  kind: ControlKind;
}

export interface PageTexts {
  title: string;
  headings: string[];
  buttons: string[];
  passwords: number;
  /** Names of the forms and the address of the page. */
  names: string[];
}

export interface Decision {
  detected: Detection;
  confidence: number;
}

// Meanings that an order has and a sign-up or checkout form has not.
const clinical = new Set<Meaning>([
  'diagnosis',
  'procedure',
  'bodyArea',
  'units',
  'frequency',
  'duration',
  'medicalNecessity',
  'goals',
  'precautions',
  'signature',
  'provider',
  'providerNpi',
  'authorization',
  'referredTo',
  'narrative',
  'orderDate',
  'patient',
  'payer',
]);
const core = new Set<Meaning>([
  'diagnosis',
  'procedure',
  'medicalNecessity',
  'referredTo',
  'narrative',
  'authorization',
  'frequency',
]);
const SURE = 0.3;
const ORDER_PAGE = 1;
// A page that plainly calls itself a referral needs no more than one box to write it in.
const CERTAIN_PAGE = 1.5;
// A choice between kinds of form ("Transaction type: Physician request") names the form.
const choosesKind = /\b(?:type|template|form|category|kind)\b/i;

// Signing in takes a few fields; an order form may ask for the password again to sign.
const loginFields = 8;

/** Referral, possible or none, from what the page calls itself, what its fields are for and what stands in them. */
export function decide(fields: JudgedField[], page: PageTexts): Decision {
  const none: Decision = { detected: 'none', confidence: 0 };
  if (fields.length === 0) return none;
  const subject = subjectOf(page, fields);
  const sure = new Set(fields.filter((field) => field.confidence >= SURE).map((field) => field.meaning));
  const meanings = [...sure].filter((meaning) => clinical.has(meaning));
  const cores = meanings.filter((meaning) => core.has(meaning));
  const hasRoom = fields.some(({ kind, meaning }) => (kind === 'multiline' || kind === 'rich') && core.has(meaning));
  const context = contextOf(
    subject,
    meanings,
    cores,
    hasRoom,
    patientPage.test([page.title, ...page.headings].join(' ')),
  );
  const talk = talkIn(fields, page, context);
  if (talk === 'none' && context !== 'order') return none;
  const certainty = Math.min(1, 0.5 + cores.length * 0.1 + Math.max(0, subject.order) * 0.1);
  const detected = talk === 'none' ? 'possible' : 'referral';
  return { detected, confidence: Math.round(certainty * 100) / 100 };
}

// A box for a message is on every web site; one of these, or a page about a patient, makes it a clinical note.
const noted = new Set<Meaning>(['diagnosis', 'procedure', 'medicalNecessity']);
const patientPage = /\b(?:patient|encounter|clinical|progress notes?|visit notes?|paciente)\b/i;

type Context = 'order' | 'note' | 'other';

function contextOf(
  subject: Subject,
  meanings: Meaning[],
  cores: Meaning[],
  hasRoom: boolean,
  aboutPatients: boolean,
): Context {
  if (subject.other >= subject.order && subject.other >= 1) return 'other';
  const isForm = meanings.length >= 2 && cores.length >= 1;
  const speaksForItself = meanings.length >= 4 && cores.length >= 2;
  if (hasRoom && subject.order >= CERTAIN_PAGE && subject.other < 0.5) return 'order';
  if (isForm && subject.order - subject.other >= ORDER_PAGE) return 'order';
  if (speaksForItself && subject.order > subject.other) return 'order';
  const isClinical = cores.some((meaning) => noted.has(meaning)) || (cores.length > 0 && aboutPatients);
  return isClinical && subject.other < 1 ? 'note' : 'other';
}

function talkIn(fields: JudgedField[], page: PageTexts, context: Context): 'massage' | 'none' {
  if (context === 'other') return 'none';
  if (context === 'order' && [page.title, ...page.headings].some(namesMassage)) return 'massage';
  for (const field of fields) {
    const talk = massageTalk(field.value);
    const counts = context === 'order' ? talk !== 'none' : talk === 'order' && field.value.length > 20;
    if (counts) return 'massage';
  }
  return 'none';
}

function subjectOf(page: PageTexts, fields: JudgedField[]): Subject {
  const labels = fields.map((field) => field.label);
  const chosen = fields
    .filter(({ kind, label }) => kind === 'select' && choosesKind.test(label))
    .map(({ value }) => value);
  return pageWords({
    chosen,
    names: page.names,
    title: page.title,
    headings: page.headings,
    buttons: page.buttons,
    labels,
    passwords: fields.length > loginFields ? 0 : page.passwords,
  });
}

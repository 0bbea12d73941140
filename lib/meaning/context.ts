import type { Meaning, Signal } from '../reading.ts';
import type { AskedPage, JudgedField } from './asked.ts';
import { namesMassage } from './massage.ts';
import type { Subject } from './page-subject.ts';

/**
 * An order or referral form, a clinical note, a clinical form with a matter of its own, one of visits and sessions (where
 * massage is what is booked or was given), one that does not say what it is, or none of these.
 */
export type Context = 'order' | 'note' | 'record' | 'visit' | 'unsaid' | 'other';

/** What a form asks for, as far as it tells what kind of form it is. */
interface Asked {
  /** What its fields are surely for. */
  meanings: Meaning[];
  /** Those of them that an order cannot do without. */
  cores: Meaning[];
  /** There is a box for more than a line. */
  hasBox: boolean;
  /** There is one for what an order says. */
  hasRoom: boolean;
  /** There is somewhere to write what is wanted. */
  takesOrders: boolean;
  saysReferTo: boolean;
  isClinical: boolean;
}

const core = new Set<Meaning>([
  'diagnosis',
  'procedure',
  'medicalNecessity',
  'referredTo',
  'narrative',
  'authorization',
  'frequency',
]);
// Only a form about somebody's treatment asks for these; shops and schedules have times, places, people and notes too.
const medical = new Set<Meaning>([
  'diagnosis',
  'medicalNecessity',
  'bodyArea',
  'goals',
  'precautions',
  'providerNpi',
  'frequency',
  'procedure',
]);
// A box for a message is on every web site; one of these, or a page about a patient, or of letters, makes it a clinical note.
const noted = new Set<Meaning>(['diagnosis', 'procedure', 'medicalNecessity']);
const clinicalPage = /\b(?:patient|encounter|clinical|letters?|progress notes?|visit notes?|paciente)\b/i;

// Nobody but a clinician asks for these.
const examined = /\b(?:anamnes[ei]s|anamnesa|hpi|present illness|chief complaint|soap|opd)\b/i;
const isOfExamination = ({ label }: JudgedField): boolean => examined.test(label);

const SURE = 0.3;
const ORDER_PAGE = 1;
// One heading with a word like "request", or two fields that speak of a referral.
const WEAKLY_ORDER = 0.5;
// So little of another matter stands on any page.
const HARDLY_OTHER = 0.5;
// A page that plainly calls itself a referral needs no more than one box to write it in.
const CERTAIN_PAGE = 1.5;
// By its heading and its button: then it may call the box as it likes.
const SAID_TWICE = 2;

export function contextOf(fields: JudgedField[], page: AskedPage, subject: Subject): Context {
  const asked = askedOf(fields, page, subject);
  const isOfOthers = subject.other >= 1;
  if (asksToRefer(asked, subject)) return 'order';
  if (!(isOfOthers && subject.other >= subject.order) && looksLikeOrder(asked, subject)) return 'order';
  if (subject.signals.some(isOfAnimals)) return 'other';
  if (!asked.isClinical) return isOfOthers ? 'other' : 'unsaid';
  if (!isOfOthers) return 'note';
  return isOfVisits(page, subject) && !fields.some(isPrescribed) ? 'visit' : 'record';
}

const animals = /\b(?:veterinar\w{1,4}|canine|feline|equine|breed|species|pet|raza|especie|mascota)\b/;

const isOfAnimals = ({ name, words }: Signal): boolean => name === 'other' && animals.test(words);

// Whoever books or gives the massage prescribes nothing.
const isPrescribed = ({ label }: JudgedField): boolean => /\b(?:prescriptions?|prescribed)\b/i.test(label);

const visits =
  /\b(?:appointments?|schedul\w{2,3}|book(?:ing)?s?|reserve|clients?|sessions?|spa|salon|treatment (?:note|log)s?|claims?|billing)\b/;

const FIRST_HEADINGS = 3;
// A label alone ("Next appointment") stands in a physician's form too; but whoever has clients is none.
const SPEAKS_UP = 0.6;
const clients = /\bclients?\b/;

function isOfVisits({ title, headings }: AskedPage, { signals }: Subject): boolean {
  const isSaid = ({ words, score }: Signal): boolean => score >= SPEAKS_UP || clients.test(words);
  if (signals.some((signal) => signal.name === 'other' && visits.test(signal.words) && isSaid(signal))) return true;
  return [title, ...headings.slice(0, FIRST_HEADINGS)].some(
    (heading) => visits.test(heading.toLowerCase()) || namesMassage(heading),
  );
}

/** What of the fields belongs to an order for certain. */
export function coresOf(fields: JudgedField[]): Meaning[] {
  return surelyAsked(fields).filter((meaning) => core.has(meaning));
}

function surelyAsked(fields: JudgedField[]): Meaning[] {
  const sure = fields.filter(({ meaning, confidence }) => confidence >= SURE && meaning !== 'other');
  return [...new Set(sure.map(({ meaning }) => meaning))];
}

function askedOf(fields: JudgedField[], { title, headings, buttons }: AskedPage, subject: Subject): Asked {
  const meanings = surelyAsked(fields);
  const cores = coresOf(fields);
  const boxes = fields.filter(({ kind }) => kind === 'multiline' || kind === 'rich');
  const hasRoom = boxes.some(({ meaning }) => core.has(meaning));
  // A plain referral may have a single line for what is wanted.
  const hasLine = subject.order >= CERTAIN_PAGE && meanings.includes('narrative');
  // A directory of doctors has people, places and numbers, and nowhere to write what is wanted.
  const isAboutTreatment = meanings.some((each) => medical.has(each)) || asksForAuthorization(meanings);
  const isPatients = clinicalPage.test([title, ...headings].join(' ')) || fields.some(isOfExamination);
  return {
    meanings,
    cores,
    hasBox: boxes.length > 0,
    hasRoom,
    takesOrders: hasRoom || (!buttons.some(looksUp) && (isAboutTreatment || hasLine)),
    saysReferTo: fields.some((field) => saysReferTo(field, subject)),
    isClinical: cores.some((meaning) => noted.has(meaning)) || (cores.length > 0 && isPatients),
  };
}

const asksForAuthorization = (meanings: Meaning[]): boolean =>
  meanings.includes('authorization') && meanings.includes('payer');

// What is filtered or reported is looked up, not ordered.
const looksUp = (button: string): boolean =>
  /^(?:run|filter|apply filters?|export|show results?|clear filters?)\b/i.test(button);

// "Referred to" may be a record of what was done; this asks for it. So does a letter that speaks of referring.
const refersTo = /^refer (?:patient )?to\b/i;
const lettersTo = /^dear (?:dr|doctor|colleague)\b/i;

const saysReferTo = ({ meaning, label }: JudgedField, { order }: Subject): boolean =>
  meaning === 'referredTo' && (refersTo.test(label) || (order >= WEAKLY_ORDER && lettersTo.test(label)));

/** Why, and to whom: no more is needed where the page speaks of referring at all, and hardly of anything else. */
function asksToRefer({ meanings, cores, saysReferTo }: Asked, { order, other }: Subject): boolean {
  if (saysReferTo && cores.length >= 2 && other < HARDLY_OTHER) return true;
  const asksWhyAndWhom = meanings.includes('referredTo') && meanings.includes('medicalNecessity');
  return asksWhyAndWhom && order >= WEAKLY_ORDER && (other < HARDLY_OTHER || order >= SAID_TWICE);
}

function looksLikeOrder(asked: Asked, subject: Subject): boolean {
  const { meanings, cores, hasBox, hasRoom, takesOrders } = asked;
  const { order, other } = subject;
  const isPlain = other < HARDLY_OTHER;
  const isForm = meanings.length >= 2 && cores.length >= 1;
  const asksMuch = meanings.length >= 4 && cores.length >= 2;
  return (
    (isPlain && hasRoom && order >= CERTAIN_PAGE) ||
    (isPlain && hasBox && cores.length > 0 && order >= SAID_TWICE) ||
    (isForm && takesOrders && order - other >= ORDER_PAGE) ||
    (asksMuch && takesOrders && order >= WEAKLY_ORDER && order > other) ||
    asksAsOrdersDo(meanings, subject)
  );
}

const aspects: Meaning[][] = [
  ['diagnosis', 'medicalNecessity'],
  ['procedure'],
  ['frequency', 'duration', 'units'],
  ['signature', 'provider', 'providerNpi', 'referredTo', 'patient'],
];

// No other form asks for so much of what an order says.
const WHOLE_ORDER = 8;

/** A page that never says "order" is one all the same when it asks why, what, how often and by whom. */
function asksAsOrdersDo(meanings: Meaning[], { order, other }: Subject): boolean {
  const asked = aspects.filter((aspect) => aspect.some((meaning) => meanings.includes(meaning)));
  if (asked.length === aspects.length && meanings.length >= WHOLE_ORDER) return other < CERTAIN_PAGE;
  return other < HARDLY_OTHER && asked.length >= (order > 0 ? 3 : 4);
}

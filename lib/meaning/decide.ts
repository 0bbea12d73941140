import type { Meaning } from '../reading.ts';
import type { AskedPage, JudgedField, Typed, Understood } from './asked.ts';
import { massageTalk, namesMassage, refersToMassage } from './massage.ts';
import { type Subject, subjectOf } from './page-subject.ts';
import { saysOfItself } from './prompt.ts';

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
const SURE = 0.3;
const ORDER_PAGE = 1;
// One heading with a word like "request", or two fields that speak of a referral.
const WEAKLY_ORDER = 0.5;
// A page that plainly calls itself a referral needs no more than one box to write it in.
const CERTAIN_PAGE = 1.5;
// By its heading and its button: then it may call the box as it likes.
const SAID_TWICE = 2;
// Signing in takes a few fields; an order form may ask for the password again to sign.
const loginFields = 8;

type Decision = Pick<Understood, 'detected' | 'confidence' | 'dependsOnTyped' | 'signals'>;

/** Referral, possible or none, from what the page calls itself, what its fields are for and what was typed into them. */
export function decide(fields: JudgedField[], page: AskedPage): Decision {
  if (fields.length === 0) return none;
  const subject = subjectOf({
    ...page,
    names: [...page.names, page.address.replace(/^[^/]*/, '').slice(-80)],
    labels: fields.map(saysOfItself),
    passwords: fields.length > loginFields ? 0 : page.passwords,
  });
  const sure = new Set(fields.filter((field) => field.confidence >= SURE).map((field) => field.meaning));
  const meanings = [...sure].filter((meaning) => meaning !== 'other');
  const cores = meanings.filter((meaning) => core.has(meaning));
  const boxes = fields.filter(({ kind }) => kind === 'multiline' || kind === 'rich');
  const hasRoom = boxes.some(({ meaning }) => core.has(meaning));
  // A directory of doctors has people, places and numbers, and nowhere to write what is wanted.
  const isAboutTreatment = meanings.some((each) => medical.has(each)) || asksForAuthorization(meanings);
  // A plain referral may have a single line for what is wanted.
  const hasLine = subject.order >= CERTAIN_PAGE && meanings.includes('narrative');
  const takesOrders = hasRoom || (!page.buttons.some(asks) && (isAboutTreatment || hasLine));
  const aboutPatients = clinicalPage.test([page.title, ...page.headings].join(' '));
  const context = contextOf(subject, meanings, cores, {
    hasBox: boxes.length > 0,
    hasRoom,
    takesOrders,
    aboutPatients,
    saysReferTo: fields.some((field) => saysReferTo(field, subject)),
  });
  const { signals } = subject;
  if (context === 'other') return { ...none, signals };
  const isNamed = context === 'order' && [page.title, ...page.headings, ...page.lead].some(namesMassage);
  const isMassage = isNamed || page.typed.some((typed) => speaksOfMassage(typed, context));
  const detected = isMassage ? 'referral' : context === 'order' ? 'possible' : 'none';
  const certainty = Math.min(1, 0.5 + cores.length * 0.1 + Math.max(0, subject.order) * 0.1);
  const confidence = detected === 'none' ? 0 : Math.round(certainty * 100) / 100;
  return { detected, confidence, dependsOnTyped: !isNamed, signals };
}

const asksForAuthorization = (meanings: Meaning[]): boolean =>
  meanings.includes('authorization') && meanings.includes('payer');

const none: Decision = { detected: 'none', confidence: 0, dependsOnTyped: false, signals: [] };

// A box for a message is on every web site; one of these, or a page about a patient, or of letters, makes it a clinical note.
const noted = new Set<Meaning>(['diagnosis', 'procedure', 'medicalNecessity']);
const clinicalPage = /\b(?:patient|encounter|clinical|letters?|progress notes?|visit notes?|paciente)\b/i;

interface Room {
  /** A box for more than a line. */
  hasBox: boolean;
  /** One that is for what an order says. */
  hasRoom: boolean;
  takesOrders: boolean;
  aboutPatients: boolean;
  saysReferTo: boolean;
}

// "Referred to" may be a record of what was done; this asks for it. So does a letter that speaks of referring.
const refersTo = /^refer (?:patient )?to\b/i;
const lettersTo = /^dear (?:dr|doctor|colleague)\b/i;

const saysReferTo = ({ meaning, label }: JudgedField, { order }: Subject): boolean =>
  meaning === 'referredTo' && (refersTo.test(label) || (order >= WEAKLY_ORDER && lettersTo.test(label)));

// What is filtered or reported is looked up, not ordered.
const asks = (button: string): boolean =>
  /^(?:run|filter|apply filters?|export|show results?|clear filters?)\b/i.test(button);

/** An order or referral form, a clinical note, a clinical form with a matter of its own, or none of these. */
type Context = 'order' | 'note' | 'record' | 'other';

function contextOf(subject: Subject, meanings: Meaning[], cores: Meaning[], room: Room): Context {
  const { hasBox, hasRoom, takesOrders, aboutPatients, saysReferTo } = room;
  if (asksWhyAndWhom(meanings, subject)) return 'order';
  if (saysReferTo && cores.length >= 2 && subject.other < WEAKLY_ORDER) return 'order';
  const isClinical = cores.some((meaning) => noted.has(meaning)) || (cores.length > 0 && aboutPatients);
  if (subject.other >= subject.order && subject.other >= 1) return isClinical ? 'record' : 'other';
  const isForm = meanings.length >= 2 && cores.length >= 1;
  const speaksForItself = meanings.length >= 4 && cores.length >= 2 && takesOrders;
  const saysOrder = subject.order >= WEAKLY_ORDER && subject.order > subject.other;
  if (hasRoom && subject.order >= CERTAIN_PAGE && subject.other < 0.5) return 'order';
  if (hasBox && cores.length > 0 && subject.order >= SAID_TWICE && subject.other < 0.5) return 'order';
  if (isForm && takesOrders && subject.order - subject.other >= ORDER_PAGE) return 'order';
  if (speaksForItself && saysOrder) return 'order';
  if (asksAsOrdersDo(meanings, subject)) return 'order';
  if (!isClinical) return 'other';
  return subject.other < 1 ? 'note' : 'record';
}

/** Why, and to whom: no more is needed where the page speaks of referring at all, and hardly of anything else. */
const asksWhyAndWhom = (meanings: Meaning[], { order, other }: Subject): boolean =>
  meanings.includes('referredTo') &&
  meanings.includes('medicalNecessity') &&
  order >= WEAKLY_ORDER &&
  (other < WEAKLY_ORDER || order >= SAID_TWICE);

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
  return other < WEAKLY_ORDER && asked.length >= (order > 0 ? 3 : 4);
}

// What was tried before is not what is ordered now.
const pastLabel = /\b(?:histor(?:y|ies|ia)|past|previous|used|tried|subjective|overview|antecedentes?)\b/i;

// What a patient came for may be a wish.
const wishLabel = /\b(?:reason for (?:the )?visit|complaint|hpi|present illness)\b/i;

// What is named there is to be done.
const planLabel =
  /\b(?:recommendations?|treatment plan|plan of care|referrals?|recomendaciones|plan de tratamiento)\b/i;

function speaksOfMassage({ label, text }: Typed, context: Context): boolean {
  if (pastLabel.test(label)) return false;
  if (context === 'record') return refersToMassage(text) && !wishLabel.test(label);
  const talk = massageTalk(text);
  if (context === 'order' || planLabel.test(label)) return talk !== 'none';
  return talk === 'order' && text.length > 20 && !wishLabel.test(label);
}

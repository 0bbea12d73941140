import { wordsOfIdentifier } from './words.ts';

/** How strongly a page says that it is a referral or order, and that it is something else. */
export interface Subject {
  order: number;
  other: number;
}

export interface Named {
  title: string;
  headings: string[];
  buttons: string[];
  labels: string[];
  passwords: number;
  names: string[];
  /** What was chosen where a kind of form may be chosen. */
  chosen: string[];
}

const orderPhrases: [number, string][] = [
  [
    1.5,
    'referral intake form|referral intake|referral|refferal|referal|request authorization|rfa|referral order|referral request|referral form|referral letter|refer patient|new referral|create referral|referral detail|consultation request|consult request|request consultation|consultation referral|physician request|massage referral|massage therapy order|massage prescription|massage therapy referral|prescription massage|therapy order|therapy referral|letter medical necessity|referral reason|reason referral|orden masaje|referencia|derivacion|interconsulta|remision|hoja referencia|orden medica',
  ],
  [
    1,
    'service request|procedure order|new order|order entry|order form|order detail|physician order|clinical order|treatment plan|treatment planning|care plan|therapy plan|plan care|prior authorization|authorization request|preauthorization|consultation|consult|prescription|place order|therapy session|add order|sign order|outgoing referral|plan tratamiento|solicitud|receta|requisition|refer to|referred to|referring provider|refer|referred by|referring physician|ordering provider|ordering physician|letterhead',
  ],
  [0.6, 'order|orders|request|prescribe|orden'],
];

const otherPhrases: [number, string][] = [
  [
    1.5,
    'lab order|laboratory order|lab requisition|laboratory requisition|lab test|imaging order|imaging request|imaging requisition|radiology order|radiology request|radiology requisition|x ray order|mri order|ct order|medication order|medication prescription|prescribe medication|drug order|new prescription|e prescribe|eprescribe|eprescription|pharmacy|superbill|fee slip|invoice|claim form|checkout|check out|shopping cart|cart|add to cart|book now|book appointment|booking|book session|book|reserve|gift card|gift certificate|log in|login|sign in|sign up|create account|register|registration|newsletter|subscribe|refer friend|referral program|referral bonus|referral code|referral reward|affiliate|apply now|view consultation request|consultation request list|inpatient record|admission order|discharge order|discharge summary|inpatient|coupon|intake form|client intake|health intake|new client|soap note|questionnaire|survey|physical therapy order|physical therapy referral|pt order|pt referral|physical therapy prescription|immunization|vaccine|diet order|nursing order|dme order|supply order|blood bank|pathology order|medication refill|refill request|job application|contact us|contact our|book massage|book online|new message|get in touch|appointment|schedule|scheduling|leave reply|post comment|payment method|credit card|billing address|shipping address|delivery address',
  ],
  [0.5, 'compose'],
  [
    1,
    'spa|salon|guest|employee referral|candidate|career|resume|claim status|claim inquiry|remittance|eligibility|worklist|work list|problem list|add problem|new problem|medical history|social history|family history|surgical history',
  ],
  [
    0.6,
    'filter|queue|dashboard|billing|payment|price|shop|product|article|blog|medication list|drug name|drug search|dispense|refill|specimen|collection date|fasting|contrast|modality worklist|password|search result|list|report|setting|administration|configuration|edit institution|view request|demographic|client name|inbox|coupon code|subtotal|patient history|assessment intake',
  ],
];

/** Phrases stand as `wordsOf` leaves them. */
const phrases = new Map<string, { side: keyof Subject; weight: number }>();

function learn(side: keyof Subject, lists: [number, string][]): void {
  for (const [weight, list] of lists) {
    const told = { side, weight };
    for (const phrase of list.split('|')) phrases.set(phrase, told);
  }
}

const LABELS_PER_STEP = 50;

/** Words of the title and first headings weigh most, then later headings, buttons and labels. */
export function* pageWords(named: Named): Generator<void, Subject> {
  if (phrases.size === 0) {
    learn('order', orderPhrases);
    learn('other', otherPhrases);
  }
  const subject: Subject = { order: 0, other: named.passwords > 0 ? 1.5 : 0 };
  const counted = new Set<string>();
  const read = (texts: string[], weight: number): void => {
    for (const text of texts) count(text, weight, subject, counted);
  };
  read([named.title, ...named.headings.slice(0, 3), ...named.chosen], 1);
  read(named.names, 0.6);
  read(named.headings.slice(3), 0.6);
  read(named.buttons, 0.4);
  for (let start = 0; start < named.labels.length; start += LABELS_PER_STEP) {
    yield;
    read(named.labels.slice(start, start + LABELS_PER_STEP), 0.35);
  }
  return subject;
}

function count(text: string, weight: number, subject: Subject, counted: Set<string>): void {
  const words = wordsOfIdentifier(text);
  for (let start = 0; start < words.length; ) {
    let used = 1;
    for (let length = Math.min(4, words.length - start); length > 0; length -= 1) {
      const key = words.slice(start, start + length).join(' ');
      const phrase = phrases.get(key);
      if (!phrase) continue;
      if (!counted.has(key)) subject[phrase.side] += phrase.weight * weight;
      counted.add(key);
      used = length;
      break;
    }
    start += used;
  }
}

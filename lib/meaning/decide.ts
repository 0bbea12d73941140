import { oneOf } from '../one-of.ts';
import type { AskedPage, JudgedField, Typed, Understood } from './asked.ts';
import { type Context, contextOf, coresOf } from './context.ts';
import { massageTalk, namesMassage } from './massage.ts';
import { subjectOf } from './page-subject.ts';
import { saysOfItself } from './prompt.ts';
import { plansMassage, refersToMassage } from './refers-to-massage.ts';

type Decision = Pick<Understood, 'detected' | 'confidence' | 'dependsOnTyped' | 'signals'>;

const none: Decision = { detected: 'none', confidence: 0, dependsOnTyped: false, signals: [] };

// Signing in takes a few fields; an order form may ask for the password again to sign.
const loginFields = 8;

/** Referral, possible or none, from what the page calls itself, what its fields are for and what was typed into them. */
export function decide(fields: JudgedField[], page: AskedPage): Decision {
  if (fields.length === 0) return none;
  const subject = subjectOf({
    ...page,
    names: [...page.names, page.address.replace(/^[^/]*/, '').slice(-80)],
    labels: fields.map(saysOfItself),
    passwords: fields.length > loginFields ? 0 : page.passwords,
  });
  const { order, signals } = subject;
  const context = contextOf(fields, page, subject);
  if (context === 'other') return { ...none, signals };
  const isNamed = context === 'order' && [page.title, ...page.headings, ...page.lead].some(namesMassage);
  const speaking = page.typed.find((typed) => speaksOfMassage(typed, context));
  const isMassage = isNamed || speaking !== undefined;
  const detected = isMassage ? 'referral' : context === 'order' ? 'possible' : 'none';
  const certainty = Math.min(1, 0.5 + coresOf(fields).length * 0.1 + Math.max(0, order) * 0.1);
  const confidence = detected === 'none' ? 0 : Math.round(certainty * 100) / 100;
  // Where somebody has pointed out the fields, the form is there whatever is typed.
  const isPicked = page.fields.some(({ hint }) => hint !== null);
  const letIn =
    context !== 'order' && speaking && !isPicked ? [{ name: 'typed', words: speaking.label, score: 1 }] : [];
  return { detected, confidence, dependsOnTyped: !isNamed, signals: [...signals, ...letIn] };
}

// What was tried before is not what is ordered now.
const pastLabel = /\b(?:histor(?:y|ies|ia)|past|previous|used|tried|subjective|overview|antecedentes?)\b/i;

// "Treatment provided" says what was done, and sometimes to whom the patient was sent.
const doneLabel = new RegExp(
  String.raw`\b(?:technique|treatment|service|therap|session|modalit)\w{0,4} (?<!to be )${oneOf`
    practi[cs]ed|performed|provided|rendered|administered|given|received|delivered
  `}\b`,
  'i',
);

// What a patient came for, or is to reach, may be a wish.
const wishLabel = /\b(?:reason for (?:the )?visit|complaint|hpi|present illness|goals?|objetivos?)\b/i;

// What is named there is to be done.
const planLabel =
  /\b(?:recommendations?|treatment plan|plan of care|referrals?|recomendaciones|plan de tratamiento)\b/i;

// What is written there is what comes next.
const nextLabel =
  /\b(?:plane?|treatment|therapy|interventions?|orders?|rx|prescriptions?|instructions?|advice|recommendations?|implementation|action|tratamiento|indicaciones|terapia)\b|\bp$/i;

// Where sessions are booked too, this asks what somebody is sent for.
const referralLabel = /\breferrals?\b/i;

function speaksOfMassage({ label, text }: Typed, context: Context): boolean {
  if (pastLabel.test(label)) return false;
  if (context === 'unsaid') return refersToMassage(text) && plansMassage(text);
  if (context === 'record' || context === 'visit' || doneLabel.test(label)) {
    if (wishLabel.test(label)) return false;
    const mayPlan = (context === 'record' ? nextLabel : referralLabel).test(label) && !doneLabel.test(label);
    return refersToMassage(text) || (mayPlan && plansMassage(text));
  }
  const talk = massageTalk(text);
  if (context === 'order' || planLabel.test(label)) return talk !== 'none';
  return talk === 'order' && text.length > 20 && !wishLabel.test(label);
}

import type { Authorization, Referral } from '../referral.ts';
import { titleOf } from '../therapists/therapist.ts';
import { unitsForMinutes } from '../units.ts';
import { authorOf } from './author.ts';
import { type Concept, diagnosisConcept, procedureConcept, systems } from './codings.ts';
import { distinctDiagnoses } from './diagnosis-words.ts';
import { areaName, goalLines, namedProcedures, precautionLines, reasons } from './order-words.ts';
import type { PaperContext } from './paper.ts';
import { npiOf } from './therapist-on-paper.ts';
import { phaseTimings, type Timing, timingOf } from './timing.ts';

/** A draft FHIR R4 ServiceRequest with the elements US Core asks for. It is no message: the user copies or downloads it. */
export interface ServiceRequest {
  resourceType: 'ServiceRequest';
  contained?: PhaseOrder[];
  status: 'draft';
  intent: 'order';
  category: Concept[];
  code: Concept;
  orderDetail?: Concept[];
  quantityQuantity?: { value: number; unit: string };
  subject: Subject;
  occurrenceTiming: Timing;
  authoredOn: string;
  requester?: Party;
  performerType: Concept;
  performer?: Party[];
  reasonCode?: Concept[];
  insurance?: { type: string; identifier: { value: string }; display: string }[];
  bodySite?: Concept[];
  note?: { text: string }[];
}

/**
 * One phase of a plan. R4 has one Timing for a request, so a taper is one order that holds a request for each phase:
 * a system that knows only the order reads its length, its visits and its words, and never a rate that is half the truth.
 */
interface PhaseOrder {
  resourceType: 'ServiceRequest';
  id: string;
  basedOn: [{ reference: '#' }];
  status: 'draft';
  intent: 'order';
  code: Concept;
  subject: Subject;
  occurrenceTiming: Timing;
}

/** A person by name, and by NPI when it is one. */
interface Party {
  display: string;
  identifier?: { system: string; value: string };
}

type Subject = { display: string } | { extension: { url: string; valueCode: string }[] };

export interface ServiceRequestContext extends PaperContext {
  /** The patient as the user wants to be named in the resource; absent = masked. */
  subject?: string;
}

export function serviceRequest(referral: Referral, context: ServiceRequestContext): ServiceRequest {
  const { codes, techniques } = namedProcedures(referral.procedures);
  const [code = '', ...others] = codes;
  const technique = techniques.join(', ');
  const service = code
    ? procedureConcept(code, others.length > 0 ? '' : technique)
    : { text: technique || 'Massage therapy' };
  const subject = subjectOf(context.subject);
  const resource: ServiceRequest = {
    resourceType: 'ServiceRequest',
    contained: phaseTimings(referral).map((timing, at) => phaseOrder(timing, at, service, subject)),
    status: 'draft',
    intent: 'order',
    category: [{ text: 'Massage therapy referral' }],
    code: service,
    orderDetail: [
      ...others.map((other) => procedureConcept(other, '')),
      // Which of several codes a technique belongs to, the order does not say.
      ...(others.length > 0 && technique ? [{ text: technique }] : []),
    ],
    ...unitsOf(referral),
    subject,
    occurrenceTiming: timingOf(referral),
    authoredOn: referral.orderDate ?? context.today,
    ...requesterOf(referral, context),
    performerType: {
      coding: [{ system: systems.taxonomy, code: '225700000X', display: 'Massage Therapist' }],
      text: 'Massage therapist',
    },
    performer: context.therapist ? [party(titleOf(context.therapist), npiOf(context.therapist))] : [],
    reasonCode: distinctDiagnoses(referral, context.codes).map((diagnosis) =>
      diagnosisConcept(diagnosis, context.codes),
    ),
    insurance: insuranceOf(referral.authorization),
    bodySite: referral.areas.filter(({ wholeBody }) => !wholeBody).map((area) => ({ text: areaName(area) })),
    note: notesOf(referral),
  };
  return withoutEmptyLists(clean(resource));
}

const phaseOrder = (timing: Timing, at: number, code: Concept, subject: Subject): PhaseOrder => ({
  resourceType: 'ServiceRequest',
  id: `phase-${at + 1}`,
  basedOn: [{ reference: '#' }],
  status: 'draft',
  intent: 'order',
  code,
  subject,
  occurrenceTiming: timing,
});

/** FHIR wants a subject; why there is none is said as FHIR says it (data-absent-reason: masked for privacy). */
const subjectOf = (subject: string | undefined): Subject =>
  subject
    ? { display: subject }
    : {
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
      };

function unitsOf({ session }: Referral): Pick<ServiceRequest, 'quantityQuantity'> {
  const value = session.units ?? (session.minutes === null ? null : unitsForMinutes(session.minutes));
  return value === null || session.conflict ? {} : { quantityQuantity: { value, unit: unitName } };
}

const unitName = '15-minute units per visit';

function requesterOf(referral: Referral, { prescriber }: PaperContext): Pick<ServiceRequest, 'requester'> {
  const said = authorOf(referral, prescriber);
  const [name, credential, npi] = [said.name, said.credential, said.npi].map((part) => (/^_+$/.test(part) ? '' : part));
  if (!name) return {};
  const display = [name, credential].filter(Boolean).join(', ');
  return { requester: party(display, npi ?? '') };
}

const party = (display: string, npi: string): Party => ({
  display,
  ...(npi && { identifier: { system: systems.npi, value: npi } }),
});

const insuranceOf = ({ number, claimNumber }: Authorization) => [
  ...(number ? [{ type: 'ClaimResponse', identifier: { value: number }, display: 'Authorization number' }] : []),
  ...(claimNumber ? [{ type: 'Coverage', identifier: { value: claimNumber }, display: 'Claim number' }] : []),
];

/** The parts that FHIR has no element for, in the order's own words. What the order leaves open is left out. */
function notesOf(referral: Referral): { text: string }[] {
  const { necessity, goals, precautions } = referral;
  const { finding, functionalLoss, priorCare } = reasons(referral);
  const said: [boolean, string][] = [
    [necessity.standing === 'asserted', 'Massage therapy is medically necessary.'],
    [necessity.finding !== null, `Finding: ${finding}.`],
    [necessity.functionalLoss !== null, `Loss of function: ${functionalLoss}.`],
    [necessity.priorCare !== null, `Tried so far: ${priorCare}.`],
    [goals.length > 0, `Goals: ${goalLines(referral).join('; ')}.`],
    [precautions.length > 0, `Precautions: ${precautionLines(referral).join('; ')}.`],
  ];
  return said.flatMap(([there, text]) => (there ? [{ text }] : []));
}

/** FHIR strings hold no control characters and are never empty or padded (R4, datatypes: string). */
function clean<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(/[\p{Cc}\s]+/gu, ' ').trim() as Value;
  if (Array.isArray(value)) return value.map(clean) as Value;
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)])) as Value;
}

/** FHIR knows no empty lists: what there is none of is absent. */
const withoutEmptyLists = (resource: ServiceRequest): ServiceRequest =>
  Object.fromEntries(
    Object.entries(resource).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  ) as unknown as ServiceRequest;

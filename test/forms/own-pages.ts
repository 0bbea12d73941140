import type { Detection, Meaning } from '../../lib/reading.ts';

/** Forms and look-alikes written for the project, in the ways that EHRs lay out fields. Rows are [label, tag, meaning]. */
type Row = [string, 'input' | 'textarea' | 'select', Meaning | ''];

export interface OwnPage {
  name: string;
  expect: Detection;
  html: string;
  fields: { selector: string; meaning: Meaning }[];
  /** What turns an empty form into a massage referral. */
  filled?: { selector: string; value: string };
}

const control = (tag: Row[1], id: string, more = ''): string =>
  tag === 'input' ? `<input id="${id}"${more}>` : `<${tag} id="${id}"${more}></${tag}>`;

type Layout = (label: string, tag: Row[1], id: string) => string;

const layouts: Record<string, Layout> = {
  grid: (label, tag, id) => `<div class="row"><div><span>${label}</span></div><div>${control(tag, id)}</div></div>`,
  cells: (label, tag, id) => `<table><tr><td><b>${label}</b>:</td><td>${control(tag, id)}</td></tr></table>`,
  placeholder: (label, tag, id) => `<p>${control(tag, id, ` placeholder="${label}"`)}</p>`,
  floating: (label, tag, id) => `<div>${control(tag, id, ' placeholder=" "')}<span>${label}</span></div>`,
  list: (label, tag, id) => `<dl><dt>${label}</dt><dd>${control(tag, id)}</dd></dl>`,
  heading: (label, tag, id) => `<h4>${label}</h4><div>${control(tag, id)}</div>`,
  labelled: (label, tag, id) => `<b id="l${id}">${label}</b>${control(tag, id, ` aria-labelledby="l${id}"`)}`,
  server: (label, tag, id) => `<div><span>${label}</span> ${control(tag, id, ` name="ctl00$Main$${id}"`)}</div>`,
};

function form(
  name: string,
  expect: Detection,
  title: string,
  layout: string,
  rows: Row[],
  fill?: [number, string],
): OwnPage {
  const lay = layouts[layout] as Layout;
  const body = rows.map(([label, tag], index) => lay(label, tag, `f${index}`)).join('');
  const fields = rows.flatMap(([, , meaning], index) => (meaning ? [{ selector: `#f${index}`, meaning }] : []));
  const page = { name, expect, html: `<h1>${title}</h1><form>${body}<button>Save</button></form>`, fields };
  return fill ? { ...page, filled: { selector: `#f${fill[0]}`, value: fill[1] } } : page;
}

const order = 'Massage therapy twice a week for 6 weeks, 60 minutes, low back pain M54.50';

const general: Row[] = [
  ['Patient', 'input', 'patient'],
  ['Referring Provider', 'select', 'provider'],
  ['Refer To', 'input', 'referredTo'],
  ['Specialty', 'select', 'referredTo'],
  ['Diagnosis', 'input', 'diagnosis'],
  ['Reason for Referral', 'textarea', 'medicalNecessity'],
  ['Priority', 'select', 'other'],
  ['Notes', 'textarea', 'narrative'],
];
const plan: Row[] = [
  ['Referring doctor', 'input', 'provider'],
  ['NPI', 'input', 'providerNpi'],
  ['ICD-10 codes', 'input', 'diagnosis'],
  ['Frequency (per week)', 'input', 'frequency'],
  ['Number of visits', 'input', 'duration'],
  ['Minutes per session', 'input', 'units'],
  ['Reason for referral', 'textarea', 'medicalNecessity'],
];
const spanish: Row[] = [
  ['Paciente', 'input', 'patient'],
  ['Médico remitente', 'input', 'provider'],
  ['Diagnóstico', 'input', 'diagnosis'],
  ['Especialidad', 'select', 'referredTo'],
  ['Motivo de referencia', 'textarea', 'medicalNecessity'],
  ['Observaciones', 'textarea', 'narrative'],
];
const treatment: Row[] = [
  ['Diagnosis', 'textarea', 'diagnosis'],
  ['Goals', 'textarea', 'goals'],
  ['Plan', 'textarea', 'procedure'],
  ['Precautions', 'textarea', 'precautions'],
];

const referrals: OwnPage[] = [
  form('grid of divs', 'possible', 'New Referral', 'grid', general, [5, order]),
  form('table cells', 'possible', 'Referral Request', 'cells', general, [7, order]),
  form('placeholders only', 'possible', 'Outgoing referral', 'placeholder', plan, [6, order]),
  form('floating labels', 'possible', 'Therapy order', 'floating', plan, [6, order]),
  form('definition list', 'possible', 'Consultation Request', 'list', general, [5, order]),
  form('headings above', 'possible', 'Treatment Plan', 'heading', treatment, [2, order]),
  form('labels by id', 'possible', 'Create Referral', 'labelled', general, [5, order]),
  form('old server names', 'possible', 'Referrals', 'server', general, [5, order]),
  form('Spanish', 'possible', 'Hoja de referencia', 'grid', spanish, [
    4,
    'Terapia de masaje 2 veces por semana, 6 semanas, lumbalgia M54.50',
  ]),
  form('massage prescription', 'referral', 'Massage Therapy Prescription', 'grid', plan),
  form('massage referral', 'referral', 'Massage Referral', 'cells', general),
];

const rows = (...labels: string[]): Row[] =>
  labels.map((label) => [
    label,
    /note|comment|message|reason|plan|subjective|objective|assessment/i.test(label) ? 'textarea' : 'input',
    '',
  ]);

const lookAlikes: OwnPage[] = [
  form(
    'laboratory order',
    'none',
    'Laboratory Order',
    'grid',
    rows('Tests', 'Diagnosis', 'Ordering provider', 'Specimen', 'Comments'),
  ),
  form(
    'imaging order',
    'none',
    'Radiology Order',
    'grid',
    rows('Study', 'Diagnosis', 'Reason for exam', 'Ordering provider'),
  ),
  form(
    'physical therapy order',
    'none',
    'Physical Therapy Order',
    'grid',
    rows('Diagnosis', 'Frequency', 'Duration', 'Modalities (heat, ice, massage)'),
  ),
  form(
    'medication prescription',
    'none',
    'New Prescription',
    'grid',
    rows('Medication', 'Dose', 'Frequency', 'Duration', 'Refills', 'Prescriber', 'Pharmacy'),
  ),
  form('spa booking', 'none', 'Book a massage', 'grid', rows('Service', 'Therapist', 'Duration', 'Date', 'Notes')),
  form(
    'refer a friend',
    'none',
    'Refer a friend and get $20 off your next massage',
    'grid',
    rows('Your name', "Friend's email", 'Message'),
  ),
  form('superbill', 'none', 'Superbill', 'grid', rows('Diagnosis', 'CPT', 'Units', 'Provider', 'Charge')),
  form('contact page', 'none', 'Contact our massage clinic', 'grid', rows('Name', 'Email', 'Message')),
  form(
    'client intake',
    'none',
    'Massage Client Intake Form',
    'grid',
    rows('Name', 'Date of birth', 'Referred by', 'Areas of pain', 'Goals for session'),
  ),
  form(
    'therapist SOAP note',
    'none',
    'Massage Session SOAP Note',
    'grid',
    rows('Subjective', 'Objective', 'Assessment', 'Plan'),
  ),
  form('vitals', 'none', 'Record vitals', 'grid', rows('Height', 'Weight', 'Notes')),
  form('problem list', 'none', 'Add Problem', 'grid', rows('Diagnosis', 'Onset date', 'Status', 'Notes')),
  form(
    'appointment',
    'none',
    'New appointment',
    'grid',
    rows('Patient', 'Provider', 'Reason for visit', 'Duration', 'Notes'),
  ),
  form(
    'patient registration',
    'none',
    'Patient Registration',
    'grid',
    rows('Patient name', 'DOB', 'Insurance', 'Referring physician'),
  ),
  form('"message" misspelled', 'none', 'Compose massage', 'grid', rows('To', 'Subject', 'Massage')),
  form('claim', 'none', 'Claim Form', 'grid', rows('Diagnosis', 'Procedure', 'Units', 'Referring provider', 'Charges')),
];

export const ownPages: OwnPage[] = [...referrals, ...lookAlikes];

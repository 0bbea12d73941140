import { describe, expect, it } from 'vitest';
import type { AskedPage } from '../../lib/meaning/asked.ts';
import { understand } from '../../lib/meaning/understand.ts';
import type { Detection } from '../../lib/reading.ts';
import { field, page, referral } from './pages.ts';

const typed = (text: string, label = 'Reason for referral') => [{ label, text }];
const note = page({
  title: 'Progress note for patient',
  fields: [field('Assessment', 'multiline'), field('Diagnosis')],
});

const soap = page({
  headings: ['New SOAP Note'],
  fields: [field('Chief complaint'), field('Objective', 'multiline'), field('Assessment & Plan', 'multiline')],
});

/** Name, what the page asked, the decision, whether what was typed may change it. */
const pages: [string, AskedPage, Detection, boolean][] = [
  ['a page without fields', page({ headings: ['Massage referral'] }), 'none', false],
  ['a referral of something else', referral, 'possible', true],
  [
    'a referral whose heading names massage',
    { ...referral, headings: ['Massage therapy referral'] },
    'referral',
    false,
  ],
  ['a referral in which massage was typed', { ...referral, typed: typed('Massage therapy 2x/wk') }, 'referral', true],
  [
    'massage among what was tried before',
    { ...referral, typed: typed('massage', 'Previous treatment') },
    'possible',
    true,
  ],
  ['a note', note, 'none', true],
  [
    'a note that orders massage',
    { ...note, typed: typed('Refer to LMT for massage, 60 min weekly x 8', 'Assessment') },
    'referral',
    true,
  ],
  [
    'a progress report to a payer, which asks about tests too',
    page({
      title: 'Workers compensation follow up',
      fields: [
        field('Diagnosis'),
        field('Diagnostic tests rendered at this visit', 'multiline'),
        field('Does the patient need diagnostic tests or referrals?', 'select'),
        field('Describe any changes to the treatment plan', 'multiline'),
      ],
      typed: typed('Add massage therapy (LMT) 2x/wk x 4 wks for cervical strain', 'Changes to the treatment plan'),
    }),
    'referral',
    true,
  ],
  [
    'a SOAP note whose plan refers to massage',
    {
      ...soap,
      typed: typed('1. Cervicalgia M54.2 - refer to LMT, massage 60 min weekly x 8. f/u 2 mo', 'Assessment & Plan'),
    },
    'referral',
    true,
  ],
  // A known miss: a therapist writes the same into the notes of an appointment.
  [
    'a plan without a word of referring in the clinical notes of an appointment',
    page({
      title: 'Appointments',
      fields: [field('Clinical Notes', 'multiline'), field('Treatment Plan', 'multiline')],
      typed: typed('1. Medical massage 2x/mo x 3 mo, upper back', 'Treatment Plan'),
    }),
    'none',
    true,
  ],
  [
    'an appointment for massage',
    page({
      title: 'Appointments',
      fields: [field('Client note', 'multiline'), field('Treatment', 'select')],
      typed: typed('Medical massage 60 min, weekly x 3, upper back', 'Treatment'),
    }),
    'none',
    true,
  ],
  [
    'an appeal of a claim for massage',
    page({
      headings: ['Submit Medical Claim Appeal'],
      fields: [
        field('Insurance Claim ID'),
        field('CPT Procedure Code'),
        field('Appeal Justification Notes', 'multiline'),
      ],
      typed: typed('97124 x4 billed for cervicalgia, request reprocessing', 'Appeal Justification Notes'),
    }),
    'none',
    true,
  ],
  [
    'a record of an appointment in which a physician prescribes',
    page({
      headings: ['Edit Appointment'],
      fields: ['diagnosis', 'treatment', 'prescriptions'].map((label) => field(label, 'multiline')),
      typed: typed('massage jaw/SCM/suboccip by LMT, 30 min q wk x 6', 'treatment'),
    }),
    'referral',
    true,
  ],
  [
    'a record of an appointment in which massage is given',
    page({
      headings: ['Edit Appointment'],
      fields: ['diagnosis', 'treatment', 'notes'].map((label) => field(label, 'multiline')),
      typed: typed('massage jaw/SCM/suboccip by LMT, 30 min q wk x 6', 'treatment'),
    }),
    'none',
    true,
  ],
  [
    'instructions in a place where all departments are sent their orders',
    page({
      headings: ['Place orders for labs, imaging or procedures'],
      fields: ['Priority', 'Clinical Indication', 'Special Instructions'].map((label) => field(label, 'multiline')),
      typed: typed('Outpt massage therapy (97124), lumbar, 4 units, BIW x4w. LMT only', 'Special Instructions'),
    }),
    'referral',
    true,
  ],
  [
    'a visit that only its questions call clinical',
    page({
      headings: [],
      fields: ['anamnesis', 'opd_1', 'note'].map((label) => field(label, 'multiline')),
      typed: typed('refer to massage therapist for neck + shoulder massage, 20-30 min, 1x week 5 wks', 'note'),
    }),
    'referral',
    true,
  ],
  [
    'a note about a client, which is a therapist’s own',
    page({
      title: 'SOAP note',
      fields: ['Client name', 'Subjective', 'Objective', 'Assessment', 'Plan'].map((label) =>
        field(label, 'multiline'),
      ),
      typed: typed('Massage 60 min weekly x 6 weeks', 'Plan'),
    }),
    'none',
    true,
  ],
  [
    'a form that does not say what it is, with a whole order in it',
    page({
      fields: ['Nombre', 'Próxima consulta', 'Observación'].map((label) => field(label, 'multiline')),
      typed: typed('Derivar a masoterapia: masaje terapéutico hombros y cervical, 8 ses, 2/sem', 'Observación'),
    }),
    'referral',
    true,
  ],
  [
    'the same with less than a whole order',
    page({
      fields: ['Name', 'Next time', 'Remarks'].map((label) => field(label, 'multiline')),
      typed: typed('refer to massage therapist, or massage weekly at home', 'Remarks'),
    }),
    'none',
    true,
  ],
  [
    'a referral on a page where visits are booked',
    page({
      headings: ['Schedule an appointment', 'Referrals'],
      buttons: ['Book appointment'],
      fields: ["Child's name", 'Reason for Referral', "Provider's Name"].map((label) => field(label, 'multiline')),
      typed: typed('Eval and treat - massage therapy 30 min/wk x 6, parent present', 'Reason for Referral'),
    }),
    'referral',
    true,
  ],
  [
    'an encounter that asks for the next appointment too',
    page({
      headings: ['Clinical encounter', 'Medical history', 'Patient history'],
      fields: ['Diagnosis', 'Treatment plan', 'Next appointment'].map((label) => field(label, 'multiline')),
      typed: typed('Start therapeutic massage w/ LMT, 45 min, 2x wk x 3 wk then 1x wk x 3 wk', 'Treatment plan'),
    }),
    'referral',
    true,
  ],
  [
    'a billing record of massage',
    page({
      headings: ['Billing & Insurance', 'Add Billing Record'],
      fields: ['Patient', 'Claim Number', 'CPT Code', 'Diagnosis Code', 'Amount ($)', 'Paid Amount ($)'].map((label) =>
        field(label),
      ),
      typed: typed('Massage therapy, 4 units, EOB pending', 'Notes'),
    }),
    'none',
    true,
  ],
  [
    'a service of a massage practice',
    page({
      headings: ['Add Massage Therapy Details'],
      fields: ['Rate', 'Basis', 'Type of massage', 'Operation Day/s', 'Time', 'To'].map((label) => field(label)),
      typed: typed('Deep tissue, medical massage, 60 min', 'Type of massage'),
    }),
    'none',
    true,
  ],
  [
    'what was done in a log of training',
    page({
      headings: ['Add New Log Entry'],
      fields: [field('Date', 'date'), field('Techniques Practiced', 'multiline'), field('Goals', 'multiline')],
      typed: [
        ...typed('guard passes; sports massage after, 30 min on right shoulder', 'Techniques Practiced'),
        ...typed('loosen hips, massage 1x/wk, compete in June', 'Goals'),
      ],
    }),
    'none',
    true,
  ],
  [
    'a referral among what was done at a visit',
    page({
      headings: ['New Consultation', 'Diagnosis & Treatment'],
      fields: [
        field('Chief Complaint', 'multiline'),
        field('Clinical Diagnosis'),
        field('Treatment Provided', 'multiline'),
      ],
      typed: typed('Referred to therapeutic massage clinic, low back 30 mins 2x/wk x 4 wks', 'Treatment Provided'),
    }),
    'referral',
    true,
  ],
  [
    'what is to be done in a note of the same kind',
    page({
      headings: ['Add New Entry'],
      fields: [field('Date', 'date'), field('Plan', 'multiline'), field('Goals', 'multiline')],
      typed: typed('massage therapy 1x/wk x 6, LMT, low back', 'Plan'),
    }),
    'referral',
    true,
  ],
  [
    'a SOAP note that says “massage therapy referral”',
    { ...soap, typed: typed('LBP M54.50. Massage therapy referral 30 min wkly x 8, f/u 2 mo', 'Assessment & Plan') },
    'referral',
    true,
  ],
  [
    'a SOAP note whose plan is a course of massage',
    { ...soap, typed: typed('Cervicalgia M54.2. Massage w/ LMT 30 min 1x/wk x 6, stretch', 'Assessment & Plan') },
    'referral',
    true,
  ],
  [
    'a session note whose plan is a course of massage',
    page({
      headings: ['Client session', 'SOAP note'],
      fields: [field('Client'), field('Assessment', 'multiline'), field('Plan', 'multiline')],
      typed: typed('Massage 30 min 1x/wk x 6, stretch', 'Plan'),
    }),
    'none',
    true,
  ],
  [
    'a plan for a dog',
    page({
      title: 'Veterinary visit record',
      fields: ['Pet name', 'Species', 'Breed', 'Diagnosis', 'Treatment plan'].map((label) => field(label)),
      typed: typed('Hip OA. Massage therapy 30 min 1x/wk x 6 wks w/ canine rehab', 'Treatment plan'),
    }),
    'none',
    false,
  ],
  [
    'a plan of nursing on a ward',
    page({
      headings: ['Inpatient care plan'],
      fields: [
        field('Nursing Diagnosis'),
        field('Nursing Plan of Action', 'multiline'),
        field('Evaluation', 'multiline'),
      ],
      typed: typed(
        'Massage therapy to back by therapist, 30 min daily x 5 days, per Dr. Mwangi',
        'Nursing Plan of Action',
      ),
    }),
    'referral',
    true,
  ],
  [
    'a SOAP note of the massage that was given',
    {
      ...soap,
      typed: typed('Swedish massage 60 min, weekly visits recommended. Refer back to PCP', 'Assessment & Plan'),
    },
    'none',
    true,
  ],
  [
    'a SOAP note of somebody whom a massage therapist referred',
    { ...soap, typed: typed('Referral from massage therapist for imaging, 2 views', 'Assessment & Plan') },
    'none',
    true,
  ],
  [
    'a note that mentions massage',
    { ...note, typed: typed('She enjoys a massage now and then at home', 'Assessment') },
    'none',
    true,
  ],
  [
    'a directory of doctors, whose numbers are no authorization',
    page({
      title: 'Add/Edit Service Code',
      lead: ['Referral Doc. Code'],
      names: ['addEditRefDoc.jsp'],
      fields: ['Referral number', 'Last Name', 'First Name', 'Specialty', 'City'].map((label) => field(label)),
    }),
    'none',
    true,
  ],
  [
    'a shop',
    page({ headings: ['Checkout'], fields: [field('Card number'), field('Note', 'multiline')] }),
    'none',
    false,
  ],
];

const fields = (...labels: string[]) =>
  labels.map((label) => field(label, /notes|instructions|reason/i.test(label) ? 'multiline' : 'text'));

/** Title, heading, labels: what looks like an order and is none for therapy; the `possible` ones are. */
const looksLikeOrder: [string, string, string[], Detection][] = [
  [
    'Canine records',
    'Arthritis Management',
    ['Physical therapy', 'Massage Therapy', 'Frequency', 'Diagnosis', 'Additional notes'],
    'none',
  ],
  [
    'Charges',
    'Add Charge',
    ['CPT / HCPCS Code', 'Units', 'Charge amount', 'Diagnosis pointers', 'Rendering provider'],
    'none',
  ],
  ['', 'Imaging Exam', ['Imaging Type', 'Anatomical Region', 'Clinical Indication', 'Clinical Question'], 'none'],
  ['Career Access Hub', 'Refer someone', ['Name', 'Pathway', 'Reason for Referral'], 'none'],
  ['CRM', '', ['Referral Source', 'Referred By', 'Referral Notes'], 'none'],
  ['Perfil Profesor Jefe', 'Crear Derivación', ['Motivo de Derivación'], 'none'],
  ['Letters', 'Reference Letters', ['Patient Name', 'Referred To', 'Reason for Referral'], 'possible'],
  [
    'Referral Reports',
    'Referral Letter',
    ['Specialist Name', 'Specialty', 'Reason for Referral', 'Current symptoms'],
    'possible',
  ],
  ['Derivar paciente', '', ['Médico destino', 'Breve motivo'], 'possible'],
  [
    'Terapias',
    'Plan de rehabilitación | Añadir terapia',
    ['Tipo de terapia', 'Frecuencia', 'Duración', 'Objetivos'],
    'possible',
  ],
  [
    'Medicare - Pre-authorisation',
    'Capture Physio/OT Authorisation',
    ['Date authorised from', 'Motivation or reason'],
    'possible',
  ],
  [
    '',
    'Write prescription',
    ['Medicine name', 'Dosage', 'Frequency', 'Duration', 'Precautions', 'Additional notes'],
    'none',
  ],
  ['', 'Prescribe medicine', ['Dosage', 'Route', 'Frequency', 'Duration', 'Quantity', 'Instructions'], 'none'],
  ['Medications - Clinic', '', ['Patient', 'Indication', 'Prescription', 'Start', 'Notes'], 'none'],
  ['Patient conditions - Clinic', '', ['Patient', 'Condition', 'Code', 'Start', 'Notes'], 'none'],
  ['', 'New Requisition', ['Patient', 'Ordering Physician', 'Tests', 'Clinical notes'], 'none'],
  ['', 'New matter', ['Client', 'Matter type', 'Referral date', 'Referred by', 'Referral type', 'Notes'], 'none'],
  ['', 'Place Orders', ['Perform date', 'Clinical Indication', 'Special Instructions'], 'possible'],
  ['Student record', '', ['Referral Source', 'Referral Reason', 'Medical notes'], 'none'],
  ['', 'Attending physician statement', ['Referring physician', 'Diagnosis', 'Treatment', 'Reason'], 'none'],
  [
    '',
    'Acupuncture',
    ['Therapy type', 'Diagnosis', 'Treatment date', 'Next session date', 'Treating therapist', 'Frequency'],
    'none',
  ],
  [
    'Encounter',
    'Add procedure order',
    ['Catalog procedure', 'Supporting diagnosis', 'Clinical instructions'],
    'possible',
  ],
  ['Referral Slip', 'Create Referral Slip', ['Patient name', 'Send to', 'Other notes'], 'possible'],
  ['', 'Patient Referral Form', ['Reason for the referral', 'Hospital to Assign'], 'possible'],
  ['Case', '', ['Search', 'REFER TO', 'Notes'], 'possible'],
  ['SION', 'Órdenes verbales', ['Fecha de registro', 'Hora', 'Registre aquí su orden verbal'], 'possible'],
  ['Doctor Dashboard', 'Create Treatment Plan', ['Plan name', 'Start date', 'Plan details, notes'], 'possible'],
  ['Clinic', 'Add Treatment Plan', ['Tooth number', 'Planned date', 'Procedure name', 'Estimated cost'], 'none'],
  [
    'PSR',
    'New Authorization',
    ['Patient', 'Payer', 'Auth number', 'Service code', 'Modifier 1', 'Modifier 2', 'Modifier 3', 'Units requested'],
    'possible',
  ],
  ['Encounter', 'Request prior approval', ['Diagnosis (ICD-10)', 'Clinical justification'], 'possible'],
  ['SIS', 'Nueva derivación', ['Observaciones', 'Hospital', 'Paciente', 'Fecha'], 'possible'],
  ['SIS', 'Derivaciones', ['Hospital', 'Paciente', 'Fecha'], 'none'],
  ['Referrals', 'Give a Referral', ['Chapter', 'Member', 'Type of referral', 'Referral notes'], 'none'],
  ['Botox', 'Add Botox Session', ['Patient', 'Consult Date', 'Treatment Plan', 'Injection Notes', 'Sessions'], 'none'],
  [
    '',
    'Psychotherapy Treatment Plan',
    ['Patient', 'Diagnosis', 'Presenting Problem', 'Treatment Goals', 'Interventions', 'Frequency of Treatment'],
    'none',
  ],
  ['Clinic', 'REFERRAL NOTE', ['Dear Dr.', 'NOTE'], 'possible'],
  ['Clinic', 'Discharge summary', ['Dear Dr.', 'NOTE'], 'none'],
  [
    'Consult Tracking',
    'Place a consult',
    ['To service', 'From service', 'Requesting provider', 'Reason for request', 'Provisional diagnosis'],
    'possible',
  ],
  [
    'Insurance Authorization',
    '',
    ['Authorization Number', 'Authorizing Provider', 'Insurance Company', 'Number of Visits', 'Comment'],
    'possible',
  ],
  [
    'Physiotherapy Pool Queue',
    'New Treatment Course',
    ['Diagnosis', 'Chief Complaint', 'Treatment Goal', 'Total Sessions', 'Special Instructions'],
    'possible',
  ],
  [
    'Create Next App',
    '',
    ['Requested Service', 'Reason for Request', 'CPT Code', 'Diagnosis Code', 'Additional Note'],
    'possible',
  ],
  ['Legal CRM', 'Create Referral', ['Firm/Attorney Name', 'Referral Reason', 'Referral Fee', 'Notes'], 'none'],
  ['Oncology', 'Add Treatment', ['Start Date', 'Drug / Agent', 'Treatment Response', 'Notes'], 'none'],
  ['Golden Flowers', 'Consultation request', ['Approximate budget', 'Tell us about your wedding', 'Notes'], 'none'],
  [
    'Documentation',
    'Initial Evaluation',
    ['Student Name', 'Evaluation Date', 'Reason for Referral', 'Background Information', 'Recommendations'],
    'none',
  ],
  ['', 'Prescribed Treatment Schedule', ['Patient', 'Therapist', 'Treatment Schedule', 'Surgery Date'], 'possible'],
  ['PA Copilot', 'New case', ['Patient ID', 'Policy ID', 'Treatment requested', 'Clinical note'], 'possible'],
  ['OpenClinic', '', ['Reference centre', 'Anamnesis', 'Reason for transfer', 'Recommendations'], 'possible'],
  ['Calls', '', ['Subject', 'Purpose of Call', 'Services Requested', 'Referred To', "Counsellor's Notes"], 'possible'],
  [
    'Helpline calls',
    'Create Ticket',
    ['Subject', 'Purpose of Call', 'Services Requested', 'Referred To', "Counsellor's Notes"],
    'none',
  ],
  [
    'Blood Bank',
    'Requests',
    ['Last name', 'Diagnosis', 'Requesting hospital', 'Physician', 'Blood type', 'Blood product', 'Quantity'],
    'none',
  ],
  ['Case', '', ['Search', 'Referred from', 'Notes'], 'none'],
  ['Consulta', 'Orden de Terapia', ['Frecuencia', 'Terapia', 'N° veces', 'Observaciones'], 'possible'],
  ['', 'Job Referral Request', ['What job are you applying for?', 'Person of contact', 'Extra details'], 'none'],
  ['Clínica', 'Nueva visita', ['Propietario', 'Veterinario', 'Motivo de visita', 'Anamnesis', 'Tratamiento'], 'none'],
  ['', 'Referral', ['Reason for referral', 'Current symptoms', 'Refer to', 'Allergies'], 'possible'],
  ['', 'Referral', ['Patient', 'Current medications', 'Allergies', 'Reason for referral', 'Refer to'], 'possible'],
];

describe('a form in the words of another trade or department', () => {
  it.each(looksLikeOrder)('“%s” “%s” with %j is %s', (title, heading, labels, detected) => {
    const headings = heading ? [heading] : [];
    expect(understand(page({ title, headings, fields: fields(...labels) })).detected).toBe(detected);
  });
});

const meaningsOn = (asked: AskedPage) => {
  const { judgements, fields } = understand(asked);
  return fields.map((place) => judgements[place]?.meaning);
};

describe('a page that asks what it is', () => {
  it.each(pages)('%s', (_, asked, detected, dependsOnTyped) => {
    expect(understand(asked)).toMatchObject({ detected, dependsOnTyped });
  });

  it('gets an answer for each field, in its order', () => {
    expect(meaningsOn(referral)).toEqual(['diagnosis', 'referredTo', 'medicalNecessity']);
  });

  it('says in which field something was typed that alone lets it in', () => {
    const ordered = { ...note, typed: typed('Refer to LMT for massage, 60 min weekly x 8', 'Assessment') };
    const letIn = (asked: AskedPage) => understand(asked).signals.filter(({ name }) => name === 'typed');
    expect(letIn(ordered).map(({ words }) => words)).toEqual(['Assessment']);
    expect(letIn(note)).toEqual([]);
    const hint = { meaning: 'goals' as const, name: 'picked by hand' };
    expect(letIn({ ...ordered, fields: ordered.fields.map((each) => ({ ...each, hint })) })).toEqual([]);
    expect(letIn({ ...referral, typed: typed('Massage therapy 2x/wk') })).toEqual([]);
  });

  it('hears what is the same of many fields once', () => {
    const labels = ['Diagnosis', 'Value', 'Result', 'Value', 'Diagnosis'];
    const { judgements, fields: places } = understand({ ...referral, fields: fields(...labels) });
    expect(new Set(judgements.map((each) => JSON.stringify(each))).size).toBe(judgements.length);
    expect(places[4]).toBe(places[0]);
    expect(places[3]).toBe(places[1]);
    expect(places[1]).not.toBe(places[0]);
  });

  it('does not believe a name that fields of different labels share', () => {
    const copied = (label: string) => ({
      ...field(label),
      evidence: [...field(label).evidence, { source: 'identifier' as const, text: 'provider_npi' }],
    });
    const meaningsOf = (labels: string[]) => meaningsOn({ ...referral, fields: labels.map(copied) });
    expect(meaningsOf(['Diagnosis', 'Shade', 'Hue'])).toEqual(['diagnosis', 'other', 'other']);
    expect(meaningsOf(['Shade', 'Shade'])).toEqual(['providerNpi', 'providerNpi']);
  });

  it('takes a column of dates for no date of an order', () => {
    const dates = Array.from({ length: 4 }, () => field('Date', 'date'));
    expect(meaningsOn({ ...referral, fields: dates })).toEqual(dates.map(() => 'other'));
    expect(meaningsOn({ ...referral, fields: dates.slice(0, 1) })).toEqual(['orderDate']);
  });

  it('has a hint of its own believed before that of the product', () => {
    const known = { ...field(''), evidence: [{ source: 'identifier' as const, text: 'form_body' }] };
    const asked = page({
      address: 'ehr.example/interface/forms/x',
      fields: [known, { ...known, hint: { meaning: 'goals', name: 'picked by hand' } }],
    });
    expect(understand(asked).product).toBe('OpenEMR');
    expect(meaningsOn(asked)).toEqual(['medicalNecessity', 'goals']);
  });

  it('is called after the heading that names massage', () => {
    expect(understand({ ...referral, headings: ['Chart', 'Massage referral'] }).title).toBe('Massage referral');
    expect(understand({ ...referral, headings: [], title: 'EHR' }).title).toBe('EHR');
  });
});

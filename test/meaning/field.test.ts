import { describe, expect, it } from 'vitest';
import type { Evidence, Hint } from '../../lib/meaning/asked.ts';
import { fieldJudge } from '../../lib/meaning/field.ts';
import { LONGEST_PHRASE } from '../../lib/meaning/hits.ts';
import { vocabulary } from '../../lib/meaning/vocabulary.ts';
import { wordsOf } from '../../lib/meaning/words.ts';
import type { ControlKind, Meaning } from '../../lib/reading.ts';

const judge = (evidence: Evidence[], kind: ControlKind, hint: Hint | null) => fieldJudge()({ evidence, kind, hint });
const label = (text: string): Evidence => ({ source: 'label', text });

const labels: [string, ControlKind, Meaning][] = [
  ['Diagnosis', 'text', 'diagnosis'],
  ['To Doctor', 'select', 'referredTo'],
  ['Address to', 'text', 'referredTo'],
  ['Dear Dr.', 'text', 'referredTo'],
  ['Refer To User', 'text', 'referredTo'],
  ['Receiving Barangay', 'select', 'referredTo'],
  ['Reffered To', 'select', 'referredTo'],
  ['Hospital to Assign', 'select', 'referredTo'],
  ['Médico de destino', 'select', 'referredTo'],
  ['Referring Dentist Name', 'text', 'provider'],
  ['Who is referring this client?', 'text', 'provider'],
  ['Payer organization', 'text', 'payer'],
  ['Name of client', 'text', 'patient'],
  ['In Patient/ Out Patient', 'select', 'other'],
  ['Clinic where patient was consulted', 'select', 'other'],
  ['Problems the Patient Has', 'multiline', 'medicalNecessity'],
  ['When did the problem start', 'text', 'other'],
  ['Contact Details', 'text', 'other'],
  ['Contact Information', 'text', 'other'],
  ['Place Referral', 'select', 'referredTo'],
  ['Tipo de profesional', 'select', 'referredTo'],
  ['Refered by', 'text', 'provider'],
  ['Refering Hospital', 'text', 'provider'],
  ['Preferred Clinic Location', 'select', 'referredTo'],
  ['Findings', 'multiline', 'medicalNecessity'],
  ['Examination Findings', 'multiline', 'other'],
  ['Other Clinical Information', 'multiline', 'medicalNecessity'],
  ["Patient's Progress", 'multiline', 'other'],
  ['Patient', 'text', 'patient'],
  ['Order Lab Tests', 'select', 'other'],
  ['Treatment Response', 'select', 'other'],
  ['Referring Dr Location', 'select', 'provider'],
  ['Servicio Procedencia', 'select', 'provider'],
  ['Referring Attorney', 'select', 'other'],
  ['Member Address', 'text', 'patient'],
  ['Diagnosis Results', 'multiline', 'diagnosis'],
  ['Problema de Salud #1', 'text', 'diagnosis'],
  ['Motivation', 'multiline', 'medicalNecessity'],
  ['Rx Date', 'text', 'orderDate'],
  ['Surgery Date', 'text', 'other'],
  ['Fecha Respuesta IC', 'text', 'other'],
  ['Date authorised from', 'text', 'authorization'],
  ['Rich Text Editor. Editing area: main', 'rich', 'narrative'],
  ['Patient Will Book', 'checkbox', 'other'],
  ['Appointment minutes', 'select', 'other'],
  ['Charge code', 'text', 'procedure'],
  ['Length of need', 'select', 'duration'],
  ['Primary Dx (ICD-10)', 'text', 'diagnosis'],
  ['ICD-10 Code(s):', 'text', 'diagnosis'],
  ['Diagnosis/ICD10', 'combobox', 'diagnosis'],
  ['Associated diagnoses', 'combobox', 'diagnosis'],
  ['Working diagnosis *', 'text', 'diagnosis'],
  ['Dx Code 1', 'text', 'diagnosis'],
  ['Diagnosis Description', 'text', 'diagnosis'],
  ['Diagnóstico principal', 'text', 'diagnosis'],
  ['Procedure / CPT', 'text', 'procedure'],
  ['CPT Code', 'text', 'procedure'],
  ['Service Requested', 'text', 'procedure'],
  ['Type of massage', 'select', 'procedure'],
  ['Treatment plan', 'multiline', 'procedure'],
  ['Requested services', 'text', 'procedure'],
  ['Modalities', 'text', 'procedure'],
  ['Treatment requested', 'multiline', 'procedure'],
  ['Tipo de tratamiento', 'select', 'procedure'],
  ['Body part', 'select', 'bodyArea'],
  ['Area(s) to be treated', 'text', 'bodyArea'],
  ['Treatment area', 'text', 'bodyArea'],
  ['Body Site', 'combobox', 'bodyArea'],
  ['Region of pain', 'text', 'bodyArea'],
  ['Zona a tratar', 'text', 'bodyArea'],
  ['Units per visit', 'number', 'units'],
  ['Minutes per session', 'number', 'units'],
  ['Session length (min)', 'number', 'units'],
  ['Length of each session', 'text', 'units'],
  ['Number of units', 'number', 'units'],
  ['Duración de la sesión', 'text', 'units'],
  ['Frequency', 'text', 'frequency'],
  ['Visits per week', 'number', 'frequency'],
  ['Times per week', 'number', 'frequency'],
  ['How often?', 'select', 'frequency'],
  ['Frequency (x/week)', 'text', 'frequency'],
  ['Frecuencia', 'text', 'frequency'],
  ['Duration', 'text', 'duration'],
  ['Number of visits', 'number', 'duration'],
  ['# of visits requested', 'number', 'duration'],
  ['Total sessions', 'number', 'duration'],
  ['Number of weeks', 'number', 'duration'],
  ['Duration of treatment (weeks)', 'text', 'duration'],
  ['No. of treatments', 'number', 'duration'],
  ['Número de sesiones', 'number', 'duration'],
  ['Reason for referral', 'multiline', 'medicalNecessity'],
  ['Medical necessity', 'multiline', 'medicalNecessity'],
  ['Reason for Consultation', 'multiline', 'medicalNecessity'],
  ['Clinical indication', 'multiline', 'medicalNecessity'],
  ['Justification', 'multiline', 'medicalNecessity'],
  ['Clinical reason for order', 'multiline', 'medicalNecessity'],
  ['Referral Reason', 'text', 'medicalNecessity'],
  ['Brief clinical history', 'multiline', 'medicalNecessity'],
  ['Motivo de referencia', 'multiline', 'medicalNecessity'],
  ['Goals of treatment', 'multiline', 'goals'],
  ['Functional goals', 'multiline', 'goals'],
  ['Expected outcomes', 'multiline', 'goals'],
  ['Objetivos del tratamiento', 'multiline', 'goals'],
  ['Precautions / contraindications', 'multiline', 'precautions'],
  ['Allergies', 'multiline', 'precautions'],
  ['Special precautions', 'text', 'precautions'],
  ['Restrictions', 'text', 'precautions'],
  ['Contraindicaciones', 'text', 'precautions'],
  ['Physician signature', 'text', 'signature'],
  ['Electronically signed by', 'text', 'signature'],
  ['Signature', 'checkbox', 'signature'],
  ['Firma del médico', 'text', 'signature'],
  ['Ordering provider', 'combobox', 'provider'],
  ['Referring Physician Name', 'text', 'provider'],
  ['Requesting Provider', 'select', 'provider'],
  ['Referred by', 'text', 'provider'],
  ['Prescriber', 'text', 'provider'],
  ['Attending physician', 'select', 'provider'],
  ['Médico tratante', 'text', 'provider'],
  ['NPI', 'text', 'providerNpi'],
  ['Provider NPI #', 'text', 'providerNpi'],
  ['Referring provider NPI', 'text', 'providerNpi'],
  ['Order date', 'date', 'orderDate'],
  ['Date of referral', 'date', 'orderDate'],
  ['Referral Date', 'text', 'orderDate'],
  ['Date', 'date', 'orderDate'],
  ['Start date', 'date', 'orderDate'],
  ['Date signed', 'date', 'orderDate'],
  ['Fecha', 'date', 'orderDate'],
  ['Patient name', 'text', 'patient'],
  ['Patient', 'combobox', 'patient'],
  ['DOB', 'date', 'patient'],
  ['Date of Birth', 'date', 'patient'],
  ['MRN', 'text', 'patient'],
  ['Nombre del paciente', 'text', 'patient'],
  ['Insurance company', 'text', 'payer'],
  ['Payer', 'select', 'payer'],
  ['Policy #', 'text', 'payer'],
  ['Member ID', 'text', 'payer'],
  ['Claim number', 'text', 'payer'],
  ['Aseguradora', 'text', 'payer'],
  ['Prior authorization number', 'text', 'authorization'],
  ['Auth #', 'text', 'authorization'],
  ['Authorization required?', 'checkbox', 'authorization'],
  ['Notes', 'multiline', 'narrative'],
  ['Clinical summary', 'multiline', 'narrative'],
  ['Disease', 'text', 'diagnosis'],
  ['Treatement', 'text', 'procedure'],
  ['Medication / treatment', 'text', 'procedure'],
  ['Expected end date', 'date', 'duration'],
  ['Fecha final', 'date', 'duration'],
  ['Chief complaint', 'multiline', 'medicalNecessity'],
  ['Observations', 'multiline', 'narrative'],
  ['Notas clínicas', 'multiline', 'narrative'],
  ['Registre aquí su orden verbal', 'multiline', 'narrative'],
  ['Receiving doctor', 'text', 'referredTo'],
  ['Source clinic', 'text', 'provider'],
  ['TPA provider', 'text', 'payer'],
  ['Resident ID', 'text', 'patient'],
  ['Cost per unit', 'number', 'other'],
  ['Denial reason', 'text', 'other'],
  ['Descripción', 'multiline', 'narrative'],
  ['Consultation', 'multiline', 'narrative'],
  ['Treatment description', 'multiline', 'procedure'],
  ['Clinical justification notes', 'multiline', 'medicalNecessity'],
  ['Reasoning', 'multiline', 'medicalNecessity'],
  ['Current issue', 'multiline', 'medicalNecessity'],
  ['History of presenting complaint', 'multiline', 'medicalNecessity'],
  ['Practice name', 'text', 'provider'],
  ['Referring consultant', 'text', 'provider'],
  ['Solicitado por', 'text', 'provider'],
  ['Servicio que solicita', 'select', 'provider'],
  ['Price per session', 'number', 'other'],
  ['Follow-up reason', 'text', 'other'],
  ['Referral type', 'select', 'other'],
  ['Comments', 'multiline', 'narrative'],
  ['Additional instructions', 'multiline', 'narrative'],
  ['Special instructions', 'multiline', 'narrative'],
  ['Order details', 'rich', 'narrative'],
  ['Observaciones', 'multiline', 'narrative'],
  ['Refer to', 'combobox', 'referredTo'],
  ['Referred to provider', 'text', 'referredTo'],
  ['Specialty', 'select', 'referredTo'],
  ['Specialist', 'select', 'referredTo'],
  ['Facility', 'select', 'referredTo'],
  ['Refer to Clinic', 'text', 'referredTo'],
  ['Receiving facility', 'text', 'referredTo'],
  ['Massage therapist', 'text', 'referredTo'],
  ['Especialidad', 'select', 'referredTo'],
  ['Referring facility', 'text', 'provider'],
  ['Priority', 'select', 'other'],
  ['Urgency', 'select', 'other'],
  ['Units of measure', 'select', 'other'],
  ['Lab frequency band', 'text', 'other'],
  ['Appointment length', 'text', 'other'],
  ['Medication name', 'text', 'other'],
  ['Current medications', 'multiline', 'other'],
  ['Past medical history', 'multiline', 'other'],
  ['Subjective', 'multiline', 'other'],
  ['Objective', 'multiline', 'other'],
  ['Search', 'text', 'other'],
  ['Email', 'text', 'other'],
  ['Phone number', 'text', 'other'],
  ['Unit price', 'number', 'other'],
  ['Duration of symptoms', 'text', 'other'],
  ['Follow-up date', 'date', 'other'],
  ['Business unit', 'select', 'other'],
  ['Favourite colour', 'text', 'other'],
  ['What diagnosis is this referral for?', 'text', 'diagnosis'],
  ['Please describe the reason for this referral', 'multiline', 'medicalNecessity'],
  ['Provider being referred to', 'text', 'referredTo'],
  ['Ordering MD', 'text', 'provider'],
  ['Signing provider', 'select', 'provider'],
  ["Physician's Signature", 'text', 'signature'],
  ['Date of Service', 'date', 'orderDate'],
  ['Insurance Authorization #', 'text', 'authorization'],
  ['Clinical Notes', 'multiline', 'narrative'],
  ['Additional Notes for Therapist', 'multiline', 'narrative'],
  ['Prescription details', 'multiline', 'narrative'],
  ['Therapy Ordered', 'text', 'procedure'],
  ['Total # of sessions', 'number', 'duration'],
  ['Visits/week', 'number', 'frequency'],
  ['Weeks', 'number', 'duration'],
  ['Visits', 'number', 'duration'],
  ['Sessions per week', 'number', 'frequency'],
  ['Laterality', 'select', 'bodyArea'],
  ['Body Region(s)', 'text', 'bodyArea'],
  ['Consult to', 'text', 'referredTo'],
  ['Order name', 'text', 'procedure'],
  ['Remarks', 'multiline', 'narrative'],
  ["Patient's name", 'text', 'patient'],
  ['Medicare #', 'text', 'payer'],
  ['Group #', 'text', 'payer'],
  ['Date of injury', 'date', 'other'],
  ['Reason for visit', 'text', 'medicalNecessity'],
  ['Plan', 'multiline', 'procedure'],
  ['Assessment', 'multiline', 'diagnosis'],
  ['Assessment & Plan', 'multiline', 'procedure'],
  ['Provider Phone', 'text', 'provider'],
  ['Fax #', 'text', 'other'],
  ['Clinical information / reason for referral', 'multiline', 'medicalNecessity'],
  ['Indications for therapy', 'multiline', 'medicalNecessity'],
  ['Therapist notes', 'multiline', 'narrative'],
  ['Referring to', 'text', 'referredTo'],
  ['Refer from', 'text', 'provider'],
  ['Valid until', 'date', 'orderDate'],
  ['Service type', 'select', 'procedure'],
  ['Duration (minutes)', 'number', 'units'],
  ['Duration (weeks)', 'number', 'duration'],
  ['Problem', 'combobox', 'diagnosis'],
  ['Relevant medical history', 'multiline', 'other'],
  ['Provisional diagnosis', 'text', 'diagnosis'],
  ['Referral department', 'select', 'referredTo'],
  ['Referring department', 'select', 'provider'],
  ['To hospital', 'select', 'referredTo'],
  ['From hospital', 'select', 'provider'],
  ['Summary of case', 'multiline', 'medicalNecessity'],
  ['Treatment given', 'multiline', 'other'],
  ['Investigations', 'multiline', 'other'],
  ['Preferred provider', 'text', 'referredTo'],
  ['Send to (fax)', 'text', 'referredTo'],
  ['Clinical question', 'multiline', 'medicalNecessity'],
  ['Doctor', 'select', 'provider'],
  ['Order type', 'select', 'other'],
  ['Encounter', 'select', 'other'],
  ['Diagnostic impression', 'multiline', 'diagnosis'],
  ['Place of service', 'select', 'other'],
  ['Referral order', 'multiline', 'narrative'],
  ['Symptoms', 'multiline', 'other'],
  ['Treatment requested', 'text', 'procedure'],
  ['Service Description', 'text', 'procedure'],
  ['Primary Diagnosis Description', 'text', 'diagnosis'],
  ['Clinical Summary (Optional)', 'multiline', 'narrative'],
  ['Primary Objective', 'multiline', 'goals'],
  ['Number of meetings', 'text', 'duration'],
  ['Printed Name', 'text', 'provider'],
  ['Reference centre', 'select', 'referredTo'],
  ['Referred Doctor', 'select', 'referredTo'],
  ['Reffered to', 'text', 'referredTo'],
  ['Refferd from', 'text', 'provider'],
  ['Hospital number', 'text', 'patient'],
  ['Medical Scheme', 'select', 'payer'],
  ['Brief clinical summary / reason', 'multiline', 'medicalNecessity'],
  ['Private Note', 'multiline', 'other'],
  ['Reason for this change', 'multiline', 'other'],
  ['Callback Date', 'date', 'other'],
  ['Patient Preferences (Optional)', 'multiline', 'other'],
  ['I confirm that patient consent has been obtained', 'checkbox', 'other'],
  ['Bed No', 'text', 'other'],
  ['Days of Treatment', 'number', 'duration'],
  ['Médico referido', 'text', 'referredTo'],
  ['Trabajador', 'select', 'patient'],
  ['Resultado / Respuesta del Especialista', 'multiline', 'other'],
  ['From service', 'select', 'provider'],
  ['To service', 'select', 'referredTo'],
  ['Limb or Joint', 'text', 'bodyArea'],
  ['Select Physiotherapist', 'combobox', 'referredTo'],
  ['Profesional remitente', 'text', 'provider'],
  ['Institución remitente', 'text', 'provider'],
  ['Institución destino', 'text', 'referredTo'],
  ['Examination notes', 'multiline', 'other'],
  ['P', 'multiline', 'procedure'],
  ['A', 'multiline', 'diagnosis'],
  ['Plan and advice', 'multiline', 'procedure'],
  ['Treatment orders', 'multiline', 'narrative'],
  ['Physician orders', 'multiline', 'narrative'],
  ['SOAP P', 'text', 'procedure'],
  ['Period', 'text', 'duration'],
  ['Time Pattern', 'text', 'frequency'],
  ['NIC Number', 'text', 'patient'],
  ['Gestational Age (weeks)', 'number', 'other'],
  ['Expected discharge date', 'date', 'other'],
  ['Exploración Física (Objetivo)', 'multiline', 'other'],
  ['Physician Order', 'multiline', 'narrative'],
  ['Visit ID', 'text', 'other'],
  ['Dignosis Concern', 'multiline', 'diagnosis'],
  ['Alert Description', 'multiline', 'precautions'],
  ['Advice', 'multiline', 'narrative'],
  ['Patient Complains', 'multiline', 'medicalNecessity'],
  ['Patient Ailment', 'text', 'diagnosis'],
  ['Requested Amount', 'number', 'other'],
  ['Referral Type', 'select', 'other'],
  ['Illness', 'text', 'diagnosis'],
  ['Descripción del diagnóstico', 'text', 'diagnosis'],
  ['Additional Clinical Information', 'multiline', 'narrative'],
  ['Other Considerations', 'multiline', 'narrative'],
  ['Special Needs', 'multiline', 'precautions'],
  ['Interconsulta', 'select', 'referredTo'],
  ['Solicitud de interconsulta', 'multiline', 'narrative'],
  ['Motivo de interconsulta', 'multiline', 'medicalNecessity'],
  ['N° veces', 'number', 'duration'],
];

const identifiers: [string, ControlKind, Meaning][] = [
  ['refer_date', 'text', 'orderDate'],
  ['ctl00$Main$txtDx', 'text', 'diagnosis'],
  ['reasonForReferral', 'multiline', 'medicalNecessity'],
  ['referringProviderNPI', 'text', 'providerNpi'],
  ['treatment_area', 'text', 'bodyArea'],
  ['txtFrequency', 'text', 'frequency'],
  ['priorAuthNumber', 'text', 'authorization'],
  ['reasonforreferral', 'multiline', 'medicalNecessity'],
  ['fields_value_7', 'text', 'other'],
  ['textAreaExample16', 'multiline', 'other'],
  ['ember1274', 'text', 'other'],
];

it('no phrase is longer than the search looks', () => {
  const phrases = vocabulary.flatMap(([, , list]) => list.split('|'));
  expect(Math.max(...phrases.map((phrase) => phrase.split(' ').length))).toBe(LONGEST_PHRASE);
});

it('no phrase stands for two meanings', () => {
  const phrases = vocabulary.flatMap(([, , list]) => list.split('|'));
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
});

it.each(vocabulary)('phrases for %s stand as labels are read', (_meaning, _weight, list) => {
  const phrases = list.replace(/[=^]/g, '').split('|');
  expect(phrases.map((phrase) => wordsOf(phrase).join(' '))).toEqual(phrases);
});

describe('the meaning of a field', () => {
  it.each(labels)('"%s" on a %s is %s', (text, kind, meaning) => {
    expect(judge([label(text)], kind, null).meaning).toBe(meaning);
  });

  it.each(identifiers)('the name %s on a %s is %s', (text, kind, meaning) => {
    expect(judge([{ source: 'identifier', text }], kind, null).meaning).toBe(meaning);
  });

  it('takes the party from the heading when the label names only a detail', () => {
    const evidence: Evidence[] = [label('Name'), { source: 'section', text: 'Referring Physician' }];
    expect(judge(evidence, 'text', null).meaning).toBe('provider');
  });

  it('claims nothing from the heading alone when the label says something unknown', () => {
    const evidence: Evidence[] = [label('Page of 1 pages'), { source: 'section', text: 'Conditions' }];
    expect(judge(evidence, 'select', null).meaning).toBe('other');
  });

  it('keeps the reasons, strongest first', () => {
    const { signals } = judge([label('Diagnosis'), { source: 'identifier', text: 'dx_code' }], 'text', null);
    expect(signals.map(({ name }) => name)).toEqual(['label', 'identifier']);
  });

  it('lets a hint of the adapter win', () => {
    expect(judge([label('Provider')], 'select', { meaning: 'referredTo', name: 'known' }).meaning).toBe('referredTo');
  });

  it('claims nothing when two meanings are as likely', () => {
    expect(judge([label('Diagnosis'), label('Frequency')], 'text', null).meaning).toBe('other');
  });

  it('takes a person or place for the side that stands beside it', () => {
    const id: Evidence = { source: 'identifier', text: 'doctor_id' };
    expect(judge([label('Refer to'), id], 'select', null).meaning).toBe('referredTo');
    expect(judge([label('Doctor'), id], 'select', null).meaning).toBe('provider');
    const heading: Evidence = { source: 'section', text: 'Referring physician' };
    expect(judge([label('Clinic name'), heading], 'text', null).meaning).toBe('provider');
    expect(judge([label('Clinic name')], 'text', null).meaning).toBe('referredTo');
    const name: Evidence = { source: 'identifier', text: 'exampleInputFullName' };
    expect(judge([label('Full name'), name, heading], 'text', null).meaning).toBe('provider');
    expect(judge([label('Patient full name'), name, heading], 'text', null).meaning).toBe('patient');
    expect(judge([label('Full name'), name], 'text', null).meaning).toBe('patient');
  });

  it('hears an example beside a label less than the label', () => {
    const example: Evidence = { source: 'placeholder', text: 'e.g. Dr. Smith' };
    expect(judge([label('Reason for referral'), example], 'text', null).meaning).toBe('medicalNecessity');
    expect(judge([example], 'text', null).meaning).toBe('provider');
  });

  it('takes the clinician’s own words for notes, or for the reason, where they may be either', () => {
    const inside: Evidence = { source: 'placeholder', text: 'Presenting complaint, examination findings' };
    const before: Evidence = { source: 'before', text: 'Clinical summary' };
    expect(judge([before, inside], 'multiline', null).meaning).toBe('narrative');
  });

  it('takes a prompt for no word of what a field is for', () => {
    const inside: Evidence = { source: 'placeholder', text: 'Reason for referral' };
    expect(judge([label('Search'), inside], 'text', null).meaning).toBe('medicalNecessity');
    expect(judge([label('Search')], 'text', null).meaning).toBe('other');
  });

  it('takes how often and how much under medications for those of a drug', () => {
    const drugs: Evidence = { source: 'section', text: 'Current medications' };
    expect(judge([label('Frequency'), drugs], 'text', null).meaning).toBe('other');
    const order: Evidence = { source: 'section', text: 'Medication and therapy orders' };
    expect(judge([label('Frequency'), order], 'text', null).meaning).toBe('frequency');
  });

  it('does not take a field without a label for what its whole form is called after', () => {
    const heading: Evidence = { source: 'section', text: "Doctor's consult form" };
    expect(judge([heading], 'select', null).meaning).toBe('other');
  });

  it('lets no heading speak for a field with strange words of its own', () => {
    const heading: Evidence = { source: 'section', text: 'Procedure order' };
    expect(judge([label('Queue entry ID'), heading], 'text', null).meaning).toBe('other');
  });
});

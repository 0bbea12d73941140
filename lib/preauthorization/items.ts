import type { Element } from '../finding.ts';
import type { Said } from '../languages.ts';
import type { OrderNumber, Statement } from '../payers/profile.ts';

/** Data: the lines of the checklist for a prior authorization, in both languages. */

/** The parts of an order that a reviewer reads, in the order in which a request asks for them. */
export const orderParts: [Element, Said][] = [
  [
    'diagnosis',
    { en: 'Diagnosis with a billable ICD-10-CM code', es: 'Diagnóstico con un código ICD-10-CM facturable' },
  ],
  ['medicalNecessity', { en: 'Statement of medical necessity', es: 'Declaración de necesidad médica' }],
  ['procedure', { en: 'Technique or CPT code', es: 'Técnica o código CPT' }],
  ['bodyArea', { en: 'Body areas and side', es: 'Zonas del cuerpo y lado' }],
  ['units', { en: 'Minutes or units of each visit', es: 'Minutos o unidades de cada visita' }],
  ['frequency', { en: 'Visits per week', es: 'Visitas por semana' }],
  ['duration', { en: 'End of the course or number of visits', es: 'Fin del tratamiento o número de visitas' }],
  ['goals', { en: 'Measurable goal', es: 'Objetivo que se puede medir' }],
  ['precautions', { en: 'Precautions', es: 'Precauciones' }],
  ['provider', { en: 'Ordering clinician with credential or NPI', es: 'Profesional que ordena, con título o NPI' }],
  ['signature', { en: 'Signature with date', es: 'Firma con fecha' }],
];

export const numberNames: Record<OrderNumber, Said> = {
  claimNumber: { en: 'Claim number', es: 'Número de reclamación' },
  injuryDate: { en: 'Date of injury', es: 'Fecha de la lesión' },
  authorizationNumber: { en: 'Authorization or referral number', es: 'Número de autorización o de referido' },
};

export const statementNames: Record<Statement, Said> = {
  cause: {
    en: 'How the injury or accident caused the condition',
    es: 'Cómo la lesión o el accidente causó la afección',
  },
  visitCount: { en: 'Number of visits', es: 'Número de visitas' },
  symptom: { en: 'Symptom that is treated', es: 'Síntoma que se trata' },
  functionalLoss: { en: 'Loss of function', es: 'Pérdida de función' },
  measurableGoal: { en: 'Goal with a measure', es: 'Objetivo con una medida' },
  returnToWork: { en: 'Goal for the return to work', es: 'Objetivo para volver al trabajo' },
  treatmentPlan: { en: 'Treatment plan', es: 'Plan de tratamiento' },
  episodeOfCare: { en: 'Episode of care', es: 'Episodio de atención' },
  firstVisit: { en: 'Date of the first appointment', es: 'Fecha de la primera cita' },
};

/** What every request goes out with, whoever pays. */
export const alwaysAttached: Said[] = [
  { en: 'The signed order', es: 'La orden firmada' },
  {
    en: 'The visit note with findings, loss of function and earlier treatment',
    es: 'La nota de la visita con hallazgos, pérdida de función y tratamiento previo',
  },
];

import { defineAdapter } from './adapter.ts';

/**
 * OSCAR and its fork Juno share the consultation request and the consultant letter. Read on 2026-11-21 in
 * scoophealth/oscar and junoemr/junoemr: oscarEncounter/oscarConsultationRequest, form/formConsultant.jsp.
 */
export default defineAdapter({
  id: 'oscar',
  product: 'OSCAR / Juno',
  address: /\/(?:oscar|juno)\w{0,20}\//i,
  marks: ['EctConsultationFormRequestForm', 'EctConsultationFormRequest2Form', 'p_healthcard', 'consult.*', 'willBook'],
  hints: [
    { names: ['providerNo', 'letterhead'], meaning: 'provider' },
    { names: ['service', 'serviceId', 'specialist', 'specId'], meaning: 'referredTo' },
    { names: ['reasonForConsultation'], meaning: 'medicalNecessity' },
    { names: ['clinicalInformation', 'clinicalInfo'], meaning: 'diagnosis' },
    { names: ['concurrentProblems', 'currentMedications', 'currentMeds'], meaning: 'other' },
    // Who books the visit with the consultant and for when; how the letter looks and where copies of it go.
    { names: ['patientWillBook', 'willBook', 'appointmentInstructions'], meaning: 'other' },
    { names: ['appointmentDate', 'appointmentHour', 'appointmentMinute', 'appointmentPm'], meaning: 'other' },
    {
      names: ['ext_letterheadTitle', 'letterheadPhone', 'letterheadFax', 'otherFax*', 'emailSelect'],
      meaning: 'other',
    },
    { names: ['appointmentNotes'], meaning: 'narrative' },
    { names: ['t_*'], meaning: 'referredTo' },
    { names: ['p_healthcard'], meaning: 'payer' },
    { names: ['p_*'], meaning: 'patient' },
    { names: ['comments'], meaning: 'medicalNecessity' },
  ],
});

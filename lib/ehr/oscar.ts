import { defineAdapter } from './adapter.ts';

/**
 * OSCAR and its fork Juno share the consultation request and the consultant letter. Read on 2026-11-21 in
 * scoophealth/oscar and junoemr/junoemr: oscarEncounter/oscarConsultationRequest, form/formConsultant.jsp.
 */
export default defineAdapter({
  id: 'oscar',
  product: 'OSCAR / Juno',
  address: /\/(?:oscar|juno)\w{0,20}\//i,
  marks: [
    'form[name="EctConsultationFormRequestForm"]',
    'form[name="EctConsultationFormRequest2Form"]',
    'input[name="p_healthcard"]',
    'textarea[ng-model^="consult."]',
  ],
  hints: [
    { selector: 'select[name="providerNo"], #letterhead', meaning: 'provider' },
    { selector: '#service, #serviceId, #specialist, #specId', meaning: 'referredTo' },
    { selector: 'textarea[name="reasonForConsultation"]', meaning: 'medicalNecessity' },
    { selector: '#clinicalInformation, #clinicalInfo', meaning: 'diagnosis' },
    { selector: '#concurrentProblems, #currentMedications, #currentMeds', meaning: 'other' },
    { selector: 'textarea[name="appointmentNotes"]', meaning: 'narrative' },
    { selector: 'input[name^="t_"]', meaning: 'referredTo' },
    { selector: 'input[name^="p_"]:not([name="p_healthcard"])', meaning: 'patient' },
    { selector: 'textarea.ta1[name="comments"]', meaning: 'medicalNecessity' },
  ],
});

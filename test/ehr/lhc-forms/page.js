import { generalReferral, massageReferral } from '/questionnaires.js';

const { LForms } = window;
const form = document.querySelector('#form');

/** Everything saved in this page, oldest first, for the tests to read. */
window.__saved = [];

const questionnaire = location.pathname === '/referral' ? generalReferral : massageReferral;
await LForms.Util.addFormToPage(questionnaire, form, { fhirVersion: 'R4' });

document.querySelector('#save').addEventListener('click', () => {
  window.__saved.push(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', form));
  document.querySelector('#said').textContent = 'Saved';
});

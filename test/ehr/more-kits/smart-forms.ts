import type { Kit } from './order.ts';

/** Smart Forms (MUI): a FHIR QuestionnaireResponse is the model. */
export const smartForms: Kit = {
  name: 'Smart Forms',
  source: { application: 'smart-forms', page: 'built/index.html' },
  told: 'change',
  lacks: ['precautions'],
  differs: {
    diagnosis: { emptiesFirst: true },
    technique: { emptiesFirst: true },
    certified: { stays: true },
  },
};

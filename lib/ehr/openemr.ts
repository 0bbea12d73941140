import { defineAdapter } from './adapter.ts';

/**
 * Forms post to interface/forms/… or interface/patient_file/…; fields are called form_… Read on 2026-11-21 in
 * openemr/openemr 7.0: interface/patient_file/transaction, interface/forms.
 */
export default defineAdapter({
  id: 'openemr',
  product: 'OpenEMR',
  address: /\/interface\/(?:forms|patient_file|main)\/|^add_transaction\.php/,
  marks: ['body_top'],
  hints: [
    { names: ['form_body'], meaning: 'medicalNecessity' },
    { names: ['form_refer_from'], meaning: 'provider' },
    { names: ['form_refer_to'], meaning: 'referredTo' },
    { names: ['form_refer_date'], meaning: 'orderDate' },
    { names: ['form_refer_diag'], meaning: 'diagnosis' },
    { names: ['form_refer_related_code', 'form_related_code'], meaning: 'procedure' },
    { names: ['form_reply_*'], meaning: 'other' },
    { names: ['form_clinical_hx'], meaning: 'medicalNecessity' },
    { names: ['form_proc_type_desc*'], meaning: 'procedure' },
    { names: ['form_proc_type_diag*'], meaning: 'diagnosis' },
  ],
});

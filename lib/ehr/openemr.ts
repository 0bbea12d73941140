import { defineAdapter } from './adapter.ts';

/**
 * Forms post to interface/forms/… or interface/patient_file/…; fields are called form_… Read on 2026-11-21 in
 * openemr/openemr 7.0: interface/patient_file/transaction, interface/forms.
 */
export default defineAdapter({
  id: 'openemr',
  product: 'OpenEMR',
  address: /\/interface\/(?:forms|patient_file|main)\//,
  marks: ['form[action*="/interface/forms/"]', 'form[action^="add_transaction.php"]', 'body.body_top'],
  hints: [
    { selector: '#form_body', meaning: 'medicalNecessity' },
    { selector: '#form_refer_from', meaning: 'provider' },
    { selector: '#form_refer_to', meaning: 'referredTo' },
    { selector: '#form_refer_date', meaning: 'orderDate' },
    { selector: '#form_refer_diag', meaning: 'diagnosis' },
    { selector: '#form_refer_related_code, #form_related_code', meaning: 'procedure' },
    { selector: '[name^="form_reply_"]', meaning: 'other' },
    { selector: '#form_clinical_hx', meaning: 'medicalNecessity' },
    { selector: '[name^="form_proc_type_desc"]', meaning: 'procedure' },
    { selector: '[name^="form_proc_type_diag"]', meaning: 'diagnosis' },
  ],
});

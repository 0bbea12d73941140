const string = (linkId, text, more = {}) => ({ linkId, text, type: 'string', ...more });
const lines = (linkId, text, more = {}) => ({ linkId, text, type: 'text', ...more });
const choice = (linkId, text, words, more = {}) => ({
  linkId,
  text,
  type: 'choice',
  answerOption: words.map((valueString) => ({ valueString })),
  ...more,
});
const group = (linkId, text, item) => ({ linkId, text, type: 'group', item });

export const massageReferral = {
  resourceType: 'Questionnaire',
  id: 'massage-referral',
  status: 'active',
  title: 'Massage therapy referral',
  item: [
    group('order', 'Order', [
      string('order.diagnosis', 'Diagnosis (ICD-10)', { required: true }),
      lines('order.reason', 'Reason for referral', { required: true }),
      string('order.procedure', 'Procedure or technique'),
      string('order.area', 'Body area'),
    ]),
    group('plan', 'Plan of care', [
      string('plan.frequency', 'Frequency'),
      string('plan.duration', 'Duration'),
      { linkId: 'plan.units', text: 'Units per visit (15 minutes each)', type: 'integer' },
      lines('plan.goals', 'Goals'),
      lines('plan.precautions', 'Precautions and contraindications'),
    ]),
    group('auth', 'Authorization', [
      lines('auth.necessity', 'Medical necessity'),
      choice('auth.payer', 'Payer', ['Commercial', 'Auto / PIP', 'Workers compensation']),
      string('auth.number', 'Prior authorization number'),
      string('auth.provider', 'Ordering provider'),
      string('auth.npi', 'NPI', { maxLength: 10 }),
      { linkId: 'auth.date', text: 'Order date', type: 'date' },
      string('auth.signature', 'Signature'),
    ]),
  ],
};

/** For any service: one box for the order, nothing about massage. */
export const generalReferral = {
  resourceType: 'Questionnaire',
  id: 'general-referral',
  status: 'active',
  title: 'Referral',
  item: [
    string('referral.to', 'Refer to'),
    choice('referral.urgency', 'Urgency', ['Routine', 'Urgent']),
    lines('referral.order', 'Referral order', { required: true }),
    string('referral.provider', 'Referring provider'),
  ],
};

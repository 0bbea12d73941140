import { neededWith } from '../codes/support.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { codedDiagnoses } from '../wording/counted-diagnoses.ts';

export default defineRule({
  id: 'diagnosis-supports-massage',
  element: 'diagnosis',
  met: 'At least one code names a condition that massage treats',
  unmet: 'Add the condition that massage is to treat.',
  why: 'A code for stress, sleep or unspecified pain alone is a common reason for refusal; verify with the payer.',
  source: { label: 'Common reasons for refusal (verify with the payer)' },
  actor: 'clinical',
  indicator: 'warning',
  overrideReasons: ['The payer accepts this diagnosis for massage'],
  check: (referral, { codes }) => {
    const billable = codedDiagnoses(referral).filter(({ code }) => codes.find(code)?.billable);
    if (billable.length === 0) return notApplicable();
    const weak = billable.filter(({ code }) => neededWith(code) !== '');
    if (weak.length < billable.length) return met();
    const [first] = weak;
    const summary = `Add the condition to be treated: ${weak
      .map(({ code }) => code)
      .slice(0, 5)
      .join(', ')} alone is rarely enough.`;
    const detail = neededWith(first?.code ?? '');
    return unmet({ severity: 'advice', summary, detail, evidence: weak.map(({ evidence }) => evidence) });
  },
});

import { defineRule, met, unmet } from '../rule.ts';
import { necessityChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'necessity-stated',
  element: 'medicalNecessity',
  met: 'The order says that this massage is medically necessary',
  unmet: 'State why this massage is medically necessary.',
  why: 'Payers look for the words “medically necessary”, tied to the condition being treated and not to well-being.',
  source: { label: 'LifeWise medical policy 8.03.502' },
  actor: 'clinical',
  check: (referral, context) => {
    const { standing, evidence } = referral.necessity;
    if (standing) return met(...evidence);
    return unmet({ severity: 'missing', suggestions: necessityChoices(referral, context) });
  },
});

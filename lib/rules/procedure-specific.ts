import { defineRule, met, unmet } from '../rule.ts';
import { procedureChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'procedure-specific',
  element: 'procedure',
  met: 'A technique or a CPT code is named',
  unmet: 'Name a technique or a CPT code.',
  why: 'Bare “massage” leaves the therapist and the payer to guess; it is usually read as 97124.',
  source: { label: 'A physician’s guide to prescribing medical massage' },
  actor: 'clinical',
  check: (referral) => {
    const { procedures } = referral;
    const specific = procedures.filter(({ vague }) => !vague);
    if (specific.length > 0) return met(...specific.map(({ evidence }) => evidence));
    const suggestions = procedureChoices(referral);
    const vague = [...procedures.map(({ evidence }) => evidence), ...referral.order.evidence].slice(0, 1);
    return vague.length === 0
      ? unmet({ severity: 'missing', suggestions })
      : unmet({
          severity: 'problem',
          summary: 'Name the technique or a CPT code: “massage” alone is vague.',
          evidence: vague,
          suggestions,
        });
  },
});

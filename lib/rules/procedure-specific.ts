import { defineRule, met, unmet } from '../rule.ts';
import { procedureChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'procedure-specific',
  element: 'procedure',
  met: { en: 'A technique or a CPT code is named', es: 'Se nombra una técnica o un código CPT' },
  unmet: { en: 'Name a technique or a CPT code.', es: 'Nombre una técnica o un código CPT.' },
  why: {
    en: 'Bare “massage” leaves the therapist and the payer to guess; it is usually read as 97124.',
    es: '“Massage” a secas obliga al terapeuta y al pagador a adivinar; suele leerse como 97124.',
  },
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
          summary: {
            en: 'Name the technique or a CPT code: “massage” alone is vague.',
            es: 'Nombre la técnica o un código CPT: “massage” a secas es impreciso.',
          },
          evidence: vague,
          suggestions,
        });
  },
});

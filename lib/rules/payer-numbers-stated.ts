import type { Authorization } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { blank } from '../wording/blank.ts';

const names = {
  claimNumber: 'claim number',
  injuryDate: 'date of injury',
  authorizationNumber: 'authorization number',
};

const written = ({ claimNumber, injuryDate, number }: Authorization) => ({
  claimNumber: claimNumber ?? null,
  injuryDate: injuryDate ?? null,
  authorizationNumber: number ?? null,
});

export default defineRule({
  id: 'payer-numbers-stated',
  element: 'authorization',
  met: { en: 'The numbers this payer asks for are there', es: 'Constan los números que pide este pagador' },
  unmet: { en: 'Add the numbers this payer asks for.', es: 'Agregue los números que pide este pagador.' },
  why: {
    en: 'Without its own numbers the payer cannot match the order to a claim.',
    es: 'Sin sus propios números, el pagador no puede asociar la orden a una reclamación.',
  },
  source: { label: 'The payer profile' },
  actor: 'admin',
  check: ({ authorization }, { payer }) => {
    if (!payer || payer.coversMassageTherapist === 'no' || payer.requiredNumbers.length === 0) return notApplicable();
    const there = written(authorization);
    const absent = payer.requiredNumbers.filter((number) => !there[number]).map((number) => names[number]);
    if (absent.length === 0) return met(...authorization.evidence);
    const partly = absent.length < payer.requiredNumbers.length;
    const text = absent.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${blank}.`).join(' ');
    const parts = [{ meaning: 'authorization' as const, text }];
    return unmet({
      severity: partly ? 'problem' : 'missing',
      summary: `Add the ${absent.join(' and ')} for ${payer.name}.`,
      source: payer.source,
      evidence: authorization.evidence,
      suggestions: [{ label: `Add ${absent.join(' and ')}`, text, parts }],
    });
  },
});

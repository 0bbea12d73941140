import type { Referral } from '../referral.ts';
import { defineRule, met, notApplicable, type Offer, unmet } from '../rule.ts';
import { instead, joined } from '../wording/replacing.ts';

export default defineRule({
  id: 'frequency-unambiguous',
  element: 'frequency',
  met: { en: 'The frequency can be read in one way only', es: 'La frecuencia solo se puede leer de una manera' },
  unmet: {
    en: 'Say which is meant: the frequency can be read in two ways.',
    es: 'Aclare la frecuencia: se puede leer de dos maneras.',
  },
  why: {
    en: '“Biweekly” means twice a week to some and every two weeks to others; the visits differ fourfold.',
    es: 'Para unos, “biweekly” es dos veces por semana; para otros, cada dos semanas: cuatro veces más visitas o menos.',
  },
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: (referral) => {
    const { plan } = referral;
    if (!plan.ambiguous) return plan.hasFrequency ? met(...plan.evidence) : notApplicable();
    const [words] = plan.evidence;
    const quoted = words && words.text.length <= 60 && `“${words.text.replace(/\s+/g, ' ')}”`;
    const summary = {
      en: `Say which is meant: ${quoted || 'the plan'} can be read in more than one way.`,
      es: `Aclare qué se quiere decir: ${quoted || 'el plan'} se puede leer de más de una manera.`,
    };
    return unmet({ severity: 'problem', summary, evidence: plan.evidence, suggestions: readings(referral) });
  },
});

/** Whole phrases take the place of the whole plan; where other words stand inside it, only the frequency is replaced. */
function readings({ plan, sources }: Referral): Offer[] {
  const [words] = plan.evidence;
  const whole = joined(plan.evidence, sources);
  if (whole) return plan.choices.map((text) => instead(whole, text, [{ meaning: 'frequency', text }]));
  if (!words) return [];
  const frequencies = new Set(plan.choices.map((text) => text.replace(/ for \d[\s\S]*$/, '')));
  return [...frequencies].map((text) => instead(words, text, [{ meaning: 'frequency', text }]));
}

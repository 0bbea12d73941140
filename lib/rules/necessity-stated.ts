import type { Evidence, Referral } from '../referral.ts';
import { defineRule, met, unmet } from '../rule.ts';
import { blanksIn } from '../wording/blank.ts';
import { necessityChoices } from '../wording/statements.ts';

/** From the claim to the end of its sentence: "medically necessary to treat ____" claims nothing yet. */
function sentenceFrom({ sources }: Referral, { field = '', start }: Evidence): string {
  const text = sources.find((source) => source.field === field)?.text ?? '';
  return text.slice(start).split(/[.\n]/, 1)[0] ?? '';
}

export default defineRule({
  id: 'necessity-stated',
  element: 'medicalNecessity',
  met: {
    en: 'The order says that this massage is medically necessary',
    es: 'La orden dice que este masaje es médicamente necesario',
  },
  unmet: {
    en: 'State why this massage is medically necessary.',
    es: 'Explique por qué este masaje es médicamente necesario.',
  },
  why: {
    en: 'Payers look for the words “medically necessary”, tied to the condition being treated and not to well-being.',
    es: 'Los pagadores buscan las palabras “medically necessary”, ligadas a la afección que se trata y no al bienestar.',
  },
  source: { label: 'LifeWise medical policy 8.03.502' },
  actor: 'clinical',
  check: (referral, context) => {
    const { standing, evidence } = referral.necessity;
    const blankBeside = evidence.filter((words) => blanksIn(sentenceFrom(referral, words)) > 0);
    if (blankBeside.length > 0) {
      const summary = {
        en: 'Fill in the blanks of the necessity statement.',
        es: 'Complete los espacios en blanco de la declaración de necesidad.',
      };
      return unmet({ severity: 'problem', summary, evidence: blankBeside });
    }
    if (standing) return met(...evidence);
    return unmet({ severity: 'missing', suggestions: necessityChoices(referral, context) });
  },
});

import { defineRule, notApplicable, unmet } from '../rule.ts';

/** What these codes stand for, in our own words, and why a massage therapist is rarely the one to do it. */
const others: Record<string, string> = {
  '97110': 'therapeutic exercise',
  '97112': 'retraining of balance and movement, not neuromuscular massage',
  '97113': 'exercise in water',
  '97116': 'gait training',
  '97530': 'functional activities',
  '97535': 'self-care training',
  '97150': 'group therapy',
  '97161': 'a physical therapy evaluation',
  '97162': 'a physical therapy evaluation',
  '97163': 'a physical therapy evaluation',
  '97165': 'an occupational therapy evaluation',
  '97166': 'an occupational therapy evaluation',
  '97167': 'an occupational therapy evaluation',
  '97010': 'hot or cold packs, which many payers never pay apart',
  '98940': 'chiropractic adjustment',
  '98941': 'chiropractic adjustment',
  '98942': 'chiropractic adjustment',
};

export default defineRule({
  id: 'procedure-for-massage-therapist',
  element: 'procedure',
  met: {
    en: 'The codes stand for what a massage therapist does',
    es: 'Los códigos corresponden a lo que hace un terapeuta de masaje',
  },
  unmet: {
    en: 'Check the code: it stands for other work than massage.',
    es: 'Revise el código: corresponde a un trabajo que no es masaje.',
  },
  why: {
    en: 'A code for other work is refused, or lies outside the scope of a massage therapist. Verify with the payer.',
    es: 'Un código de otro trabajo se rechaza o queda fuera de lo que puede hacer un terapeuta de masaje. Verifique con el pagador.',
  },
  source: {
    label: {
      en: 'State massage scope of practice (verify with the payer)',
      es: 'Alcance de la práctica del masaje en cada estado (verifique con el pagador)',
    },
  },
  actor: 'clinical',
  check: ({ procedures }) => {
    const foreign = procedures.filter(({ code }) => code !== null && code in others);
    if (foreign.length === 0) return notApplicable();
    return unmet(
      ...foreign.map(({ code, evidence }) => ({
        severity: 'advice' as const,
        summary: `Check ${code}: it stands for ${others[code ?? '']}.`,
        evidence: [evidence],
      })),
    );
  },
});

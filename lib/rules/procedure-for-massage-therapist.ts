import type { Said } from '../languages.ts';
import { defineRule, notApplicable, unmet } from '../rule.ts';

type Line = [codes: string, work: Said];

/** What these codes stand for, in our own words, and why a massage therapist is rarely the one to do it. */
const lines: Line[] = [
  ['97110', { en: 'therapeutic exercise', es: 'ejercicio terapéutico' }],
  [
    '97112',
    {
      en: 'retraining of balance and movement, not neuromuscular massage',
      es: 'reeducación del equilibrio y del movimiento, no masaje neuromuscular',
    },
  ],
  ['97113', { en: 'exercise in water', es: 'ejercicio en el agua' }],
  ['97116', { en: 'gait training', es: 'entrenamiento de la marcha' }],
  ['97530', { en: 'functional activities', es: 'actividades funcionales' }],
  ['97535', { en: 'self-care training', es: 'entrenamiento en el cuidado personal' }],
  ['97150', { en: 'group therapy', es: 'terapia de grupo' }],
  ['97161 97162 97163', { en: 'a physical therapy evaluation', es: 'una evaluación de terapia física' }],
  ['97165 97166 97167', { en: 'an occupational therapy evaluation', es: 'una evaluación de terapia ocupacional' }],
  [
    '97010',
    {
      en: 'hot or cold packs, which many payers never pay apart',
      es: 'compresas calientes o frías, que muchos pagadores nunca pagan aparte',
    },
  ],
  ['98940 98941 98942', { en: 'chiropractic adjustment', es: 'ajuste quiropráctico' }],
];

const others = new Map(lines.flatMap(([codes, work]) => codes.split(' ').map((code) => [code, work])));

export default defineRule({
  id: 'procedure-for-massage-therapist',
  element: 'procedure',
  met: {
    en: 'The codes stand for what a massage therapist does',
    es: 'Los códigos corresponden a lo que hace un terapeuta de masaje',
  },
  unmet: {
    en: 'Check the code: it is for work other than massage.',
    es: 'Revise el código: es de un trabajo que no es masaje.',
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
    const foreign = procedures.flatMap(({ code, evidence }) => {
      const work = code && others.get(code);
      return work ? [{ code, work, evidence }] : [];
    });
    if (foreign.length === 0) return notApplicable();
    return unmet(
      ...foreign.map(({ code, work, evidence }) => ({
        severity: 'advice' as const,
        summary: { en: `Check ${code}: it is for ${work.en}.`, es: `Revise ${code}: corresponde a ${work.es}.` },
        evidence: [evidence],
      })),
    );
  },
});

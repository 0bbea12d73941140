import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'mn-workers-comp',
  name: "Minnesota workers' compensation",
  narrows: 'workers-comp',
  state: 'MN',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Massage is passive care inside a 12-week window and must be prescribed; later care needs documented improvement. Verify with the insurer.',
    es: 'El masaje es atención pasiva dentro de un plazo de 12 semanas y debe recetarse; después hace falta mejoría documentada. Verifique con la aseguradora.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  courseWeeks: 12,
  orderedBy: { en: 'the treating clinician, who prescribes it', es: 'el profesional tratante, que lo receta' },
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  source: { label: 'Minnesota Rules 5221.6200' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;

import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'medicare-advantage',
  name: 'Medicare Advantage',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Some plans offer massage as an extra benefit when a clinician orders it to treat an illness or injury, in network and usually with prior authorization. Verify with the payer.',
    es: 'Algunos planes ofrecen masaje como beneficio adicional si un profesional lo ordena para tratar una enfermedad o lesión, dentro de la red y casi siempre con autorización previa. Verifique con el pagador.',
  },
  paidHands: ['massageTherapist'],
  inNetwork: 'required',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  orderedBy: { en: 'a physician or another medical professional', es: 'un médico u otro profesional de la salud' },
  requiredNumbers: [],
  mustSay: ['symptom'],
  source: { label: 'CMS Medicare Advantage call letter, as quoted by AMTA' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
  certainty: { mustSay: 'H', orderedBy: 'H', paidHands: 'H' },
};

export default profile;

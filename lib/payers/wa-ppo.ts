import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'wa-ppo',
  name: 'Washington health plan (PPO or POS)',
  narrows: 'commercial-ppo',
  state: 'WA',
  coversMassageTherapist: 'depends',
  note: {
    en: 'State-regulated plans ask for no prior authorization for the evaluation and up to 6 consecutive visits of a new episode with a therapist in their network; they may still want a prescription. Self-funded plans may differ: verify with the payer.',
    es: 'Los planes regulados por el estado no piden autorización previa para la evaluación y hasta 6 visitas seguidas de un episodio nuevo con un terapeuta de su red; aun así pueden querer una receta. Los planes autofinanciados pueden ser distintos: verifique con el pagador.',
  },
  inNetwork: 'depends',
  priorAuthorization: { when: 'depends', visits: 6 },
  visitLimit: null,
  visitsCounted: { en: 'Consecutive visits of one episode of care', es: 'Visitas seguidas de un mismo episodio' },
  sessionMinutes: 60,
  mayOrder: ['MD', 'DO', 'DC', 'ND', 'NP', 'PA', 'PT'],
  requiredNumbers: [],
  mustSay: ['functionalLoss', 'measurableGoal'],
  source: { label: 'RCW 48.43.016(2)', url: 'https://app.leg.wa.gov/rcw/default.aspx?cite=48.43.016' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { coversMassageTherapist: 'M', mustSay: 'M', inNetwork: 'M', sessionMinutes: 'M', mayOrder: 'M' },
};

export default profile;

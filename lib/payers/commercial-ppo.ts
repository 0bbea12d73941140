import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'commercial-ppo',
  name: 'Commercial plan (PPO or POS)',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Benefits vary; many plans cap visits per year, ask for authorization after the first visits, and want loss of function and measurable goals. Verify with the payer.',
    es: 'Los beneficios varían; muchos planes limitan las visitas por año, piden autorización tras las primeras visitas y quieren pérdida de función y objetivos medibles. Verifique con el pagador.',
  },
  inNetwork: 'depends',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  visitsCounted: {
    en: 'Often per calendar year, sometimes with all rehabilitation together',
    es: 'A menudo por año calendario, a veces con toda la rehabilitación junta',
  },
  sessionMinutes: 60,
  mayOrder: ['MD', 'DO', 'DC', 'ND', 'NP', 'PA', 'PT'],
  requiredNumbers: [],
  mustSay: ['functionalLoss', 'measurableGoal'],
  source: { label: 'LifeWise medical policy 8.03.502; plan documents of commercial products' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;

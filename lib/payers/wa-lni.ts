import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'wa-lni',
  name: "WA L&I (workers' compensation)",
  narrows: 'workers-comp',
  state: 'WA',
  coversMassageTherapist: 'yes',
  note: {
    en: 'The first 6 visits of a claim need no authorization; visits 7 to 12 need the Provider Hotline, later ones the claim manager. A new referral does not restart the count. Visits are said to be paid under 97124 whatever the technique: verify with the payer.',
    es: 'Las primeras 6 visitas de una reclamación no necesitan autorización; de la 7 a la 12 se llama a la Provider Hotline, y después decide el administrador de la reclamación. Un referido nuevo no reinicia la cuenta. Al parecer las visitas se pagan con el código 97124 sea cual sea la técnica: verifique con el pagador.',
  },
  paidHands: ['massageTherapist'],
  priorAuthorization: { when: 'after', visits: 6 },
  visitLimit: {
    visits: 12,
    per: { en: 'claim, before the claim manager decides', es: 'reclamación, antes de que decida el administrador' },
  },
  visitsCounted: {
    en: 'All visits of the claim; a new referral does not restart the count',
    es: 'Todas las visitas de la reclamación; un referido nuevo no reinicia la cuenta',
  },
  orderedBy: {
    en: 'the attending doctor, a physician assistant or a nurse practitioner',
    es: 'el médico tratante, un asistente médico o una enfermera practicante',
  },
  mayOrder: ['MD', 'DO', 'DC', 'ND', 'DPM', 'DDS', 'NP', 'PA'],
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['returnToWork', 'measurableGoal'],
  attach: [
    {
      en: 'For visits 7 to 12: Provider Hotline form F245-417-000',
      es: 'Para las visitas 7 a 12: formulario F245-417-000 de la Provider Hotline',
    },
    {
      en: 'A progress report with motion, sitting or standing tolerance and medication',
      es: 'Un informe de progreso con movilidad, tolerancia al estar sentado o de pie y medicación',
    },
    {
      en: 'Reasons for more than one session a day or for massage at home, before it is given',
      es: 'Razones para más de una sesión al día o para masaje a domicilio, antes de darlo',
    },
  ],
  progressReport: { visits: 6, weeks: 4 },
  source: { label: 'WAC 296-23-250', url: 'https://app.leg.wa.gov/wac/default.aspx?cite=296-23-250' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { mayOrder: 'U' },
};

export default profile;

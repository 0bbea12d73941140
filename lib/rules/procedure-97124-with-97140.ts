import { defineRule, notApplicable, unmet } from '../rule.ts';
import { toVerify } from '../wording/authorities.ts';

export default defineRule({
  id: 'procedure-97124-with-97140',
  element: 'procedure',
  met: { en: '97124 and 97140 are not ordered together', es: '97124 y 97140 no se ordenan juntos' },
  unmet: {
    en: 'Choose 97124 or 97140, or name separate areas and times for each.',
    es: 'Elija 97124 o 97140, o indique áreas y tiempos separados para cada uno.',
  },
  why: {
    en: 'For the same area in the same visit, usually only one of the two is paid. Verify with the payer.',
    es: 'Para la misma área en la misma visita suele pagarse solo uno de los dos. Verifique con el pagador.',
  },
  source: toVerify('CMS National Correct Coding Initiative'),
  actor: 'clinical',
  overrideReasons: [
    { en: 'They are for separate areas or times', es: 'Son para áreas o tiempos separados' },
    { en: 'The payer accepts both', es: 'El pagador acepta ambos' },
  ],
  check: ({ procedures }) => {
    const both = ['97124', '97140'].map((wanted) => procedures.find(({ code }) => code === wanted));
    const evidence = both.flatMap((procedure) => procedure?.evidence ?? []);
    return evidence.length === 2 ? unmet({ severity: 'advice', evidence }) : notApplicable();
  },
});

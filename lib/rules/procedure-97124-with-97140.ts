import type { Evidence, Referral } from '../referral.ts';
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
  check: (referral) => {
    const both = ['97124', '97140'].map((wanted) => referral.procedures.find(({ code }) => code === wanted));
    const evidence = both.flatMap((procedure) => procedure?.evidence ?? []);
    const [one, other] = evidence;
    if (!one || !other || areApart(one, other, referral)) return notApplicable();
    return unmet({ severity: 'advice', evidence });
  },
});

const time = /\d ?(?:min|units?\b|u\b)/i;

/** "97124 low back 30 min and 97140 neck 15 min": each has an area and a time of its own. */
function areApart(one: Evidence, other: Evidence, { areas, sources }: Referral): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const text = sources.find(({ field }) => field === (first.field ?? ''))?.text ?? '';
  const rest = /^[^.;\n]{0,80}/.exec(text.slice(second.end))?.[0] ?? '';
  const stretches: [number, number][] = [
    [first.end, second.start],
    [second.end, second.end + rest.length],
  ];
  return stretches.every(
    ([from, to]) =>
      time.test(text.slice(from, to)) &&
      areas.some(({ evidence: { field, start, end } }) => field === second.field && start >= from && end <= to),
  );
}

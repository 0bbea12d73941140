import { longDate } from '../dates/long-date.ts';
import type { Said } from '../languages.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'signature-dated',
  element: 'signature',
  met: {
    en: 'The signature is dated, not in the future and before care starts',
    es: 'La firma tiene fecha, que no es futura ni posterior al inicio de la atención',
  },
  unmet: { en: 'Add the date of the signature.', es: 'Agregue la fecha de la firma.' },
  why: {
    en: 'Reviewers compare the date of the signature with the first visit; late signatures on orders do not count.',
    es: 'Los revisores comparan la fecha de la firma con la primera visita; una firma tardía en una orden no cuenta.',
  },
  source: { label: 'CMS Program Integrity Manual, chapter 3, 3.3.2.4' },
  actor: 'clinical',
  check: ({ signature, orderDate, period }, { today }) => {
    if (signature.status !== 'present') return notApplicable();
    const evidence = signature.evidence ? [signature.evidence] : [];
    const signed = signature.date ?? orderDate;
    if (!signed) return unmet({ severity: 'advice', evidence });
    const late = (summary: Said) => unmet({ severity: 'advice', indicator: 'warning', summary, evidence });
    if (signed > today) return late(inFuture(signed));
    if (period.start && signed > period.start) {
      return late(afterStart(signed, period.start));
    }
    return met(...evidence);
  },
});

const inFuture = (signed: string): Said => ({
  en: `Check the date of the signature: ${longDate(signed)} lies in the future.`,
  es: `Revise la fecha de la firma: ${longDate(signed, 'es')} está en el futuro.`,
});

const afterStart = (signed: string, start: string): Said => ({
  en: `Check the dates: signed on ${longDate(signed)}, after care starts on ${longDate(start)}.`,
  es: `Revise las fechas: firmada el ${longDate(signed, 'es')}, después de empezar la atención el ${longDate(start, 'es')}.`,
});

import type { Said } from '../languages.ts';
import type { DateKind } from './due-dates.ts';

/** What happens on a day, to be followed by the day. */
export const dateNames: Record<DateKind, Said> = {
  planDue: { en: 'Treatment plan to the payer by', es: 'Plan de tratamiento al pagador hasta el' },
  authorizationNeeded: { en: 'Authorization needed by', es: 'Autorización necesaria para el' },
  progressReport: { en: 'Progress report due by', es: 'Informe de progreso hasta el' },
  reassessment: { en: 'Re-evaluation due by', es: 'Reevaluación hasta el' },
  certificationEnds: { en: 'Certification or letter ends', es: 'La certificación o la carta termina el' },
  authorizationEnds: { en: 'Authorization ends', es: 'La autorización termina el' },
  courseEnds: { en: 'Course ends', es: 'El tratamiento termina el' },
};

/** Said beside what was not read in a primary text. */
export const verifyDate: Said = { en: 'Verify with the payer.', es: 'Verifique con el pagador.' };

import type { Said } from '../languages.ts';
import type { Referral } from '../referral.ts';
import { type Training, trainings } from '../therapists/therapist.ts';
import { treated } from './diagnosis.ts';
import { isPregnant } from './pregnancy.ts';
import { hasLymphedema } from './statements.ts';

type Patient = Pick<Referral, 'diagnoses' | 'precautions'>;

export const trainingNames: Record<Training, Said> = {
  lymphatic: { en: 'lymphatic drainage', es: 'drenaje linfático' },
  oncology: { en: 'oncology massage', es: 'masaje oncológico' },
  prenatal: { en: 'prenatal massage', es: 'masaje prenatal' },
};

const wants: Record<Training, (referral: Patient) => boolean> = {
  lymphatic: hasLymphedema,
  oncology: hasCancer,
  prenatal: (referral) =>
    isPregnant(referral) || treated(referral).some(({ code }) => /^(?:O(?!8[5-9]|9[0-2])|Z3[34A])/.test(code ?? '')),
};

/** The special training that this patient's diagnoses ask for. */
export const trainingsWanted = (referral: Patient): Training[] =>
  trainings.filter((training) => wants[training](referral));

/** A cancer that is there now, or is being treated; one of the past asks for nothing. */
function hasCancer({ diagnoses, precautions }: Patient): boolean {
  const named = precautions.some(
    ({ condition, standing }) => /^(?:cancer|bone-metastases)$/.test(condition) && standing === 'asserted',
  );
  return named || treated({ diagnoses }).some(({ code }) => /^(?:C\d|Z51\.[01])/.test(code ?? ''));
}

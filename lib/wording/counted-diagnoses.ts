import type { Diagnosis, Referral } from '../referral.ts';

export type Coded = Diagnosis & { code: string };

/** Codes for a state that stays after its cause is past: "s/p knee replacement" is historical and still the diagnosis. */
const lastingState = /^Z(?:4|8[5-9]|9)/;

const past = ['negated', 'family', 'ruledOut', 'historical'];

/** The diagnoses that are up for massage: not denied, ruled out, another person's, or over. */
export const countedDiagnoses = ({ diagnoses }: Pick<Referral, 'diagnoses'>): Diagnosis[] =>
  diagnoses.filter(
    ({ code, standing }) => !past.includes(standing) || (standing === 'historical' && lastingState.test(code ?? '')),
  );

export const codedDiagnoses = (referral: Pick<Referral, 'diagnoses'>): Coded[] =>
  countedDiagnoses(referral).filter((diagnosis): diagnosis is Coded => diagnosis.code !== null);

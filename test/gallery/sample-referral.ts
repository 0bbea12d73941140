import type { Referral } from '../../lib/referral.ts';

/** A referral that says little; what the panel shows of it comes from the sample's findings. */
export const sampleReferral: Referral = {
  order: { massage: true, because: '', evidence: [] },
  diagnoses: [],
  procedures: [],
  areas: [],
  session: { minutes: null, units: null, conflict: false, evidence: [] },
  plan: {
    phases: [],
    totalSessions: null,
    ambiguous: false,
    choices: [],
    totalMismatch: false,
    hasFrequency: false,
    hasDuration: false,
    prn: false,
    openEnded: false,
    evidence: [],
  },
  necessity: { standing: null, finding: null, functionalLoss: null, priorCare: null, hurting: [], evidence: [] },
  goals: [],
  precautions: [],
  signature: { status: 'absent', signer: null, credential: null, date: null, evidence: null },
  provider: { name: null, credential: null, npi: null, npiValid: false, evidence: [] },
  authorization: {
    status: null,
    number: null,
    visits: null,
    claimNumber: null,
    injuryDate: null,
    evidence: [],
  },
  payer: { hint: null, state: null, evidence: [] },
  orderDate: null,
  period: { start: null, end: null },
  sources: [],
};

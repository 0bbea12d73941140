import type { Said } from '../languages.ts';
import { blank } from '../wording/blank.ts';
import { type Row, row } from './paper.ts';

/** Data: what a state's workers’ compensation rules ask of a treatment plan, by payer profile. */

interface StatePlan {
  /** Lines that the plan needs besides those of every plan. */
  rows?: Row[];
  /** What the request rests on. */
  sentence?: string;
  /** For the person who sends it. */
  note?: Said;
}

export const statePlans: Record<string, StatePlan> = {
  // WAC 296-23-250.
  'wa-lni': {
    rows: [row('Visits given under this claim so far', blank)],
    sentence:
      'I ask for visits beyond the first six of this claim (WAC 296-23-250). The functional gain, the program, its goals and its expected length are given above.',
    note: {
      en: 'Visits 7 to 12: Provider Hotline with form F245-417-000. Later visits: the claim manager. Visits of earlier referrals under the claim count.',
      es: 'Visitas 7 a 12: Provider Hotline con el formulario F245-417-000. Visitas posteriores: el administrador de la reclamación. Cuentan las visitas de referidos anteriores de la misma reclamación.',
    },
  },
  // OAR 436-010; read for physical therapy, so that the rule for massage is to be verified.
  'or-workers-comp': {
    sentence: 'This plan gives objectives (goals), modalities (technique), frequency and duration before treatment.',
    note: {
      en: 'Send the plan to the insurer and to the prescriber before treatment. Verify the time limit with the insurer.',
      es: 'Envíe el plan a la aseguradora y a quien ordena antes del tratamiento. Verifique el plazo con la aseguradora.',
    },
  },
  // AS 23.30.095(c).
  'ak-workers-comp': {
    rows: [row('Reasons for this frequency', blank)],
    sentence: 'This plan gives objectives, modalities, frequency and the reasons for the frequency (AS 23.30.095(c)).',
  },
  // HAR 12-15-32, read in a secondary text.
  'hi-workers-comp': {
    note: {
      en: 'The plan goes to the insurer at least 7 days before treatment starts. Verify with the insurer.',
      es: 'El plan llega a la aseguradora al menos 7 días antes de empezar. Verifique con la aseguradora.',
    },
  },
  // California Labor Code 4610; Medical Treatment Utilization Schedule.
  'ca-workers-comp': {
    rows: [row('MTUS guideline that supports it', blank)],
    sentence: 'This plan accompanies the Request for Authorization (DWC Form RFA).',
    note: {
      en: 'In California the request is DWC Form RFA; this paper is sent with it and does not replace it.',
      es: 'En California la solicitud es el formulario DWC RFA; este papel lo acompaña y no lo reemplaza.',
    },
  },
  // Minnesota Rules 5221.6200 and following.
  'mn-workers-comp': {
    rows: [row('First day of passive care', blank), row('Improvement so far', blank)],
  },
  // Colorado Rule 17.
  'co-workers-comp': { rows: [row('Functional gain at the last reassessment', blank)] },
  // ARM 24.29.1611 and 24.29.1621.
  'mt-workers-comp': {
    rows: [row('Inside or outside the Montana Guidelines', blank)],
    note: {
      en: 'Care inside the Montana Guidelines needs no prior authorization; care outside them does.',
      es: 'La atención dentro de las Guías de Montana no necesita autorización previa; fuera de ellas, sí.',
    },
  },
  // U.S. Department of Labor, OWCP.
  'federal-workers-comp': { rows: [row('OWCP case number', blank)] },
};

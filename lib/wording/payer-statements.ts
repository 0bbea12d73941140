import type { Said } from '../languages.ts';
import type { Statement } from '../payers/profile.ts';
import type { Referral } from '../referral.ts';
import { blank } from './blank.ts';

interface PayerStatement {
  said: (referral: Referral) => boolean;
  name: Said;
  /** What to write into the order, with blanks for what only the clinician knows. */
  text: string;
}

const symptom = /pain|ache|stiff|spasm|tight|range of motion|\brom\b|sore|numb|headache|cramp/i;
const work = /\b(?:work\w{0,4}|rtw|jobs?|duty|duties|shifts?)\b/i;

/** What payers want to read, how it is recognized, and the words that say it. */
export const payerStatements: Record<Statement, PayerStatement> = {
  cause: {
    said: ({ cause }) => cause !== null,
    name: {
      en: 'what ties the condition to the accident or injury',
      es: 'qué vincula la condición con el accidente o la lesión',
    },
    text: `The condition treated is a result of the accident or injury on ${blank}.`,
  },
  visitCount: {
    said: ({ plan }) => plan.totalSessions !== null,
    name: { en: 'the number of visits', es: 'el número de visitas' },
    text: `Visits in all: ${blank}.`,
  },
  symptom: {
    said: ({ diagnoses, necessity }) =>
      necessity.finding !== null || diagnoses.some(({ words }) => symptom.test(words)),
    name: { en: 'the symptom that is treated', es: 'el síntoma que se trata' },
    text: `Symptom treated: ${blank}.`,
  },
  functionalLoss: {
    said: ({ necessity }) => necessity.functionalLoss !== null,
    name: { en: 'the loss of function', es: 'la pérdida de función' },
    text: `It limits ${blank}.`,
  },
  measurableGoal: {
    said: ({ goals }) => goals.some(({ measurable }) => measurable),
    name: { en: 'a measurable goal', es: 'un objetivo medible' },
    text: `Goal: ${blank} from ${blank} to ${blank} by ${blank}.`,
  },
  returnToWork: {
    said: ({ goals, necessity }) =>
      [...goals.map(({ evidence }) => evidence), necessity.functionalLoss].some(
        (words) => words && work.test(words.text),
      ),
    name: { en: 'the goal for returning to work', es: 'el objetivo de regreso al trabajo' },
    text: `Return-to-work goal: ${blank}.`,
  },
  treatmentPlan: {
    said: ({ goals, procedures, plan }) =>
      goals.length > 0 && procedures.some(({ vague }) => !vague) && plan.hasFrequency && plan.hasDuration,
    name: {
      en: 'a treatment plan with objectives, modalities, frequency and duration',
      es: 'un plan de tratamiento con objetivos, modalidades, frecuencia y duración',
    },
    text: `Treatment plan: objectives ${blank}; modalities ${blank}; frequency ${blank}; duration ${blank}.`,
  },
  episodeOfCare: {
    said: ({ sources }) => sources.some(({ text }) => /\bseoc\b|\bepisode of care\b(?!:? ?_)/i.test(text)),
    name: { en: 'the episode of care', es: 'el episodio de atención' },
    text: `Episode of care: ${blank}.`,
  },
  firstVisit: {
    said: ({ period }) => period.start !== null,
    name: { en: 'the date of the first appointment', es: 'la fecha de la primera cita' },
    text: `First appointment: ${blank}.`,
  },
};

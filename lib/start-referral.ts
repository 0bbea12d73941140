import type { Report } from './check.ts';
import { type Element, elements, type Suggestion } from './finding.ts';
import type { Referral } from './referral.ts';
import type { CheckContext } from './rule.ts';
import { areaChoices } from './wording/areas.ts';
import { blanksIn } from './wording/blank.ts';
import { diagnosesInWords } from './wording/diagnosis.ts';
import { planChoices } from './wording/plan-choices.ts';
import { sessionChoices } from './wording/session-choices.ts';
import {
  goalChoices,
  necessityChoices,
  precautionBlank,
  procedureChoices,
  providerChoices,
} from './wording/statements.ts';

/** One part of an order being started: its words, and how many blanks the clinician still fills. */
export interface StartPart {
  part: Element;
  text: string;
  blanks: number;
  suggestion: Suggestion;
}

/**
 * A whole massage order to preview before anything is inserted, built from what the form or chart says and the clinic's
 * presets. The signature is left out: nobody but the clinician signs.
 */
export function startReferral(referral: Referral | null, context: CheckContext): StartPart[] {
  const known: Said = referral ?? nothingSaid;
  return [
    startPart('diagnosis', diagnosisLine(known)),
    startPart('procedure', procedureChoices(known)[0]),
    startPart('bodyArea', areaChoices(known, context)[0]),
    startPart('units', sessionChoices(context)[0]),
    startPart('frequency', planChoices(context)[0]),
    startPart('medicalNecessity', necessityChoices(known)[0]),
    startPart('goals', goalChoices(known.plan)[0]),
    startPart('precautions', precautionBlank()),
    startPart('provider', providerChoices(context)[0]),
  ].flat();
}

/**
 * What is missing, in order, with the recommended words of each: for "Insert all". The same words come once. A clinical
 * statement ("no known contraindications") is never among them: the clinician makes it by choosing it alone.
 */
export function completeReferral(report: Report): Suggestion[] {
  const missing = report.findings
    .filter(({ severity, element }) => severity === 'missing' && element !== 'signature')
    .sort((a, b) => elements.indexOf(a.element) - elements.indexOf(b.element));
  const offered = missing.flatMap(({ element, suggestions }) =>
    element === 'precautions' ? precautionBlank() : (suggestions[0] ?? []),
  );
  return offered.filter(({ text }, at) => offered.findIndex((other) => other.text === text) === at);
}

function diagnosisLine(referral: Said): Suggestion {
  const text = diagnosesInWords(referral);
  return { label: text, text: `Diagnosis: ${text}.`, parts: [{ meaning: 'diagnosis', text }] };
}

const startPart = (part: Element, suggestion: Suggestion | undefined): StartPart[] =>
  suggestion ? [{ part, text: suggestion.text, blanks: blanksIn(suggestion.text), suggestion }] : [];

/** What the start of an order draws on. */
type Said = Pick<Referral, 'diagnoses' | 'necessity' | 'plan'>;

const nothingSaid: Said = {
  diagnoses: [],
  necessity: { standing: null, finding: null, functionalLoss: null, priorCare: null, hurting: [], evidence: [] },
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
};

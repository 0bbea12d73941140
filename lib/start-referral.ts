import type { Report } from './check.ts';
import type { CodeTable } from './codes/code.ts';
import type { Element, Suggestion } from './finding.ts';
import { inLanguage } from './languages.ts';
import type { Diagnosis, Referral } from './referral.ts';
import type { CheckContext, Offer } from './rule.ts';
import { areaChoices } from './wording/areas.ts';
import { blank, blanksIn } from './wording/blank.ts';
import { chartChoices } from './wording/chart-choices.ts';
import { diagnosesInWords } from './wording/diagnosis.ts';
import { inSentence } from './wording/in-sentence.ts';
import { namedTherapist } from './wording/named-therapist.ts';
import { planChoices, readyPlans } from './wording/plan-choices.ts';
import { sessionChoices } from './wording/session-choices.ts';
import {
  goalChoices,
  necessityChoices,
  precautionBlank,
  procedureChoices,
  providerChoices,
} from './wording/statements.ts';
import { therapistChoices } from './wording/therapist-choices.ts';

/** One part of an order being written: its words, and how many blanks the clinician still fills. */
export interface StartPart {
  part: Element | 'referredTo';
  text: string;
  blanks: number;
  suggestion: Suggestion;
  /** What the clinician may choose; nothing of it is written unasked. */
  choices?: Suggestion[];
}

type Draft = (known: Referral, context: CheckContext) => Offer | undefined;

/**
 * The parts of an order as they are written one after the other. The signature is left out: nobody but the clinician
 * signs. So is any clinical statement ("no known contraindications"): the clinician makes it.
 */
const drafts: [Element, Draft][] = [
  ['diagnosis', (known, { codes }) => diagnosisLine(known, codes)],
  ['procedure', (known) => procedureChoices(known)[0]],
  ['bodyArea', (known, context) => areaChoices(known, context)[0]],
  ['units', (_, context) => sessionChoices(context)[0]],
  ['frequency', (_, context) => planChoices(context)[0]],
  ['medicalNecessity', (known, context) => necessityChoices(known, context)[0]],
  ['goals', ({ plan }) => goalChoices(plan)[0]],
  ['precautions', () => precautionBlank()],
  ['provider', (_, context) => providerChoices(context)[0]],
];

/** A whole massage order to preview before anything is inserted, from what form and chart say and the clinic's presets. */
export function startReferral(referral: Referral, context: CheckContext): StartPart[] {
  const known = asItWillBe(referral, chartChoices(referral, context)[0], context);
  const parts = drafts.flatMap(([part, draft]) => startPart(part, draft(known, context), context));
  return [...parts, ...therapistPart(known, context)];
}

/** The parts that are still open, in order, each with its recommended words: the rest of a referral on one screen. */
export function completeReferral({ referral, findings, payer }: Report, given: CheckContext): StartPart[] {
  const context = { ...given, payer };
  const open = findings.filter(({ severity }) => severity !== 'advice');
  const diagnosis = open.find(({ element }) => element === 'diagnosis')?.suggestions[0];
  const known = asItWillBe(referral, diagnosis, context);
  const parts = drafts.flatMap(([part, draft]) => {
    const finding = open.find(({ element }) => element === part || (part === 'frequency' && element === 'duration'));
    if (!finding) return [];
    const [offered] = finding.suggestions;
    // A replacement mends the very words that are wrong; for what is missing, the draft knows the diagnosis to be.
    const mends = offered?.replaces || finding.element === 'duration';
    return startPart(finding.element, mends ? offered : (draft(known, context) ?? offered), context);
  });
  return [...parts, ...therapistPart(known, context)];
}

/** Whom the order goes to, when it names nobody yet and the clinic has therapists to choose from. */
function therapistPart(referral: Referral, context: CheckContext): StartPart[] {
  const choices = therapistChoices(referral, context).map((offer) => spoken(offer, context));
  if (choices.length === 0 || referral.referredTo.named.length > 0) return [];
  if (namedTherapist(referral, context.therapists)) return [];
  const text = `Referred to: ${blank}.`;
  const suggestion = { label: text, text, parts: [{ meaning: 'referredTo' as const, text: blank }] };
  return [{ part: 'referredTo', text, blanks: 1, suggestion, choices }];
}

/**
 * The referral with the code and the plan that are about to be inserted: necessity, areas and goals are worded for them.
 */
function asItWillBe(referral: Referral, diagnosis: Offer | undefined, context: CheckContext): Referral {
  const code = context.codes.find(diagnosis?.parts?.[0]?.text.split(' ')[0] ?? '');
  const own = wordsReplaced(referral, diagnosis);
  const evidence = { text: '', start: 0, end: 0 };
  const coded = code && {
    code: code.code,
    words: own?.words || inSentence(code.title),
    side: own?.side ?? null,
    standing: 'asserted' as const,
    evidence,
  };
  const [phases = []] = readyPlans(context);
  return {
    ...referral,
    diagnoses: coded ? [coded] : referral.diagnoses,
    plan: referral.plan.hasDuration ? referral.plan : { ...referral.plan, phases },
  };
}

/** The clinician's own words, where the code goes beside them: "whiplash" reads better than its title. */
const wordsReplaced = ({ diagnoses }: Referral, offered: Offer | undefined): Diagnosis | undefined =>
  diagnoses.find(
    ({ evidence }) => evidence.start === offered?.replaces?.start && evidence.field === offered.replaces.field,
  );

function diagnosisLine(referral: Referral, codes: CodeTable): Offer {
  const text = diagnosesInWords(referral, codes);
  return { label: text, text: `Diagnosis: ${text}.`, parts: [{ meaning: 'diagnosis', text }] };
}

const startPart = (part: Element, offer: Offer | undefined, context: CheckContext): StartPart[] =>
  offer ? [{ part, text: offer.text, blanks: blanksIn(offer.text), suggestion: spoken(offer, context) }] : [];

const spoken = (offer: Offer, { language = 'en' }: CheckContext): Suggestion => ({
  ...offer,
  label: inLanguage(offer.label, language),
});

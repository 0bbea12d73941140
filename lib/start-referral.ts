import type { Report } from './check.ts';
import type { CodeTable } from './codes/table.ts';
import type { Element, Suggestion } from './finding.ts';
import { inLanguage } from './languages.ts';
import type { Referral } from './referral.ts';
import type { CheckContext, Offer } from './rule.ts';
import { areaChoices } from './wording/areas.ts';
import { blanksIn } from './wording/blank.ts';
import { chartChoices } from './wording/chart-choices.ts';
import { diagnosesInWords } from './wording/diagnosis.ts';
import { planChoices } from './wording/plan-choices.ts';
import { commonPresets } from './wording/presets.ts';
import { sessionChoices } from './wording/session-choices.ts';
import {
  goalChoices,
  necessityChoices,
  precautionBlank,
  procedureChoices,
  providerChoices,
} from './wording/statements.ts';

/** One part of an order being written: its words, and how many blanks the clinician still fills. */
export interface StartPart {
  part: Element;
  text: string;
  blanks: number;
  suggestion: Suggestion;
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
  return drafts.flatMap(([part, draft]) => startPart(part, draft(known, context), context));
}

/** The parts that are still open, in order, each with its recommended words: the rest of a referral on one screen. */
export function completeReferral({ referral, findings }: Report, context: CheckContext): StartPart[] {
  const open = findings.filter(({ severity }) => severity !== 'advice');
  const diagnosis = open.find(({ element }) => element === 'diagnosis')?.suggestions[0];
  const known = asItWillBe(referral, diagnosis, context);
  return drafts.flatMap(([part, draft]) => {
    const finding = open.find(({ element }) => element === part || (part === 'frequency' && element === 'duration'));
    if (!finding) return [];
    const [offered] = finding.suggestions;
    // A replacement mends the very words that are wrong; for what is missing, the draft knows the diagnosis to be.
    const mends = offered?.replaces || finding.element === 'duration';
    return startPart(finding.element, mends ? offered : (draft(known, context) ?? offered), context);
  });
}

/**
 * The referral with the code and the plan that are about to be inserted: necessity, areas and goals are worded for them.
 */
function asItWillBe(referral: Referral, diagnosis: Offer | undefined, { codes, presets }: CheckContext): Referral {
  const code = codes.find(diagnosis?.parts?.[0]?.text.split(' ')[0] ?? '');
  const evidence = { text: '', start: 0, end: 0 };
  const coded = code && {
    code: code.code,
    words: inSentence(code.title),
    side: null,
    standing: 'asserted' as const,
    evidence,
  };
  const { phases = [] } = presets?.plans[0] ?? commonPresets.plans[0] ?? {};
  return {
    ...referral,
    diagnoses: coded ? [coded] : referral.diagnoses,
    plan: referral.plan.hasDuration ? referral.plan : { ...referral.plan, phases },
  };
}

const eponym = /^(Achilles|Baker|Bell|Crohn|De Quervain|Dupuytren|Ehlers|Osgood|Paget|Parkinson|Raynaud|Sj[oö]gren)/;

/** A code's title in the middle of a sentence: "low back pain, unspecified". */
const inSentence = (title: string): string =>
  eponym.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

function diagnosisLine(referral: Referral, codes: CodeTable): Offer {
  const text = diagnosesInWords(referral, codes);
  return { label: text, text: `Diagnosis: ${text}.`, parts: [{ meaning: 'diagnosis', text }] };
}

function startPart(part: Element, offer: Offer | undefined, { language = 'en' }: CheckContext): StartPart[] {
  if (!offer) return [];
  const suggestion = { ...offer, label: inLanguage(offer.label, language) };
  return [{ part, text: offer.text, blanks: blanksIn(offer.text), suggestion }];
}

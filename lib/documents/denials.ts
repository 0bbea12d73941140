import type { Said } from '../languages.ts';
import type { Referral } from '../referral.ts';
import { diagnosesInProse } from './diagnosis-words.ts';
import { areaWords, planWords, procedureWords, visitWords } from './order-words.ts';
import type { PaperContext } from './paper.ts';

/** Data: why payers refuse, what an order can answer, and what to send with it. One reason an entry. */

export interface Denial {
  id: string;
  /** Words of a refusal that mean this reason. */
  cue: RegExp;
  /** What the letter says to it, from the order. */
  answer: (referral: Referral, context: PaperContext) => string;
  enclose: string[];
  /** For the person who writes, not for the letter. */
  note?: Said;
}

/** In the order in which they are looked for: the narrower reason first. */
export const denials: Denial[] = [
  {
    id: 'provider-type',
    cue: /provider (?:type|specialty)|not (?:a |an )?(?:eligible|covered|authorized|recognized) provider|out[- ]of[- ]network|massage therapist/i,
    answer: () =>
      'You refused the treatment because of who gave it. I ask which provider may give the ordered treatment under this plan, and for the clause of the policy that says so: ____.',
    enclose: ['the therapist’s licence'],
    note: {
      en: 'Where a law or contract excludes massage therapists, an appeal on medical grounds does not change it: look at a therapy plan with a physical or occupational therapist.',
      es: 'Donde una ley o un contrato excluye a los terapeutas de masaje, una apelación por motivos médicos no lo cambia: considere un plan con un fisioterapeuta o un terapeuta ocupacional.',
    },
  },
  {
    id: 'not-causal',
    cue: /caus(?:al|ation)|not related|unrelated|accident|injury date/i,
    answer: (referral, context) =>
      `You refused the treatment as not related to the injury. The injury of ${dayOf(referral)} led to ${diagnosesOf(referral, context)} in this way: ____.`,
    enclose: ['the first report of the injury'],
  },
  {
    id: 'other-payer',
    cue: /other (?:insurance|payer|coverage)|primary (?:payer|insur|carrier)|coordination of benefits|\bcob\b/i,
    answer: () => 'You named another payer as the first. The payers and their order are: ____.',
    enclose: ['the other payer’s statement'],
  },
  {
    id: 'duplicate',
    cue: /duplicat|same day|concurrent/i,
    answer: (referral) =>
      `You refused the treatment as a duplicate. It is ${procedureWords(referral)} for ${areaWords(referral)}; the other treatment of that day was: ____.`,
    enclose: ['the notes of both treatments'],
  },
  {
    id: 'bundled',
    cue: /bundl|ncci|mutually exclusive|inclusive/i,
    answer: (referral) =>
      `You refused one service as part of another. The order asks for ${procedureWords(referral)} for ${areaWords(referral)}; time and area of each service were: ____.`,
    enclose: ['the treatment notes with time and area of each service'],
  },
  {
    id: 'units',
    cue: /\bunits?\b|time (?:billed|limit)|minutes/i,
    answer: (referral) =>
      `You refused units of the treatment. The order asks for ${visitWords(referral)} at each visit; the minutes given were: ____.`,
    enclose: ['the treatment notes with start and end times'],
  },
  {
    id: 'maintenance',
    cue: /maintenance|no (?:documented |objective |functional )?(?:progress|improvement)|plateau|custodial|palliative/i,
    answer: (referral) =>
      `You refused the treatment as maintenance or without progress. The order has an end: ${planWords(referral)}. Its goals are measured. Measures at the start and now: ____.`,
    enclose: ['the progress report with measures'],
  },
  {
    id: 'visits',
    cue: /visit|benefit (?:limit|maximum)|maximum|exceed|exhausted/i,
    answer: (referral) =>
      `You refused visits over a limit. The order asks for ${planWords(referral)}. Visits given so far: ____. Reason for the further visits: ____.`,
    enclose: ['the progress report with measures'],
  },
  {
    id: 'authorization',
    cue: /authori[sz]ation|precert|pre-?approval|referral (?:number|required)/i,
    answer: (referral) =>
      `You refused the treatment for want of an authorization. The authorization number is ${referral.authorization.number ?? '____'}, valid from ____ to ____.`,
    enclose: ['the authorization, or the record of the request'],
  },
  {
    id: 'diagnosis',
    cue: /diagnos|icd|\bcode\b|specific/i,
    answer: (referral, context) =>
      `You refused the treatment because of the diagnosis. The diagnosis is ${diagnosesOf(referral, context)}; the code billed was: ____.`,
    enclose: ['the corrected claim, if a code was changed'],
  },
  {
    id: 'order',
    cue: /no (?:order|prescription)|unsigned|signature|prescription|not ordered/i,
    answer: (referral) =>
      `You found no valid order. I ordered ${procedureWords(referral)}, ${visitWords(referral)} at each visit, ${planWords(referral)}, on ____.`,
    enclose: ['the signed order, dated before the first visit'],
  },
  {
    id: 'not-necessary',
    cue: /necess|experimental|investigational|not supported|documentation/i,
    answer: (referral, context) =>
      `You found the treatment not medically necessary. It treats ${diagnosesOf(referral, context)}.`,
    enclose: ['the progress report with measures', 'the notes on earlier treatment'],
  },
];

const diagnosesOf = (referral: Referral, { codes }: PaperContext) => diagnosesInProse(referral, codes);

const dayOf = ({ authorization }: Referral) => authorization.injuryDate ?? '____';

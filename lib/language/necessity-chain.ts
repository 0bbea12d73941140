import { oneOf } from '../one-of.ts';
import type { Evidence, Necessity } from '../referral.ts';
import { clauseAt, inBackground, sectionAt } from './clauses.ts';
import { mentions } from './mentions.ts';
import { isDenied, standingAt } from './negation.ts';
import { type Prepared, quote } from './text.ts';

type Chain = Pick<Necessity, 'finding' | 'functionalLoss' | 'priorCare'>;

/** The parts of the argument: what was found, what it keeps the patient from doing, what was tried. */
export const readChain = (prepared: Prepared): Chain => ({
  finding: first(prepared, findings, isOfCode) ?? first(prepared, findings),
  functionalLoss: first(prepared, losses),
  priorCare: first(prepared, tried),
});

/** Behind the labels that this program writes, the words count as they stand; a blank is no word. */
const behind = (label: string) => new RegExp(String.raw`(?<=\b${label}: ?)[a-z0-9+<>~][^.;\n]{2,80}`, 'g');

const restricted = oneOf`
  decreased|reduced|limited|restricted|loss of|lacks?|dec|impaired|diminished
`;
const motion = oneOf`
  rom|range of motion|rotation|flexion|extension|abduction|side ?bending|mobility|motion
`;
const findings = [
  new RegExp(
    oneOf`
      \b(?:muscle |paraspinal |paravertebral |cervical |lumbar )?spasms?\b|\bspasticity\b
      \btrigger[ -]?points?\b(?! (?:work|therapy|release|massage|treatment|techniques?|pressure|injections?|dry))
      \btr?ps?\b(?= (?:in|at|over|to))|\bmtrps?\b|\btaut bands?\b
      \btender(?:ness)?(?: to palpation| points?)?\b|\bttp\b|\bhyperton(?:ic|icity|us)\b|\bguarding\b
      \badhesions?\b|\bfibrosis\b|\bcontractures?\b|\ballodynia\b|\bedema\b|\bknots?\b|\btightness\b
      \brestrict(?:ed|ion)s?\b
    `,
    'g',
  ),
  new RegExp(
    oneOf`
      \b${restricted}\.? (?:[a-z]{2,12} ){0,3}${motion}\b
      \b(?:rom|rotation|flexion|extension|abduction|side ?bending|reach)\b[^.;\n]{0,20}?\d{1,3} ?(?:deg|\u00b0)
      \b(?:pain|nprs|vas|nrs)(?: score| level| rating| scale)?:? ?(?:is |of |at )?\d{1,2}(?:-\d{1,2})? ?\/ ?10\b
      \b(?:odi|ndi|dash|lefs|oswestry)\b[ :=]{0,3}\d{1,3}
      \b(?:positive|\+) (?:spurling|slr|straight leg|faber|neer|hawkins|tinel|phalen|empty can)
    `,
    'g',
  ),
  behind('findings?'),
];

const activity = oneOf`
  sit(?:ting|s)?|stand(?:ing|s)?|walk(?:ing|s)?|lift(?:ing|s)?|driv(?:e|es|ing)|sleep(?:ing|s)?|dress(?:ing)?
  reach(?:ing)?|work(?:ing)?|bend(?:ing)?|turn(?:ing)?|rotat(?:e|ing)|adls?|iadls?|self[ -]care|house(?:work|hold)
  chores|stairs?|typ(?:e|ing)|computer|desk|keyboard\w{0,3}|carry(?:ing)?|grip(?:ping)?|grasp\w{0,3}
  concentrat\w{2,4}|bath(?:e|ing)|shower\w{0,3}|groom\w{0,3}|overhead|lying|run(?:ning)?|chew(?:ing)?|eat(?:ing)?
  mouth opening|yard ?work|gait|ambulat\w{2,4}|mobility|function(?:ing|al)?|child ?care|school|job|duty|activit(?:y|ies)
  kneel\w{0,3}|squat\w{0,3}|climb\w{0,3}|push\w{0,3}|pull\w{0,3}|stock(?:ing)?|load(?:ing)?|shel(?:f|ves)|mirrors
  blind spots?|tools?|cook\w{0,3}|clean\w{0,3}|sport|exercise|rom|head|toilet\w{0,3}|transfers?|writing|hair
  nursing (?:the )?baby|hold(?:ing)? (?:the )?baby|shifts?
`;
const hinders = oneOf`
  limit(?:s|ed|ing|ation|ations)?(?: to)?|unable to|inability to|cannot|can\'?t|can not|can only
  difficult(?:y|ies)?(?: with)?|impair(?:s|ed|ing|ment)?|interfer(?:es|ing|e)(?: with)?|prevent(?:s|ing|ed)?
  restrict(?:s|ed|ing)?|trouble(?: with)?|disrupt(?:s|ed|ing)?|wakes?|awaken\w{0,3}|hinder(?:s|ed|ing)?
  poor tolerance|intoleran\w{2}|decreased tolerance|reduced tolerance|loss of|affect(?:s|ing)|struggles? (?:to|with)
  missed|missing|tolerates? only|keeps? (?:her|him|pt|patient|them) from|disabling|not able to|compromis\w{2,4}
  reduc(?:es|ed|ing)
`;
/** "Sitting limited", "sitting tolerance 10 min". */
const hindered = oneOf`
  limited|restricted|impaired|difficult|painful|disrupted|intolerance|reduced|poor|decreased|max|only|< ?\d
  tolerance (?:is |of |only )?\d|\d{1,3} ?min\w{0,4} (?:max|only|tolerance)
`;

const losses = [
  /\blimits: ?[a-z0-9+<>~][^.;\n]{2,80}/g,
  new RegExp(String.raw`\b${hinders}\b[^.;\n]{0,40}?\b${activity}\b`, 'g'),
  new RegExp(String.raw`\b${activity}\b(?: tolerance)?(?: is| are|:)? ?${hindered}`, 'g'),
  new RegExp(
    String.raw`\b${oneOf`
      (?:off|miss(?:es|ed|ing)|lost) (?:\d{1,2} (?:days? )?(?:of )?)?(?:work|shifts?|school)|out of work
      work restrictions|light duty|modified duty|night(?:ly)? (?:waking|awakening)s?
      functional (?:loss|deficit|limitation|impairment|decline)s?
      sleeps (?:only |about )?[1-5] ?(?:h|hrs?|hours)|walks (?:only )?(?:one|two|three|[1-4]|half a) blocks?
    `}\b`,
    'g',
  ),
];

const care = oneOf`
  nsaids?|ibuprofen|naproxen|meloxicam|diclofenac|advil|aleve|tylenol|acetaminophen|apap|meds|medications?
  pt|p\.t\.|physical therapy|physio\w{0,8}|ot|hep|home exercises?(?: program)?|exercises?|heat|ice
  chiro\w{0,9}|acupuncture|injections?|esi|tpi
  muscle relax(?:er|ant)s?|cyclobenzaprine|flexeril|tizanidine|methocarbamol|baclofen
  amitriptyline|nortriptyline|gabapentin|pregabalin|lyrica|duloxetine|cymbalta|topiramate|propranolol
  stretch(?:ing|es)?|tens|opioids?|tramadol|rest|conservative (?:care|treatment|tx|management|measures)
  triptans?|botox|bracing|brace|dry needling|ergonomic\w{0,10}|yoga|steroids?|prednisone|topicals?|lidocaine
  splint\w{0,3}|night guard|self[ -]?massage|foam roll\w{0,3}|activity modification
`;
const noRelief = oneOf`
  no|little|minimal|partial|limited|incomplete|temporary|poor|without|short-term|only partial
`;
/** "Failed", "no relief with", "despite". */
const triedBefore = oneOf`
  fail(?:ed|ure of|ing|s)|tried|trialed|trial of|attempted|despite|refractory to
  inadequate (?:relief|response) (?:with|from|to)|insufficient (?:relief|response) (?:with|from|to)
  ${noRelief} (?:lasting )?(?:relief|improvement|response|benefit) (?:with|from|to|after)
  not (?:responded|responding|improved|relieved|controlled)(?: (?:to|with|by|after))?|unresponsive to
  did not respond to|has(?: already)? completed|completed|after|s/p|following|persists? (?:after|despite)
  unrelieved by|intolerant (?:of|to)|cannot tolerate|contraindicated:?
`;
/** "PT without relief", "ibuprofen didn't help". */
const triedAfter = oneOf`
  fail(?:ed|ure)?|no (?:lasting )?(?:help|relief|improvement|benefit)
  (?:w\/o|without) (?:lasting |sustained |significant |adequate |much )?(?:relief|improvement|benefit)
  insufficient|inadequate|ineffective|plateau(?:ed)?|minimal (?:relief|benefit|help|improvement)
  partial (?:relief|benefit)|little (?:relief|help)|not (?:helped|help|helping|effective|enough|sufficient)
  did ?n[o']t (?:help|work|relieve)|didn't help|limited (?:relief|benefit)|tried|temporary relief|stopped helping
  helped (?:only )?(?:part(?:ly|ially)|a? ?little|briefly|some(?:what)?)
`;

const tried = [
  new RegExp(String.raw`\b${triedBefore}\b[^.;\n]{0,40}?\b${care}(?![a-z])`, 'g'),
  new RegExp(String.raw`\b${care}(?![a-z])[^.;\n]{0,45}?\b${triedAfter}`, 'g'),
  behind('tried so far'),
];

/** "M62.830 muscle spasm": the name of a diagnosis says less than what was found. */
const isOfCode = ({ text }: Prepared, start: number): boolean =>
  /\b[a-z]\d[0-9a-z](?:\.[0-9a-z]{1,4})?[ :,-]{1,3}$/.test(text.slice(Math.max(0, start - 14), start));

function first(prepared: Prepared, patterns: RegExp[], passesOver?: typeof isOfCode): Evidence | null {
  let best: Evidence | null = null;
  for (const pattern of patterns) {
    for (const match of mentions(prepared.text, pattern)) {
      if (best && match.index >= best.start) break;
      const end = match.index + match[0].length;
      if (!holds(prepared, match.index, end) || passesOver?.(prepared, match.index)) continue;
      best = quote(prepared, match.index, end);
      break;
    }
  }
  return best;
}

function holds(prepared: Prepared, start: number, end: number): boolean {
  const section = sectionAt(prepared, start);
  if (inBackground(prepared, start) || section === 'goals' || section === 'precautions') return false;
  const { start: from } = clauseAt(prepared, start);
  const before = prepared.text.slice(Math.max(from, start - 40), start);
  if (/\b(?:goals?|restore|improve|increase|return to|avoid)\b[^.;]{0,30}$/.test(before)) return false;
  return (
    !isDenied(standingAt(prepared, start, end)) ||
    /^(?:no|not|little|without|unable|cannot|can)/.test(prepared.text.slice(start, end))
  );
}

import { oneOf } from '../one-of.ts';
import { clauseAt, inBackground } from './clauses.ts';
import type { Prepared } from './text.ts';

interface Span {
  start: number;
  end: number;
  termStart: number;
  termEnd: number;
}

/** What follows a region when it is measured, moved or operated on, not treated by massage. */
const measured = oneOf`
  rom|arom|prom|range|rotation|flexion|extension|abduction|adduction|rot|flex|ext|sb|side ?bend\w*|lateral flexion
  mobility|motion|dorsiflexion|df|er|ir|strength\w*|reach\w*|height|circumference
`;
const imaged = oneOf`
  mri|ct|x-?rays?|xr|films?|imaging|ultrasound|us|doppler|emg|ncs|radiographs?
`;
const operated = oneOf`
  surgery|replacement|arthroplasty|fusion|laminectomy|discectomy|arthroscopy|repair|reconstruction|injections?
  brace|bracing|collar|sling|splint|orthotics?|support|belt|pillow|boot|cast|wedge|esi|rfa|block|cane|press
`;
/** "Hand washing", "back off", "hand-held". */
const turnOfPhrase = oneOf`
  washing|hygiene|off|outs?|held|dominant|handed|written|book|rail|grip|hold|weights?|start|over|ache|aches
`;
const backTo = oneOf`
  work|his|her|their|school|sport|sports|running|full|normal|baseline|duty|gym|activity|activities|previous|prior
  playing|me|clinic|office|us|pcp|the (?:clinic|office)|lift\w*|driv\w*|play\w*|gardening|yoga
`;
/** "Back to work", "back in 6 weeks", "back order". */
const backAgain = oneOf`
  to ${backTo}
  in (?:\d|a|one|two|four|six|the office|clinic)|on track|up|order|office|ground|pack|packs|rest|school|when|if
  with (?:results|labs)
`;
/** "Head of the bed", "shoulder injury claim". */
const partOfAnother = oneOf`
  of (?:the |his |her )?(?:neck|head|skull|knees?|thighs?|legs?|arms?|hands?|shoulders?|calf|calves)
  of (?:the )?(?:bed|department|household|staff|line|year|month|medicine|nursing)
  pain protocol|and shoulders shampoo|first|injury (?:claim|case|date)|claim|compensation
`;
const healthy = oneOf`
  resolved|asymptomatic|normal|wnl|unremarkable|nontender|non-tender|supple|clear|healed|fine|unaffected
  not (?:involved|affected)
`;
const otherUse = oneOf`
  all day|on (?:therapy|care|treatment|technique|work)|delivered|traffic|surgeon|specialist|clinic|clean|hop(?:ping)?
  in arm|in hand|much|sheet|exercises?|stretch(?:es|ing)?|school|massager|massagers|warmer|cream
  circumference|length|discrepancy|raises?|lifts?|curls?|thrust\w*|to (?:toe|face|head|head exam)
`;
const notTreatedAfter = new RegExp(
  String.raw`^[\s-]{0,6}(?:(?:spine|joint|active|passive|a|p|arom|prom)\s)?${oneOf`
    ${measured}
    ${imaged}
    ${operated}
    ${turnOfPhrase}
    ${backAgain}
    ${partOfAnother}
    (?:is |was |has |had |are |now |have )*(?:been )?${healthy}
    ${otherUse}
  `}(?![a-z])`,
);

/** What stands before a region that is no place to treat: "come back", "mail back". */
const doneBack = oneOf`
  come|came|comes|go|goes|went|get|gets|getting|got|call|called|calling|report|reports|refer|referred|follow|send|sent
  bring|look|looking|step|move|roll|fall|set|cut|hear|heard|push|check|hold|held|scale|dial|be|feed|write
  fax|faxed|mail|email|return|returned
`;
const theirs = '(?:the |his |her )?';
const imageOf = oneOf`
  mri (?:of )?(?:the )?(?:l |r |left |right )?|ct (?:of )?(?:the )?|x-?rays? (?:of )?(?:the )?|xr[ ]|mri|xr|ct|films of
  imaging of (?:the )?|ultrasound of (?:the )?|injections? (?:to|of|in) (?:the )?
`;
const notTreatedBefore = new RegExp(
  String.raw`(?:^|[^a-z])${oneOf`
    ${doneBack}
    department|by|on the other|back on (?:his|her|their)|on one|first|second|beforehand|shake|raise|wash|square|cubic
    face to|arm in|per
    ${imageOf}
    turn(?:ing)? (?:the |her |his )?|carry\w* on (?:the |her |his )?
    s\/p|status post|surgery (?:on|to|of) ${theirs}
    radiat(?:es|ing|ion|e|ed) (?:to|down|into|from)? ?(?:the )?
    down (?:the |his |her |into )?|referred to (?:the )?
    reach\w* (?:behind|overhead|with)? ?(?:the |her |his )?|behind (?:the |her |his )?|lift\w* (?:the |her |his )?
  `}[\s-]{0,6}(?:the\s)?$`,
);

/** After these a region is kept out of the treatment. */
const keptOut = oneOf`
  avoid(?:ing|ance of|ed)?|do not (?:massage|treat|touch|work|apply|use|press)|don't (?:massage|treat|touch|work)
  not (?:over|to|on|near)
  no (?:direct |deep |heavy |firm )?(?:massage|work|pressure|treatment|touch|contact|techniques?|mfr|stm)
  stay (?:off|away from|clear of)|keep (?:off|away from|clear of)|contraindicated (?:over|on|at|to|for)
  excluding|exclude|except(?: for)?|skip|spare|sparing|omit|steer clear of|away from|off limits:?|hold off on|other than
  without (?:treating|touching)|nothing (?:on|over|to)|leave out|not (?:treat|include|including|massage)
`;
const sparing = new RegExp(`(?:^|[^a-z])${keptOut}[^.;]{0,90}$`);
const resumes = new RegExp(
  String.raw`(?:[,.]| and| then| but)\s?${oneOf`
    treat|massage|focus|work on|ok to|okay to|may treat|concentrate|please massage|mfr to|address
  `}`,
);
const sparedAfter = new RegExp(
  String.raw`^[\s)]{0,4}(?:and [a-z ]{2,20})?(?:is |are |to be |should be |must be )?${oneOf`
    off[- ]limits|contraindicated|avoided|excluded|not to be|to be avoided|omitted|spared|untouched
  `}`,
);

/** Is the region to be spared: "avoid left knee", "no work over the abdomen"? */
export function avoided(prepared: Prepared, region: Span): boolean {
  const clause = clauseAt(prepared, region.termStart);
  const before = prepared.text.slice(Math.max(clause.start, region.start - 130), region.start).replace(/\s+/g, ' ');
  const spared = sparing.exec(before);
  if (spared && !resumes.test(spared[0])) return true;
  return sparedAfter.test(prepared.text.slice(region.end, region.end + 40));
}

/** Is the region measured, operated on, someone's history or part of a turn of phrase? */
export function isElsewhere(prepared: Prepared, region: Span): boolean {
  const { text } = prepared;
  if (inBackground(prepared, region.termStart)) return true;
  if (notTreatedAfter.test(text.slice(region.end, region.end + 48))) return true;
  if (
    /^ut$/.test(text.slice(region.termStart, region.termEnd)) &&
    /^,? \d{5}/.test(text.slice(region.termEnd, region.termEnd + 8))
  )
    return true;
  if (
    /^f(?:oo|ee)t$/.test(text.slice(region.termStart, region.termEnd)) &&
    /\d ?$/.test(text.slice(Math.max(0, region.start - 3), region.start))
  )
    return true;
  return notTreatedBefore.test(text.slice(Math.max(0, region.start - 40), region.start));
}

const complaint = oneOf`
  pain|pains|ache|aches|aching|strains?|sprains?|spasms?|stiffness|tightness|tension|soreness|tenderness
  impingement|bursitis|tend[io]n?[io]tis|tendin\w{2,8}|arthritis|osteoarthritis|oa|djd|ddd|radicul\w{3,8}
  injur(?:y|ies)|dysfunction|contracture|syndrome|stenosis|tears?|lymphedema|edema|swelling|fibrosis|adhesions?
  headaches?|ha|neuralgia|discomfort|weakness|disorders?|spondylosis|herniation|hnp|disc|discs|impairment|numbness
  trigger points|trps?|knots?|hypertonicity|guarding|fractures?|fx|scoliosis|sx|symptoms|complaints|restriction
  spasticity|myalgia|fasciitis|pathology|neuropathy|hypertonic|tight|tender|sore|painful|stiff|impingment|condition
  problem|issues?|facet|arthrosis|arthropathy|discogenic|myofascial|cramps?|cramping|whiplash|instability|crps|pn
`;
const complaintAfter = new RegExp(
  [
    String.raw`^(?:[\s,/&+-]|and|or|s\b|\(|\)){0,6}`,
    String.raw`(?:(?!for |with |from |due |to |as |given |2/2 )[a-z-]{2,14}[\s/-]){0,2}${complaint}(?![a-z])`,
  ].join(''),
);
/** "Spasm noted in the left ". */
const complaintBefore = new RegExp(
  [
    String.raw`${complaint}(?:\s(?:noted|present|and|/|&|[a-z]{3,12})){0,2}`,
    String.raw`\s(?:of|in|to|at|on|over|involving|affecting|around|across|along|with)\s`,
    String.raw`(?:the\s|both\s|her\s|his\s|their\s)?(?:[a-z]{1,12}[\s,/&-]{1,3}(?:and\s)?){0,5}$`,
  ].join(''),
);
const treatment = /massage|lmt|mfr|release|stm|mobili[sz]ation|treat|focus|address|manual|therapy|work/;

/** Where the complaint about a region ends: "low back pain" for "low back". */
export function complaintEnd({ text }: Prepared, region: Span): number {
  const after = complaintAfter.exec(text.slice(region.end, region.end + 60));
  return after && !treatment.test(after[0]) ? region.end + after[0].length : region.end;
}

/** "TTP R trapezius", "taut bands in", "palpable", "on exam": what was found there, not where to treat. */
const found = /\b(?:ttp|taut bands?|palpable|palpated|on (?:exam(?:ination)?|palpation))\b/;

/** Is the region only examined: under "Exam:" or beside a finding, and not behind a word of treatment? */
function isExamined(prepared: Prepared, region: Span): boolean {
  const { start, end, section } = clauseAt(prepared, region.termStart);
  if (treatment.test(prepared.text.slice(Math.max(start, region.start - 130), region.start))) return false;
  return section === 'findings' || found.test(prepared.text.slice(start, Math.min(end, region.end + 60)));
}

/** Is the region part of a complaint ("low back pain", "spasm of the neck") or a finding, and not given as a place to treat? */
export function describesComplaint(prepared: Prepared, region: Span): boolean {
  const { text } = prepared;
  if (complaintEnd(prepared, region) > region.end || isExamined(prepared, region)) return true;
  const before = complaintBefore.exec(text.slice(Math.max(0, region.start - 70), region.start).replace(/\s+/g, ' '));
  return before !== null && !treatment.test(before[0]);
}

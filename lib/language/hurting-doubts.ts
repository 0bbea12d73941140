import { oneOf } from '../one-of.ts';
import type { HurtingCue } from './hurting-cue.ts';

const massageWork = oneOf`
  lmt|therapeutic massage|medical massage|massage|mfr|myofascial|some massage
`;
const ofBenefit = oneOf`
  benefit|help|be (?:helpful|beneficial|of benefit|useful)
`;
const complaint = oneOf`
  sx|sxs|symptoms?|pain|condition|problem|complaints?|strain|sprain|spasm|headaches?
`;

/** Words that doubt the massage themselves: it might help, or nothing is the matter. */
export const doubts: HurtingCue[] = [
  {
    kind: 'weak',
    words: new RegExp(String.raw`\b(?:may|might|could|possibly) (?:also |possibly |potentially )?${ofBenefit}\b`, 'g'),
    harmlessAfter: new RegExp(
      `^(?: from)? ?(?:a |an |the )?${oneOf`
        surg|inject|esi|mri|imag|pt\b|physical th|ortho|chiro|acup|meds?\b|medic|counsel|ot\b|brac|orthot|botox
        consult|psych|dry needling|later|weight
      `}`,
    ),
  },
  {
    kind: 'weak',
    words: new RegExp(
      oneOf`
        \bconsider(?:ing)?(?: trying)? (?:a (?:trial|course) of |trial of )?${massageWork}\b
        \bmassage(?: therapy)? (?:may|might|could) (?:help|be)\b
        \b(?:could|can|may|might|will|let's|lets|wants? to) try (?:a |some |out )?(?:massage|lmt)\b
        (?:^|[.;,] ?)(?:ok to )?try (?:a |some )?(?:massage|lmt)\b
        \bwould be nice\b|\bif covered\b
        \bif (?:her |his |the )?(?:insurance|ins|plan) (?:will )?(?:covers?|pays?|allows?|approves?)(?: (?:it|this))?\b
        \b(?:wouldn't|couldn't|can't) hurt\b|\bworth a try\b
        \bmassage(?: therapy)? (?:is |as )?(?:an? )?option(?:al)?\b
      `,
      'g',
    ),
  },
  {
    kind: 'noDeficit',
    words: new RegExp(
      oneOf`
        \bno (?:functional|objective) (?:deficits?|limitations?|loss|impairments?|limits|findings)\b
        \bwithout (?:any )?functional (?:deficits?|limitations?|impairments?|loss)\b
        \bno (?:current )?(?:adl|work) (?:limitations?|deficits?|restrictions?)\b
        \b(?:currently |now |is )?asymptomatic(?= ?(?:$|[.,;)\n]))
        \b${complaint} (?:has |have |is |are |now |fully |completely |all ){0,3}resolved\b
        \bfully (?:recovered|functional)\b|\bnormal function\b
        \b(?:rom|strength|exam|function|gait|musculoskeletal|msk|adls) (?:is |are |all )?wnl\b
        \bno medical (?:indication|reason|need)\b
      `,
      'g',
    ),
    harmlessBefore: /(?:until|once|when|if|goal|before) $/,
  },
  {
    kind: 'noDeficit',
    words: /\bplateaued\b|\bat (?:a )?plateau\b/g,
    harmlessBefore: new RegExp(
      `${oneOf`
        \bpt\b|physical therapy|\bot\b|chiro\w{0,9}|hep\b|exercises?|acupuncture|nsaids|meds|medication|injections?
        rehab|conservative (?:care|treatment)|stretching|therapy
      `}[ ,()a-z0-9x/%-]{0,30}$`,
    ),
  },
  {
    kind: 'noDeficit',
    words: /\b(?:pain|symptom)[- ]free\b|\bno (?:current )?(?:pain|symptoms|complaints)(?= ?(?:$|[.;)\n]))/g,
    harmlessBefore:
      /(?:to|goals?:?|return|resume|achieve|be|for|until|become|with|until|hours?|of|min|when|a|restore|while) $/,
    harmlessAfter: new RegExp(
      `^ ?${oneOf`
        rom|gait|sit|stand|walk|sleep|drive|driving|turn|rotat|work|for \d|lift|days?|motion|function|adl|running
        range|intervals?|by |hours?|overhead|reach
      `}`,
    ),
  },
];

import { oneOf } from '../one-of.ts';
import type { Standing } from '../referral.ts';

/** How far a cue reaches: to the next comma, over a whole list, or over the rest of the clause. */
export type Reach = 'comma' | 'list' | 'clause';

export interface Cue {
  words: string;
  standing: Exclude<Standing, 'asserted'>;
  reach: Reach;
}

const cues = (standing: Cue['standing'], reach: Reach, ...lists: string[]): Cue[] =>
  lists.map((words) => ({ words, standing, reach }));

/**
 * Cues that stand before what they qualify (after NegEx and ConText: Chapman 2001, Harkema 2009). Regular expression
 * sources; a space stands for any white space.
 */
export const cuesBefore: Cue[] = [
  ...cues(
    'negated',
    'comma',
    oneOf`
      no evidence of|no signs? of|no sx of|no symptoms of|no indication of|no complaints? of|no c/o|no findings of
    `,
    oneOf`
      no|without|w/o|absence of|free of|never had|never has had|not had|neither|nor|cannot see
      (?:is|are|was|does|do|did) not have
    `,
    oneOf`
      not (?:a|an|due to|from|related to|consistent with|have|having|has|for)
      isn't|aren't|doesn't have|don't have|not
    `,
    oneOf`
      \(-\)|non|nontender|rather than|instead of|in lieu of
    `,
  ),
  ...cues(
    'negated',
    'list',
    oneOf`
      den(?:y|ies|ied|ying)|negative (?:for|ros for)|neg (?:for|ros)|neg:|negative:|absent:
      no history of|no hx of|no h/o|no fhx of|no prior
    `,
  ),
  ...cues(
    'suspected',
    'list',
    oneOf`
      r/o|rule out|ruling out|to rule out|r o
    `,
  ),
  ...cues(
    'suspected',
    'comma',
    oneOf`
      ddx:?|dd:|d/dx:?|differential(?: diagnosis| dx| includes| incl)?:?
      possible|possibly|poss|probable|probably|prob|likely
    `,
    oneOf`
      suspect(?:s|ed|ing)?|suspicious for|suspicion (?:of|for)|concern(?:ed|ing)? for|worrisome for
      questionable|query|\?|may have|might have|could be|may be|might be|vs|versus
      awaiting workup for|evaluate for|eval for|screen(?:ing)? for|work ?up for|assess for|equivocal for|presumed
    `,
  ),
  ...cues(
    'conditional',
    'comma',
    oneOf`
      if|unless|in case of|should|in the event of|until|watch for|monitor for|return for|call for|stop for|report any
      at risk (?:of|for)|risk of|prevent|prevention of|to avoid|prophylaxis
    `,
  ),
  ...cues(
    'historical',
    'comma',
    oneOf`
      history of|hx of|hx|h/o|ho|past history of|past hx of|hist of
      previous|previously had|prior|past|remote|old|former|resolved|healed|status post resolved
      had|no longer has|no longer having|used to have|childhood
    `,
  ),
  ...cues(
    'family',
    'clause',
    oneOf`
      family history(?: of| significant for| positive for)?|family hx(?: of)?|fam hx(?: of)?|fhx(?: of)?|fh of
    `,
    `(?:his|her|their|pt's|patient's)? ?${oneOf`
      mother|mom|father|dad|sister|brother|sibling|siblings|aunt|uncle|grandmother|grandfather|grandparents?|cousin
      daughter|son|wife|husband|spouse|parents?|mgm|mgf|pgm|pgf
    `}(?:'s)?`,
  ),
];

/** Cues that follow what they qualify. */
export const cuesAfter: Cue[] = [
  ...cues(
    'negated',
    'comma',
    `(?:was|is|has been|have been|were|are|been)? ?${oneOf`
      denied|absent|negative
      not (?:present|seen|found|noted|identified|evident|demonstrated|a concern)
      neg
    `}`,
    ':? ?(?:none|no|denies|denied|negative|neg|absent|n)(?= ?(?:[.,;)]|$))',
  ),
  ...cues(
    'ruledOut',
    'comma',
    "(?:was|is|has been|have been|were|are|been)? ?(?:ruled out|excluded|r/o'd|unlikely|not likely|doubtful)",
  ),
  ...cues(
    'historical',
    'comma',
    `${oneOf`
      has|have|is|was|has since|had|now|fully|completely|since|have all|has now
    `}? ?(?:fully |completely |since |now |spontaneously )?${oneOf`
      resolved|healed|gone|subsided|in remission|in the past|as a child|in childhood|years ago|yrs ago|remote
      quiescent
    `}`,
    String.raw`\(?(?:in |circa |~)?(?:19[5-9]\d|200\d|201\d)\)?(?! ?(?:to|-) ?(?:present|now))`,
  ),
  ...cues(
    'suspected',
    'comma',
    oneOf`
      \?|vs\.?|versus
      (?:is )?${oneOf`
        suspected|possible|probable|likely|questionable
        cannot be (?:excluded|ruled out)|not (?:yet )?(?:ruled out|excluded)
      `}
    `,
  ),
  ...cues(
    'family',
    'comma',
    `in (?:the )?(?:patient's |pt's |his |her |their )?${oneOf`
      mother|father|sister|brother|family|parents?|aunt|uncle|grandmother|grandfather|sibling
    `}`,
  ),
  ...cues('conditional', 'comma', '(?:develops?|occurs?|worsens?|recurs?|if |arises?|returns?)'),
];

const auxiliary = oneOf`
  did|does|do|has|have|is|are|was|were|could|can|will
`;
/** "Did not help": what was tried, not what is denied. */
const unchanged = oneOf`
  help|helped|relieve|relieved|improve|improved|resolve|resolved|respond|responded|control|controlled|work|worked
  last|tolerate|tolerated|sleep|sit|stand|walk|drive|lift|reach|turn|sustain|address|do|work
`;
/** "Not improving": the complaint goes on. */
const goesOn = oneOf`
  improv(?:ed|ing)|resolv(?:ed|ing)|respond(?:ed|ing)?|relieved|controlled|getting better|tolerat\w{1,5}
  helped|help|helping|relieve|better|cleared|sleep\w{0,4}|able|yet|fully|been able|currently working
`;
const noGain = oneOf`
  relief|improvement|benefit|success|adequate relief|lasting relief|lasting benefit|change|resolution
  significant improvement|significant relief
`;
const timeSpan = oneOf`
  \d+|several|few|two|three|four|five|six|couple|year|month|week|weeks|months|years
`;

/**
 * Words that hold a cue but do not deny, date or doubt what follows: "no relief of neck pain", "not only", "no change in".
 * They are passed over.
 */
export const falseCues: string[] = [
  oneOf`
    not only|not just|not merely|no increase in|no change in|no improvement (?:in|of|with)?
    no significant (?:change|improvement|relief)(?: in| of)?|no relief (?:of|from|in|with)?|no further|no better
  `,
  `not ${goesOn}`,
  String.raw`${auxiliary}(?: not|n't) (?:fully |completely |adequately |significantly )?${unchanged}\w{0,3}`,
  `without ${noGain}(?: of| in| from)?`,
  oneOf`
    cannot|can't|unable|can not|no\.? ?#|no cause
    without (?:difficulty|stopping|assistance|increased|increase in|breaks?|waking|exceeding)
    no other
  `,
  oneOf`
    history of present illness|hx of present illness|no doubt|not applicable|if not|not for|possible side effects
    as soon as possible|when possible|if possible|as possible|where possible
  `,
  oneOf`
    past ${timeSpan}
    prior (?:to|auth\w{0,12}|authorization|care|treatment|level)
    (?:days?|weeks?|wks?|months?|mos?|years?|yrs?|yo?)[ -]old|old (?:male|female|man|woman|pt|patient|m|f)
    previous (?:treatment|care|pt|massage)|had (?:been|no)
    should(?:er|ers)|should improve|should be (?:treated|addressed)|if covered|likely to benefit
  `,
  oneOf`
    not (?:been |yet )?(?:established|met|documented)(?: yet)?
    without (?:pain|rest(?:ing)?|help|limping|a break|meds|medication)
  `,
  oneOf`
    no known|nonspecific|non-specific|non specific|nonradicular|non-radicular|non-radiating|nonradiating|non-surgical
    nonsurgical|non radiating|non-traumatic|nontraumatic|non-intractable|not intractable|nonintractable
    without (?:sciatica|aura|radiculopathy|myelopathy|status migrainosus|radiation|radiculitis)
  `,
];

/** What a negated list does not run past: a new verb or a new matter begins. */
export const stops = new RegExp(
  String.raw`(?:\s|^)${oneOf`
    but|however|although|though|except
    reports?|reported|complains?|c\/o|presents?|presenting|admits?|endorses?|states?|positive for|pos for|\(\+\)
    refer|referred|order|massage|recommend|treat
    now|currently|still|continues?|on|which|because|since|so|then|please|pls|has had|has
    medically|medical necessity|suffers?|is here|here for|dx|secondary to
  `}(?=\s|$)`,
);

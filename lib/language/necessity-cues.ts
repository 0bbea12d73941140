import { oneOf } from '../one-of.ts';

/** Spellings and typos: "medically necessary", "medicaly neccesary", "Med. nec.", "med nec". */
const necessary = 'n[ecsa]{4,9}r{1,2}[iye]{0,2}';
const necessity = 'n[ecsia]{4,9}t{1,2}[iye]{1,2}';
const medically = '\\bm[edica]{3,7}l{1,2}[ey]{0,2}';
const therapy = oneOf`
  massage|mt|mfr|mld|manual therapy|soft tissue (?:work|mobili[sz]ation)|lmt
`;

/** That massage is needed on medical grounds, in any of the ways people write it. */
export const claims = new RegExp(
  oneOf`
    ${medically}[ \n-]{1,3}(?:${necessary}|${necessity}|indicated|required|needed|justified|appropriate and ${necessary})
    med(?:s|\.)?[ \n-]{1,3}(?:${necessary}|${necessity}|nec|ness?)\b\.?
    medically nec\b\.?
    \bmednec\b
    (?:necessary|needed|required|essential) (?:medically|for medical reasons|medical treatment)
    \bnecessity of (?:this |the )?(?:massage|treatment|therapy|care)
    ${therapy}(?: therapy| treatment| tx)? (?:is|are) (?:therefore |clearly )?(?:${necessary}|essential|required|indicated)
    (?<=^|[.;] ?)necessary (?:because|due to|since)
    \bmedical need\b(?! ?(?:for|to) (?!massage|this|treat))
    \bmedicamente necesari[oa]s?\b|\bnecesidad medica\b
    letter of medical necessity
    \blmn\b
  `,
  'g',
);

/** "MN" alone is also Minnesota and a person's initials: it counts with a verb, a colon, or a stop around it. */
export const shortClaim = new RegExp(
  oneOf`
    (?<![a-z],? ?|\d ?|state ?: ?)\bmn\b(?= ?${oneOf`
      [:=.;,]|-|$|\n|not[ ]|is[ ]|established|met|yes|per|due|for|to|2\/2|dx|attested|confirmed|documented|b\/c|because
    `})
    (?<=(?:is|not|no|as|tx|massage|deemed|considered|dx|\.|;) )mn\b(?! ?\d)
  `,
  'g',
);

/** What turns the claim round, then what may stand between: "not felt to be", "no documented". */
const denying = oneOf`
  \bnot\b(?! only)|\bno longer|\bnever|\bisn't|\black(?:s|ing)?(?: of)?|\bnon|\bnot yet|\bdo(?:es)? not|\bdenied for
  \bfail(?:s|ed)? to (?:meet|show|establish)|\bdoes ?n[o']t (?:meet|appear|establish|support)
  \bcannot (?:establish|support|attest|certify)|\bunable to (?:establish|attest|support|certify)
  \binsufficient(?: evidence of)?|\bquestionable|\bunclear|\bdoubt(?:s|ful)?
`;
const ofTheClaim = oneOf`
  any|a|the|clear|current|documented|established|proven|further|evidence|proof|documentation|statement|showing
  finding|letter|of|for|that|massage|therapy|treatment|care|is|are|this
`;

/** Denials around the claim, within its clause. */
export const denialBefore = new RegExp(
  oneOf`
    ${denying}[ -](?:[a-z'/]{1,16}[ -]){0,6}$
    \b(?:no|without|w/o)[ -](?:${ofTheClaim}[ -]){0,6}$
  `,
);

/** "Medical necessity for massage has not been established". */
const theClaim = oneOf`
  is|was|has|have|criteria|statement|been|yet|currently|clearly|for massage|of massage|therapy|at this time
  documentation|still|established|:|-|\(
`;
const denied = oneOf`
  not|no|none|n/a|never|unclear|lacking|missing|denied|unmet|absent|pending|tbd|undetermined|questionable
  to be (?:determined|established|documented)|awaiting|un-?established
  needs? (?:to be )?(?:documented|established|documentation)|cannot be
`;
/** Behind the claim these deny something else: "medically necessary, not for relaxation", "no contraindications". */
const purpose = oneOf`
  only|for relax|for stress|for general|for spa|for well|maintenance|spa\b|general|wellness|palliative|comfort
`;
const noneOf = oneOf`
  contra|known|prior|improv|respon|relie|resol|able|massage
`;
export const denialAfter = new RegExp(
  String.raw`^[\s:,-]{0,3}(?:${theClaim} ?){0,6}${denied}\b(?! ?${purpose}| ${noneOf})`,
);

/** The claim hangs on something that has not happened. */
export const conditionBefore = new RegExp(
  String.raw`\b${oneOf`
    would be|would|might be|may be|could be|can be|if|should be|to determine(?: if)?|determine(?: if)?|whether
    will be|potentially|possibly|becomes?|when|once|only if|provided|assess(?: for)?|evaluate(?: for)?|review for
    pending|awaiting|in case|until
  `}\b[ ](?:[a-z'/]{1,16}[ ]){0,6}$`,
);
const provided = oneOf`
  if|provided|pending|unless|once|only when|awaiting|when approved
`;
export const conditionAfter = new RegExp(
  String.raw`^[\s,:-]{0,3}(?:[a-z']{1,14} ){0,4}(?:only )?(?:\b${provided}\b|\?)(?! ${oneOf`
    needed|questions|any question|pain|you have
  `})`,
);

/** Things other than massage that are said to be necessary. */
const otherThings = oneOf`
  image|operate|refill|medications?|meds|opioids?|antibiotics?|insulin|biologics?|infusions?|drugs?|prescriptions?
  pt|p\.t\.|physical therapy|ot|occupational therapy|speech therapy|acupuncture|chiropractic(?: care| treatment)?
  chiro|counseling|psychotherapy|aquatic therapy|dry needling|botox|injections?|esi|surgery|procedure
  x-?rays?|mri|ct|imaging|ultrasound|doppler|labs?|emg|ncs|test(?:s|ing)?|colonoscopy|biopsy
  dme|brace|bracing|equipment|tens(?: unit)?|wheelchair|walker|cane|mattress|chair|cpap|orthotics?|supplies
  inpatient|admission|hospitali[sz]ation|office visits?|visit|consult(?:ation)?|home health|nursing|evaluation
  transport(?:ation)?|ambulance|supplements?|leave|fmla|time off|work restrictions?|accommodations?
`;

/** "Medically necessary for pt": the patient. */
const patientIs = oneOf`
  is|was|has|will|wants?|aware|agrees|understands|may|states|notified|informed|can|to|wishes|would
`;
const forThePatient = oneOf`
  [ ]?for (?:(?:this|my|our|the|a|above) )?pt\b
  [ ,]{1,2}pt ${patientIs}\b
`;
const someOf = oneOf`
  continued|ongoing|use of|all|repeat|additional|the|a|an|of|this
`;
/** "Medically necessary PT and massage", "… PT failed": massage is claimed after all, or PT is what was tried. */
const claimsMassage = String.raw`\.? (?:and|&|/) massage| failure| failed| was| did| tried| plateau`;
export const otherAfter = new RegExp(
  [
    String.raw`^(?!${forThePatient})[\s,]{0,2}(?:and appropriate |to )?(?:for )?(?:${someOf} )?`,
    String.raw`${otherThings}\b(?!${claimsMassage})`,
  ].join(''),
);

const itsForm = oneOf`
  eval(?:uation)?|tx|treatment|referral|unit|therapy|order|refill|of the [a-z]{3,12}|[a-z]{3,12}
`;
const isSaid = oneOf`
  -|:|is|are|was|were|deemed|considered|as|remains?|=|felt to be|,
`;
export const otherBefore = new RegExp(
  [
    String.raw`(?:^|[\s(])${otherThings}\b(?! and massage)(?: ${itsForm})? ?${isSaid}? ?`,
    '(?:(?:also|both|all|deemed|considered|felt to be|only|clearly) )?$',
  ].join(''),
);

/** Massage in the same breath claims the necessity for itself. */
export const massageWords = new RegExp(
  String.raw`\b${oneOf`
    mas{1,2}[ae]?ge?s?|massag\w{0,6}|lmt|mfr|myofascial|mld|lymph\w{0,6} drainage|soft[ -]tissue|manual therapy
    neuromuscular therapy|nmt|trigger[ -]?point|mt|97124|97140|deep tissue|stm
  `}\b`,
);

/** What a payer or an earlier reviewer thought. */
export const reported = new RegExp(
  String.raw`\b${oneOf`
    denied|denial|insurer|insurance|payer|plan|carrier|utilization review|um|prior|previously|previous|last year
    reviewer|adjuster|claim was|ur
  `}\b[^.;]{0,60}$`,
);

/** A necessity field that says there is none. */
export const emptyStatement = new RegExp(
  String.raw`^${oneOf`
    none|no|n\/?a|not (?:established|met|applicable|necessary|needed|indicated|yet)|unknown|pending|tbd
    see (?:chart|note)|not documented|no medical|unclear
  `}\b`,
);

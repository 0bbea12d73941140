/**
 * How signatures, and their absence, are written. Accepted and rejected forms follow the Medicare review standard
 * (CMS Program Integrity Manual ch. 3 §3.3.2.4); the print layouts of single EHRs are from memory.
 */

const electronically = '(?:electron\\w{3,8}|electonic\\w{2,4}|elec(?:tr?)?\\.?|digital(?:ly)?|e)';

/** Words that sign when a person's name follows. The name may stand after "on", a date, or on the next line. */
const signs = [
  'signature (?:is )?derived from controlled[ -]access password',
  `(?:${electronically}[ -]{0,2})?(?:co-?|counter-?)?sign(?:ed|d)(?:[ -]off)?(?: before import| electronically| digitally)?(?: and (?:dated|reviewed|finalized|approved|locked))?`,
  `${electronically}[ -]{0,2}sign(?:ature)?`,
  '(?:docu|adobe )sign(?:ed)?',
  'e-?sig',
  `${electronically} (?:approved|verified(?: report)?|authenticated|authorized|accepted|released|completed|validated|closed|sealed|reviewed|finalized)`,
  'authenticated(?: electronically)?',
  'perform/sign(?:ed)?(?:/verify)?',
  '(?:electronic |digital |e-?)?signature(?: of)?',
  'sig',
  'order signed',
  'sign(?:ed)?,? performed',
  'attested and signed',
  'sign(?:ed)?[ -]off',
  'firma(?:d[oa](?: (?:electr|digit)\\S{5,12})?(?: por)?)?(?! (?:del?|pendiente|en)\\b)',
];

/** Verbs that sign only for a person with a credential: without one they often speak of staff or of a payer. */
const attests = [
  '(?:document |note |order |chart |report |encounter |visit |record |referral )?(?:approved|authorized|authorised|accepted|verified|reviewed|released|confirmed|closed|finali[sz]ed|completed|validated|sealed|locked)(?: and (?:closed|locked|signed|approved|verified|finalized|released))?',
];

export const signing = new RegExp(
  `(?<![\\w/'-])(?:(?:${signs.join('|')})(?![\\w'])|/{1,2} ?e?s(?:igned)? ?/{1,2}|(?:^|(?<=[\\s.,;(]))s/(?!p\\b)(?= ?[a-z]))`,
  'g',
);

export const attesting = new RegExp(`(?<![\\w/'-])(?:${attests.join('|')}) {1,2}by\\b`, 'g');

const trailingMark =
  '(?:has )?(?:electronically |digitally |e-?)?signed(?: electronically| digitally)?(?: and dated)?(?: this| (?:this|the) (?:order|note|document|referral|encounter|form))?(?: electronically| digitally)?';

/** The mark stands after the name: "Dr. M. Osei, DO 11/21/2026 (signed)". */
export const signedAfter = new RegExp(
  [
    `[([<] ?${trailingMark}(?: (?:on|at))?(?: [\\d/:. -]{6,24}(?:[ap]m)?)? ?[)\\]>]`,
    '[([<] ?(?:(?:electronic |digital |e-?)?sig(?:nature)?|original signature|wet signature|signature) ?[)\\]>]',
    `(?<![\\w/'-])${trailingMark}(?: (?:on|at))?:? ?(?=\\d|$|[.;,]|npi\\b|phone|date|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d)`,
    '(?<![\\w/])/e?s/(?=\\s*(?:$|[\\n.;\\d]))',
    'signature (?:is )?derived from controlled[ -]access password',
  ].join('|'),
  'g',
);

/** Whose signature a label asks for, when it is not the clinician's. */
export const someoneElse =
  /(?:patient|pt|parent|guardian|legal rep\w{0,12}|representative|witness|therapist|client|employee|employer|insured|subscriber|member|claimant|interpreter|caregiver|(?<!, ?|(?:by|with|w\/|to|from) )\b(?:lmt|nurse|rn|ma)|medical assistant|assistant|scribe|staff|notary|receptionist|pharmacist|case manager|adjuster|spouse|responsible party|beneficiary|policyholder|authorized person|translator|massage provider|treating therapist|rendering provider)(?:'s?|s'?)?(?:\/(?:parent|guardian|legal guardian|representative|client|responsible party|rep)){0,2}(?: or (?:guardian|parent|representative|legal guardian))?(?: \((?:or )?[a-z ]{1,24}\))?[ :*-]{0,3}(?:e-?|electronic |electronically |digital |has |already |digitally ){0,2}$/;

/** The same, behind the name. */
export const someoneElseAfter =
  /^ ?[,(-] ?(?:patient|pt|parent|guardian|witness|employee|client|insured|claimant|spouse)\b/;

/** What turns a signing word into its opposite when it stands just before. */
export const notYet =
  /(?:\b(?:not|never|un|non|pending|pend|awaiting|await|awaits|needs?|needed|requires?|required|require|requiring|must be|to be|should be|can be|will be|would be|be|until|before|if|when|once|unless|without|no|missing|lacks?|lacking|waiting (?:for|on)|request(?:ed|ing)?|obtain|get|for|needing|routed for|sent for|forwarded for|return(?:ed)? for|due for|pls|please|ready for|queued for|hold for|after|md to|dr to|provider to|physician to|to)\b[ -]{0,2})(?:been |yet |yet been |be |a |an |the |your |his |her |md |provider |physician |physician's |provider's |electronically |electronic |digitally |full |dr\.? \w{1,20} to |and |review and ){0,3}$/;

/** Refusals that outweigh a signature: nobody read it, or no hand of the clinician's made it. */
export const refused: RegExp[] = [
  /\b(?:e-?|electronically |digitally |auto-?|computer )?(?:signed|dictated|transcribed|generated)(?:,| and)?(?: but)?(?: (?:is|was))?[ ,;/-]{1,3}(?:not|unread|never|w\/o|without|prior to|before) ?(?:yet )?(?:been )?(?:being )?(?:read|reviewed|review|verified|proofread|edited|proofed|reading|proof)\b/g,
  /\b(?:dictated|signed)(?:\/|,| and| but){0,2} ?(?:unread|unreviewed)\b/g,
  /\b(?:rubber|signature|name|ink|facsimile)[ -]?stamp(?:ed)?\b/g,
  /\bstamp(?:ed)? (?:signature|sig|name|by|of|md|dr|with)\b/g,
  /\b(?:signature|signed|sig|sign|provider|physician|md|by|do|pa-c|np)(?: ?[:=-] ?| )(?:by )?[([]? ?(?:rubber |signature |md )?stamp(?:ed)?\b/g,
  /[([] ?(?:rubber |signature )?stamp(?:ed)? ?[)\]]/g,
  /\b(?:signed|sig|signature|signing)\b[^\n.;]{0,60}\b(?:on behalf of|per protocol|per standing order)\b/g,
  /\b(?:on behalf of|p\.p\.) (?:dr|the (?:provider|physician|doctor)|md)\b/g,
  /\bstanding order per\b/g,
  /\b(?:administratively|auto(?:matically)?|system|automatically)[ -]?(?:closed and )?signed\b/g,
  /\bauto-?(?:signature|signed|authenticat\w{2,4})\b/g,
  /\b(?:electronically )?signed but not (?:yet )?verified\b/g,
];

/** A co-signature still due outweighs the signature that is there. */
export const cosignatureDue: RegExp[] = [
  /\bco-?sign(?:er|ature|ed by|ing provider)?:? [^;\n]{0,40}\bpending\b/g,
  /\b(?:co-?sign(?:ature|er|ed)?|counter-?sign(?:ature|ed)?) ?(?:is )?(?:needed|required|pending|requested|due)\b/g,
  /\b(?:needs?|requires?|awaiting|pending|for|requesting|routed for|to) (?:(?:md|do|attending|physician|supervising|provider|preceptor|dr\.? ?\w{0,20}|a|an|the|be|final) ){0,3}(?:co-?|counter-?)sign(?:ature|ed|er|ing)?\b/g,
  /\b(?:sign(?:ing)?[ -]?off|signature|signing|e-?sign(?:ature)?) status ?[:=-]? ?(?:pending|incomplete|open|not signed|unsigned|in progress|awaiting)\b/g,
  /\bnot (?:yet )?(?:co-?|counter-?)signed\b/g,
];

/** What says that nobody has signed yet, unless a real signature stands elsewhere. */
export const pended: RegExp[] = [
  /\b(?:sin firm(?:a|ar)|(?:pendiente|falta) (?:de |la )?firma|no (?:esta )?firmad[oa]|firma pendiente|por firmar)\b/g,
  /\b(?:until|unless|before it is) (?:electronically |it is )?signed\b|\bawaiting dr\.? \w{1,20}'s (?:e-?|co-?)?signature\b/g,
  /\bpending (?:md |do |np |pa |provider |physician |attending |supervising |clinician |dr\.? ?\w{0,20} |e-?|electronic |final |her |his )?(?:signature|sign(?:ing)?(?:[ -]?off)?|co-?sign\w{0,9}|review and sign\w{0,6}|authentication|attestation|esign\w{0,6})\b/g,
  /\b(?:signature|e-?signature|sign(?:ing)?(?:[ -]?off)?(?: status)?|co-?sign(?:ature|er)?|counter-?signature|authentication|esig|esign|signing status|signature status|order status)(?: (?:is|status|from|of|by|dr\.? \w{1,20}|md|provider)){0,3} ?[:=-]? ?[([]?(?:still )?(?:pending|pended|awaited|awaiting|outstanding|incomplete|in progress|not (?:yet )?(?:signed|completed?|obtained|done)|unsigned|due|needed|required|requested|to follow)\b/g,
  /\b(?:awaiting|await|awaits|waiting (?:for|on)|needs?|requires?|required|lacks|lacking|routed for|sent for|forwarded for|returned for|queued for|ready for|due for|for|request(?:ing|ed)?|to) (?:(?:md|do|np|pa|provider(?:'s)?|physician(?:'s)?|attending(?:'s)?|supervising|clinician|doctor(?:'s)?|dr\.? ?\w{0,20}|a|an|the|electronic|his|her|your|final|to|preceptor|faculty|review and|be) ){0,4}(?:e-?|co-?|counter-?)?(?:signature|sign(?:ed)?(?:[ -]?off)?|co-?sign(?:ature|ed|er|off)?|cosigned|authentication|esign\w{0,6})\b(?! (?:by )?(?:patient|pt|below|here for))/g,
  /\b(?:un-?signed|not (?:yet )?(?:been )?(?:electronically |digitally |e-?)?(?:co-?)?signed|never signed|not yet (?:co-?signed|authenticated|authorized|finalized)|has not (?:yet )?(?:been )?(?:co-?)?signed|hasn't (?:been )?signed|isn't signed|un-?authenticated|not authenticated|not been signed|signature not (?:yet )?(?:obtained|received))\b/g,
  /\b(?:draft|pended)\b/g,
  /\bpend(?:ed|ing)? (?:order|for (?:md|provider|dr|physician|signature|review))\b/g,
  /\b(?:status|order|note|document|encounter) ?[:=-]? ?(?:is )?(?:pended|preliminary|prelim|open|incomplete|in progress|draft|unverified)\b/g,
  /\b(?:(?:to|will|must|should|shall) be|being) (?:electronically |digitally |e-?|co-?)?(?:signed|authenticated|cosigned)\b/g,
  /\b(?:electronically|data) entered (?:by|into)\b/g,
  /\b(?:document |note |order )?generated by\b/g,
  /\bordering user\b/g,
  /\b(?:md|dr|provider|physician|doctor|attending) (?:still )?(?:to|needs to|has to|must|will) (?:review (?:and|&) )?(?:e-?|co-?)?sign\b/g,
  /\b(?:verbal|telephone|phone|v\.o\.|t\.o\.|vorb|torb|vo\/?rb|to\/?rb)(?: orders?)?(?: (?:per|from|by|of|read ?back|taken|received|given|w\/ ?read ?back|rb))/g,
  /\b(?:verbal|telephone) order\b/g,
  /\b(?:vorb|torb|vo\/rb|to\/rb)\b/g,
  /\bsigned(?: by)?[ :]{1,3}[([]?(?:pending|not yet|tbd|unsigned)\b/g,
];

/** Stand-ins for a signature that a reviewer does not take. */
export const rejected: RegExp[] = [
  /\b(?:(?:md|provider|physician|dr\.?(?: \w{1,20})?|doctor|clinician)(?:'s)? )?(?:signature|sig|sign|signed copy|signed order|e-?signature)(?: (?:is|kept|on))?:? ?[([]?\b(?:on|in|see) (?:file|chart|record|emr|ehr)\b/g,
  /(?<![\w-])s\.?o\.?f\b\.?/g,
  /\bsignature attestation\b/g,
  /[([] ?(?:illegible|unreadable|scribble)(?: (?:signature|scribble|initials|mark|sig))? ?[)\]]/g,
  /\b(?:signature|sig|signed) ?[:-]? ?(?:is )?(?:illegible|unreadable)\b/g,
  /\billegible (?:signature|scribble|initials|mark)\b/g,
  /(?<![\w/])\/?\/e?s\/\/?(?=\s*(?:$|[\n\d]))/g,
  /\b(?:signature|signed(?: by)?)[: ]{1,3}(?!md|na\b|no\b|pt\b|by\b|on\b|is\b|dr|to\b|of\b|in\b|np|pa\b|do\b|tbd|n\/a|cop|and|con|for|not|the|roi|rx|at\b|off|as\b|or\b|via)(?:\p{L}{2,3}|\p{L}\. ?\p{L}\.)(?= ?(?:$|,|;|\d|date|print|npi|name))/gu,
  /\b(?:initials|initialed|initialled)(?: only| by)\b/g,
  /\bsignature waived\b|\bno signature (?:required|needed|necessary)\b|\bsignature not required\b/g,
];

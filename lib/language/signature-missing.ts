import { oneOf } from '../one-of.ts';

/** How it is said that nobody has signed, or not yet, or not by hand and eye of the clinician. */

const before = oneOf`
  not|never|un|non|pending|pend|awaiting|await|awaits|needs?|needed|requires?|required|require|requiring
  must be|to be|should be|can be|will be|would be|be|until|before|if|when|once|unless|without|no|missing|lacks?|lacking
  waiting (?:for|on)|request(?:ed|ing)?|obtain|get|for|needing|routed for|sent for|forwarded for|return(?:ed)? for
  due for|pls|please|ready for|queued for|hold for|after|md to|dr to|provider to|physician to|to
`;
/** Between such a word and the signature: "pending the provider's". */
const whose = oneOf`
  been|yet|yet been|be|a|an|the|your|his|her|md|provider|physician|physician's|provider's|electronically|electronic
  digitally|full|dr\.? \w{1,20} to|and|review and
`;
/** What turns a signing word into its opposite when it stands just before. */
export const notYet = new RegExp(String.raw`(?:\b${before}\b[ -]{0,2})(?:${whose} ){0,3}$`);

const unseen = oneOf`
  read|reviewed|review|verified|proofread|edited|proofed|reading|proof
`;
/** Refusals that outweigh a signature: nobody read it, or no hand of the clinician's made it. */
export const refused: RegExp[] = [
  new RegExp(
    [
      String.raw`\b(?:e-?|electronically |digitally |auto-?|computer )?(?:signed|dictated|transcribed|generated)`,
      '(?:,| and)?(?: but)?(?: (?:is|was))?[ ,;/-]{1,3}(?:not|unread|never|w/o|without|prior to|before) ?',
      String.raw`(?:yet )?(?:been )?(?:being )?${unseen}\b`,
    ].join(''),
    'g',
  ),
  /\b(?:dictated|signed)(?:\/|,| and| but){0,2} ?(?:unread|unreviewed)\b/g,
  /\b(?:rubber|signature|name|ink|facsimile)[ -]?stamp(?:ed)?\b/g,
  /\bstamp(?:ed)? (?:signature|sig|name|by|of|md|dr|with)\b/g,
  new RegExp(
    String.raw`\b${oneOf`
      signature|signed|sig|sign|provider|physician|md|by|do|pa-c|np
    `}(?: ?[:=-] ?| )(?:by )?[([]? ?(?:rubber |signature |md )?stamp(?:ed)?\b`,
    'g',
  ),
  /[([] ?(?:rubber |signature )?stamp(?:ed)? ?[)\]]/g,
  /\b(?:signed|sig|signature|signing)\b[^\n.;]{0,60}\b(?:on behalf of|per protocol|per standing order)\b/g,
  /\b(?:on behalf of|p\.p\.) (?:dr|the (?:provider|physician|doctor)|md)\b/g,
  /\bstanding order per\b/g,
  /\b(?:administratively|auto(?:matically)?|system|automatically)[ -]?(?:closed and )?signed\b/g,
  /\bauto-?(?:signature|signed|authenticat\w{2,4})\b/g,
  /\b(?:electronically )?signed but not (?:yet )?verified\b/g,
];

const asked = oneOf`
  needs?|requires?|awaiting|pending|for|requesting|routed for|to
`;
const cosigner = oneOf`
  md|do|attending|physician|supervising|provider|preceptor|dr\.? ?\w{0,20}|a|an|the|be|final
`;
const statusLeftOpen = oneOf`
  pending|incomplete|open|not signed|unsigned|in progress|awaiting
`;
/** A co-signature still due outweighs the signature that is there. */
export const cosignatureDue: RegExp[] = [
  /\bco-?sign(?:er|ature|ed by|ing provider)?:? [^;\n]{0,40}\bpending\b/g,
  /\b(?:co-?sign(?:ature|er|ed)?|counter-?sign(?:ature|ed)?) ?(?:is )?(?:needed|required|pending|requested|due)\b/g,
  new RegExp(String.raw`\b${asked} (?:${cosigner} ){0,3}(?:co-?|counter-?)sign(?:ature|ed|er|ing)?\b`, 'g'),
  new RegExp(
    String.raw`\b(?:sign(?:ing)?[ -]?off|signature|signing|e-?sign(?:ature)?) status ?[:=-]? ?${statusLeftOpen}\b`,
    'g',
  ),
  /\bnot (?:yet )?(?:co-?|counter-?)signed\b/g,
];

/** "Pending md signature". */
const pendingSigner = oneOf`
  md[ ]|do[ ]|np[ ]|pa[ ]|provider[ ]|physician[ ]|attending[ ]|supervising[ ]|clinician[ ]|dr\.? ?\w{0,20}[ ]
  e-?|electronic[ ]|final[ ]|her[ ]|his[ ]
`;
const pendingAct = oneOf`
  signature|sign(?:ing)?(?:[ -]?off)?|co-?sign\w{0,9}|review and sign\w{0,6}|authentication|attestation|esign\w{0,6}
`;
/** "Signature from Dr. Osei: pending". */
const signatureName = oneOf`
  signature|e-?signature|sign(?:ing)?(?:[ -]?off)?(?: status)?|co-?sign(?:ature|er)?|counter-?signature|authentication
  esig|esign|signing status|signature status|order status
`;
const isOrFrom = oneOf`
  is|status|from|of|by|dr\.? \w{1,20}|md|provider
`;
const stillDue = oneOf`
  pending|pended|awaited|awaiting|outstanding|incomplete|in progress|not (?:yet )?(?:signed|completed?|obtained|done)
  unsigned|due|needed|required|requested|to follow
`;
/** "Routed for her attending's co-signature". */
const sentFor = oneOf`
  awaiting|await|awaits|waiting (?:for|on)|needs?|requires?|required|lacks|lacking
  routed for|sent for|forwarded for|returned for|queued for|ready for|due for|for|request(?:ing|ed)?|to
`;
const signer = oneOf`
  md|do|np|pa|provider(?:'s)?|physician(?:'s)?|attending(?:'s)?|supervising|clinician|doctor(?:'s)?|dr\.? ?\w{0,20}
  a|an|the|electronic|his|her|your|final|to|preceptor|faculty|review and|be
`;
const signerAct = oneOf`
  signature|sign(?:ed)?(?:[ -]?off)?|co-?sign(?:ature|ed|er|off)?|cosigned|authentication|esign\w{0,6}
`;
const unsigned = oneOf`
  un-?signed|not (?:yet )?(?:been )?(?:electronically |digitally |e-?)?(?:co-?)?signed|never signed
  not yet (?:co-?signed|authenticated|authorized|finalized)|has not (?:yet )?(?:been )?(?:co-?)?signed
  hasn't (?:been )?signed|isn't signed|un-?authenticated|not authenticated|not been signed
  signature not (?:yet )?(?:obtained|received)
`;
/** "Telephone order, read back": spoken, so signed by nobody. */
const spoken = oneOf`
  verbal|telephone|phone|v\.o\.|t\.o\.|vorb|torb|vo\/?rb|to\/?rb
`;
const spokenBy = oneOf`
  per|from|by|of|read ?back|taken|received|given|w\/ ?read ?back|rb
`;

/** What says that nobody has signed yet, unless a real signature stands elsewhere. */
export const pended: RegExp[] = [
  /\b(?:sin firm(?:a|ar)|(?:pendiente|falta) (?:de |la )?firma|no (?:esta )?firmad[oa]|firma pendiente|por firmar)\b/g,
  /\b(?:until|unless|before it is) (?:electronically |it is )?signed\b|\bawaiting dr\.? \w{1,20}'s (?:e-?|co-?)?signature\b/g,
  new RegExp(String.raw`\bpending ${pendingSigner}?${pendingAct}\b`, 'g'),
  new RegExp(String.raw`\b${signatureName}(?: ${isOrFrom}){0,3} ?[:=-]? ?[([]?(?:still )?${stillDue}\b`, 'g'),
  new RegExp(
    [
      String.raw`\b${sentFor} (?:${signer} ){0,4}(?:e-?|co-?|counter-?)?${signerAct}\b`,
      '(?! (?:by )?(?:patient|pt|below|here for))',
    ].join(''),
    'g',
  ),
  new RegExp(String.raw`\b${unsigned}\b`, 'g'),
  /\b(?:draft|pended)\b/g,
  /\bpend(?:ed|ing)? (?:order|for (?:md|provider|dr|physician|signature|review))\b/g,
  new RegExp(
    String.raw`\b(?:status|order|note|document|encounter) ?[:=-]? ?(?:is )?${oneOf`
      pended|preliminary|prelim|open|incomplete|in progress|draft|unverified
    `}\b`,
    'g',
  ),
  /\b(?:(?:to|will|must|should|shall) be|being) (?:electronically |digitally |e-?|co-?)?(?:signed|authenticated|cosigned)\b/g,
  /\b(?:electronically|data) entered (?:by|into)\b/g,
  /\b(?:document |note |order )?generated by\b/g,
  /\bordering user\b/g,
  new RegExp(
    String.raw`\b${oneOf`
      md|dr|provider|physician|doctor|attending
    `} (?:still )?(?:to|needs to|has to|must|will) (?:review (?:and|&) )?(?:e-?|co-?)?sign\b`,
    'g',
  ),
  new RegExp(String.raw`\b${spoken}(?: orders?)?(?: ${spokenBy})`, 'g'),
  /\b(?:verbal|telephone) order\b/g,
  /\b(?:vorb|torb|vo\/rb|to\/rb)\b/g,
  /\bsigned(?: by)?[ :]{1,3}[([]?(?:pending|not yet|tbd|unsigned)\b/g,
];

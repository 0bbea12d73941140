import type { HurtingKind } from '../referral.ts';

/** One way of saying something that hurts a claim of necessity, and the company in which it does not. */
export interface HurtingCue {
  kind: HurtingKind;
  words: RegExp;
  /** Directly before or after the words, these make them harmless. */
  harmlessBefore?: RegExp;
  harmlessAfter?: RegExp;
  /** The words hurt only behind these, or before those. */
  onlyBefore?: RegExp;
  onlyAfter?: RegExp;
}

const massage =
  '(?:mas{1,2}[ae]?ge?s?|massag\\w{0,6}|lmt|mfr|myofascial|mld|deep tissue|swedish|bodywork|body work|therapeutic|medical massage|it|this|referral|order|rx|prescription|letter|lmn|treatment|sessions?|visits?|therapy)';

export const hurtingCues: HurtingCue[] = [
  {
    kind: 'relaxation',
    words:
      /\brelax(?:ation|ing|es)?\b|\bunwind\b|\bday spa\b|\bspa\b(?! ?#)|\bpamper(?:ing|ed)?\b|\bhot stone\b|\baromatherapy\b|\bback rub\b|\bluxury\b|\bleisure\b|\btreat (?:her|him|them|your)sel(?:f|ves)\b/g,
    harmlessBefore:
      /(?:muscle|muscular|tissue|myofascial|isometric|floor|spasm|pir|spine|paraspinal|sphincter|reflex|incomplete|smooth muscle|diastolic|trapezius|ut) $/,
    harmlessAfter:
      /^ ?(?:technique|exercise|training|response|breathing|app\b|tape|of (?:the )?(?:muscle|tissue|spasm|hyperton|tight|para|upper|trap|cerv|lumb|myofasc|guard)|(?:the |of )?(?:muscle|tight|hyperton|spasm|tissue|paraspinal))/,
  },
  {
    kind: 'stress',
    words:
      /\bde-?stress(?:ing)?\b|\bstress[ -](?:relief|reduction|management|reducer|release|reliever)\b|\b(?:relief|management|reduction) of stress\b|\bmental health day\b/g,
    harmlessAfter: /^ ?(?:program|class|app\b|counsel|group|referral|techniques? (?:taught|discussed|reviewed))/,
  },
  {
    kind: 'stress',
    words: /\b(?:stress|anxiety|burn-?out|nerves|mood)\b(?!-)/g,
    onlyBefore:
      /(?:\bfor|\breliev\w{1,3}|\breduc\w{1,3}|\bdecreas\w{1,3}|\bmanag\w{1,3}|\b(?:help|helps|deal|cope) with|\bimprov\w{1,3}|\blower\w{0,3}|\bease|\btreat(?:ing)?|\bmassage due to|\bcombat|\ballevi\w{2,5}|\bdiagnosis:?|\bdx:?|\bindication:?|\breason:?|relaxation (?:and|&|\/)|wellness (?:and|&|\/)|stress (?:and|&|\/))[ ](?:(?:her|his|their|the|work|job|general|chronic|daily|life|emotional|mental|generalized|work-related|situational|anxiety|pain|tension|relaxation|wellness|sleep|and|&|or|\/|,)[ ,]{1,2}){0,4}$/,
    harmlessAfter:
      /^[ -]?(?:fracture|fx|test|echo|incontinence|urinary|reaction|view|ulcer|dose|on (?:the )?(?:joint|spine|tissue|neck)|across|at (?:the )?(?:joint|l\d|c\d)|injur)/,
  },
  {
    kind: 'maintenance',
    words: /\bmaint[aei]{1,3}n[ae]nce\b/g,
    harmlessBefore:
      /(?:home|health|self|airway|weight|hep|exercise|independent|household|car|building|fluid|in|works|yard|vehicle|and|house|facilities|aircraft|methadone|buprenorphine) $/,
    harmlessAfter:
      /^ ?(?:hep|home|exercise|inhaler|med|dose|fluids?|worker|mechanic|crew|man\b|tech|job|supervisor|chemo|staff|department|physical fitness)/,
  },
  {
    kind: 'maintenance',
    words:
      /\bmaintain (?:the |her |his |their |current )?(?:gains?|function|functional status|status|comfort|progress|benefits?|improvements?)\b|\bindefinite(?:ly)?\b|\blife-?long\b|\bfor life\b|\bforever\b|\bpalliative(?: only| massage)\b|\bcomfort (?:care|only|measures?)\b|\bfor comfort\b|\bperpetual(?:ly)?\b|\bno end date\b|\bopen-?ended\b|\blong[- ]term massage\b|\bmonthly for (?:a|one|1) year\b/g,
    harmlessBefore:
      /(?:hep to|independently|program to|hold|off work|anticoag\w{0,8}|medication|meds|restrictions?|exercises? to|home program to) $/,
    harmlessAfter:
      /^ ?(?:hep|home exercise|with (?:hep|home)|nonsmoker|smoker|athlete|runner|resident|anticoag|medication|independently)/,
  },
  {
    kind: 'maintenance',
    words: /\bongoing\b/g,
    onlyAfter:
      /^(?: (?:massage|maintenance|basis|care|treatments?|therapy|sessions?|visits?|lmt|monthly|weekly)\b| ?(?:$|[.,;)\n]))/,
    harmlessAfter: /^ (?:care|treatment|therapy) (?:with|by|from|at) /,
  },
  {
    kind: 'prn',
    words:
      /\bp\.?r\.?n\b\.?|\bas[ -]needed\b|\bad ?lib\b|\bwhenever\b|\bwhen (?:she|he|they|pt|patient) (?:wants?|likes?|feels?|needs?|desires?)\b|\bas (?:desired|wanted|often as)\b|\bat (?:the )?(?:pt|patient|her|his|their)(?:'s)? (?:discretion|convenience)\b/g,
    harmlessBefore:
      /(?:\bmg\b|\bmcg\b|\btabs?\b|\bcaps?\b|\bpo\b|\bq ?\d{1,2} ?-?\d{0,2} ?h\w{0,3}|\bbid\b|\btid\b|\bqhs\b|ibuprofen|naproxen|tylenol|acetaminophen|apap|advil|aleve|motrin|nsaids?|flexeril|cyclobenzaprine|tizanidine|methocarbamol|robaxin|tramadol|oxycodone|norco|hydrocodone|meloxicam|baclofen|gabapentin|lidocaine|patch(?:es)?|voltaren|diclofenac|albuterol|ativan|xanax|lorazepam|triptan|sumatriptan|meds?|medications?|heat|ice|tens|brace|f\/?u|follow[ -]?up|rtc|return|recheck|re-?eval\w{0,8}|reassess|call|adjust\w{0,3}|modify|modif\w{3,8}|position\w{0,3}|pressure|bolster\w{0,3}|pillows?|breaks?|rest|extend|renew|stretch\w{0,3}|imaging|refer|interpreter|assist\w{0,5}|zofran|benadryl|supports?|drape|draping|ambien)[ ,()a-z0-9/-]{0,24}$/,
  },
  {
    kind: 'patientRequest',
    words:
      /\b(?:pt|patient|she|he|they|client|pts|patients|mother|wife|husband|mom)(?:'s)? (?:(?:has|is|also|really|strongly|again|only|just) ){0,2}(?:wants?|wanted|would like|would love|wld like|asks?|asked|asking|requests?|requested|requesting|desires?|prefers?|interested in|likes?|enjoys?|loves|insists|inquires|inquiring|inquired|wishes)\b/g,
    onlyAfter: new RegExp(
      `^ ?(?:(?:about|for|on|to|a|an|the|have|get|try|try out|more|some|receive|be|referred|referral|regular|weekly|monthly|again|trying|getting|having|her|his|new|rx|order|prescription|continue|continued|start|resume|full body|full-body|60|90|min|minute|therapeutic|relaxing|relaxation|deep tissue|if|covered) ){0,6}${massage}`,
    ),
  },
  {
    kind: 'patientRequest',
    words:
      /(?<!when )\b(?:pt|patient|she|he|client) (?:requests?|requested|wants?|asked|asking|requesting)\b(?= ?(?:$|[.,;)]))/g,
  },
  {
    kind: 'patientRequest',
    words:
      /\b(?:per|by|at|on) (?:the )?(?:pt|patient|client)(?:'?s)? (?:own )?(?:request|preference|wish(?:es)?|choice|desire|insistence)\b|\b(?:pt|patient|client)(?:'s)?[ -](?:request(?:ed)?|preference|driven|initiated)\b|\brequested by (?:the )?(?:pt|patient)\b|\b(?:per|at) (?:her|his|their) (?:own )?(?:request|preference|wish)\b/g,
    harmlessBefore: /(?:pressure|position|therapist|lotion|oil|draping|location|clinic|scheduling|time|music) $/,
    harmlessAfter: /^ ?(?:for (?:a )?(?:female|male|light|morning|evening)|:? ?(?:female|male))/,
  },
  {
    kind: 'wellness',
    words:
      /\bwell-?ness\b|\bwell[- ]?being\b|\bgeneral health\b|\boverall health\b|\b(?:for|injury|general) prevention\b|\bpreventi(?:ve|on)\b|\bpreventative\b|\btune-?ups?\b|\bself-?care day\b|\b(?:for|as) self-?care\b|\bgeneral fitness\b|\bathletic performance\b|\bhealthy lifestyle\b|\bdetox(?:ification)?\b/g,
    harmlessBefore:
      /(?:annual|medicare|fall|falls|migraine|headache|clot|dvt|stroke|infection|employee|employee health and|center for|integrative|ulcer|suicide|secondary|relapse|contracture|scar) $/,
    harmlessAfter:
      /^ ?(?:visit|exam|center|clinic|check|institute|program at|adls?|activit|tasks?|deficit|limit|of (?:contract|scar|adhes|re-?inj|fall|recur|further|atrophy|flare|migraine|headache)|benefit|screen|coach|and adl|and dress|such as|\(|including|medicine|group|spa llc|management training|education|mwe|portal|dept|indep)/,
  },
  {
    kind: 'weak',
    words:
      /\b(?:may|might|could|possibly) (?:also |possibly |potentially )?(?:benefit|help|be (?:helpful|beneficial|of benefit|useful))\b/g,
    harmlessAfter:
      /^(?: from)? ?(?:a |an |the )?(?:surg|inject|esi|mri|imag|pt\b|physical th|ortho|chiro|acup|meds?\b|medic|counsel|ot\b|brac|orthot|botox|consult|psych|dry needling|later|weight)/,
  },
  {
    kind: 'weak',
    words:
      /\bconsider(?:ing)?(?: trying)? (?:a (?:trial|course) of |trial of )?(?:lmt|therapeutic massage|medical massage|massage|mfr|myofascial|some massage)\b|\bmassage(?: therapy)? (?:may|might|could) (?:help|be)\b|\b(?:could|can|may|might|will|let's|lets|wants? to) try (?:a |some |out )?(?:massage|lmt)\b|(?:^|[.;,] ?)(?:ok to )?try (?:a |some )?(?:massage|lmt)\b|\bwould be nice\b|\bif covered\b|\bif (?:her |his |the )?(?:insurance|ins|plan) (?:will )?(?:covers?|pays?|allows?|approves?)(?: (?:it|this))?\b|\b(?:wouldn't|couldn't|can't) hurt\b|\bworth a try\b|\bmassage(?: therapy)? (?:is |as )?(?:an? )?option(?:al)?\b/g,
  },
  {
    kind: 'noDeficit',
    words:
      /\bno (?:functional|objective) (?:deficits?|limitations?|loss|impairments?|limits|findings)\b|\bwithout (?:any )?functional (?:deficits?|limitations?|impairments?|loss)\b|\bno (?:current )?(?:adl|work) (?:limitations?|deficits?|restrictions?)\b|\b(?:currently |now |is )?asymptomatic(?= ?(?:$|[.,;)\n]))|\b(?:sx|sxs|symptoms?|pain|condition|problem|complaints?|strain|sprain|spasm|headaches?) (?:has |have |is |are |now |fully |completely |all ){0,3}resolved\b|\bfully (?:recovered|functional)\b|\bnormal function\b|\b(?:rom|strength|exam|function|gait|musculoskeletal|msk|adls) (?:is |are |all )?wnl\b|\bno medical (?:indication|reason|need)\b/g,
    harmlessBefore: /(?:until|once|when|if|goal|before) $/,
  },
  {
    kind: 'noDeficit',
    words: /\bplateaued\b|\bat (?:a )?plateau\b/g,
    harmlessBefore:
      /(?:\bpt\b|physical therapy|\bot\b|chiro\w{0,9}|hep\b|exercises?|acupuncture|nsaids|meds|medication|injections?|rehab|conservative (?:care|treatment)|stretching|therapy)[ ,()a-z0-9x/%-]{0,30}$/,
  },
  {
    kind: 'noDeficit',
    words: /\b(?:pain|symptom)[- ]free\b|\bno (?:current )?(?:pain|symptoms|complaints)(?= ?(?:$|[.;)\n]))/g,
    harmlessBefore:
      /(?:to|goals?:?|return|resume|achieve|be|for|until|become|with|until|hours?|of|min|when|a|restore|while) $/,
    harmlessAfter:
      /^ ?(?:rom|gait|sit|stand|walk|sleep|drive|driving|turn|rotat|work|for \d|lift|days?|motion|function|adl|running|range|intervals?|by |hours?|overhead|reach)/,
  },
];

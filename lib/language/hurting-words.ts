import { oneOf } from '../one-of.ts';

/** "Reduce", "help with": what makes a feeling the aim of the massage. */
export const aimsAt = oneOf`
  \bfor|\breliev\w{1,3}|\breduc\w{1,3}|\bdecreas\w{1,3}|\bmanag\w{1,3}|\b(?:help|helps|deal|cope) with|\bimprov\w{1,3}
  \blower\w{0,3}|\bease|\btreat(?:ing)?|\bmassage due to|\bcombat|\ballevi\w{2,5}
  \bdiagnosis:?|\bdx:?|\bindication:?|\breason:?
  (?:relaxation|wellness|stress) (?:and|&|\/)
`;
/** Between the aim and the feeling: "for her work-related stress". */
export const whichStress = oneOf`
  her|his|their|the|work|job|general|chronic|daily|life|emotional|mental|generalized|work-related|situational
  anxiety|pain|tension|relaxation|wellness|sleep|and|&|or|\/|,
`;

/** "Tizanidine 4 mg PRN": what else is taken, used or done as needed. */
export const takenAsNeeded = oneOf`
  \bmg\b|\bmcg\b|\btabs?\b|\bcaps?\b|\bpo\b|\bq ?\d{1,2} ?-?\d{0,2} ?h\w{0,3}|\bbid\b|\btid\b|\bqhs\b
  ibuprofen|naproxen|tylenol|acetaminophen|apap|advil|aleve|motrin|nsaids?
  flexeril|cyclobenzaprine|tizanidine|methocarbamol|robaxin|tramadol|oxycodone|norco|hydrocodone
  meloxicam|baclofen|gabapentin|lidocaine|patch(?:es)?|voltaren|diclofenac
  albuterol|ativan|xanax|lorazepam|triptan|sumatriptan|meds?|medications?
  heat|ice|tens|brace|f\/?u|follow[ -]?up|rtc|return|recheck|re-?eval\w{0,8}|reassess|call
  adjust\w{0,3}|modify|modif\w{3,8}|position\w{0,3}|pressure|bolster\w{0,3}|pillows?|breaks?|rest
  extend|renew|stretch\w{0,3}|imaging|refer|interpreter|assist\w{0,5}|zofran|benadryl|supports?|drape|draping|ambien
`;

export const somebody = oneOf`
  pt|patient|she|he|they|client|pts|patients|mother|wife|husband|mom
`;
export const wishes = oneOf`
  wants?|wanted|would like|would love|wld like|asks?|asked|asking|requests?|requested|requesting|desires?|prefers?
  interested in|likes?|enjoys?|loves|insists|inquires|inquiring|inquired|wishes
`;
/** Between the wish and massage: "wants to try some regular massage". */
export const toGet = oneOf`
  about|for|on|to|a|an|the|have|get|try|try out|more|some|receive|be|referred|referral|regular|weekly|monthly|again
  trying|getting|having|her|his|new|rx|order|prescription|continue|continued|start|resume
  full body|full-body|60|90|min|minute|therapeutic|relaxing|relaxation|deep tissue|if|covered
`;
/** Massage, or what stands for it: "wants this", "requests a referral". */
export const massage = oneOf`
  mas{1,2}[ae]?ge?s?|massag\w{0,6}|lmt|mfr|myofascial|mld|deep tissue|swedish|bodywork|body work|therapeutic
  medical massage|it|this|referral|order|rx|prescription|letter|lmn|treatment|sessions?|visits?|therapy
`;

/** How a payer is called, most telling first; the ids are those of the payer profiles. */
export const payerNames: { hint: string; words: RegExp }[] = [
  { hint: 'wa-lni', words: /\b(?:l ?(?:&|and|\+|n) ?i|labor (?:and|&) industries|lni)\b(?! ?sections)/g },
  {
    hint: 'va-community-care',
    words:
      /\b(?:va (?:cc|ccn|community care|cih|referral|authori[sz]ation|auth|ref|choice|optum|triwest)|vaccn|va0\d{6,12}|veterans? (?:affairs|administration|community care)|community care network|ccn|seoc|vha|triwest|department of veterans|optum va|10-10172|whole health)\b/g,
  },
  { hint: 'tricare', words: /\b(?:tricare|champus|health ?net federal|humana military)\b/g },
  {
    hint: 'federal-workers-comp',
    words:
      /\b(?:owcp|feca|deeoic|eeoicpa|ca-16|ca-17|federal (?:workers?'? ?comp\w{0,8}|employees'? compensation)|dol (?:owcp|claim)|usps (?:injury|claim|wc)|longshore)\b/g,
  },
  {
    hint: 'medicare-advantage',
    words:
      /\b(?:medicare advantage|medicare adv|medicare part c|part c|ma plan|mapd|ma-pd|medicare replacement|(?:humana|aetna|uhc|united ?healthcare|bcbs|regence|premera|kaiser|cigna|wellcare|anthem|blue (?:cross|shield)) (?:gold plus |gold )?medicare(?: advantage| hmo| ppo| complete| adv)?|humana gold|medicare (?:hmo|ppo)|aarp medicare complete|medadv)\b/g,
  },
  {
    hint: 'original-medicare',
    words:
      /\b(?:(?:original|traditional|straight|regular|fee[- ]for[- ]service|ffs) medicare|medicare(?: part)?[ -](?:a ?(?:\/|and|&) ?b|part b|b\b)|medicare|mcr|mbi)\b(?! ?(?:wellness|annual|advantage|number of))/g,
  },
  {
    hint: 'medicaid',
    words:
      /\b(?:medicaid|medi-cal|ahcccs|ohp|oregon health plan|apple health|masshealth|tenncare|badgercare|soonercare|husky health|peachcare|cco|managed medicaid|mcd|molina|health first colorado)\b(?! ?transition)/g,
  },
  {
    hint: 'auto-liability',
    words: /\b(?:auto liab\w{0,6}|third[- ]party (?:liability|auto)|bodily injury claim)\b/g,
  },
  { hint: 'auto', words: /\b(?:p\.?i\.?p\.?(?! ?joint)|personal injury protection|no[- ]fault|auto pip)(?![\w])/g },
  { hint: 'medpay', words: /\b(?:med-?pay|medical payments)\b/g },
  {
    hint: 'auto',
    words:
      /\b(?:auto (?:insurance|ins|claim|accident (?:claim|policy|insurance)|carrier|policy)|(?:geico|progressive|allstate|state farm|usaa|farmers|liberty mutual|pemco|nationwide|safeco)(?: (?:auto|claim|ins\w{0,7}))?)\b(?! (?:stretch|strength|relax|muscle|load|resist|exerc|overload|weak|symptom|pain|worsen|disease|loss|headache|neurolog|lens|degener))/g,
  },
  {
    hint: 'workers-comp',
    words:
      /\b(?:w\/c|worker'?s'? ?comp(?:ensation)?|workman'?s'? comp(?:ensation)?|work ?comp|industrial (?:injury|claim|insurance)|on[- ]the[- ]job injury|oji|work[- ]related injury|state fund|saif|sedgwick|labor board|scif|the hartford|gallagher bassett|broadspire|coventry wc)\b|(?<![\w/])wc\b(?! ?(?:transfer|mobility|bound|ramp|user|cushion|access))/g,
  },
  { hint: 'premera', words: /\b(?:premera|lifewise)\b/g },
  { hint: 'hsa-fsa', words: /\b(?:hsa|fsa|hra|fsafeds|flex(?:ible)? spending|health savings|health reimbursement)\b/g },
  { hint: 'commercial-hmo', words: /\b(?:hmo|epo|kaiser(?: permanente)?)\b/g },
  {
    hint: 'commercial-ppo',
    words:
      /\b(?:ppo|pos plan|bcbs(?: ?[a-z]{2})?|blue ?cross(?: blue ?shield)?|blue ?shield|regence|aetna|cigna|uhc|united ?healthcare|anthem|humana|highmark|carefirst|moda|first choice health|providence health plan|commercial (?:insurance|ins|plan|payer|ppo))\b/g,
  },
  {
    hint: 'self-pay',
    words:
      /\b(?:self[- ]?pay(?:ing)?|cash[- ]?pay(?:ing)?|out[- ]of[- ]pocket|oop pay|private pay|pays cash|uninsured|no insurance|paying (?:cash|oop))\b/g,
  },
];

/** The states, by name; a bare pair of letters counts only beside words about a claim, an address or a payer. */
export const stateNames: Record<string, string> = {
  alabama: 'AL',
  alaska: 'AK',
  arizona: 'AZ',
  arkansas: 'AR',
  california: 'CA',
  colorado: 'CO',
  connecticut: 'CT',
  delaware: 'DE',
  florida: 'FL',
  georgia: 'GA',
  hawaii: 'HI',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  nebraska: 'NE',
  nevada: 'NV',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  ohio: 'OH',
  oklahoma: 'OK',
  oregon: 'OR',
  pennsylvania: 'PA',
  'rhode island': 'RI',
  'south carolina': 'SC',
  'south dakota': 'SD',
  tennessee: 'TN',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  virginia: 'VA',
  'washington state': 'WA',
  'west virginia': 'WV',
  wisconsin: 'WI',
  wyoming: 'WY',
};

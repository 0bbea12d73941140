import { oneOf } from '../one-of.ts';

const medicareSellers = oneOf`
  humana|aetna|uhc|united ?healthcare|bcbs|regence|premera|kaiser|cigna|wellcare|anthem|blue (?:cross|shield)
`;
const autoInsurers = oneOf`
  geico|progressive|allstate|state farm|usaa|farmers|liberty mutual|pemco|nationwide|safeco
`;
/** "Progressive stretching", "progressive weakness": not the insurer. */
const afterProgressive = oneOf`
  stretch|strength|relax|muscle|load|resist|exerc|overload|weak|symptom|pain|worsen|disease|loss|headache|neurolog|lens
  degener
`;

/** How a payer is called, most telling first; the ids are those of the payer profiles. */
export const payerNames: { hint: string; words: RegExp }[] = [
  { hint: 'wa-lni', words: /\b(?:l ?(?:&|and|\+|n) ?i|labor (?:and|&) industries|lni)\b(?! ?sections)/g },
  {
    hint: 'va-community-care',
    words: new RegExp(
      String.raw`\b${oneOf`
        va (?:cc|ccn|community care|cih|referral|authori[sz]ation|auth|ref|choice|optum|triwest)|vaccn|va0\d{6,12}
        veterans? (?:affairs|administration|community care)|community care network|ccn|seoc|vha|triwest
        department of veterans|optum va|10-10172|whole health
      `}\b`,
      'g',
    ),
  },
  { hint: 'tricare', words: /\b(?:tricare|champus|health ?net federal|humana military)\b/g },
  {
    hint: 'federal-workers-comp',
    words: new RegExp(
      String.raw`\b${oneOf`
        owcp|feca|deeoic|eeoicpa|ca-16|ca-17|federal (?:workers?'? ?comp\w{0,8}|employees'? compensation)
        dol (?:owcp|claim)|usps (?:injury|claim|wc)|longshore
      `}\b`,
      'g',
    ),
  },
  {
    hint: 'medicare-advantage',
    words: new RegExp(
      String.raw`\b${oneOf`
        medicare advantage|medicare adv|medicare part c|part c|ma plan|mapd|ma-pd|medicare replacement
        ${medicareSellers} (?:gold plus |gold )?medicare(?: advantage| hmo| ppo| complete| adv)?
        humana gold|medicare (?:hmo|ppo)|aarp medicare complete|medadv
      `}\b`,
      'g',
    ),
  },
  {
    hint: 'original-medicare',
    words: new RegExp(
      String.raw`\b${oneOf`
        (?:original|traditional|straight|regular|fee[- ]for[- ]service|ffs) medicare
        medicare(?: part)?[ -](?:a ?(?:\/|and|&) ?b|part b|b\b)|medicare|mcr|mbi
      `}\b(?! ?(?:wellness|annual|advantage|number of))`,
      'g',
    ),
  },
  {
    hint: 'medicaid',
    words: new RegExp(
      String.raw`\b${oneOf`
        medicaid|medi-cal|ahcccs|ohp|oregon health plan|apple health|masshealth|tenncare|badgercare|soonercare
        husky health
        peachcare|cco|managed medicaid|mcd|molina|health first colorado
      `}\b(?! ?transition)`,
      'g',
    ),
  },
  {
    hint: 'auto-liability',
    words: /\b(?:auto liab\w{0,6}|third[- ]party (?:liability|auto)|bodily injury claim)\b/g,
  },
  { hint: 'auto', words: /\b(?:p\.?i\.?p\.?(?! ?joint)|personal injury protection|no[- ]fault|auto pip)(?![\w])/g },
  { hint: 'medpay', words: /\b(?:med-?pay|medical payments)\b/g },
  {
    hint: 'auto',
    words: new RegExp(
      String.raw`\b${oneOf`
        auto (?:insurance|ins|claim|accident (?:claim|policy|insurance)|carrier|policy)
        ${autoInsurers}(?: (?:auto|claim|ins\w{0,7}))?
      `}\b(?! ${afterProgressive})`,
      'g',
    ),
  },
  {
    hint: 'workers-comp',
    words: new RegExp(
      oneOf`
        \b${oneOf`
          w\/c|worker'?s'? ?comp(?:ensation)?|workman'?s'? comp(?:ensation)?|work ?comp
          industrial (?:injury|claim|insurance)|on[- ]the[- ]job injury|oji|work[- ]related injury
          state fund|saif|sedgwick|labor board|scif|the hartford|gallagher bassett|broadspire|coventry wc
        `}\b
        (?<![\w/])wc\b(?! ?(?:transfer|mobility|bound|ramp|user|cushion|access))
      `,
      'g',
    ),
  },
  { hint: 'premera', words: /\b(?:premera|lifewise)\b/g },
  { hint: 'hsa-fsa', words: /\b(?:hsa|fsa|hra|fsafeds|flex(?:ible)? spending|health savings|health reimbursement)\b/g },
  { hint: 'commercial-hmo', words: /\b(?:hmo|epo|kaiser(?: permanente)?)\b/g },
  {
    hint: 'commercial-ppo',
    words: new RegExp(
      String.raw`\b${oneOf`
        ppo|pos plan|bcbs(?: ?[a-z]{2})?|blue ?cross(?: blue ?shield)?|blue ?shield|regence|aetna|cigna|uhc
        united ?healthcare
        anthem|humana|highmark|carefirst|moda|first choice health|providence health plan
        commercial (?:insurance|ins|plan|payer|ppo)
      `}\b`,
      'g',
    ),
  },
  {
    hint: 'self-pay',
    words: new RegExp(
      String.raw`\b${oneOf`
        self[- ]?pay(?:ing)?|cash[- ]?pay(?:ing)?|out[- ]of[- ]pocket|oop pay|private pay|pays cash|uninsured
        no insurance
        paying (?:cash|oop)
      `}\b`,
      'g',
    ),
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

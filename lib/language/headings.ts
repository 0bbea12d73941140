/** What a heading announces. Background sections tell of the patient's past or surroundings, not of this order. */
export type Section =
  | 'diagnosis'
  | 'order'
  | 'procedure'
  | 'bodyArea'
  | 'units'
  | 'plan'
  | 'necessity'
  | 'goals'
  | 'precautions'
  | 'findings'
  | 'signature'
  | 'provider'
  | 'payer'
  | 'history'
  | 'familyHistory'
  | 'medications'
  | 'allergies'
  | 'reviewOfSystems'
  | 'social'
  | 'vitals'
  | 'other';

/** The words clinicians head a section with. A new heading is a word on its line. */
export const headings: Record<Exclude<Section, 'other'>, string[]> = {
  diagnosis: [
    ...['dx', 'dxs', 'dx code', 'dx codes', 'diagnosis', 'diagnoses', 'diagnosis code', 'diagnosis codes', 'diag'],
    ...['icd', 'icd10', 'icd-10', 'icd 10', 'icd-10 code', 'icd-10 codes', 'icd-10-cm', 'icd code', 'icd codes'],
    ...[
      'assessment',
      'impression',
      'problem',
      'problems',
      'indication',
      'indications',
      'reason',
      'reason for referral',
    ],
    ...[
      'reason for visit',
      'condition',
      'conditions',
      'referring diagnosis',
      'primary diagnosis',
      'secondary diagnosis',
    ],
    ...['primary dx', 'secondary dx', 'treating dx', 'treating diagnosis', 'associated diagnoses', 'visit diagnosis'],
    ...['visit diagnoses', 'a', 'imp', 'rfr', 'active problems', 'accepted condition', 'accepted conditions'],
  ],
  order: [
    ...[
      'order',
      'orders',
      'referral',
      'referral order',
      'rx',
      'refer to',
      'referred to',
      'service',
      'services',
      'request',
    ],
    ...['service requested', 'services requested', 'order details', 'order comments', 'comments', 'instructions'],
    ...['massage rx', 'massage', 'massage therapy', 'massage order', 'massage therapy order', 'special instructions'],
  ],
  procedure: [
    ...['procedure', 'procedures', 'technique', 'techniques', 'modality', 'modalities', 'cpt', 'cpt code', 'cpt codes'],
    ...['treatment', 'treatments', 'type of massage', 'treatment type', 'intervention', 'interventions', 'tx'],
  ],
  bodyArea: [
    ...[
      'body area',
      'body areas',
      'body part',
      'body parts',
      'body region',
      'area',
      'areas',
      'site',
      'sites',
      'region',
    ],
    ...['regions', 'location', 'area to treat', 'areas to treat', 'areas to be treated', 'treatment area', 'treat'],
    ...['treatment areas', 'area of treatment', 'focus', 'focus area', 'focus areas', 'focus on', 'target area', 'loc'],
    ...['accepted body part', 'accepted body parts', 'target areas', 'target', 'area(s)', 'body part(s)', 'laterality'],
  ],
  units: ['units', 'minutes', 'session length', 'time', 'length of session', 'session'],
  plan: [
    ...['plan', 'p', 'a/p', 'plan of care', 'poc', 'treatment plan', 'frequency', 'freq', 'duration', 'dur', 'visits'],
    ...['# visits', 'number of visits', 'schedule', 'frequency/duration', 'freq/dur', 'recommendation'],
    ...['recommendations', 'assessment and plan', 'assessment/plan', 'assessment & plan', 'a&p'],
  ],
  necessity: ['medical necessity', 'necessity', 'justification', 'rationale', 'medical necessity statement'],
  goals: [
    ...['goal', 'goals', 'objectives', 'treatment goals', 'functional goals', 'functional goal', 'stg', 'ltg', 'stgs'],
    ...['ltgs', 'short term goals', 'long term goals', 'short-term goals', 'long-term goals', 'expected outcome'],
    ...['expected outcomes', 'outcome', 'outcomes', 'therapy goals', 'goals of treatment', 'treatment goal'],
  ],
  precautions: [
    ...['precaution', 'precautions', 'contraindication', 'contraindications', 'restrictions', 'limitations', 'caution'],
    ...['cautions', 'precautions/contraindications', 'contraindications/precautions', 'prec', 'special precautions'],
    ...['c/i', 'ci', 'avoid', 'warnings'],
  ],
  findings: [
    ...['s', 'subjective', 'o', 'objective', 'exam', 'physical exam', 'pe', 'findings', 'hpi', 'cc', 'chief complaint'],
    ...['history of present illness', 'rom', 'palpation', 'functional limitations', 'functional limitation', 'imaging'],
    ...['functional status', 'limits', 'functional deficits', 'interval history'],
  ],
  signature: ['signature', 'signed', 'electronically signed', 'sig', 'physician signature', 'provider signature'],
  provider: [
    ...[
      'provider',
      'ordering provider',
      'referring provider',
      'referring physician',
      'ordering physician',
      'npi',
      'pcp',
    ],
    ...['authorizing provider', 'prescriber', 'physician', 'from', 'referred by'],
  ],
  payer: ['insurance', 'payer', 'payor', 'plan name', 'authorization', 'auth', 'claim', 'claim #', 'claim number'],
  history: [
    ...[
      'pmh',
      'pmhx',
      'psh',
      'pshx',
      'past medical history',
      'medical history',
      'past history',
      'past surgical history',
    ],
    ...['surgical history', 'hx', 'history', 'past hx', 'past medical hx', 'prior history', 'resolved problems'],
    ...[
      'inactive problems',
      'medical hx',
      'surgical hx',
      'resolved',
      'past dx',
      'past diagnoses',
      'previous diagnoses',
    ],
    ...['past treatments', 'prior treatments', 'previous treatments', 'treatments tried', 'past treatment'],
    ...['prior treatment', 'previous treatment', 'treatments to date', 'prior therapies', 'previous therapies'],
    ...['comorbidities', 'problem list', 'comorbid conditions', 'other medical problems', 'prior dx', 'old dx'],
  ],
  familyHistory: ['fh', 'fhx', 'fam hx', 'family hx', 'family history', 'family medical history'],
  medications: [
    ...['medications', 'medication', 'meds', 'current medications', 'current meds', 'home meds', 'medication list'],
    ...['home medications', 'prescriptions', 'outpatient medications', 'active medications', 'med list'],
  ],
  allergies: ['allergies', 'allergy', 'allergies and intolerances', 'drug allergies', 'all', 'nkda'],
  reviewOfSystems: ['ros', 'review of systems'],
  social: ['social history', 'sh', 'shx', 'social hx', 'occupation', 'soc hx'],
  vitals: ['vitals', 'vital signs', 'vs', 'labs', 'laboratory', 'results'],
};

/** Headings that may stand on a line of their own without a colon. "Massage" or "neck" on a line is no heading. */
export const headingsAlone: string[] = [
  ...headings.history,
  ...headings.familyHistory,
  ...headings.medications,
  ...headings.allergies,
  ...headings.reviewOfSystems,
  ...headings.social,
  ...headings.vitals,
  ...headings.diagnosis,
  ...headings.plan,
  ...headings.goals,
  ...headings.precautions,
  ...headings.findings,
].filter((word) => word.length > 2);

/** Abbreviations that are headings even without a colon ("PMH HTN, DM2"). */
export const bareHeadings = [
  'pmh',
  'pmhx',
  'psh',
  'pshx',
  'fhx',
  'fam hx',
  'family history',
  'ros',
  'past medical history',
];

/** Sections in which a condition is not the reason for this order. */
export const background: Section[] = [
  'history',
  'familyHistory',
  'medications',
  'allergies',
  'reviewOfSystems',
  'social',
  'vitals',
];

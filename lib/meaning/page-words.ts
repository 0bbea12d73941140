/** Data: the words by which a page says that it is a referral or order, or something else. Phrases stand as `wordsOf` leaves them. */

export const orderPhrases: [number, string][] = [
  [
    1.5,
    'create treatment plan|add treatment plan|new treatment plan|orden verbal|ordene verbale|verbal order|reason request|request reason|place consult|place consultation|order consult|new consult|consult order|treatment requested|requested treatment|requested procedure|reference centre|reference center|reference hospital|reference form|patient reference|reference slip|procedure order|new procedure order|add procedure order|referral slip|referral note|referral intake form|referral intake|referral|request authorization|rfa|referral order|referral request|referral form|referral letter|refer patient|new referral|create referral|referral detail|consultation request|consult request|request consultation|consultation referral|physician request|massage referral|massage therapy order|massage prescription|massage therapy referral|prescription massage|therapy order|therapy referral|letter medical necessity|derivar paciente|derivacion paciente|referir paciente|physio authorization|therapy authorization|referral reason|reason referral|orden masaje|orden terapia|referencia|referido|derivacion|interconsulta|remision|hoja referencia|orden medica',
  ],
  [
    1,
    'place orders|new authorization|create authorization|add treatment|create treatment|insurance authorization|treatment course|course treatment|treatment schedule|prescribed treatment schedule|prescribed treatment|reason transfer|service request|new order|order entry|order form|order detail|physician order|clinical order|treatment plan|treatment planning|care plan|therapy plan|plan care|prior approval|prior authorization|pre authorization|authorization request|plan rehabilitacion|rehabilitation plan|rehab plan|anadir terapia|agregar terapia|add therapy|nueva terapia|preauthorization|consultation|consult|prescription|place order|therapy session|add order|sign order|outgoing referral|plan tratamiento|solicitud|receta|requisition|refer to|referred to|refer|referred by|letterhead',
  ],
  [
    0.6,
    'referring provider|referring physician|ordering provider|ordering physician|order|orders|request|prescribe|rx|script|treatment authorization|orden',
  ],
];

export const otherPhrases: [number, string][] = [
  [
    1.5,
    'attending physician statement|physician statement|disability claim|write prescription|prescribe medicine|prescribe drug|prescription order|prescription line|send prescription|drug prescription|medicine prescription|medication order|medication prescription|prescribe medication|new prescription|e prescribe|eprescribe|eprescription|pharmacy|superbill|fee slip|claim appeal|appeal claim|claim denial|billing record|invoice|claim form|checkout|check out|shopping cart|view cart|add to cart|give referral|book now|book appointment|booking|book session|book|reserve|gift card|gift certificate|log in|login|sign in|sign up|create account|register|registration|newsletter|canine|feline|equine|veterinary|veterinarian|profesor|alumno|estudiante|escolar|add charge|save charge|new charge|charge capture|refer someone|create contact|new contact|add contact|subscribe|refer friend|referral program|referral code|purchase order|work order|order online|test requisition|test order|test request|affiliate|apply now|inpatient|coupon|intake form|client intake|health intake|new client|soap note|questionnaire|survey|immunization|vaccine|nursing order|job application|contact us|contact our|book massage|book online|new message|get in touch|appointment|schedule|scheduling|leave reply|post comment|payment method|credit card|billing address|shipping address|delivery address',
  ],
  [0.5, 'compose'],
  [0.4, 'dashboard'],
  [
    1,
    'cart|botox|imaging exam|imaging type|imaging study|college|apprenticeship|attorney|attorney name|legal|law firm|wedding|bridal|florist|flower|ticket|create ticket|helpline|requester agent|choose agent|budget usd|crm|matter|new matter|lawsuit|save claim|submit claim|student record|save student|student information|school|consultation summary|visit summary|spa|salon|guest|candidate|career|resume|claim status|claim inquiry|remittance|eligibility|worklist|work list|problem list|add problem|new problem|medical history|social history|family history|surgical history',
  ],
  [
    0.6,
    'filter|queue|billing|payment|price|shop|product|article|blog|medication list|drug name|drug search|modality worklist|password|search result|list|report|setting|administration|configuration|edit institution|view request|demographic|client name|inbox|coupon code|subtotal|patient history|assessment intake|progress note|daily note|session note|treatment note|visit note|procedure note|treatment log|visit record',
  ],
];

const wordsIn = (list: string): Set<string> => new Set(list.split(' '));

/**
 * What is ordered in other departments and trades: beside a word of ordering in one heading ("Lab order") it makes the
 * order theirs. A referral to another department is a referral all the same.
 */
export const othersGoods = wordsIn(
  'physical occupational pt lab laboratory specimen pathology imaging radiology mri ct xray ray ultrasound ecg ekg echo medication drug vaccine immunization diet meal food equipment dme supply device product shop blood anesthesia admission discharge inpatient transport ride travel release disclosure refill repair maintenance pet veterinary psychotherapy counseling counselling',
);

/** Whom other trades refer ("Refer a friend"), and where orders and referrals are kept rather than written. */
export const othersMatters = wordsIn(
  'student school attorney housing friend employee candidate job bonus reward fellowship template setup builder setting report queue inbox tracking tracker history log list search dashboard worklist incoming',
);
export const isReferral = /refer|interconsulta|deriva|remision|consult/;

/** Labels of forms that are no order of therapy: two of one line say what is filled in here. */
export const othersLabels = [
  /^(?:dispense|refill|sig|strength|daw|dosage form|day supply|route|generic|medicine|medicament|prescribe medicine|pharmacy)\b|^dos(?:e|age)$/,
  /\b(?:specimen|fasting|collected|collection|tube|lot|test)\b|^blood (?:type|group|product|unit)\b/,
  /\b(?:contrast|pregnant|exam|sedation|creatinine|claustrophobia)\b/,
  /^(?:item|qty|quantity|length need|serial|model|size|manufacturer|supplier|price|rate|basis|operation day|opening hour|sku|payment|card|coupon|pickup time|delivery)\b/,
  /^(?:charge|modifier|place service|pos|billed|copay|diagnosis pointer|deductible|amount|paid amount|amount paid|balance|fee)\b/,
  /^(?:time in|time out|response|client feedback|area worked|technique used|intervention provided|visit #|treatment date|session date|next session|treating therapist|treatment provided|response treatment)\b/,
  /\b(?:species|breed|animal|owner|pet|especie|raza|propietario|mascota|veterinario)\b/,
  /^(?:matter|student|grade|teacher|candidate|position|resume|case type|date loss|household|income)\b/,
  /\b(?:anesthesia|complication|blood loss|surgeon|lot)\b/,
  /^(?:template|active|role|order set)\b/,
];

/** What a chart calls the page of one of its lists, or of one line of it. */
export const titlesOfRecords =
  /^(?:patient )?(?:medication|condition|disease|problem|allerg(?:y|ie)|immuni[sz]ation|vaccination|vital|lab (?:result|test)|support request)s?(?: (?:list|entry|history))?$/i;

/** A label that says by itself that no therapy is ordered: what is instead, or for whom. */
export const labelsOfOthers =
  /^(?:student|pupil) name\b|\bjob\b.*\bappl|\bappl\w+ for\b|^tooth\b|^imaging (?:type|exam|study)\b|^(?:lab )?tests?\W*$|^(?:lab )?tests? (?:name|ordered|requested|required)\b|^(?:medicine|drug|medication)(?: name|\W{1,3}agent)\b/i;

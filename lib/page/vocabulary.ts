import type { Meaning } from '../reading.ts';

/**
 * What form labels say, as [meaning, weight, phrases]. The longest phrase that fits wins, so `other` phrases take words
 * away from a meaning ("unit of measure" is not units). Phrases stand without accents and plural endings, as `wordsOf`
 * leaves them.
 */
export const vocabulary: [Meaning, number, string][] = [
  [
    'diagnosis',
    1,
    'diagnosis|diagnose|dx|icd|icd code|icd 10|icd 9|icd 10 code|icd 10 cm|diagnosis code|diagnostic code|dx code|primary diagnosis|secondary diagnosis|referral diagnosis|referrer diagnosis|working diagnosis|provisional diagnosis|presenting diagnosis|treating diagnosis|medical diagnosis|diagnosis description|clinical impression|impression|encounter diagnosis|diag|reason code|condition code',
  ],
  [
    'diagnosis',
    0.7,
    'assessment|clinical information|clinical info|pertinent clinical information|health condition|medical condition|condition to be treated|condition being treated|condition',
  ],
  ['diagnosis', 0.5, 'problem|health problem|injury'],
  [
    'diagnosis',
    1,
    'diagnostico|diagnostico principal|codigo cie|cie 10|cie|codigo de diagnostico|impresion diagnostica|padecimiento',
  ],

  [
    'procedure',
    1,
    'procedure|service good requested|therapy plan template|plan template|order template|procedure code|cpt|cpt code|hcpc|hcpc code|requested procedure|procedure requested|service requested|requested service|service code|service ordered|treatment requested|requested treatment|type of treatment|treatment type|type of therapy|therapy type|type of massage|massage type|modality|treatment modality|technique|massage technique|intervention|ordered service|order name|orderable|procedure description|related code|related service|related service code|procedure name|therapy requested|prescribed treatment|treatment prescribed|order item|orderable item|evaluate and treat',
  ],
  [
    'procedure',
    0.8,
    'plan|assessment and plan|assessment plan|treatment plan|treatment|therapy|recommendation|recommendation for follow up|plan of care|care plan|planned treatment|plan of treatment|prescription|rx|order description|treatment order|order code|code text',
  ],
  ['procedure', 0.5, 'order|orders|code|item'],
  [
    'procedure',
    1,
    'procedimiento|codigo cpt|tratamiento|tipo de tratamiento|tipo de terapia|terapia|modalidad|tecnica|tipo de masaje|servicio solicitado|tratamiento solicitado|plan de tratamiento',
  ],

  [
    'bodyArea',
    1,
    'body area|body part|body site|body region|area to treat|area to be treated|area of treatment|treatment area|area treated|area of concern|affected area|area of pain|pain area|pain location|location of pain|pain site|site of pain|region to treat|treatment region|treatment site|anatomical site|anatomic site|anatomical region|anatomical location|area of body|focus area|area of focus|location on body|involved area|area',
  ],
  ['bodyArea', 0.6, 'laterality|side|body|region|site'],
  [
    'bodyArea',
    1,
    'zona del cuerpo|parte del cuerpo|area a tratar|zona a tratar|zona afectada|area afectada|region anatomica|region del cuerpo|area del cuerpo',
  ],

  [
    'units',
    1,
    'unit|length of each session|each session|duration minute|duration min|length minute|unit per visit|unit per session|billing unit|number of unit|15 minute unit|minute per session|minute per visit|minute|session length|length of session|session duration|duration of session|session time|time per session|time per visit|visit length|length of visit|treatment time|length of treatment session|min per session|session minute|duration per session|duration per visit|quantity|qty|dose|dosage of treatment|time in minute',
  ],
  [
    'units',
    1,
    'unidad|minuto|duracion de la sesion|duracion de sesion|minuto por sesion|unidade por sesion|unidade por visita',
  ],

  [
    'frequency',
    1,
    'frequency|freq|visit week|session week|time week|treatment week|prescription dosage|how often|time per week|visit per week|session per week|treatment per week|treatment frequency|frequency of treatment|visit frequency|session frequency|per week|time weekly|session per month|visit per month|per wk|week frequency|frequency duration|frequency and duration|frequency unit',
  ],
  [
    'frequency',
    1,
    'frecuencia|vez por semana|vece por semana|sesione por semana|frecuencia de tratamiento|cada cuanto',
  ],

  [
    'duration',
    1,
    'duration|prescription duration|number of visit|no of visit|total visit|visit requested|number of session|no of session|total session|number of treatment|no of treatment|total treatment|number of week|no of week|duration of treatment|treatment duration|duration of therapy|length of treatment|length of therapy|length of course|course of treatment|visit|session|number of appointment|week|total number of visit|total number of session|duration of referral|duration in week|session requested|visit count|session count|session completed|referral duration|how long|for how long|occurrence|visit ordered',
  ],
  [
    'duration',
    1,
    'duracion|numero de sesion|numero de sesione|total de sesione|numero de visita|total de visita|semana|duracion del tratamiento|sesione',
  ],

  [
    'medicalNecessity',
    1,
    'medical necessity|medically necessary|necessity|statement of medical necessity|reason for referral|referral reason|reason for consultation|reason for consult|consultation reason|consult reason|reason for request|reason for order|reason for treatment|reason for therapy|reason for massage|reason|justification|clinical justification|clinical rationale|rationale|clinical indication|indication|clinical history|clinical hx|relevant clinical history|relevant history|presenting issue|presenting problem|clinical question|clinical reason|clinical summary|summary of case|case summary|supporting information|supporting documentation|functional limitation|functional impairment|functional deficit|reason for this referral|purpose of referral|purpose of consultation|order reason|reason description|clinical detail|medical justification|brief history|history of present condition|presenting complaint|presenting concern',
  ],
  [
    'medicalNecessity',
    0.7,
    'reason for visit|chief complaint|complaint|history of present illness|hpi|purpose|clinical finding|current symptom|pertinent history|referral question',
  ],
  [
    'medicalNecessity',
    1,
    'necesidad medica|motivo|motivo de referencia|motivo de la referencia|motivo de consulta|motivo de derivacion|motivo de remision|motivo de interconsulta|justificacion|justificacion clinica|razon|razon de la referencia|historia clinica',
  ],

  [
    'goals',
    1,
    'goal|treatment goal|goal of treatment|therapy goal|goal of therapy|functional goal|patient goal|short term goal|long term goal|objectives|treatment objectives|treatment objective|expected outcome|desired outcome|outcome|expected result|anticipated outcome|target outcome|goal of care|expected benefit|expected functional outcome',
  ],
  ['goals', 1, 'objetivo|meta|meta del tratamiento|objetivo del tratamiento|resultado esperado|meta de tratamiento'],

  [
    'precautions',
    1,
    'precaution|contraindication|contraindication and precaution|precaution contraindication|allergy|restriction|treatment restriction|activity restriction|red flag|caution|warning|safety concern|special precaution|medical precaution|known contraindication|area to avoid|avoid|risk factor|medical alert|safety consideration|special consideration',
  ],
  [
    'precautions',
    1,
    'precaucion|precaucione|contraindicacion|contraindicacione|alergia|restriccion|restriccione|advertencia',
  ],

  [
    'signature',
    1,
    'signature|electronic signature|e signature|esignature|digital signature|signed by|electronically signed by|physician signature|provider signature|prescriber signature|practitioner signature|doctor signature|authorized signature|signature of physician|signature of provider|sign here|signature of prescriber|signature name|signed|attestation|signature line',
  ],
  ['signature', 1, 'firma|firma del medico|firma electronica|firmado por|firma del proveedor'],

  [
    'provider',
    1,
    'ordering provider|referring provider|referring physician|referring facility|referring department|from hospital|from facility|from department|from clinic|from provider|referring clinic|referring practice|referring organization|referring hospital|referring source|ordering physician|requesting provider|requesting physician|referring practitioner|ordering practitioner|referring clinician|ordering clinician|referring doctor|prescriber|prescribing provider|prescribing physician|prescriber name|referred by|refer by|referral by|refer from|referral from|referred from|requested by|ordered by|order provider|attending|attending physician|treating physician|primary care provider|primary care physician|pcp|requester|provider name|physician name|name of physician|doctor name|healthcare practitioner|provider no|letterhead|authorizing provider|authorizing physician|supervising provider|practitioner name|clinician name|name of provider|referring party|referrer|family physician|encounter provider|responsible provider|performing provider name|ordering user|prescribed by|credential|license number',
  ],
  ['provider', 0.8, 'provider|physician|practitioner|doctor|clinician|author|md'],
  [
    'provider',
    1,
    'medico|proveedor|medico remitente|medico tratante|medico solicitante|medico que refiere|medico referente|doctor remitente|prescriptor|solicitante|nombre del medico|remitido por|referido por',
  ],

  [
    'providerNpi',
    1.2,
    'npi|npi number|provider npi|referring npi|physician npi|ordering provider npi|referring provider npi|ordering npi|prescriber npi|national provider identifier|npi no|numero npi|npi del medico|npi del proveedor|individual npi|referring physician npi|ordering physician npi',
  ],

  [
    'orderDate',
    1,
    'order date|date ordered|date of order|ordered on|referral date|refer date|referal date|date of referral|date referred|referred on|date of request|request date|requested date|date requested|prescription date|date of prescription|date written|signature date|date signed|signed date|date of signature|authored on|start date|date start|effective date|date from|date to|from date|to date|valid from|valid until|service date|date of service|encounter date|visit date|admission date|consult date|consultation date|consult time|care date|date of care|issue date|end date|date issued|code date|occurrence date',
  ],
  ['orderDate', 0.6, 'date|today date|current date'],
  [
    'orderDate',
    1,
    'fecha|fecha de referencia|fecha de la orden|fecha de orden|fecha de solicitud|fecha de derivacion|fecha de inicio|fecha de emision|fecha de consulta|fecha de firma',
  ],

  [
    'patient',
    1,
    'patient|patient name|name of patient|patient id|patient first name|patient last name|patient full name|dob|date of birth|birth date|birthdate|birthday|patient dob|patient birth date|mrn|medical record number|medical record no|chart number|patient number|patient age|patient sex|patient gender|patient address|patient phone|patient telephone|patient email|subject|client name|patient date of birth|patient information|patient identifier|patient mrn|record number|patient contact|patient home phone',
  ],
  ['patient', 0.4, 'sex|gender|age|first name|last name|middle name|full name|family name|given name|client'],
  [
    'patient',
    1,
    'paciente|nombre del paciente|fecha de nacimiento|numero de expediente|expediente|edad del paciente|apellido del paciente|telefono del paciente',
  ],

  [
    'payer',
    1,
    'insurance|insurance company|insurance plan|insurance name|insurance carrier|insurance provider|primary insurance|secondary insurance|insurer|payer|payor|payer name|primary payer|health plan|plan name|insurance type|insurance id|insurance number|policy number|policy holder|policy|member id|member number|subscriber id|subscriber|group number|group id|claim number|claim no|claim|health card|healthcard|health card number|health insurance number|medicare id|medicare number|medicare|medicaid|group|medicaid id|medicaid number|coverage|guarantor|carrier|adjuster|hin|worker comp carrier|worker compensation|type of claim|benefit plan|insurance coverage',
  ],
  [
    'payer',
    1,
    'seguro|seguro medico|aseguradora|compania de seguro|poliza|numero de poliza|numero de reclamo|numero de afiliado|plan de salud|obra social',
  ],

  [
    'authorization',
    1.1,
    'authorization|insurance authorization|authorization number|authorization no|authorization code|authorization id|prior authorization|prior authorization number|prior auth|prior auth number|prior auth no|preauthorization|preauthorization number|pre authorization|pre auth|preauth|auth number|auth no|auth|precert|precertification|precertification number|approval number|referral number|visit authorized|authorized visit|unit authorized|authorization required|autorizacion|numero de autorizacion|autorizacion previa',
  ],

  [
    'narrative',
    1,
    'note|clinical note|order note|referral note|provider note|physician note|comment|additional comment|remark|additional information|additional info|additional detail|additional note|other information|instruction|additional instruction|special instruction|order instruction|patient instruction|instruction to therapist|instruction for therapist|treatment instruction|note to therapist|note to specialist|order detail|detail|referral detail|referral text|letter text|letter body|letter|free text|narrative|order text|appointment note|progress note|message to provider|other instruction|note to provider|referral letter|narrative note|order comment|comment for therapist|additional order|note to facility|encounter note|instruction to provider',
  ],
  ['narrative', 0.55, 'referral order|massage order|therapy order|consult order'],
  ['narrative', 0.6, 'description|body|text|message|information|other detail|summary'],
  [
    'narrative',
    1,
    'nota|comentario|observacion|observacione|indicacion|indicacione|instruccion|instruccione|informacion adicional|detalle|nota adicionale|instruccione especiale',
  ],

  [
    'referredTo',
    1,
    'refer to|referred to|to hospital|to facility|to department|to clinic|preferred provider|preferred specialist|preferred clinic|referral to|refer to provider|referred to provider|referred to practitioner|refer to practitioner|referred to physician|refer to physician|refer to doctor|referred to doctor|refer to specialist|referred to specialist|refer to clinic|referred to clinic|refer to facility|refer to therapist|referred to organization|refer to organization|refer to department|referred to department|refer to service|referral to provider|referring to|refer patient to|send to|sending to|send referral to|specialist|specialist name|specialty|speciality|consultant|consulting provider|consultant name|receiving provider|receiving facility|receiving organization|servicing provider|rendering provider|service provider|therapist|massage therapist|therapist name|referral specialty|referral destination|destination|recipient|facility|facility name|preferred facility|performing facility|performing provider|performing organization|performer|provider referred to|therapy provider|referred provider|referred specialist|referral provider|referral facility|clinic|department|medical department|clinic name|practice name|referral type|to provider|target provider|organization|external provider|lab id|massage clinic|therapy clinic|addressed to|addressee|agency|referral to specialty|consult service|consult specialty|specialist address|consultant address|facility address|facility phone|facility fax|therapist phone|therapist fax|specialist phone|specialist fax|referral category|service type|preferred therapist|name of therapist|name of facility',
  ],
  ['referredTo', 0.7, 'service|location|practice|refer|organization name'],
  ['referredTo', 0.5, 'to'],
  [
    'referredTo',
    1,
    'especialista|especialidad|referido a|referir a|derivar a|remitir a|derivado a|terapeuta|destinatario|servicio|clinica|centro|masajista|institucion|establecimiento|departamento|masoterapeuta',
  ],

  [
    'other',
    1,
    'priority|urgency|urgent|status|naming series|company|password|username|user name|login|search|filter|file|attachment|category|language|country|currency|color|theme|captcha|code verification|promo code|coupon code|zip code|postal code|area code|discount code|gift card|quantity on hand',
  ],
  [
    'other',
    1,
    'current medication|date of injury|date of accident|accident date|injury date|date of onset|medication|concurrent problem|past medical history|medical history|family history|social history|surgical history|patient history|history|subjective|objective|examination|exam|physical exam|review of system|vital|vital sign|height|weight|temperature|pulse|blood pressure|respiration|bmi|pain scale|pain level|risk level|treatment received|treatment given|management given|place of service|pos|investigation|previous treatment|prior treatment|past treatment|medication history|discharge plan|education|occupation|marital status|race|ethnicity|drug|refill|route|strength|lab result|result|specimen|collection|finding|reply date|reply|reply recommend|reply finding|reply service|reply from|reply summary|follow up date|follow up|appointment date|appointment time|appointment status|appointment type|appointment length|appointment duration|expected date|due date|expiration date|date received|date created|last modified|diagnosis date|date of diagnosis|onset date|date of last visit|next appointment|appointment|plan type|care plan type|diagnosis type|code type|order status|order priority|order type|referral status|referral priority|referral source|note type|encounter type|visit type|patient status|patient type|patient language|patient payment|billing code|billing note',
  ],
  [
    'other',
    1,
    'unit of measure|unit of measurement|measurement unit|measure unit|business unit|nursing unit|unit number|apt unit|unit price|unit cost|lab frequency|frequency band|band frequency|heart rate frequency|sampling frequency|message frequency|email frequency|session id|session key|session token|session timeout|page size|per page|visit date time|site name|site url|web site|website|site id|region code|side effect|side bar|body mass|body temperature|body weight|body mass index|business goal|saving goal|sale goal|order total|order number|order id|order summary|order history|order by|sort order|order of|duration of symptom|duration of illness|duration of pain|symptom duration|pain duration|call duration|video duration|age unit|area code|plan id|price plan|payment plan|data plan|subscription plan|treatment room|reason for leaving|reason for return|return reason|reason for cancellation|cancellation reason|reason for call|signature dish|doctor id number|service fee|service charge|shipping service|shipping note|delivery note|delivery instruction|order note optional|gift message|credit note|claim your|claim offer|patient portal|patient education|subject line|email subject',
  ],
  [
    'other',
    0.3,
    'dosage|phone|telephone|fax|address|street|city|state|province|zip|postal|postcode|email|e mail|mobile|cell|name|title|type|number|id|time|hour|amount|price|cost|total|balance|payment|fee|tax|url|link|image|photo|upload|username|county|country code|home phone|work phone|cell phone|fax number|phone number|apt|suite',
  ],
  [
    'other',
    1,
    'prioridad|urgencia|estado|contrasena|usuario|buscar|medicamento|medicamento actual|antecedente|historia familiar|examen fisico|presion arterial|peso|altura|unidad de medida',
  ],
  ['other', 0.5, 'symptom'],
  ['other', 0.3, 'template|telefono|direccion|ciudad|correo|correo electronico|codigo postal|nombre|apellido|numero'],
];

import type { Meaning } from '../reading.ts';

/**
 * What form labels say, as [meaning, weight, phrases]. The longest phrase that fits wins, so `other` phrases take words
 * away from a meaning ("unit of measure" is not units). Phrases stand without accents and plural endings, as `wordsOf`
 * leaves them. One with "=" counts only as the whole of a label: "From", but not "date from"; one with "^" only as its first word.
 */
export const vocabulary: [Meaning, number, string][] = [
  [
    'diagnosis',
    1,
    'diagnosis|diagnose|icd|icd code|icd 10|icd 9|icd 10 code|icd 10 cm|diagnosis code|diagnostic code|primary diagnosis|secondary diagnosis|referral diagnosis|referrer diagnosis|working diagnosis|provisional diagnosis|presenting diagnosis|treating diagnosis|medical diagnosis|diagnosis description|clinical impression|impression|encounter diagnosis|reason code|condition code|provider diagnosis',
  ],
  [
    'diagnosis',
    0.7,
    'pathology|assessment|clinical information|pertinent clinical information|health condition|medical condition|condition to be treated|condition treated|condition',
  ],
  ['diagnosis', 0.5, 'problem|health problem|injury'],
  [
    'diagnosis',
    1,
    'diagnostico|diagnostico principal|codigo cie|cie 10|cie|codigo diagnostico|impresion diagnostica|padecimiento',
  ],

  [
    'procedure',
    1,
    'procedure|service good requested|service or good requested|therapy plan template|plan template|order template|procedure code|cpt|cpt code|hcpc|hcpc code|requested procedure|procedure requested|exam requested|service requested|service to be rendered|requested service|service code|service ordered|treatment requested|requested treatment|type treatment|treatment type|type therapy|therapy type|type massage|massage type|modality|treatment modality|technique|massage technique|intervention|ordered service|order name|orderable|procedure description|related code|related service|related service code|procedure name|therapy requested|prescribed treatment|treatment prescribed|order item|orderable item|evaluate treat',
  ],
  [
    'procedure',
    0.8,
    'plan|assessment plan|treatment plan|treatment|therapy|recommendation|recommendation follow up|plan care|care plan|planned treatment|plan treatment|prescription|rx|order description|treatment order|order code|code text',
  ],
  ['procedure', 0.5, 'order|code|item|requested'],
  [
    'procedure',
    1,
    'procedimiento|prestacion|codigo cpt|tratamiento|tipo tratamiento|tipo terapia|terapia|modalidad|tecnica|tipo masaje|servicio solicitado|tratamiento solicitado|plan tratamiento',
  ],

  [
    'bodyArea',
    1,
    'body area|body part|body site|body region|area to treat|area to be treated|area treatment|treatment area|area treated|area concern|affected area|area pain|pain area|pain location|location pain|pain site|site pain|region to treat|treatment region|treatment site|anatomical site|localization|localisation|anatomic site|anatomical region|anatomical location|area body|focus area|area focus|location on body|involved area|area',
  ],
  ['bodyArea', 0.6, 'laterality|side|region|site'],
  [
    'bodyArea',
    1,
    'zona cuerpo|parte cuerpo|area tratar|zona tratar|zona afectada|area afectada|region anatomica|region cuerpo|area cuerpo',
  ],

  [
    'units',
    1,
    'unit|length per session|per session|duration minute|length minute|unit per visit|unit per session|billing unit|number unit|15 minute unit|minute per session|minute per visit|minute|session length|length session|session duration|duration session|session time|time per session|time per visit|visit length|length visit|treatment time|length treatment session|session minute|duration per session|duration per visit|quantity|dose|dosage treatment|time in minute',
  ],
  ['units', 1, 'unidad|minuto|duracion sesion|minuto por sesion|unidade por sesion|unidade por visita'],

  [
    'frequency',
    1,
    'frequency|visit schedule|x week|x weekly|visit week|session week|time week|treatment week|prescription dosage|how often|time per week|visit per week|session per week|treatment per week|treatment frequency|frequency treatment|visit frequency|session frequency|per week|time weekly|session per month|visit per month|week frequency|frequency duration|frequency unit',
  ],
  ['frequency', 1, 'frecuencia|vez por semana|vece por semana|sesione por semana|frecuencia tratamiento|cada cuanto'],

  [
    'duration',
    1,
    'duration|treatment length|prescription duration|number visit|total visit|visit requested|number session|total session|number treatment|total treatment|number week|duration treatment|treatment duration|duration therapy|length treatment|length therapy|length course|course treatment|visit|session|number appointment|week|total number visit|total number session|duration referral|duration in week|session requested|visit count|session count|session completed|referral duration|how long|occurrence|visit ordered',
  ],
  [
    'duration',
    1,
    'duracion|numero sesion|numero sesione|total sesione|numero visita|total visita|semana|duracion tratamiento|sesione',
  ],

  [
    'medicalNecessity',
    1,
    'medical necessity|medically necessary|necessity|statement medical necessity|reason referral|referral reason|reason consultation|reason consult|consultation reason|consult reason|reason request|reason order|reason treatment|reason therapy|reason massage|reason|justification|clinical justification|clinical rationale|rationale|clinical indication|indication|clinical history|relevant clinical history|relevant history|presenting issue|presenting problem|clinical question|clinical reason|clinical summary|summary case|case summary|supporting information|supporting documentation|functional limitation|functional impairment|functional deficit|purpose referral|purpose consultation|order reason|reason description|clinical detail|medical justification|brief history|history present condition|presenting complaint|presenting concern',
  ],
  [
    'medicalNecessity',
    0.7,
    'reason visit|chief complaint|why|complaint|history present illness|hpi|purpose|clinical finding|current symptom|pertinent history|referral question|consult question|question',
  ],
  [
    'medicalNecessity',
    1,
    'necesidad medica|motivo|motivo referencia|motivo consulta|motivo derivacion|motivo remision|motivo interconsulta|justificacion|justificacion clinica|razon|razon referencia|historia clinica',
  ],

  [
    'goals',
    1,
    'goal|improvement|functional improvement|treatment goal|goal treatment|therapy goal|goal therapy|functional goal|patient goal|short term goal|long term goal|objectives|treatment objectives|treatment objective|expected outcome|desired outcome|outcome|expected result|anticipated outcome|target outcome|goal care|expected benefit|expected functional outcome',
  ],
  ['goals', 1, 'objetivo|meta|meta tratamiento|objetivo tratamiento|resultado esperado'],

  [
    'precautions',
    1,
    'precaution|contraindication|contraindication precaution|precaution contraindication|allergy|restriction|treatment restriction|activity restriction|red flag|caution|warning|safety concern|special precaution|medical precaution|known contraindication|area to avoid|avoid|risk factor|medical alert|safety consideration|special consideration',
  ],
  [
    'precautions',
    1,
    'precaucion|precaucione|contraindicacion|contraindicacione|alergia|restriccion|restriccione|advertencia',
  ],

  [
    'signature',
    1,
    'signature|electronic signature|e signature|esignature|digital signature|signed by|electronically signed by|physician signature|provider signature|prescriber signature|practitioner signature|doctor signature|authorized signature|signature physician|signature provider|sign here|signature prescriber|signature name|signed|attestation|signature line',
  ],
  ['signature', 1, 'firma|firma medico|firma electronica|firmado por|firma proveedor'],

  [
    'provider',
    1,
    'ordering provider|referring provider|referring physician|referring facility|referring department|from hospital|from facility|from department|from clinic|from provider|referring clinic|referring practice|referring organization|referring hospital|referring source|ordering physician|requesting provider|requesting physician|referring practitioner|ordering practitioner|referring clinician|ordering clinician|referring doctor|prescriber|prescribing provider|prescribing physician|prescriber name|referred by|refer by|referral by|refer from|referral from|referred from|requested by|ordered by|order provider|attending|attending physician|treating physician|primary care provider|primary care physician|pcp|requester|provider name|physician name|name physician|doctor name|healthcare practitioner|provider number|letterhead|authorizing provider|authorizing physician|supervising provider|practitioner name|clinician name|name provider|referring party|referrer|family physician|encounter provider|responsible provider|performing provider name|ordering user|prescribed by|credential|license number|refer provider|refer physician|refer doctor|refer md|health professional|healthcare professional',
  ],
  ['provider', 0.8, 'provider|physician|practitioner|doctor|clinician|author|md'],
  ['frequency', 0.7, '=interval|repeat|every'],
  ['duration', 0.8, 'end after|stop after'],
  ['medicalNecessity', 0.8, 'you referring|because|alleviate condition'],
  ['procedure', 0.8, 'you ordering|discipline|like them to do'],
  ['precautions', 0.9, 'must know|should know|aware'],
  ['goals', 0.8, 'expect|achieve'],
  [
    'provider',
    0.6,
    'officer|professional|que deriva|que refiere|que solicita|^referring|^requesting|^ordering|^prescribing|=from',
  ],
  [
    'provider',
    1,
    'medico|proveedor|medico remitente|medico tratante|medico solicitante|medico que refiere|medico referente|doctor remitente|prescriptor|solicitante|nombre medico|remitido por|referido por',
  ],

  [
    'providerNpi',
    1.2,
    'npi|npi number|provider npi|referring npi|physician npi|ordering provider npi|referring provider npi|ordering npi|prescriber npi|national provider identifier|numero npi|npi medico|npi proveedor|individual npi|referring physician npi|ordering physician npi',
  ],

  [
    'orderDate',
    1,
    'order date|date ordered|date order|ordered on|referral date|refer date|referal date|date referral|date referred|referred on|date request|request date|requested date|date requested|prescription date|date prescription|date written|signature date|date signed|signed date|date signature|authored on|start date|date start|effective date|effective|effective from|date from|date to|from date|to date|valid from|valid until|service date|date service|encounter date|visit date|admission date|consult date|consultation date|consult time|care date|date care|issue date|end date|date issued|code date|occurrence date',
  ],
  ['orderDate', 0.6, 'date|today date|current date|start|begin'],
  [
    'orderDate',
    1,
    'fecha|fecha referencia|fecha orden|fecha solicitud|fecha derivacion|fecha inicio|fecha emision|fecha consulta|fecha firma',
  ],

  [
    'patient',
    1,
    'patient|initial|mr|mr number|patient initial|patient name|name patient|patient id|patient first name|patient last name|patient full name|dob|date birth|birth date|birthdate|birthday|patient dob|patient birth date|mrn|medical record number|chart number|patient number|patient age|patient sex|patient gender|patient address|patient phone|patient telephone|patient email|subject|client name|injured worker|child name|athlete name|member name|worker name|claimant name|patient date birth|patient information|patient identifier|patient mrn|record number|patient contact|patient home phone',
  ],
  ['patient', 0.4, 'sex|gender|age|first name|last name|middle name|full name|family name|given name|client'],
  [
    'patient',
    1,
    'paciente|nombre paciente|fecha nacimiento|numero expediente|expediente|edad paciente|apellido paciente|telefono paciente',
  ],

  [
    'payer',
    1,
    'insurance|insurance company|insurance plan|insurance name|insurance carrier|insurance provider|primary insurance|secondary insurance|insurer|payer|payor|payer name|primary payer|health plan|plan name|insurance type|insurance id|insurance number|policy number|policy holder|policy|member id|member number|subscriber id|subscriber|group number|group id|claim number|claim|health card|healthcard|health card number|health insurance number|medicare id|medicare number|medicare|medicaid|group|medicaid id|medicaid number|coverage|guarantor|carrier|adjuster|hin|worker comp carrier|worker compensation|type claim|benefit plan|insurance coverage',
  ],
  [
    'payer',
    1,
    'seguro|plan medico|cobertura|seguro medico|aseguradora|compania seguro|poliza|numero poliza|numero reclamo|numero afiliado|plan salud|obra social',
  ],

  [
    'authorization',
    1.1,
    'authorization|insurance authorization|authorization number|authorization code|authorization id|prior authorization|prior authorization number|preauthorization|preauthorization number|pre authorization|preauth|precert|precertification|precertification number|approval number|referral number|visit authorized|authorized visit|unit authorized|authorization required|autorizacion|numero autorizacion|autorizacion previa',
  ],

  [
    'narrative',
    1,
    'note|clinical note|anything else|order note|referral note|provider note|physician note|comment|additional comment|remark|additional information|additional detail|additional note|other information|instruction|additional instruction|special instruction|order instruction|patient instruction|instruction to therapist|instruction therapist|treatment instruction|note to therapist|note to specialist|order detail|detail|referral detail|referral text|letter text|letter body|letter|free text|narrative|order text|appointment note|progress note|message to provider|other instruction|note to provider|referral letter|narrative note|order comment|comment therapist|additional order|note to facility|encounter note|instruction to provider',
  ],
  ['narrative', 0.55, 'orders|referral order|massage order|therapy order|consult order'],
  ['narrative', 0.8, '=sig'],
  ['narrative', 0.6, 'body|description|text|message|information|other detail|summary'],
  [
    'narrative',
    1,
    'nota|comentario|observacion|observacione|indicacion|indicacione|instruccion|instruccione|informacion adicional|detalle|nota adicionale|instruccione especiale',
  ],

  [
    'referredTo',
    1,
    'refer to|referred to|to hospital|to facility|to department|to clinic|preferred provider|preferred specialist|preferred clinic|referral to|refer to provider|referred to provider|referred to practitioner|refer to practitioner|referred to physician|refer to physician|refer to doctor|referred to doctor|refer to specialist|referred to specialist|refer to clinic|referred to clinic|refer to facility|refer to therapist|referred to organization|refer to organization|refer to department|referred to department|refer to service|referral to provider|referring to|refer patient to|send to|sending to|send referral to|specialist|specialist name|specialty|speciality|consultant|consulting provider|consultant name|receiving provider|receiving facility|receiving organization|servicing provider|rendering provider|service provider|massage therapist|therapist name|referral specialty|referral destination|destination|recipient|facility|facility name|preferred facility|performing facility|performing provider|performing organization|performer|provider referred to|therapy provider|referred provider|referred specialist|referral provider|referral facility|clinic|department|medical department|clinic name|practice name|referral type|to provider|target provider|organization|external provider|lab id|massage clinic|therapy clinic|addressed to|addressee|agency|referral to specialty|consult service|consult specialty|specialist address|consultant address|facility address|facility phone|facility fax|therapist phone|therapist fax|specialist phone|specialist fax|referral category|service type|type service|consult to|preferred therapist|name therapist|name facility|referred unit',
  ],
  ['referredTo', 0.7, 'surgeon|service|location|practice|refer|organization name|therapist'],
  ['referredTo', 0.5, '=to'],
  [
    'referredTo',
    1,
    'especialista|especialidad|=referido|referir|derivar|remitir|derivado|terapeuta|destinatario|servicio|clinica|centro|masajista|institucion|establecimiento|departamento|masoterapeuta',
  ],

  [
    'other',
    1,
    'priority|urgency|urgent|status|naming series|company|password|username|user name|login|search|filter|file|attachment|category|language|country|currency|color|theme|captcha|code verification|promo code|coupon code|zip code|postal code|area code|discount code|gift card|quantity on hand',
  ],
  [
    'other',
    1,
    'current medication|date injury|date accident|accident date|injury date|date onset|medication|concurrent problem|past medical history|medical history|family history|social history|surgical history|patient history|history|subjective|objective|examination|exam|physical exam|review system|vital|vital sign|height|weight|temperature|pulse|blood pressure|respiration|bmi|pain scale|pain level|risk level|treatment received|treatment given|management given|place service|pos|investigation|previous treatment|prior treatment|past treatment|medication history|discharge plan|education|occupation|marital status|race|ethnicity|drug|refill|route|strength|lab result|result|specimen|collection|finding|reply date|reply|reply recommend|reply finding|reply service|reply from|reply summary|follow up date|follow up|appointment date|appointment time|appointment status|appointment type|appointment length|appointment duration|expected date|due date|expiration date|date received|date created|last modified|diagnosis date|date diagnosis|onset date|date last visit|next appointment|appointment|plan type|care plan type|diagnosis type|code type|order status|order priority|order type|referral status|referral priority|referral source|note type|encounter type|visit type|patient status|patient type|patient language|patient payment|billing code|billing note',
  ],
  [
    'other',
    1,
    'unit measure|unit measurement|measurement unit|measure unit|business unit|nursing unit|unit number|apt unit|unit price|unit cost|lab frequency|frequency band|band frequency|heart rate frequency|sampling frequency|message frequency|email frequency|session id|session key|session token|session timeout|page size|per page|visit date time|site name|site url|web site|website|site id|region code|side effect|side bar|body mass|body temperature|body weight|body mass index|business goal|saving goal|sale goal|order total|order number|order id|order summary|order history|order by|sort order|duration symptom|duration illness|duration pain|symptom duration|pain duration|call duration|video duration|age unit|plan id|price plan|payment plan|data plan|subscription plan|treatment room|reason leaving|reason return|return reason|reason cancellation|cancellation reason|reason call|signature dish|doctor id number|service fee|service charge|shipping service|shipping note|delivery note|delivery instruction|order note optional|gift message|credit note|claim offer|patient portal|patient education|subject line|email subject',
  ],
  [
    'other',
    0.3,
    'dosage|phone|telephone|fax|address|street|city|state|province|zip|postal|postcode|email|e mail|mobile|cell|name|title|type|number|id|time|hour|amount|price|cost|total|balance|payment|fee|tax|url|link|image|photo|upload|county|country code|home phone|work phone|cell phone|fax number|phone number|apt|suite',
  ],
  [
    'other',
    1,
    'prioridad|urgencia|estado|contrasena|usuario|buscar|medicamento|medicamento actual|antecedente|historia familiar|examen fisico|presion arterial|peso|altura|unidad medida',
  ],
  ['other', 0.5, 'symptom'],
  ['other', 0.3, 'template|telefono|direccion|ciudad|correo|correo electronico|codigo postal|nombre|apellido|numero'],
];

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
    'diagnosis|=diagnostic|diagnosis result|primary diagnosis|diagnose|icd|icd code|icd 10 code|diagnosis code|diagnostic code|referrer diagnosis|diagnosis description|primary diagnosis description|impression|reason code|condition code|provider diagnosis',
  ],
  ['diagnosis', 0.7, 'disease|pathology|assessment|condition|=illness|ailment|patient ailment|=a'],
  ['diagnosis', 0.5, 'problem|injury|problema'],
  [
    'diagnosis',
    1,
    'problema salud|problema principal|diagnostico|descripcion diagnostico|cie|impresion diagnostica|padecimiento',
  ],

  [
    'procedure',
    1,
    'procedure|treatment description|medication treatment|cpt code|procedure code|service good requested|service or good requested|plan template|order template|cpt|hcpc|exam requested|service requested|service to be rendered|requested service|service code|service ordered|type treatment|treatment type|type therapy|therapy type|type massage|massage type|modality|technique|intervention|ordered service|order name|orderable|procedure description|service description|treatment requested|requested treatment|requested procedure|related code|related service|procedure name|prescribed treatment|treatment prescribed|evaluate treat',
  ],
  [
    'procedure',
    0.8,
    'plan|treatment plan|assessment plan|treatment|soap p|=p|plan advice|therapy|recommendation|recommendation follow up|prescription|rx|order description|code text',
  ],
  ['procedure', 0.8, 'service type|type service|charge code|equipment type|equipment requested'],
  ['procedure', 0.5, 'order|code|item|requested'],
  ['procedure', 1, 'procedimiento|prestacion|tratamiento|terapia|modalidad|tecnica|tipo masaje|servicio solicitado'],

  [
    'bodyArea',
    1,
    'body area|body part|body site|body region|area treatment|treatment area|pain location|location pain|pain site|site pain|region to treat|treatment region|treatment site|anatomical site|localization|localisation|anatomic site|anatomical region|anatomical location|area body|location on body|area',
  ],
  ['bodyArea', 0.6, 'limb|joint|laterality|side|region|site'],
  ['bodyArea', 1, 'zona cuerpo|parte cuerpo|zona tratar|zona afectada|region anatomica|region cuerpo'],

  [
    'units',
    1,
    'unit|per session|duration minute|unit per visit|number unit|minute per visit|minute|session length|length session|session duration|duration session|session time|time per session|time per visit|visit length|length visit|treatment time|length treatment session|session minute|duration per session|duration per visit|quantity|dose|dosage treatment|time in minute',
  ],
  ['units', 1, 'unidad|minuto|duracion sesion|unidade por sesion|unidade por visita'],

  [
    'frequency',
    1,
    'frequency|visit schedule|x week|x weekly|visit week|session week|time week|treatment week|prescription dosage|how often|time per week|visit per week|session per week|treatment per week|treatment frequency|frequency treatment|visit frequency|session frequency|per week|time weekly|session per month|visit per month|week frequency|frequency duration|frequency unit',
  ],
  ['frequency', 1, 'frecuencia|vez por semana|vece por semana|sesione por semana|frecuencia tratamiento|cada cuanto'],

  [
    'duration',
    1,
    'duration|plan length|length plan|day treatment|treatment day|number day|number meeting|treatment length|prescription duration|number visit|total visit|visit requested|number session|total session|number treatment|total treatment|number week|duration treatment|treatment duration|duration therapy|length treatment|length therapy|length course|course treatment|visit|session|number appointment|week|length need|total number visit|total number session|session requested|how long|occurrence|end date|date end',
  ],
  [
    'duration',
    1,
    'fecha final|fecha fin|duracion|numero sesion|numero sesione|total sesione|numero visita|total visita|numero vece|n vece|semana|duracion tratamiento|sesione',
  ],

  [
    'medicalNecessity',
    1,
    'medically necessary|clinical indication|medical necessity|reason consultation|referral reason|reason referral|necessity|reason order|reason treatment|reason therapy|reason|justification|clinical justification|clinical justification note|justification note|reasoning|current issue|specific concern|rationale|indication|clinical history|relevant history|presenting issue|presenting problem|clinical question|summary case|clinical summary reason|supporting information|supporting documentation|functional limitation|functional impairment|functional deficit|purpose referral|purpose consultation|order reason|reason description|clinical detail|brief history|chief complaint|presenting compliant|history present condition|presenting complaint|presenting concern',
  ],
  [
    'medicalNecessity',
    0.7,
    'clinical information|=finding|reason visit|why|problem patient has|complaint|complain|patient complaint|patient complain|history present illness|history presenting illness|history present complaint|history presenting complaint|hpi|purpose|clinical finding|current symptom|pertinent history|question',
  ],
  [
    'medicalNecessity',
    1,
    '=evolucion|evolucion clinica|evolucion paciente|objeto remision|necesidad medica|motivo|justificacion|justificacion clinica|razon|historia clinica',
  ],

  [
    'goals',
    1,
    'goal|primary objective|long term objective|short term objective|improvement|treatment goal|goal treatment|therapy goal|goal therapy|patient goal|objectives|treatment objectives|treatment objective|outcome|expected result|expected benefit',
  ],
  ['goals', 1, 'objetivo|meta|meta tratamiento|objetivo tratamiento|resultado esperado'],

  [
    'precautions',
    1,
    'precaution|contraindication|allergy|restriction|treatment restriction|red flag|caution|warning|safety concern|area to avoid|avoid|risk factor|medical alert|safety consideration|special consideration|special need|alert|alert description',
  ],
  [
    'precautions',
    1,
    'precaucion|precaucione|contraindicacion|contraindicacione|alergia|restriccion|restriccione|advertencia',
  ],

  [
    'signature',
    1,
    'signature|esignature|physician signature|provider signature|prescriber signature|practitioner signature|doctor signature|signature physician|signature provider|sign here|signature prescriber|signature name|signed|attestation',
  ],
  ['signature', 1, 'firma|firma medico|firmado por|firma proveedor'],

  [
    'provider',
    1,
    'ordering physician|referring physician|referring consultant|referring specialist|referring provider|practice name|practice clinic name|physician practice|ordering provider|referring facility|referring department|from hospital|from facility|from department|from clinic|from provider|from service|from unit|from ward|referring clinic|referring practice|referring organization|referring hospital|referring source|source clinic|source facility|source hospital|prescriber|prescriber name|referred by|refer by|referral by|gp|gp name|refer from|referral from|referred from|requested by|ordered by|order provider|attending|treating physician|primary care provider|primary care physician|pcp|requester|provider name|physician name|name physician|doctor name|healthcare practitioner|provider number|letterhead|authorizing provider|authorizing physician|supervising provider|practitioner name|clinician name|name provider|referring party|referrer|family physician|encounter provider|responsible provider|performing provider name|ordering user|prescribed by|credential|license number|refer provider|refer physician|refer doctor|refer md|health professional|healthcare professional',
  ],
  ['provider', 0.8, 'provider|physician|practitioner|doctor|dentist|clinician|author|md|practice'],
  ['frequency', 0.7, '=interval|repeat|every|time pattern'],
  ['duration', 0.8, 'end after|stop after|=period'],
  ['medicalNecessity', 0.8, 'you referring|motivation|because|alleviate condition'],
  ['procedure', 0.8, 'you ordering|discipline|like them to do'],
  ['precautions', 0.9, 'must know|should know|aware'],
  ['goals', 0.8, 'expect|achieve'],
  [
    'provider',
    0.6,
    'name printed|printed name|print name|who is referring|officer|professional|que deriva|que refiere|que solicita|^referring|^requesting|^ordering|^prescribing|=from',
  ],
  [
    'provider',
    1,
    'remitente|profesional remitente|medico remitente|institucion remitente|centro remitente|establecimiento remitente|institucion origen|centro origen|servicio procedencia|procedencia|servicio origen|medico|proveedor|doctor remitente|prescriptor|solicitante|nombre medico|remitido por|referido por|solicitado por|servicio que solicita|area origen',
  ],

  [
    'providerNpi',
    1.2,
    'npi|npi number|provider npi|referring npi|physician npi|ordering provider npi|referring provider npi|ordering npi|prescriber npi|national provider identifier|numero npi|npi medico|npi proveedor|referring physician npi|ordering physician npi',
  ],

  [
    'orderDate',
    1,
    'order date|rx date|date ordered|date order|ordered on|referral date|refer date|date referral|date referred|referred on|date request|request date|requested date|date requested|prescription date|date prescription|date written|signature date|date signed|signed date|date signature|authored on|effective|date from|date to|from date|to date|valid from|valid until|service date|date service|encounter date|visit date|admission date|consult date|consultation date|consult time|care date|date care|issue date|date issued|code date|occurrence date',
  ],
  ['orderDate', 0.6, 'date|start|begin'],
  ['orderDate', 1, 'fecha|fecha firma'],

  [
    'patient',
    1,
    'patient|nic|nic number|national id|patient search|search patient|find patient|select patient|hospital number|initial|mr|mr number|patient name|name patient|name client|member address|patient id|dob|date birth|birth date|birthdate|birthday|mrn|chart number|patient number|patient address|patient phone|patient telephone|patient email|subject|client name|injured worker|child name|athlete name|member name|worker name|claimant name|patient information|record number|patient home phone|resident name|resident id',
  ],
  [
    'patient',
    0.4,
    'sex|gender|age|first name|last name|surname|forename|middle name|full name|family name|given name|client|=nombre|apellido|cedula|numero documento',
  ],
  [
    'patient',
    1,
    'paciente|trabajador|nombre trabajador|nombre paciente|fecha nacimiento|numero expediente|expediente|numero historia|numero historia clinica|apellido paciente|telefono paciente',
  ],

  [
    'payer',
    1,
    'insurance|insurance company|insurance plan|insurance name|insurance provider|insurer|payer|payor|payer name|payer organization|insurance organization|health plan|insurance type|tpa|tpa provider|tpa name|insurance id|insurance number|policy number|policy|member id|member number|subscriber id|subscriber|group number|group id|claim number|claim|health card|healthcard|health card number|enrollee|enrollee number|enrollee id|medical scheme|medical aid|medical aid number|scheme name|medicare id|medicare number|medicare|medicaid|group|medicaid id|medicaid number|coverage|guarantor|carrier|adjuster|hin|worker compensation|type claim|benefit plan',
  ],
  ['payer', 0.5, 'plan name'],
  [
    'payer',
    1,
    'seguro|plan medico|cobertura|seguro medico|aseguradora|poliza|numero poliza|numero reclamo|numero afiliado|plan salud|obra social',
  ],

  [
    'authorization',
    1.1,
    'authorization|date authorized|authorized from|authorized to|authorization date|date authorized to|date authorized from|insurance authorization|authorization number|authorization code|authorization id|preauthorization|preauthorization number|preauth|precert|precertification|precertification number|approval number|referral number|visit authorized|authorized visit|unit authorized|autorizacion|numero autorizacion',
  ],

  [
    'narrative',
    1,
    'note|anything else|order note|provider note|physician note|comment|remark|additional information|other information|instruction|order instruction|patient instruction|instruction to therapist|instruction therapist|treatment instruction|note to therapist|note to specialist|order detail|detail|referral text|letter|free text|narrative|order text|appointment note|message to provider|note to provider|order comment|comment therapist|additional order|note to facility|instruction to provider',
  ],
  ['narrative', 0.55, 'orders|referral order|massage order|therapy order|consult order'],
  [
    'narrative',
    1,
    'orden verbal|verbal order|telephone order|physician order|doctor order|physician orders|doctor orders|treatment orders|treatment order|nota clinica|informacion clinica|dato clinico|additional clinical information|solicitud interconsulta',
  ],
  ['narrative', 0.8, '=sig|anamnesis|observation'],
  ['narrative', 0.7, 'advice|clinical summary|case summary|other consideration'],
  ['narrative', 0.9, 'text editor editing area|editor editing area|editing area'],
  ['narrative', 0.5, '=consultation'],
  ['narrative', 0.6, 'body|description|descripcion|text|message|information|other detail|summary'],
  [
    'narrative',
    1,
    'nota|comentario|observacion|observacione|indicacion|indicacione|instruccion|instruccione|informacion adicional|detalle',
  ],

  [
    'referredTo',
    1,
    'preferred clinic|preferred clinic location|preferred location|reference centre|reference center|reference hospital|referral centre|referral center|referral hospital|referred doctor|referred physician|referred specialist|target doctor|target specialist|target facility|refer to|referred to|to hospital|preferred provider|referral to|refer to provider|referred to provider|referred to practitioner|refer to practitioner|referred to physician|refer to physician|refer to doctor|referred to doctor|referral to provider|referring to|refer patient to|send to|sending to|specialist|specialist name|specialty|speciality|consultant|consulting provider|consultant name|receiving provider|receiving doctor|receiving physician|receiving clinician|receiving practitioner|servicing provider|rendering provider|service provider|massage therapist|therapist name|destination|recipient|facility|facility name|performing provider|performer|provider referred to|therapy provider|referred provider|referral provider|clinic|department|clinic name|to provider|target provider|organization|external provider|lab id|therapy clinic|addressed to|addressee|agency|consult service|specialist address|consultant address|facility address|facility phone|facility fax|therapist phone|therapist fax|specialist phone|specialist fax|referral category|consult to|place referral|tipo profesional|servicing provider name|to doctor|to physician|to clinic|to department|to specialist|to service|to organization|to user|to phone|to fax|to email|to address|address to|dear|dear doctor|refer to user|hospital name|select hospital|hospital assign|assigned hospital|equipment provider|dme provider|preferred therapist|name therapist|name facility|referred unit',
  ],
  [
    'referredTo',
    0.7,
    '^receiving|hospital|health facility|health center|health centre|surgeon|service|location|refer|organization name|therapist|physiotherapist|physical therapist|chiropractor|osteopath',
  ],
  ['referredTo', 0.5, '=to|=interconsulta'],
  [
    'referredTo',
    1,
    'donde se remite|especialista|especialidad|medico referido|especialista referido|medico destino|hospital destino|institucion destino|centro destino|establecimiento destino|servicio destino|unidad destino|destino|=referido|referir|derivar|remitir|derivado|terapeuta|destinatario|servicio|clinica|centro|masajista|institucion|establecimiento|departamento|masoterapeuta',
  ],

  [
    'other',
    1,
    'priority|urgency|urgent|status|naming series|company|password|username|user name|login|search|filter|file|attachment|category|language|country|currency|color|theme|captcha|code verification|promo code|coupon code|zip code|postal code|area code|discount code|gift card|quantity on hand',
  ],
  [
    'other',
    1,
    'order lab test|lab test|lifestyle recommendation|treatment response|response treatment|gestational age|expected discharge|discharge date|expected discharge date|visit id|opd visit|soap o|examination note|exam note|requested amount|amount requested|approved amount|referral type|patient has|patient was|patient is|patient been|is patient|has patient|patient had|patient need|contact detail|contact information|surgery date|date surgery|return date|date back|fecha respuesta|fecha cirugia|referral time|referring attorney|attorney|lawyer|patient will book|private note|internal note|staff note|admin note|bed number|bed|ward|ward number|room number|reason change|change reason|cancel reason|reason rejection|rejection reason|decline reason|patient preference|patient consent|treatment plan update|callback date|call back date|referral appointment|date discharge|estimated amount|estimated cost|patient will|appointment minute|appointment hour|appointment time|when did|problem start|when start|date injury|date accident|accident date|injury date|date onset|medication|concurrent problem|patient history|history|subjective|objective|examination|exam|review system|vital|height|weight|temperature|pulse|blood pressure|respiration|bmi|pain scale|pain level|risk level|treatment received|treatment given|management given|place service|pos|investigation|previous treatment|prior treatment|past treatment|discharge plan|education|occupation|race|ethnicity|drug|refill|route|strength|result|specimen|collection|finding|reply date|reply|reply service|reply summary|follow up date|follow up|appointment date|appointment duration|expected date|due date|expiration date|date received|date created|last modified|diagnosis date|date diagnosis|onset date|date last visit|appointment|plan type|diagnosis type|code type|order status|order priority|order type|referral source|note type|encounter type|visit type|patient status|patient type|patient language|patient payment|billing code|billing note',
  ],
  [
    'other',
    1,
    'unit measure|unit measurement|measurement unit|measure unit|business unit|nursing unit|unit number|apt unit|unit price|unit cost|lab frequency|frequency band|band frequency|heart rate frequency|sampling frequency|message frequency|email frequency|session id|session key|session token|session timeout|page size|per page|visit date time|site name|site url|web site|website|site id|region code|side effect|side bar|body mass|body temperature|body weight|business goal|saving goal|sale goal|order total|order number|order id|order summary|order history|order by|sort order|duration symptom|duration illness|duration pain|symptom duration|pain duration|call duration|video duration|age unit|plan id|price plan|payment plan|data plan|subscription plan|treatment room|reason leaving|reason return|reason follow up|follow up reason|excuse duty duration|leave duration|cost per unit|price per unit|denial reason|price per session|cost per session|fee per session|rate per session|return reason|reason cancellation|cancellation reason|reason call|signature dish|doctor id number|service fee|service charge|shipping service|shipping note|delivery note|delivery instruction|order note optional|gift message|credit note|claim offer|patient portal|patient education|subject line|email subject',
  ],
  [
    'other',
    0.3,
    'dosage|phone|telephone|fax|address|street|city|state|province|zip|postal|postcode|email|e mail|mobile|cell|name|title|type|number|id|time|hour|amount|price|cost|total|balance|payment|fee|tax|url|link|image|photo|upload|county|country code|apt|suite',
  ],
  [
    'other',
    1,
    'tratamiento farmacologico|antecedente medico|prioridad|urgencia|estado|resultado|respuesta|respuesta especialista|contrasena|usuario|buscar|medicamento|antecedente|historia familiar|examen fisico|exploracion fisica|presion arterial|peso|altura|unidad medida',
  ],
  ['other', 0.5, 'symptom|in patient|out patient'],
  ['other', 0.3, 'text area|template|telefono|direccion|ciudad|correo|numero'],
];

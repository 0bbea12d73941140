import type * as english from './english.ts';
import { figuresIn } from './figures.ts';

/** Data: every word of the interface in Spanish. Words of rules come with the rule. */

const { counted, day, form, number } = figuresIn('es');

const visits = { one: 'visita', other: 'visitas' };
const units = { one: 'unidad', other: 'unidades' };
const fields = { one: 'campo', other: 'campos' };
const codes = { one: 'código', other: 'códigos' };

export { payers, ways } from './spanish-payers.ts';
export { dates, preauthorization } from './spanish-preauthorization.ts';
export { therapists } from './spanish-therapists.ts';

export const pageTitles: typeof english.pageTitles = {
  panel: 'Referido para masaje',
  popup: 'Referido para masaje',
  options: 'Opciones',
  document: 'Documentos',
};

export const elementNames: typeof english.elementNames = {
  diagnosis: 'Diagnóstico',
  medicalNecessity: 'Necesidad',
  procedure: 'Técnica',
  bodyArea: 'Áreas',
  units: 'Minutos',
  frequency: 'Frecuencia',
  duration: 'Duración',
  goals: 'Objetivos',
  precautions: 'Precauciones',
  signature: 'Firma',
  provider: 'Proveedor',
  authorization: 'Datos del pagador',
};

export const statusNames: typeof english.statusNames = {
  present: 'presente',
  problem: 'por corregir',
  missing: 'falta',
  cannotTell: 'por confirmar',
  notApplicable: 'sin evaluar',
};

export const meaningNames: typeof english.meaningNames = {
  diagnosis: 'Diagnóstico',
  procedure: 'Procedimiento o técnica',
  bodyArea: 'Áreas del cuerpo',
  units: 'Minutos o unidades por visita',
  frequency: 'Frecuencia',
  duration: 'Duración',
  medicalNecessity: 'Necesidad médica',
  goals: 'Objetivos',
  precautions: 'Precauciones',
  signature: 'Firma',
  provider: 'Proveedor que ordena',
  providerNpi: 'NPI',
  orderDate: 'Fecha de la orden',
  patient: 'Paciente',
  payer: 'Pagador',
  authorization: 'Número de autorización',
  narrative: 'Texto o notas de la orden',
  referredTo: 'Referido a',
  other: 'Otro',
};

export const header: typeof english.header = {
  form: 'Referido para masaje',
  possible: 'Formulario de referido',
  thisPage: 'esta página',
  more: 'Más',
  settings: 'Configuración',
  keys: 'Teclado',
  keysNote: 'Las letras funcionan mientras un punto tiene el foco.',
  lookAgain: 'Volver a leer',
  pick: 'Señalar campos a mano',
  documents: 'Documentos',
  local: 'Nada sale de este navegador.',
};

export const sums: typeof english.sums = {
  ready: 'Listo',
  inPlace: (inPlace, of) => `${number(inPlace)} de ${number(of)} presentes`,
  toFix: (count) => `${number(count)} por corregir`,
  toCheck: (count) => `${number(count)} por confirmar`,
  readyToSign: (product) => `Solo falta la firma. Firme en ${product || 'el expediente electrónico'}.`,
  readyDone: 'No queda nada pendiente.',
};

export const context: typeof english.context = {
  payer: 'Pagador',
  noPayer: 'Sin elegir',
  state: 'Estado',
  noState: 'No se sabe',
  asRead: (name) => `Según lo leído: ${name}`,
  usual: (name) => `Habitual: ${name}`,
  readIn: (name, field, words) =>
    field ? `${name}, leído en ${field}: “${words}”` : `${name}, leído en la orden: “${words}”`,
  chosenHere: 'Elegido para este formulario.',
  backToRead: 'Volver a lo leído',
  you: 'Usted',
  prescriber: 'Prescriptor',
  assistant: 'Asistente',
  lockedNote: 'Definido por su organización',
  doesNotPay: (payer) => `${payer} no paga esto a un terapeuta de masaje`,
  verify: 'Verifique con el pagador.',
};

export const points: typeof english.points = {
  toFix: 'Por corregir',
  toCheck: 'Por confirmar',
  forSigner: 'Para quien firma',
  advice: (count) => `También conviene ver (${number(count)})`,
  more: (count) => `Mostrar ${number(count)} más`,
  dismissed: (count) =>
    `${counted(count, { one: 'punto descartado', other: 'puntos descartados' })} en este formulario`,
  restore: 'Recuperar',
  show: 'Mostrar',
  showWhere: (field) => `Mostrar ${field} en la página`,
  copy: 'Copiar',
  copied: 'Copiado',
  copyByHand: 'El navegador no copió. Las palabras están seleccionadas: pulse Ctrl+C.',
  why: '¿Por qué?',
  dismiss: 'Descartar…',
  dismissBecause: 'Descartar porque',
  defaultReasons: ['No aplica a este paciente', 'Consta en otra parte del expediente', 'Se agregará después'],
  insert: 'Insertar',
  replace: 'Reemplazar',
  insertInto: (field) => `Insertar en ${field}`,
  replaceIn: (field) => `Reemplazar en ${field}`,
  insertFields: (count) => `Insertar en ${counted(count, fields)}`,
  copyInstead: 'Este formulario no tiene un campo para esto. Cópielo.',
  fillIn: 'Completar',
  setPrescriber: 'Guarde una vez los datos del prescriptor',
  choices: 'Palabras sugeridas',
  blanks: 'Los espacios quedan a la vista como ____ hasta que usted los complete.',
  source: 'Fuente',
  actor: { clinical: 'Decide el prescriptor', admin: 'Lo puede hacer el asistente' },
  harm: 'Seguridad',
  own: { diagnosis: 'Buscar otro código', plan: 'Armar un plan', session: 'Otro tiempo' },
  sign: (product) => `Firme en ${product || 'el expediente electrónico'}`,
  signHere: 'La firma es suya: aquí nunca se inserta nada.',
};

export const inPlace: typeof english.inPlace = {
  title: 'Parte por parte',
  nothingRead: 'No se leyó nada para esta parte.',
};

export const insertAll: typeof english.insertAll = {
  complete: 'Completar…',
  button: (count) => `Insertar los ${number(count)}…`,
  title: 'Insertar todo',
  lead: 'Así quedará cada campo. Desmarque lo que no deba entrar.',
  left: (count) =>
    form(count, {
      one: '1 punto todavía necesita sus palabras y no está en la lista.',
      other: `${number(count)} puntos todavía necesitan sus palabras y no están en la lista.`,
    }),
  go: (count) => `Insertar en ${counted(count, fields)}`,
  cancel: 'Cancelar',
  none: 'No hay nada marcado.',
};

export const undo: typeof english.undo = {
  button: 'Deshacer',
  undone: (place) => `Retirado de ${place}.`,
  last: (place) => `Insertado en ${place}.`,
  places: ([one = '', other, ...more]) =>
    more.length > 0 ? counted(more.length + 2, fields) : [one, other].filter(Boolean).join(' y '),
};

export const diagnosis: typeof english.diagnosis = {
  label: 'Buscar en ICD-10-CM',
  placeholder: 'En inglés: neck pain, M54.2',
  fromChart: 'De este expediente',
  found: 'Encontrados',
  nothing: 'No se encontró ningún código. Pruebe otras palabras, en inglés.',
  count: (count) => counted(count, { one: 'código encontrado', other: 'códigos encontrados' }),
  header: 'categoría',
  picked: 'El código elegido',
  billable: 'facturable',
  side: 'Lado',
  site: 'Sitio o tipo',
  encounter: 'Encuentro',
  codeFirst: 'Codifique primero',
  useAdditional: 'Agregue también',
  excludes: 'No junto con',
  moreNotes: (count) => `${number(count)} más`,
  notesOf: (edition) => `Notas de la lista tabular ${edition}`,
};

export const plan: typeof english.plan = {
  legend: 'Plan',
  to: '–',
  fewest: 'Mínimo de visitas',
  most: 'Máximo de visitas',
  per: '× por',
  period: 'Período',
  for: 'durante',
  periods: 'Cuántos',
  periodNames: { day: 'día', week: 'semana', twoWeeks: '2 semanas', month: 'mes' },
  every: { day: 'al día', week: 'por semana', twoWeeks: 'cada 2 semanas', month: 'al mes' },
  units: (count) => ({
    day: form(count, { one: 'día', other: 'días' }),
    week: form(count, { one: 'semana', other: 'semanas' }),
    twoWeeks: '× 2 semanas',
    month: form(count, { one: 'mes', other: 'meses' }),
  }),
  next: 'luego',
  taper: 'Agregar reducción',
  remove: 'Quitar esta fase',
  total: (low, high) => (low === high ? counted(low, visits) : `${number(low)} a ${counted(high, visits)}`),
};

export const session: typeof english.session = {
  legend: 'Tiempo de una visita',
  minutes: 'Minutos',
  units: 'Unidades',
  minuteName: 'min',
  unitName: (count) => form(count, units),
  range: (count, low, high) => `${counted(count, units)}: de ${number(low)} a ${number(high)} minutos`,
  tooShort: 'Con menos de 8 minutos no se cuenta ninguna unidad.',
};

export const blanks: typeof english.blanks = {
  legend: 'Complete los espacios',
  name: (before) => `Espacio después de “${before}”`,
  placeholder: '____',
};

export const start: typeof english.start = {
  title: 'Empezar un referido para masaje',
  rest: 'Completar el referido',
  lead: 'La orden antes de insertar nada. Complete los espacios; cambie cualquier línea o desmárquela.',
  go: (count) => `Insertar en ${counted(count, fields)}`,
  copy: 'Copiar la orden',
  cancel: 'Volver',
  preview: 'La orden',
  include: (name) => `Incluir ${name}`,
  text: (name) => `${name}: palabras que se insertan`,
};

export const possible: typeof english.possible = {
  title: 'Un formulario de referido sin masaje',
  sentence: 'Empiece uno aquí, o escriba “massage” en la orden y comienza la revisión.',
  action: 'Empezar un referido para masaje',
};

export const pick: typeof english.pick = {
  title: 'Señale los campos',
  lead: 'Aquí no se pudo leer nada. Señale los campos una vez; se recuerdan para este sitio, sin su contenido.',
  pick: 'Señalar',
  pickFor: (name) => `Señalar: ${name}`,
  waiting: 'Haga clic en el campo',
  forget: 'Olvidar',
  forgetFor: (name) => `Olvidar: ${name}`,
  done: 'Leer estos campos',
};

export const checkText: typeof english.checkText = {
  title: 'Revisar un texto de referido',
  label: 'Texto del referido',
  placeholder: 'Pegue aquí un referido, en inglés',
  check: 'Revisar',
  checking: 'Revisando…',
  notOrder: (because) =>
    because
      ? `Este texto no se lee como una orden de masaje terapéutico: ${because}.`
      : 'Este texto no se lee como una orden de masaje terapéutico.',
  because: {
    'a massage device': 'trata de un aparato de masaje',
    'a medical manoeuvre, not massage therapy': 'el masaje que menciona es una maniobra médica',
    'a record of treatment given': 'registra un tratamiento que ya se dio',
    'applying a medicine': 'trata de aplicar un medicamento',
    'infant massage teaching': 'trata de enseñar masaje infantil',
    'massage asked about': 'pregunta por el masaje',
    'massage in the past': 'el masaje que menciona es del pasado',
    'massage is not mentioned': 'no menciona masaje',
    'massage not covered': 'dice que el masaje no se paga',
    'massage not wanted': 'no se quiere masaje',
    'massage only considered': 'el masaje solo se considera',
    'massage only talked of': 'del masaje solo se habla',
    'massage refused': 'el masaje se rechazó',
    'massage the patient arranges alone': 'el paciente consigue el masaje por su cuenta',
    'no order for massage': 'nada en él ordena masaje',
    'not a clinical order': 'no es una orden clínica',
    'physical therapy order': 'ordena terapia física',
    'self-massage': 'trata de automasaje',
  },
  failed: 'No se pudo revisar el texto. Intente otra vez.',
};

export const situations: typeof english.situations = {
  off: {
    title: 'Desactivado en este sitio',
    sentence: (site) => `La extensión no lee nada en ${site} hasta que usted la active.`,
    action: (site) => `Activar en ${site}`,
  },
  siteUnknown: {
    title: 'Aquí no está activada',
    sentence:
      'Si este es su expediente electrónico, haga clic en “Referido para masaje” en la barra de herramientas, o bajo la pieza de rompecabezas, y active allí el sitio. Abajo puede revisar un texto.',
  },
  notReferral: {
    title: 'Nada que revisar aquí',
    sentence: 'Esta página no tiene un formulario de referido. Abajo puede revisar un texto.',
    action: 'Señalar campos a mano',
  },
  blockedFrame: {
    title: 'Una parte de este formulario viene de otro sitio',
    sentence: (frame) => `La muestra ${frame} y todavía no se puede leer.`,
    action: (frame) => `Permitir ${frame}`,
  },
  reading: { title: 'Leyendo la página…', sentence: 'Se está leyendo el formulario.' },
  changed: { title: 'La página cambió', sentence: 'Se está leyendo de nuevo.' },
  refused: {
    title: (field) => `No se insertó en ${field}`,
    because: {
      changed: 'Este campo cambió desde la vista previa. Mírelo e intente otra vez.',
      choiceStays: 'Una opción de esta lista no se puede quitar desde aquí. Cámbiela en la página.',
      closedOff: 'El navegador no da acceso a esta parte de la página.',
      dateParts: 'No se distinguen las partes de esta fecha. Escríbala en la página.',
      fieldGone: 'Este campo ya no está en la página. Mire el formulario e intente otra vez.',
      formChanged: 'El formulario cambió desde la revisión. Mire los puntos nuevos e inserte otra vez.',
      formGone: 'El formulario ya no está en la página. Ponga el texto a mano.',
      hidden: 'Este campo no está a la vista y no se escribió nada. Ábralo en la página e intente otra vez.',
      notAccepted: 'La página no aceptó esta opción.',
      notKept: 'La página no conservó este texto.',
      notOffered: 'Esta lista no ofrece esa opción. Elija la más cercana en la página.',
      numberOnly: 'Este campo acepta solo un número.',
      password: 'Este es ahora un campo de contraseña y no se escribió nada.',
      readOnly: 'Este campo es de solo lectura en la página.',
      silent: 'La página no respondió. Recárguela e intente otra vez.',
      switchedOff: 'Este campo está desactivado en la página.',
      tooLong: 'El texto es más largo de lo que acepta este campo. Acórtelo o use otro campo.',
      typing: 'Usted estaba escribiendo en este campo y se le dejó. Intente otra vez cuando termine.',
      wholeDate: 'Este campo acepta solo una fecha completa. Escríbala en la página.',
    },
    tooLong: (most, length) =>
      `Este campo acepta ${number(most)} caracteres y el texto tiene ${number(length)}. Acórtelo o use otro campo.`,
    sentence: (reason, copied) =>
      `${reason} ${copied ? 'El texto está copiado: péguelo con Ctrl+V.' : 'Copie el texto y péguelo con Ctrl+V.'}`,
    action: 'Copiar otra vez',
    actionFirst: 'Copiar',
  },
  updated: {
    title: 'La extensión se actualizó',
    sentence: 'Recargue esta página para seguir. Guarde antes el formulario.',
    action: 'Recargar esta página',
  },
  codesExpired: {
    title: (edition) => `Los códigos ${edition} ya no están vigentes`,
    sentence: (to) =>
      `Estuvieron vigentes hasta el ${day(to)}; algunos pueden haber cambiado. Cargue la edición siguiente o actualice la extensión.`,
    action: 'Cargar la edición siguiente',
  },
  locked: {
    title: 'Definido por su organización',
    sentence: (site) => `Su organización decide si la extensión lee ${site}.`,
  },
  failed: { title: 'Algo no funcionó', action: 'Volver a leer' },
};

export const documents: typeof english.documents = {
  title: 'Documentos',
  choose: 'Documento',
  kinds: {
    prescription: 'Receta',
    payerLetter: 'Carta de necesidad médica: seguro',
    accountLetter: 'Carta de necesidad médica: HSA o FSA',
    treatmentPlan: 'Plan de tratamiento: solicitud de autorización',
    appeal: 'Apelación de una denegación',
    checklist: 'Lista para la autorización previa',
    faxCover: 'Portada de fax',
    patientEnglish: 'Hoja para el paciente, en inglés',
    patientSpanish: 'Hoja para el paciente, en español',
  },
  lead: 'Haga clic en cualquier texto para cambiarlo. Nada se guarda al cerrar esta página.',
  blanks: (count) =>
    count === 0
      ? 'No queda ningún espacio abierto.'
      : `${counted(count, { one: 'espacio', other: 'espacios' })} por completar, aquí o a mano.`,
  before: 'Antes de imprimir',
  denial: 'Motivo que dio el pagador, con sus propias palabras',
  print: 'Imprimir',
  copy: 'Copiar texto',
  download: 'Descargar orden FHIR',
  downloadNote:
    'Un borrador de ServiceRequest (FHIR R4). Nombra al paciente solo como usted lo escribió en un documento.',
  reading: 'Leyendo el referido…',
  none: 'En esa pestaña no hay ahora un referido para masaje. Ábralo allí y elija Documentos otra vez.',
};

export const popup: typeof english.popup = {
  toFix: (count) => `${number(count)} por corregir`,
  toCheck: (count) => `${number(count)} por confirmar`,
  ready: 'Listo',
  possible: 'Formulario de referido encontrado',
  none: 'Nada que revisar aquí',
  off: 'Desactivado en este sitio',
  reading: 'Leyendo…',
  open: 'Abrir el panel',
  siteSwitch: (site) => `Activo en ${site}`,
  noSite: 'La extensión no puede trabajar en esta página.',
  more: (count) => `y ${number(count)} más en el panel`,
  possibleSentence: 'Todavía no menciona masaje.',
  noneSentence: 'Esta página no tiene un formulario de referido.',
  offSentence: 'Aquí no se lee nada hasta que usted lo active.',
  lockedSentence: 'Definido por su organización.',
  settings: 'Configuración',
};

export const keyList: typeof english.keyList = [
  ['Alt Shift M', 'Abrir el panel'],
  ['Alt Shift V', 'Revisar esta página'],
  ['↑ ↓', 'Punto siguiente o anterior'],
  ['Enter', 'Hacer lo recomendado'],
  ['C', 'Copiar'],
  ['S', 'Mostrar en la página'],
  ['D', 'Descartar'],
  ['Z o Ctrl Z', 'Deshacer'],
  ['?', 'Mostrar estas teclas'],
  ['Esc', 'Volver a la página'],
];

export const options: typeof english.options = {
  title: 'Massage Referral Assistant',
  lead: 'La configuración se queda en este navegador. No contiene nada sobre pacientes.',
  locked: 'Definido por su organización',
  sections: {
    sites: 'Sitios',
    you: 'Usted y su pagador',
    prescriber: 'Datos del prescriptor',
    presets: 'Opciones guardadas',
    file: 'Importar y exportar',
    codes: 'Códigos',
    keys: 'Teclado',
  },
  sites: {
    lead: 'La extensión trabaja solo en los sitios que se activan aquí.',
    none: 'Todavía no hay sitios.',
    add: 'Agregar sitio',
    address: 'Dirección del expediente electrónico',
    placeholder: 'https://ehr.example',
    invalid: 'Escriba una dirección como https://ehr.example.',
    known: 'Este sitio ya está activado.',
    remove: 'Quitar',
    removeSite: (site) => `Quitar ${site}`,
  },
  language: 'Idioma · Language',
  languages: { auto: 'Como el navegador', en: 'English', es: 'Español' },
  role: 'Usted es',
  payer: 'Pagador habitual',
  state: 'Estado',
  none: 'Ninguno',
  fields: { name: 'Nombre', credential: 'Credencial', npi: 'NPI', phone: 'Teléfono', fax: 'Fax' },
  credentialHint: 'MD, DO, NP, PA-C …',
  npi: {
    empty: 'Diez dígitos; el primero es 1 o 2.',
    short: (count) => `${number(count)} de 10 dígitos`,
    valid: 'El dígito de control es correcto',
    invalid: 'El dígito de control no coincide. Compárelo con el registro NPI.',
    notNpi: 'Un NPI tiene diez dígitos y empieza con 1 o 2.',
  },
  minutes: 'Tiempos de visita que se ofrecen, en minutos',
  minutesHint: 'Sepárelos con comas: 30, 45, 60',
  minutesInvalid: 'Escriba minutos enteros de 1 a 240, separados con comas.',
  plans: 'Planes que se ofrecen',
  planName: 'Nombre',
  picked: 'Campos señalados a mano',
  addPlan: 'Agregar plan',
  removePlan: (name) => `Quitar ${name}`,
  exportFile: 'Exportar configuración',
  importFile: 'Importar configuración…',
  importTitle: 'Qué cambiará',
  importNothing: 'El archivo dice lo mismo que su configuración. Nada cambiará.',
  importGo: 'Usar esta configuración',
  cancel: 'Cancelar',
  setting: 'Ajuste',
  from: 'Ahora',
  to: 'Después de importar',
  codes: {
    asking: 'Buscando los códigos…',
    notLoaded: 'No se pudieron cargar los códigos. Cierre esta página y ábrala otra vez.',
    edition: (name, from, to) => `ICD-10-CM ${name}, vigente del ${day(from)} al ${day(to)}`,
    rows: (rows, billable) => `${number(rows)} códigos y categorías, de ellos ${number(billable)} facturables`,
    expired: 'Esta edición ya no está vigente. Cargue la siguiente o actualice la extensión.',
    load: 'Cargar la edición siguiente…',
    hint: 'El archivo de códigos en orden (order file) que CDC/NCHS publica cada verano, por ejemplo icd10cm-order-2028.txt. Primero se revisa, y se usa completo o no se usa.',
    busy: 'Leyendo el archivo…',
    refused: (problem) => `No se cambió nada. ${problem}`,
    unread: 'No se pudo leer el archivo.',
    notKept: 'Este navegador no pudo guardar los códigos. Libere espacio en el disco e intente otra vez.',
    previewTitle: 'Qué contiene el archivo',
    changes: (added, gone) =>
      `${counted(added, { one: 'código nuevo', other: 'códigos nuevos' })}, ${counted(gone, codes)} menos que en la edición en uso`,
    use: (name) => `Usar ${name}`,
    remove: 'Quitar',
    loaded: {
      inUse: (name) => `${name} se cargó aquí y está en uso.`,
      waiting: (name, from) => `${name} se cargó aquí y se usará desde el ${day(from)}.`,
      superseded: (name) => `${name} se cargó aquí; la extensión ya trae una edición igual de nueva.`,
    },
    damaged: 'La edición que se cargó aquí no se puede leer. Se usan los códigos que vienen con la extensión.',
  },
};

import type { Element, Status } from '../../lib/finding.ts';
import type { Meaning } from '../../lib/reading.ts';
import type { NotMassage } from '../../lib/referral.ts';
import type { RefusalReason } from '../../lib/refusal.ts';
import { figuresIn } from './figures.ts';

/** Data: every word of the interface in English. Words of rules come with the rule. */

const { counted, day, form, number } = figuresIn('en');

const visits = { one: 'visit', other: 'visits' };
const units = { one: 'unit', other: 'units' };
const fields = { one: 'field', other: 'fields' };
const codes = { one: 'code', other: 'codes' };

export { payers, ways } from './english-payers.ts';
export { dates, preauthorization } from './english-preauthorization.ts';
export { therapists } from './english-therapists.ts';

export const pageTitles = {
  panel: 'Massage referral',
  popup: 'Massage referral',
  options: 'Options',
  document: 'Documents',
};

export const elementNames: Record<Element, string> = {
  diagnosis: 'Diagnosis',
  medicalNecessity: 'Necessity',
  procedure: 'Procedure',
  bodyArea: 'Body area',
  units: 'Visit length',
  frequency: 'Frequency',
  duration: 'Duration',
  goals: 'Goals',
  precautions: 'Precautions',
  signature: 'Signature',
  provider: 'Provider',
  authorization: 'Payer details',
};

export const statusNames: Record<Status, string> = {
  present: 'in place',
  problem: 'to mend',
  missing: 'missing',
  cannotTell: 'to check',
  notApplicable: 'not judged',
};

export const meaningNames: Record<Meaning, string> = {
  diagnosis: 'Diagnosis',
  procedure: 'Procedure or technique',
  bodyArea: 'Body area',
  units: 'Minutes or units per visit',
  frequency: 'Frequency',
  duration: 'Duration',
  medicalNecessity: 'Medical necessity',
  goals: 'Goals',
  precautions: 'Precautions',
  signature: 'Signature',
  provider: 'Ordering provider',
  providerNpi: 'NPI',
  orderDate: 'Order date',
  patient: 'Patient',
  payer: 'Payer',
  authorization: 'Authorization number',
  narrative: 'Order text or notes',
  referredTo: 'Referred to',
  other: 'Other',
};

export const header = {
  form: 'Massage referral',
  possible: 'Referral form',
  thisPage: 'this page',
  more: 'More',
  settings: 'Settings',
  keys: 'Keyboard',
  keysNote: 'Letters work while a point has the focus.',
  lookAgain: 'Look again',
  pick: 'Pick fields by hand',
  documents: 'Documents',
  local: 'Nothing leaves this browser.',
};

export const sums = {
  ready: 'Ready',
  inPlace: (inPlace: number, of: number) => `${inPlace} of ${of} in place`,
  toFix: (count: number) => `${count} to fix`,
  toCheck: (count: number) => `${count} to check`,
  readyToSign: (product: string) => `Only the signature remains. Sign in ${product || 'the EHR'}.`,
  readyDone: 'Nothing is open.',
};

export const context = {
  payer: 'Payer',
  noPayer: 'Not chosen',
  state: 'State',
  noState: 'Not known',
  asRead: (name: string) => `As read: ${name}`,
  usual: (name: string) => `Usual: ${name}`,
  readIn: (name: string, field: string, words: string) =>
    field ? `${name}, read in ${field}: “${words}”` : `${name}, read in the order: “${words}”`,
  chosenHere: 'Chosen for this form.',
  backToRead: 'Back to as read',
  you: 'You',
  prescriber: 'Prescriber',
  assistant: 'Assistant',
  lockedNote: 'Set by your organization',
  doesNotPay: (payer: string) => `${payer} does not pay a massage therapist for this`,
  verify: 'Verify with the payer.',
};

export const points = {
  toFix: 'To fix',
  toCheck: 'To check',
  forSigner: 'For the signer',
  advice: (count: number) => `Also worth a look (${count})`,
  more: (count: number) => `Show ${count} more`,
  dismissed: (count: number) => `${count} dismissed for this form`,
  restore: 'Bring back',
  show: 'Show',
  showWhere: (field: string) => `Show ${field} in the page`,
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The browser did not copy. The words are selected: press Ctrl+C.',
  why: 'Why?',
  dismiss: 'Dismiss…',
  dismissBecause: 'Dismiss because',
  defaultReasons: ['Does not apply to this patient', 'Stated elsewhere in the chart', 'Will be added later'],
  insert: 'Insert',
  replace: 'Replace',
  insertInto: (field: string) => `Insert into ${field}`,
  replaceIn: (field: string) => `Replace in ${field}`,
  insertFields: (count: number) => `Insert into ${counted(count, fields)}`,
  copyInstead: 'This form has no field for it. Copy it instead.',
  fillIn: 'Fill in',
  setPrescriber: 'Set your prescriber block once',
  choices: 'Suggested words',
  blanks: 'Blanks stay visible as ____ until you fill them.',
  source: 'Source',
  actor: { clinical: 'Prescriber decides', admin: 'Assistant can do this' },
  harm: 'Safety',
  own: { diagnosis: 'Search for another code', plan: 'Build a plan', session: 'Another length' },
  sign: (product: string) => `Sign in ${product || 'the EHR'}`,
  signHere: 'Signing stays with you: nothing is ever inserted here.',
};

export const inPlace = {
  title: 'Part by part',
  nothingRead: 'Nothing was read for this part.',
};

export const insertAll = {
  complete: 'Complete…',
  button: (count: number) => `Insert all ${count}…`,
  title: 'Insert all',
  lead: 'This is what will stand in each field. Untick what should stay out.',
  left: (count: number) =>
    form(count, {
      one: '1 point still needs your words and is not listed.',
      other: `${number(count)} points still need your words and are not listed.`,
    }),
  go: (count: number) => `Insert into ${counted(count, fields)}`,
  cancel: 'Cancel',
  none: 'Nothing is ticked.',
};

export const undo = {
  button: 'Undo',
  undone: (place: string) => `Taken back from ${place}.`,
  last: (place: string) => `Inserted into ${place}.`,
  places: ([one = '', other, ...more]: string[]) =>
    more.length > 0 ? counted(more.length + 2, fields) : [one, other].filter(Boolean).join(' and '),
};

export const diagnosis = {
  label: 'Search ICD-10-CM',
  placeholder: 'Code or words, e.g. neck pain',
  fromChart: 'From this chart',
  found: 'Found',
  nothing: 'No code found. Try other words.',
  count: (count: number) => `${counted(count, codes)} found`,
  header: 'category',
  picked: 'The picked code',
  billable: 'billable',
  side: 'Side',
  site: 'Site or kind',
  encounter: 'Encounter',
  codeFirst: 'Code first',
  useAdditional: 'Add as well',
  excludes: 'Not together with',
  moreNotes: (count: number) => `${count} more`,
  notesOf: (edition: string) => `Notes of the ${edition} tabular list`,
};

export const plan = {
  legend: 'Plan',
  to: '–',
  fewest: 'Fewest visits',
  most: 'Most visits',
  per: '× per',
  period: 'Period',
  for: 'for',
  periods: 'How many',
  periodNames: { day: 'day', week: 'week', twoWeeks: '2 weeks', month: 'month' },
  every: { day: 'a day', week: 'a week', twoWeeks: 'every 2 weeks', month: 'a month' },
  units: (count: number) => ({
    day: form(count, { one: 'day', other: 'days' }),
    week: form(count, { one: 'week', other: 'weeks' }),
    twoWeeks: '× 2 weeks',
    month: form(count, { one: 'month', other: 'months' }),
  }),
  next: 'then',
  taper: 'Add a taper',
  remove: 'Remove this phase',
  total: (low: number, high: number) =>
    low === high ? counted(low, visits) : `${number(low)} to ${counted(high, visits)}`,
};

export const session = {
  legend: 'Length of one visit',
  minutes: 'Minutes',
  units: 'Units',
  minuteName: 'min',
  unitName: (count: number) => form(count, units),
  range: (count: number, low: number, high: number) =>
    `${counted(count, units)}: ${number(low)} to ${number(high)} minutes`,
  tooShort: 'Under 8 minutes there is no unit to count.',
};

export const blanks = {
  legend: 'Fill in the blanks',
  name: (before: string) => `Blank after “${before}”`,
  placeholder: '____',
};

export const start = {
  title: 'Start a massage referral',
  rest: 'Complete the referral',
  lead: 'The order before anything is inserted. Fill the blanks; change any line, or untick it.',
  go: (count: number) => `Insert into ${counted(count, fields)}`,
  copy: 'Copy the order',
  cancel: 'Back',
  preview: 'The order',
  include: (name: string) => `Include ${name}`,
  text: (name: string) => `${name}: words to insert`,
};

export const possible = {
  title: 'A referral form without massage',
  sentence: 'Start one here, or write “massage” in the order and the check begins.',
  action: 'Start a massage referral',
};

export const pick = {
  title: 'Pick the fields',
  lead: 'Nothing could be read here. Point to the fields once; they are remembered for this site, without their content.',
  pick: 'Pick in page',
  pickFor: (name: string) => `Pick in page: ${name}`,
  waiting: 'Click the field in the page',
  forget: 'Forget',
  forgetFor: (name: string) => `Forget: ${name}`,
  done: 'Read these fields',
};

export const checkText = {
  title: 'Check any referral text',
  label: 'Referral text',
  placeholder: 'Paste a referral here',
  check: 'Check',
  checking: 'Checking…',
  notOrder: (because: string) =>
    because
      ? `This does not read as an order for massage therapy: ${because}.`
      : 'This does not read as an order for massage therapy.',
  because: {
    'a massage device': 'it is about a massage device',
    'a medical manoeuvre, not massage therapy': 'the massage in it is a medical manoeuvre',
    'a record of treatment given': 'it records treatment that was given',
    'applying a medicine': 'it is about applying a medicine',
    'infant massage teaching': 'it is about teaching infant massage',
    'massage asked about': 'it asks about massage',
    'massage in the past': 'the massage in it is in the past',
    'massage is not mentioned': 'it does not mention massage',
    'massage not covered': 'it says that massage is not paid for',
    'massage not wanted': 'massage is not wanted',
    'massage only considered': 'massage is only considered',
    'massage only talked of': 'massage is only talked of',
    'massage refused': 'massage was refused',
    'massage the patient arranges alone': 'the patient arranges the massage alone',
    'no order for massage': 'nothing in it orders massage',
    'not a clinical order': 'it is no clinical order',
    'physical therapy order': 'it orders physical therapy',
    'self-massage': 'it is about self-massage',
  } satisfies Record<NotMassage, string>,
  failed: 'The text could not be checked. Try again.',
};

export const situations = {
  off: {
    title: 'Off on this site',
    sentence: (site: string) => `The assistant reads nothing on ${site} until you switch it on.`,
    action: (site: string) => `Switch on for ${site}`,
  },
  siteUnknown: {
    title: 'Not switched on here',
    sentence:
      'If this is your EHR, click “Massage referral” in the toolbar, or under its puzzle piece, and switch the site on there. A text can be checked below.',
  },
  notReferral: {
    title: 'Nothing to check here',
    sentence: 'This page holds no referral form. A text can be checked below.',
    action: 'Pick fields by hand',
  },
  blockedFrame: {
    title: 'Part of this form comes from another site',
    sentence: (frame: string) => `It is shown by ${frame} and cannot be read yet.`,
    action: (frame: string) => `Allow ${frame}`,
  },
  reading: { title: 'Reading the page…', sentence: 'The form is being read.' },
  changed: { title: 'The page changed', sentence: 'Looking at it again.' },
  refused: {
    title: (field: string) => `Not inserted into ${field}`,
    because: {
      changed: 'This field has changed since the preview. Look at it and try again.',
      choiceStays: 'A choice among these cannot be taken back here. Change it on the page.',
      closedOff: 'The browser closes this part of the page off.',
      dateParts: 'The parts of this date could not be told apart. Enter it on the page.',
      fieldGone: 'This field is no longer on the page. Check the form and try again.',
      formChanged: 'The form has changed since it was checked. Look at the new points and insert again.',
      formGone: 'The form is no longer on the page. Put the text in by hand.',
      hidden: 'This field is not visible, so nothing was written. Open it on the page and try again.',
      notAccepted: 'The page did not accept this choice.',
      notKept: 'The page did not keep this text.',
      notOffered: 'This list does not offer that choice. Pick the nearest one on the page.',
      numberOnly: 'This field takes a number only.',
      password: 'This is now a password field, so nothing was written.',
      readOnly: 'This field is read-only on the page.',
      silent: 'The page did not answer. Reload it and try again.',
      switchedOff: 'This field is switched off on the page.',
      tooLong: 'The text is longer than this field takes. Shorten it, or use another field.',
      typing: 'You were typing in this field, so it was left to you. Try again when you are done.',
      wholeDate: 'This field takes a whole date. Enter it on the page.',
    } satisfies Record<RefusalReason, string>,
    tooLong: (most: number, length: number) =>
      `This field takes ${number(most)} characters and the text has ${number(length)}. Shorten it, or use another field.`,
    sentence: (reason: string, copied: boolean) =>
      `${reason} ${copied ? 'It is copied: paste it with Ctrl+V.' : 'Copy it and paste it with Ctrl+V.'}`,
    action: 'Copy again',
    actionFirst: 'Copy',
  },
  updated: {
    title: 'The assistant was updated',
    sentence: 'Reload this page to go on. Save the form first.',
    action: 'Reload this page',
  },
  codesExpired: {
    title: (edition: string) => `The ${edition} codes are out of date`,
    sentence: (to: string) =>
      `They were in force until ${day(to)}; codes may have changed since. Load the next edition, or update the extension.`,
    action: 'Load the next edition',
  },
  locked: {
    title: 'Set by your organization',
    sentence: (site: string) => `Your organization decides whether the assistant reads ${site}.`,
  },
  failed: { title: 'Something went wrong', action: 'Look again' },
};

export const documents = {
  title: 'Documents',
  choose: 'Document',
  kinds: {
    prescription: 'Prescription',
    payerLetter: 'Letter of medical necessity: insurer',
    accountLetter: 'Letter of medical necessity: HSA or FSA',
    treatmentPlan: 'Treatment plan: request for authorization',
    appeal: 'Appeal of a denial',
    checklist: 'Prior authorization checklist',
    faxCover: 'Fax cover',
    patientEnglish: 'Patient sheet, English',
    patientSpanish: 'Patient sheet, Spanish',
  },
  lead: 'Click any text to change it. Nothing is kept when this page is closed.',
  blanks: (count: number) =>
    count === 0
      ? 'No blank is open.'
      : `${counted(count, { one: 'blank', other: 'blanks' })} to fill, or to write in by hand.`,
  before: 'Before you print',
  denial: 'Reason the payer gave, in its own words',
  print: 'Print',
  copy: 'Copy text',
  download: 'Download FHIR order',
  downloadNote: 'A draft ServiceRequest (FHIR R4). It names the patient only as you typed the name on a paper.',
  reading: 'Reading the referral…',
  none: 'There is no massage referral in that tab now. Open it there, then choose Documents again.',
};

export const popup = {
  toFix: (count: number) => `${count} to fix`,
  toCheck: (count: number) => `${count} to check`,
  ready: 'Ready',
  possible: 'Referral form found',
  none: 'Nothing to check here',
  off: 'Off on this site',
  reading: 'Reading…',
  open: 'Open panel',
  siteSwitch: (site: string) => `On for ${site}`,
  noSite: 'The assistant cannot work on this page.',
  more: (count: number) => `and ${count} more in the panel`,
  possibleSentence: 'It says nothing of massage yet.',
  noneSentence: 'This page holds no referral form.',
  offSentence: 'Nothing is read here until you switch it on.',
  lockedSentence: 'Set by your organization.',
  settings: 'Settings',
};

export const keyList: [string, string][] = [
  ['Alt Shift M', 'Open the panel'],
  ['Alt Shift V', 'Check this page'],
  ['↑ ↓', 'Next or previous point'],
  ['Enter', 'Do the recommended action'],
  ['C', 'Copy'],
  ['S', 'Show in the page'],
  ['D', 'Dismiss'],
  ['Z or Ctrl Z', 'Undo'],
  ['?', 'Show these keys'],
  ['Esc', 'Back to the page'],
];

export const options = {
  title: 'Massage Referral Assistant',
  lead: 'Settings stay in this browser. They hold nothing about a patient.',
  locked: 'Set by your organization',
  sections: {
    sites: 'Sites',
    you: 'You and your payer',
    prescriber: 'Prescriber block',
    presets: 'Presets',
    file: 'Import and export',
    codes: 'Codes',
    keys: 'Keyboard',
  },
  sites: {
    lead: 'The assistant works only on sites that are switched on here.',
    none: 'No site yet.',
    add: 'Add site',
    address: 'Address of the EHR',
    placeholder: 'https://ehr.example',
    invalid: 'Enter an address such as https://ehr.example.',
    known: 'This site is already on.',
    remove: 'Remove',
    removeSite: (site: string) => `Remove ${site}`,
  },
  language: 'Language · Idioma',
  languages: { auto: 'As the browser', en: 'English', es: 'Español' },
  role: 'You are',
  payer: 'Usual payer',
  state: 'State',
  none: 'None',
  fields: { name: 'Name', credential: 'Credential', npi: 'NPI', phone: 'Phone', fax: 'Fax' },
  credentialHint: 'MD, DO, NP, PA-C …',
  npi: {
    empty: 'Ten digits, starting with 1 or 2.',
    short: (count: number) => `${count} of 10 digits`,
    valid: 'Check digit is right',
    invalid: 'Check digit does not fit. Compare it with the NPI registry.',
    notNpi: 'An NPI has ten digits and starts with 1 or 2.',
  },
  minutes: 'Visit lengths to offer, in minutes',
  minutesHint: 'Separate with commas: 30, 45, 60',
  minutesInvalid: 'Enter whole minutes from 1 to 240, separated with commas.',
  plans: 'Plans to offer',
  planName: 'Name',
  picked: 'Fields picked by hand',
  addPlan: 'Add plan',
  removePlan: (name: string) => `Remove ${name}`,
  exportFile: 'Export settings',
  importFile: 'Import settings…',
  importTitle: 'What will change',
  importNothing: 'The file says the same as your settings. Nothing will change.',
  importGo: 'Use these settings',
  cancel: 'Cancel',
  setting: 'Setting',
  from: 'Now',
  to: 'After import',
  codes: {
    asking: 'Looking the codes up…',
    notLoaded: 'The codes could not be loaded. Close this page and open it again.',
    edition: (name: string, from: string, to: string) => `ICD-10-CM ${name}, in force ${day(from)} to ${day(to)}`,
    rows: (rows: number, billable: number) =>
      `${number(rows)} codes and categories, ${number(billable)} of them billable`,
    expired: 'This edition is out of date. Load the next one, or update the extension.',
    load: 'Load the next edition…',
    hint: 'The order file that CDC/NCHS publishes every summer, for example icd10cm-order-2028.txt. It is checked first, and used as a whole or not at all.',
    busy: 'Reading the file…',
    refused: (problem: string) => `Nothing was changed. ${problem}`,
    unread: 'The file could not be read.',
    notKept: 'This browser could not keep the codes. Make room on the disk and try again.',
    previewTitle: 'What the file holds',
    changes: (added: number, gone: number) =>
      `${counted(added, codes)} new, ${counted(gone, codes)} gone since the edition in use`,
    use: (name: string) => `Use ${name}`,
    remove: 'Remove',
    loaded: {
      inUse: (name: string) => `${name} was loaded here and is in use.`,
      waiting: (name: string, from: string) => `${name} was loaded here and will be used from ${day(from)}.`,
      superseded: (name: string) => `${name} was loaded here; the extension now brings an edition as new.`,
    },
    damaged: 'The edition that was loaded here cannot be read. The codes that came with the extension are used.',
  },
};

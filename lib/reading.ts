/** What a page says: fields with labels, meanings and values. Page text is untrusted: the worker parses it before use. */

export const meanings = [
  'diagnosis',
  'procedure',
  'bodyArea',
  'units',
  'frequency',
  'duration',
  'medicalNecessity',
  'goals',
  'precautions',
  'signature',
  'provider',
  'providerNpi',
  'orderDate',
  'patient',
  'payer',
  'authorization',
  'narrative',
  'referredTo',
  'other',
] as const;

/** What a field is for. `narrative` is the free-text order, reason or notes; `other` is anything we are not sure of. */
export type Meaning = (typeof meanings)[number];

export const controlKinds = [
  'text',
  'multiline',
  'rich',
  'number',
  'date',
  'select',
  'combobox',
  'checkbox',
  'radio',
  'readonly',
] as const;

/** How a field takes a value. `readonly` shows a value that cannot be changed from the form. */
export type ControlKind = (typeof controlKinds)[number];

/** One named reason for a meaning, kept so that a decision can be explained. `score` may be negative. */
export interface Signal {
  name: string;
  words: string;
  score: number;
}

export interface FieldReading {
  /** Unique in its document. The live element stays in the page. */
  id: string;
  /** A CSS selector unique in its frame. */
  selector: string;
  label: string;
  /** The heading the field stands under, if any. */
  section: string;
  meaning: Meaning;
  /** 0 to 1. */
  confidence: number;
  kind: ControlKind;
  /** The words a person sees in the control: the option's text, not its value attribute. */
  value: string;
  editable: boolean;
  /** What may be chosen, for selects, radios and check boxes; empty otherwise. */
  options: string[];
  signals: Signal[];
}

/** Is there a massage referral here? `possible` = a referral or order form that is not (yet) about massage. */
export type Detection = 'referral' | 'possible' | 'none';

/** Says which patient, form and document a Reading belongs to, so that nothing crosses over to another. */
export interface Epoch {
  /** Random, made when the content script starts in a document. */
  document: string;
  /** Counts up whenever the form, the route or the patient on the page changes. */
  form: number;
}

/** What one frame says. The worker adds tab and frame from the sender, never from the message. */
export interface Reading {
  epoch: Epoch;
  detected: Detection;
  /** 0 to 1. */
  confidence: number;
  /** Host name of the frame, e.g. `ehr.example`. */
  site: string;
  /** Product name when an adapter knows it ("OpenMRS"), otherwise ''. */
  product: string;
  /**
   * What of the page spoke for an order (`order`), and for something else (`other`), the strongest first; then, where it
   * was none but for what was typed, the field it was typed in (`typed`).
   */
  signals: Signal[];
  /** The form's own heading, or ''. */
  title: string;
  /** The patient's initials ("J. R."), or '' when the page names nobody. */
  patient: string;
  fields: FieldReading[];
  /** Match patterns of other sites whose frames fill a good part of this one. */
  foreignFrames: string[];
  /** Visible text around the form (patient banner, problem list), at most 20,000 characters; '' when nothing was detected. */
  chart: string;
  /** Milliseconds the scan took. */
  scanMs: number;
}

import type { ControlKind, Detection, Meaning, Signal } from '../reading.ts';

/** What a page asks about itself: words that stand around its fields, and of what was typed only texts that name massage. */
export interface AskedPage {
  /** Host and path. */
  address: string;
  title: string;
  headings: string[];
  buttons: string[];
  /** Password boxes that can be seen. */
  passwords: number;
  /** Ids, names and addresses of the forms. */
  names: string[];
  /** By what else a product may be known: classes of the body, ids of the boxes right in it. */
  marks: string[];
  /** What stands over the first field of a page without headings. */
  lead: string[];
  /** What was chosen where a kind of form may be chosen. */
  chosen: string[];
  /** What was typed into fields, where it may speak of massage; empty until the kind of page is known. */
  typed: Typed[];
  /** In the order of the page. */
  fields: AskedField[];
}

export interface Typed {
  label: string;
  text: string;
}

export interface AskedField {
  kind: ControlKind;
  label: string;
  /** The element's id or name. */
  name: string;
  evidence: Evidence[];
  hint: Hint | null;
  /** Stands in one row with the field before it. */
  isNextInRow: boolean;
}

/** A piece of text about a field, and where it was found. */
export interface Evidence {
  source: Source;
  text: string;
}

export type Source = (typeof sources)[number];

export const sources = [
  'labelledby',
  'label',
  'ariaLabel',
  'columnHead',
  'before',
  'after',
  'group',
  'option',
  'placeholder',
  'title',
  'identifier',
  'section',
] as const;

/** What an adapter or a person says that a field is. */
export interface Hint {
  meaning: Meaning;
  name: string;
}

/** The answer: what each field is for, and what kind of page they stand on. */
export interface Understood {
  detected: Detection;
  /** 0 to 1, of the page as a whole. */
  confidence: number;
  /** The decision may change with what was typed: an order of something else, a clinical note. */
  dependsOnTyped: boolean;
  /** What of the page spoke for an order, and for something else, the strongest first. */
  signals: Signal[];
  /** The name of the product, where it is known. */
  product: string;
  /** What the page calls itself, as it stands there. */
  title: string;
  /** What is said of fields, each once: of hundreds of values on a chart the same is said. */
  judgements: Judgement[];
  /** The place of each field's judgement among them, in the order asked. */
  fields: number[];
}

export interface Judgement {
  meaning: Meaning;
  /** 0 to 1. */
  confidence: number;
  signals: Signal[];
}

/** A field as the page asked about it, with the answer. */
export interface JudgedField extends AskedField, Judgement {}

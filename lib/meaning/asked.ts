import type { ControlKind, Meaning, Signal } from '../reading.ts';

/** What a page asks about its fields: words that stand around them, never what was typed into them. */
export interface AskedPage {
  title: string;
  headings: string[];
  buttons: string[];
  /** Password boxes that can be seen. */
  passwords: number;
  /** Names of the forms and the address of the page. */
  names: string[];
  /** What stands over the first field of a page without headings. */
  lead: string[];
  /** What was chosen where a kind of form may be chosen. */
  chosen: string[];
  /** In the order of the page. */
  fields: AskedField[];
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

/** The answer: what each field is for, in the same order, and what kind of page they stand on. */
export interface Understood {
  context: Context;
  /** 0 to 1, of the page as a whole. */
  confidence: number;
  fields: Judgement[];
}

/** An order or referral form, another clinical note, or neither. */
export type Context = (typeof contexts)[number];

export const contexts = ['order', 'note', 'other'] as const;

export interface Judgement {
  meaning: Meaning;
  /** 0 to 1. */
  confidence: number;
  signals: Signal[];
}

/** A field as the page asked about it, with the answer. */
export interface JudgedField extends AskedField, Judgement {}

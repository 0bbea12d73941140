import type { CodeTable } from '../codes/code.ts';
import type { Language, Said } from '../languages.ts';
import type { PayerProfile } from '../payers/profile.ts';
import type { Prescriber } from '../settings.ts';
import type { Therapist } from '../therapists/therapist.ts';

/** A document as data: nothing of it is kept, everything may be edited before it is printed, and nobody is signed for. */
export interface Paper {
  title: string;
  language: Language;
  /** Set in two columns below the facts, so that a sheet of short lists fits one page. */
  columns?: 2;
  sections: Section[];
  /** For the person who prints it; never on the printed page. */
  notes: Said[];
}

/** How a part of a page is set: `who` names people and numbers in two columns, `urgent` stands out, `small` is small print. */
export type Role = 'letterhead' | 'who' | 'facts' | 'text' | 'urgent' | 'signature' | 'small';

export interface Section {
  role: Role;
  heading?: string;
  rows?: Row[];
  paragraphs?: string[];
  bullets?: string[];
  /** Lines with a box to tick. */
  ticks?: Tick[];
}

export interface Tick {
  text: string;
  done: boolean;
}

export interface Row {
  label: string;
  value: string;
  /** What the value is, where papers ask for the same under several labels: filled in once, it stands on all of them. */
  fact?: Fact;
}

export type Fact = 'patient' | 'birthDate' | 'memberId' | 'payer' | 'employer' | 'therapist';

/** What a document may know besides the referral. The patient is never among it: the person who prints fills that in. */
export interface PaperContext {
  /** ISO date. */
  today: string;
  codes: Pick<CodeTable, 'find'>;
  payer: PayerProfile | null;
  /** Of the interface: papers for the clinic's own desk are written in it. English when absent. */
  language?: Language;
  /** The clinic's prescriber block, from the options. */
  prescriber: Prescriber;
  /** Whom the user chose to send the patient to; nobody is chosen unasked. */
  therapist?: Therapist | null;
}

export const row = (label: string, value: string, fact?: Fact): Row => ({ label, value, ...(fact && { fact }) });

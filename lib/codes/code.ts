/** The ICD-10-CM edition as the rest of the house sees it. */

import type { Said } from '../languages.ts';

export interface Edition {
  /** "FY2027". */
  name: string;
  /** First day in force, ISO date. */
  from: string;
  /** Last day in force, ISO date. */
  to: string;
  rows: number;
  billable: number;
}

export interface Code {
  /** With dot, upper case: "M54.50". */
  code: string;
  billable: boolean;
  title: string;
}

/** What is known of one written code. */
export interface CodeVerdict {
  /** As asked. */
  asked: string;
  /** Normal form with dot, or the text as asked when it has no code form. */
  code: string;
  /** In the edition in force, billable or not. */
  valid: boolean;
  billable: boolean;
  title: string;
  /** Billable codes to use instead, the likely one first. */
  replacements: Code[];
  /** One sentence each, for a person. */
  notes: Said[];
}

export interface SearchOptions {
  limit?: number;
  /** Words and side already in the form: they lift fitting codes. */
  context?: string;
  /** Codes seen elsewhere on the chart: they come first. */
  chartCodes?: string[];
}

export interface CodeTable {
  edition: Edition;
  find(code: string): Code | undefined;
  /** Direct and indirect billable descendants, in tabular order. */
  billableUnder(code: string): Code[];
  /** `context`: words of the order next to the code; they decide which replacement is likely. */
  verify(code: string, context?: string): CodeVerdict;
  search(query: string, options?: SearchOptions): Code[];
  /** Makes search ready, so that the first one does not wait. */
  warm(): void;
  /** Notes of the tabular list and the same condition on other sides, for a code that was picked. */
  about(code: string): CodeFacts;
}

/** What to show of a code that was picked. */
export interface CodeFacts {
  /** Edition of the notes, e.g. "FY2026"; '' when none are loaded. */
  edition: string;
  /** Other names for the condition. */
  includes: string[];
  /** Excludes1 notes and where they stand. */
  excludes: { place: string; text: string }[];
  /** Codes that must stand before this one. */
  codeFirst: string[];
  /** Codes to add. */
  useAdditional: string[];
  /** The 7th characters and their meanings, or ''. */
  seventh: string;
  /** The same condition on the other sides, this code included. */
  siblings: Code[];
  /** Much the same condition at other sites, this code included; empty when there are none, or too many to choose from. */
  sites: Code[];
  /** The same injury at its other stages, this code included; empty for other codes. */
  encounters: Code[];
}

import type { HurtingKind } from '../referral.ts';

/** One way of saying something that hurts a claim of necessity, and the company in which it does not. */
export interface HurtingCue {
  kind: HurtingKind;
  words: RegExp;
  /** Directly before or after the words, these make them harmless. */
  harmlessBefore?: RegExp;
  harmlessAfter?: RegExp;
  /** The words hurt only behind these, or before those. */
  onlyBefore?: RegExp;
  onlyAfter?: RegExp;
}

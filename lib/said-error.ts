import type { Said } from './languages.ts';

/** A failure with one sentence for the person, in every language of the interface. */
export class SaidError extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}

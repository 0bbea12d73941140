import type { Said } from './languages.ts';

/** A failure with one sentence for the person, in every language of the interface. */
export class SaidError extends Error {
  readonly said: Said | string;

  constructor(said: Said | string) {
    super(typeof said === 'string' ? said : said.en);
    this.said = said;
  }
}

import { figuresIn } from './figures.ts';

const { day } = figuresIn('en');

/** The words about the clinic's own payers, in English. */
export const payers = {
  title: 'Payers of your own',
  lead: 'A payer profile from a file stands beside the built-in ones, and may make one of them precise. It holds nothing about a patient.',
  none: 'No payer of your own yet.',
  load: 'Load a payer profile…',
  full: (most: number) => `A clinic can keep ${most} payers. Remove one first.`,
  previewTitle: 'What the file says',
  replaces: (name: string) => `It replaces “${name}”.`,
  narrows: (name: string) => `It makes “${name}” precise.`,
  source: 'Source',
  reviewed: (on: string, due: string) => `Reviewed on ${day(on)}, review due ${day(due)}`,
  surely: {
    H: 'Read in a primary text',
    M: 'Read in a secondary text: verify with the payer',
    U: 'Not verified: verify with the payer',
  },
  use: (name: string) => `Use ${name}`,
  remove: 'Remove',
  removePayer: (name: string) => `Remove ${name}`,
};

/** What can be done where a payer does not pay, or has refused, in English. */
export const ways = {
  patientPays: 'The patient pays',
  accountPays: 'HSA or FSA, with a letter',
  appeal: 'Write the appeal',
  papers: 'Print its papers',
  papersFirst: 'Open them before you save: a form that is closed cannot be read.',
};

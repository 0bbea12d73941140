/** Data: the words about the clinic's therapists, in English. */

import { figuresIn } from './figures.ts';

const { counted } = figuresIn('en');
const rows = (count: number) => counted(count, { one: 'row', other: 'rows' });
const people = (count: number) => counted(count, { one: 'therapist', other: 'therapists' });

export const therapists = {
  title: 'Therapists',
  lead: 'Whom you refer to. The panel offers them; nobody is chosen for you.',
  nobody: 'Nobody yet.',
  add: 'Add therapist',
  edit: 'Edit',
  done: 'Done',
  remove: 'Remove',
  editWhom: (name: string) => `Edit ${name}`,
  removeWhom: (name: string) => `Remove ${name}`,
  unnamed: 'Without a name',
  full: (most: number) => `No more than ${most} therapists can be kept.`,
  fields: {
    name: 'Name',
    credential: 'Credential',
    licence: 'License number',
    phone: 'Phone',
    fax: 'Fax',
    npi: 'NPI',
  },
  credentialHint: 'LMT',
  networks: 'In the network of',
  noNetwork: 'None recorded',
  addNetwork: 'Add a payer',
  leaveNetwork: (payer: string) => `Leave ${payer}`,
  training: 'Trained in',
  trainings: { lymphatic: 'Lymphatic drainage', oncology: 'Oncology massage', prenatal: 'Prenatal massage' },
  file: 'Choose a file…',
  paste: 'Or paste a table, with its row of headings',
  pasteHint: 'Name, Credential, License, Phone, Fax, NPI, Networks, Training',
  read: 'Look at the table',
  hint: 'A CSV file, or a table copied from a spreadsheet, whose first row names the columns. It is shown first.',
  preview: 'What the list holds',
  row: 'Row',
  what: 'What happens',
  effects: {
    added: 'Will be added',
    changed: 'Will change what is kept',
    same: 'Is kept already',
    repeats: 'Left out: an earlier row names the same therapist.',
  },
  left: (words: string) => `Not known here and left out: ${words}.`,
  unused: (headings: string) => `Columns that are not used: ${headings}.`,
  rowProblems: {
    noName: 'Left out: it has no name.',
    npi: (npi: string) => `Left out: ${npi} is not an NPI. Compare it with the NPI registry.`,
    tooLong: 'Left out: a cell is longer than 200 characters.',
    tooManyCells: 'Left out: it has more cells than there are headings. Put a cell that holds a comma in quotes.',
  },
  fileProblems: {
    tooLong: 'Nothing was changed. The list is too long; it may hold 500,000 characters.',
    notText: 'Nothing was changed. This is not a text file; save the table as CSV.',
    unclosed: 'Nothing was changed. A quotation mark is opened and never closed.',
    noName: 'Nothing was changed. The first row must name the columns, and one of them must be Name.',
    noRows: 'Nothing was changed. There is no row below the headings.',
    tooMany: (most: number) => `Nothing was changed. No more than ${most} therapists can be kept.`,
  },
  nothing: 'Nothing would change.',
  cancel: 'Cancel',
  use: (added: number, changed: number) =>
    [added > 0 && `Add ${people(added)}`, changed > 0 && `${added > 0 ? 'change' : 'Change'} ${changed}`]
      .filter(Boolean)
      .join(', '),
  leftOut: (count: number) => `${rows(count)} left out.`,
  choose: 'Therapist',
  notChosen: 'Not chosen',
};

import { longDate } from '../dates/long-date.ts';
import type { Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import { authorOf } from './author.ts';
import { type Paper, type PaperContext, row } from './paper.ts';
import { therapistName } from './therapist-on-paper.ts';

/** The first page of a fax. It lies open in a tray: no name, no diagnosis and no number of the patient stands on it. */
export function faxCover(referral: Referral, context: PaperContext): Paper {
  const { name, credential, phone, fax } = authorOf(referral, context.prescriber);
  return {
    title: 'Fax',
    language: 'en',
    sections: [
      {
        role: 'facts',
        heading: 'To',
        rows: [
          row('Name', therapistName(context.therapist), 'therapist'),
          row('Fax', context.therapist?.fax || blank),
          row('Phone', context.therapist?.phone || blank),
        ],
      },
      {
        role: 'facts',
        heading: 'From',
        rows: [row('Name', `${name}, ${credential}`), row('Fax', fax), row('Phone', phone)],
      },
      {
        role: 'facts',
        heading: 'This fax',
        rows: [
          row('Date', longDate(context.today)),
          row('Subject', 'Massage therapy referral'),
          row('Patient’s initials', blank),
          row('Pages, with this one', blank),
        ],
      },
      { role: 'text', heading: 'Attached', ticks: attachments.map((text) => ({ text, done: false })) },
      { role: 'text', heading: 'Message', paragraphs: [blank] },
      { role: 'urgent', heading: 'Confidential', paragraphs: confidential },
    ],
    notes: [
      {
        en: 'Leave the patient’s name, date of birth, diagnosis and claim number off this page.',
        es: 'No ponga en esta página el nombre, la fecha de nacimiento, el diagnóstico ni el número de reclamación del paciente.',
      },
    ],
  };
}

const attachments = [
  'Signed prescription',
  'Letter of medical necessity',
  'Treatment plan and request for authorization',
  'Visit note',
  'Authorization',
  `Other: ${blank}`,
];

/** What a misdirected page has to say for itself (HIPAA Privacy Rule, 45 CFR 164.530(c): reasonable safeguards). */
const confidential = [
  'This fax holds health information that the law protects. It is meant only for the person named above.',
  'If it reached you by mistake, call the sender at the number above. Do not read it further, copy it or pass it on, and destroy every page.',
];

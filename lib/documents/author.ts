import type { Referral } from '../referral.ts';
import type { Prescriber } from '../settings.ts';
import { blank } from '../wording/blank.ts';
import { type Row, row, type Section } from './paper.ts';

/** Who orders, with blanks for what nobody said. */
export interface Author {
  name: string;
  credential: string;
  npi: string;
  phone: string;
  fax: string;
}

/**
 * The clinician whom the order names, otherwise the clinic's prescriber. One person's NPI never stands beside another's
 * name; telephone and fax belong to the clinic.
 */
export function authorOf({ provider, signature }: Referral, prescriber: Prescriber): Author {
  const named = provider.name ?? signature.signer;
  const other = named !== null && !samePerson(named, prescriber.name);
  const block = other ? { name: '', credential: '', npi: '' } : prescriber;
  return {
    name: named ?? (block.name || blank),
    credential: provider.credential ?? signature.credential ?? (block.credential || blank),
    npi: (provider.npiValid && provider.npi) || block.npi || blank,
    phone: prescriber.phone || blank,
    fax: prescriber.fax || blank,
  };
}

/** "A. Ruiz" and "Anna Ruiz" may be one person; "J. Ruiz" is another. */
function samePerson(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []);
  return a?.at(-1) === b?.at(-1) && a?.[0]?.[0] === b?.[0]?.[0];
}

export const letterhead = (author: Author): Section => ({
  role: 'letterhead',
  heading: [author.name, author.credential].join(', '),
  rows: [row('NPI', author.npi), row('Phone', author.phone), row('Fax', author.fax)],
});

/** A line to sign on. It stays empty whatever the order says: a paper is signed by hand or not at all. */
export const signatureBlock = ({ name, credential, npi }: Author): Section => ({
  role: 'signature',
  rows: [row('Signature', ''), row('Date', ''), ...printed(name, credential, npi)],
});

const printed = (name: string, credential: string, npi: string): Row[] => [
  row('Printed name and credential', `${name}, ${credential}`),
  row('NPI', npi),
];

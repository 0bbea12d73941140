import type { Meaning } from '../reading.ts';
import type { JudgedField } from './asked.ts';
import { wordsOf, wordsOfIdentifier } from './words.ts';

const parties = new Set<Meaning>(['patient', 'provider', 'referredTo', 'payer']);
const coded = new Set<Meaning>(['diagnosis', 'procedure']);
const detail = /\b(?:name|address|street|city|state|province|zip|postal|phone|telephone|tel|fax|email|mobile|number)\b/;
const description = /^(?:description|desc|name|code|text|term)$/;
const REACH = 6;
const BORROWED = 0.8;

/** A field that only its neighbours explain: the phone of the specialist above, the description of the code before. */
export function explainByNeighbours(field: JudgedField, index: number, fields: JudgedField[]): JudgedField {
  const isNext = isNextOfRow(field, fields[index - 1]);
  if (!isNext && !mayBeDetail(field) && !mayBeDescription(field)) return field;
  const before = fields.slice(Math.max(0, index - REACH), index).reverse();
  const code = before.slice(0, 3).find(({ meaning }) => coded.has(meaning));
  const after = fields.slice(index + 1, index + 3);
  const meaning =
    (isNext && before[0]?.meaning) ||
    (partyOf(field, before) ?? codedBefore(field, code) ?? patientAfter(field, after));
  if (!meaning) return field;
  const lender = [...before, ...after].find((other) => other.meaning === meaning);
  return { ...field, meaning, confidence: Math.round((lender?.confidence ?? 0) * BORROWED * 100) / 100 };
}

/** The second box of a row for several codes, of which the first alone has a label. */
const isNextOfRow = ({ signals, isNextInRow }: JudgedField, before: JudgedField | undefined): boolean =>
  signals.every(({ name }) => name === 'section') && isNextInRow && before !== undefined && coded.has(before.meaning);

const mayBeDetail = ({ meaning, label }: JudgedField): boolean =>
  meaning === 'other' && detail.test(wordsOf(label).join(' '));
const mayBeDescription = ({ label }: JudgedField): boolean => description.test(label.toLowerCase());

/** A detail with the same name prefix as a field that names a party (`t_name`, `t_address1`). */
function partyOf(field: JudgedField, before: JudgedField[]): Meaning | null {
  if (!mayBeDetail(field)) return null;
  const prefix = prefixOf(field);
  const owner = before.find((other) => parties.has(other.meaning) && prefix !== '' && prefixOf(other) === prefix);
  return owner?.meaning ?? null;
}

function prefixOf({ name }: JudgedField): string {
  const words = wordsOfIdentifier(name);
  // The numbers of `q3` and `q4` say nothing of whose they are.
  return (words[1] ?? '') > '9' ? (words[0] ?? '') : '';
}

/** "Name", and after it a date of birth or a record number. */
const patientAfter = ({ meaning, label }: JudgedField, after: JudgedField[]): Meaning | null =>
  meaning === 'other' && /^(?:full )?name$|^nombre$/i.test(label) && after.some((next) => next.meaning === 'patient')
    ? 'patient'
    : null;

function codedBefore(field: JudgedField, previous: JudgedField | undefined): Meaning | null {
  if (!previous || !coded.has(previous.meaning) || !mayBeDescription(field)) return null;
  return /code|cpt|icd|hcpcs/i.test(`${previous.label} ${field.label} ${previous.name}`) ? previous.meaning : null;
}

import type { Meaning } from '../reading.ts';
import { attributeOf } from './safe-dom.ts';
import { wordsOf, wordsOfIdentifier } from './words.ts';

interface Neighbour {
  meaning: Meaning;
  confidence: number;
  label: string;
  element: Element;
  signals: unknown[];
}

const parties = new Set<Meaning>(['patient', 'provider', 'referredTo', 'payer']);
const coded = new Set<Meaning>(['diagnosis', 'procedure']);
const detail = /\b(?:name|address|street|city|state|province|zip|postal|phone|telephone|tel|fax|email|mobile|number)\b/;
const description = /^(?:description|desc|name|code|text|term)$/;
const REACH = 6;
const BORROWED = 0.8;

/** A field that only its neighbours explain: the phone of the specialist above, the description of the code before. */
export function explainByNeighbours<Field extends Neighbour>(field: Field, index: number, fields: Field[]): Field {
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
const isNextOfRow = ({ signals, element }: Neighbour, before: Neighbour | undefined): boolean =>
  signals.length === 0 &&
  before !== undefined &&
  coded.has(before.meaning) &&
  (element.previousElementSibling === before.element || cellBefore(element) === before.element.parentElement);

const cellBefore = (element: Element): Element | null | undefined =>
  element.parentElement?.localName === 'td' ? element.parentElement.previousElementSibling : undefined;

const mayBeDetail = ({ meaning, label }: Neighbour): boolean =>
  meaning === 'other' && detail.test(wordsOf(label).join(' '));
const mayBeDescription = ({ label }: Neighbour): boolean => description.test(label.toLowerCase());

/** A detail with the same name prefix as a field that names a party (`t_name`, `t_address1`). */
function partyOf(field: Neighbour, before: Neighbour[]): Meaning | null {
  if (!mayBeDetail(field)) return null;
  const prefix = prefixOf(field);
  const owner = before.find((other) => parties.has(other.meaning) && prefix !== '' && prefixOf(other) === prefix);
  return owner?.meaning ?? null;
}

const nameOf = (element: Element): string => attributeOf(element, 'id') || attributeOf(element, 'name');

function prefixOf({ element }: Neighbour): string {
  const name = nameOf(element);
  const words = wordsOfIdentifier(name);
  // The numbers of `q3` and `q4` say nothing of whose they are.
  return (words[1] ?? '') > '9' ? (words[0] ?? '') : '';
}

/** "Name", and after it a date of birth or a record number. */
const patientAfter = ({ meaning, label }: Neighbour, after: Neighbour[]): Meaning | null =>
  meaning === 'other' && /^(?:full )?name$|^nombre$/i.test(label) && after.some((next) => next.meaning === 'patient')
    ? 'patient'
    : null;

function codedBefore(field: Neighbour, previous: Neighbour | undefined): Meaning | null {
  if (!previous || !coded.has(previous.meaning) || !mayBeDescription(field)) return null;
  return /code|cpt|icd|hcpcs/i.test(`${previous.label} ${field.label} ${nameOf(previous.element)}`)
    ? previous.meaning
    : null;
}

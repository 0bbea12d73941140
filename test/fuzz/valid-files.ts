import fc from 'fast-check';
import { type OrderFile, parseOrderFile } from '../../lib/codes/order-file.ts';
import { orderTextFrom } from '../../lib/documents/resource-text.ts';
import { readTherapists } from '../../lib/therapists/list-file.ts';
import type { Therapist } from '../../lib/therapists/therapist.ts';
import { bent, hows, paths, slipped } from './bend.ts';

/** A file as somebody would write it, and what must come of it. */
interface Valid {
  text: string;
  holds: unknown;
}

export interface FuzzedFile {
  name: string;
  /** How many are tried as they are, and how many with one change: an edition is long. */
  runs: { whole: number; changed: number };
  valid: fc.Arbitrary<Valid>;
  /** The file with one thing wrong, odd or only different. */
  changed: (text: string) => fc.Arbitrary<string>;
  /** What is taken of a text; null when it is refused. */
  read: (text: string) => unknown;
  /** Whether `taken` holds what the file held. */
  kept: (taken: never, holds: never) => boolean;
  /** What was taken, as a file: read again it is the same. */
  written: (taken: never) => string;
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdeéñ’ -'), minLength: 1, maxLength: 20 });
const words = letters.map((each) => `${each.replace(/\s+/g, ' ').trim()}a`);
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const optional = (given: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), given);

const person = fc.record({
  name: fc.tuple(words, words).map(([first, last]) => `Jo ${first}, ${last}`),
  credential: fc.constantFrom('', 'LMT', 'RMT', '"LMT"'),
  licence: optional(digits(8).map((number) => `MA ${number}`)),
  phone: optional(digits(4).map((number) => `555-${number}`)),
  fax: optional(digits(4).map((number) => `555 ${number}`)),
  npi: fc.constantFrom('', '1234567893', '1679576722'),
});
const headings = { name: 'Name', credential: 'Title', licence: 'License no.', phone: 'Tel.', fax: 'Fax', npi: 'NPI' };
type Person = Record<keyof typeof headings, string>;
const everyColumn = Object.keys(headings) as (keyof Person)[];

function table(people: Person[], order: (keyof Person)[], delimiter: string, end: string): string {
  const cell = (value: string) => (/[",;\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const rows = [order.map((column) => headings[column]), ...people.map((each) => order.map((column) => each[column]))];
  return rows.map((row) => row.map(cell).join(delimiter)).join(end);
}

const asPerson = ({ name, credential, licence, phone, fax, npi }: Therapist): Person => ({
  ...{ name, credential, licence, phone, fax, npi },
});

export const therapists: FuzzedFile = {
  name: 'a list of therapists',
  runs: { whole: 300, changed: 300 },
  valid: fc
    .tuple(
      fc.array(person, { minLength: 1, maxLength: 6 }),
      fc.shuffledSubarray(everyColumn, { minLength: everyColumn.length }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([people, order, delimiter, end]) => ({ text: table(people, order, delimiter, end), holds: people })),
  changed: slipped,
  read: (text) => {
    const file = readTherapists(text, []);
    const rows = 'rows' in file ? file.rows : [];
    const people = rows.flatMap((row) => ('therapist' in row ? [asPerson(row.therapist)] : []));
    return people.length > 0 && people.length === rows.length ? people : null;
  },
  kept: (taken: Person[], people: Person[]) => JSON.stringify(taken) === JSON.stringify(people),
  written: (taken: Person[]) => table(taken, everyColumn, ',', '\n'),
};

const orderLine = (code: string, billable: boolean, title: string) =>
  `00001 ${code.padEnd(7)} ${Number(billable)} ${title.slice(0, 60).padEnd(60)} ${title}`;

type Edition = Exclude<OrderFile, { problem: unknown }>;

/** Ten thousand categories of a few codes each. */
const edition = (kinds: number, title: string) =>
  Array.from({ length: 10_000 }, (_, at) => `${'ABCDEFGHIJ'[at % 10]}${String(at).padStart(4, '0')}`).flatMap(
    (category) => [
      orderLine(category, false, title),
      ...Array.from({ length: kinds }, (_, kind) => orderLine(`${category}${kind}`, true, `${title}, kind ${kind}`)),
    ],
  );

const editions: FuzzedFile = {
  name: 'an edition of codes',
  runs: { whole: 3, changed: 24 },
  valid: fc
    .tuple(fc.integer({ min: 8, max: 9 }), words, fc.constantFrom('\n', '\r\n'))
    .map(([kinds, title, end]) => ({ text: edition(kinds, title).join(end), holds: 10_000 * (kinds + 1) })),
  changed: slipped,
  read: (text) => {
    const read = parseOrderFile(text, 2028);
    return 'problem' in read ? null : read;
  },
  kept: ({ codes, edition }: Edition, rows: number) => codes.length === rows && edition.rows === rows,
  written: ({ codes }: Edition) =>
    codes.map(({ code, billable, title }) => orderLine(code.replace('.', ''), billable, title)).join('\n'),
};

const concept = (codes: string[], system: string) =>
  fc.record(
    { coding: fc.constantFrom(...codes).map((code) => [{ system, code }]), text: words },
    { requiredKeys: ['coding'] },
  );
const icd10 = concept(['M54.50', 'M54.2', 'G44.209', 'S13.4XXA'], 'http://hl7.org/fhir/sid/icd-10-cm');
const procedure = concept(['97124', '97140'], 'http://www.ama-assn.org/go/cpt');
const repeat = fc.record({
  frequency: fc.integer({ min: 1, max: 3 }),
  period: fc.constant(1),
  periodUnit: fc.constantFrom('wk', 'mo'),
  boundsDuration: fc.record({
    value: fc.integer({ min: 2, max: 12 }),
    unit: fc.constant('wk'),
    code: fc.constant('wk'),
  }),
});

const serviceRequest = fc.record(
  {
    resourceType: fc.constant('ServiceRequest'),
    status: fc.constantFrom('draft', 'active', 'on-hold', 'completed', 'unknown'),
    intent: fc.constantFrom('order', 'proposal', 'plan', 'original-order'),
    code: procedure,
    reasonCode: fc.array(icd10, { minLength: 1, maxLength: 4 }),
    bodySite: fc.array(
      words.map((text) => ({ text })),
      { minLength: 1, maxLength: 3 },
    ),
    occurrenceTiming: repeat.map((each) => ({ repeat: each })),
    quantityQuantity: fc.record({ value: fc.integer({ min: 1, max: 4 }), unit: fc.constant('units') }),
    authoredOn: fc.constantFrom('2026-11-21', '2026-11-21T08:00:00Z', '2026-11'),
    requester: words.map((display) => ({ display })),
    insurance: fc.array(fc.record({ display: words, identifier: digits(7).map((value) => ({ value })) }), {
      maxLength: 2,
    }),
    note: fc.array(
      words.map((text) => ({ text })),
      { maxLength: 2 },
    ),
    patientInstruction: words,
  },
  { requiredKeys: ['resourceType', 'status', 'intent', 'code', 'reasonCode', 'bodySite'] },
);
type Order = typeof serviceRequest extends fc.Arbitrary<infer Value> ? Value : never;

const bundled = (resource: Order) => ({ resourceType: 'Bundle', type: 'collection', entry: [{ resource }] });

export const orders: FuzzedFile = {
  name: 'an order in FHIR',
  runs: { whole: 300, changed: 300 },
  valid: fc.tuple(serviceRequest, fc.boolean()).map(([order, inBundle]) => ({
    text: JSON.stringify(inBundle ? bundled(order) : order),
    holds: order,
  })),
  changed: (text) =>
    fc.oneof(
      slipped(text),
      fc
        .tuple(paths, fc.jsonValue(), hows)
        .map(([path, value, how]) => JSON.stringify(bent(JSON.parse(text), path, value, how))),
    ),
  read: (text) => {
    const said = orderTextFrom(text);
    return said.ok ? said.text : null;
  },
  kept: (taken: string, { reasonCode, bodySite, code, requester, note = [] }: Order) =>
    [
      ...[...reasonCode, code].flatMap(({ coding }) => coding.map((each) => each.code)),
      ...[...bodySite, ...note].map(({ text }) => text),
      ...(requester ? [requester.display] : []),
    ].every((part) => taken.includes(part)),
  written: (taken: string) => taken,
};

/** Files of which random input is never one. */
export const fuzzedFiles = [therapists, editions, orders];

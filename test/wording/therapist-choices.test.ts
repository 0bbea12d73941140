import { describe, expect, it } from 'vitest';
import { place } from '../../lib/edit.ts';
import { profileById } from '../../lib/payers/index.ts';
import type { FieldReading } from '../../lib/reading.ts';
import type { Therapist, Training } from '../../lib/therapists/therapist.ts';
import { networkStanding, suitableFirst, therapistChoices } from '../../lib/wording/therapist-choices.ts';
import { context, silent, words } from '../rules/answers.ts';

const person = (name: string, networks: string[] = [], training: Training[] = []): Therapist => ({
  name,
  credential: 'LMT',
  licence: '',
  phone: '555-0110',
  fax: '555-0111',
  npi: '1234567893',
  networks,
  training,
});

/** [recorded networks, payer, standing]. */
const standings: [string[], string | null, 'in' | 'out' | 'unknown'][] = [
  [['premera'], 'premera', 'in'],
  [['workers-comp'], 'wa-lni', 'in'],
  [['wa-lni'], 'workers-comp', 'out'],
  [['tricare'], 'premera', 'out'],
  [[], 'premera', 'unknown'],
  [['premera'], null, 'unknown'],
];

it.each(standings)('networks %j and payer %s: %s', (networks, payer, standing) =>
  expect(networkStanding({ networks }, profileById(payer))).toBe(standing),
);

const both = person('Both', ['premera'], ['lymphatic']);
const paid = person('Paid', ['premera']);
const trained = person('Trained', ['tricare'], ['lymphatic']);
const neither = person('Neither');
const premera = profileById('premera');

/** [what is tried, in which order they are kept, the training that is wanted, the payer, in which order they are offered]. */
const orders: [string, Therapist[], Training[], typeof premera, Therapist[]][] = [
  [
    'both, then trained, then paid',
    [neither, paid, trained, both],
    ['lymphatic'],
    premera,
    [both, trained, paid, neither],
  ],
  ['no training is wanted', [neither, trained, paid, both], [], premera, [paid, both, neither, trained]],
  ['no payer', [neither, paid, trained], ['lymphatic'], null, [trained, neither, paid]],
  ['nothing to go by', [neither, paid, both], [], null, [neither, paid, both]],
  ['one without a name', [person(' '), paid], [], null, [paid]],
];

it.each(orders)('%s', (_, kept, wanted, payer, offered) =>
  expect(suitableFirst(kept, wanted, payer).map(({ name }) => name)).toEqual(offered.map(({ name }) => name)),
);

const field = (label: string, more: Partial<FieldReading> = {}): FieldReading => ({
  id: label,
  selector: '#a',
  label,
  section: '',
  meaning: 'referredTo',
  confidence: 0.9,
  kind: 'text',
  value: '',
  editable: true,
  options: [],
  signals: [],
  ...more,
});

const ana = { ...person('Ana Flores', ['premera'], ['lymphatic']), credential: 'LMT, CLT' };
const diagnoses = [
  { code: 'I89.0', words: 'lymphedema', side: null, standing: 'asserted' as const, evidence: words('I89.0') },
];
const [choice] = therapistChoices({ ...silent, diagnoses }, { ...context, payer: premera, therapists: [ana] });

describe('a therapist who is offered', () => {
  it('says why on the label, and only who it is in the order', () =>
    expect(choice).toMatchObject({
      label: {
        en: 'Ana Flores, LMT, CLT · in network · trained in lymphatic drainage',
        es: 'Ana Flores, LMT, CLT · en la red · con formación en drenaje linfático',
      },
      text: 'Referred to: Ana Flores, LMT, CLT, phone 555-0110, fax 555-0111.',
    }));

  /** [what the form has, field and words that would be inserted]. */
  const places: [string, FieldReading[], [string, string][]][] = [
    ['a field for the name', [field('Referred to')], [['Referred to', 'Ana Flores, LMT, CLT']]],
    [
      'fields for everything',
      [
        field('Specialty'),
        field('Fax number', { meaning: 'other' }),
        field('Therapist fax'),
        field('Therapist phone'),
        field('Referred to'),
      ],
      [
        ['Referred to', 'Ana Flores, LMT, CLT'],
        ['Therapist phone', '555-0110'],
        ['Therapist fax', '555-0111'],
      ],
    ],
    [
      'a telephone that is there',
      [field('Referred to'), field('Therapist phone', { value: '555-0199' })],
      [['Referred to', 'Ana Flores, LMT, CLT']],
    ],
    [
      'a list of persons',
      [field('Refer to', { kind: 'select', options: ['Okoro, Ben', 'FLORES, ANA - Demo Massage'] })],
      [['Refer to', 'FLORES, ANA - Demo Massage']],
    ],
    [
      'a list that names two alike, and a text box',
      [
        field('Refer to', { kind: 'select', options: ['Ana Flores (North)', 'Ana Flores (South)'] }),
        field('Order', { meaning: 'narrative', kind: 'multiline' }),
      ],
      [['Order', 'Referred to: Ana Flores, LMT, CLT, phone 555-0110, fax 555-0111.']],
    ],
    ['a kind of care', [field('Specialty')], []],
    ['a place', [field('Refer to Clinic')], []],
  ];
  it.each(places)('goes into %s', (_, fields, expected) =>
    expect(choice && place({ ...choice, label: '' }, fields).map(({ fieldLabel, to }) => [fieldLabel, to])).toEqual(
      expected,
    ),
  );
});

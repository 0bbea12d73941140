import { describe, expect, it } from 'vitest';
import { place, placeAll } from '../lib/edit.ts';
import type { Part, Suggestion } from '../lib/finding.ts';
import type { ControlKind, FieldReading, Meaning } from '../lib/reading.ts';

const field = (
  id: string,
  meaning: Meaning,
  kind: ControlKind = 'text',
  more: Partial<FieldReading> = {},
): FieldReading => ({
  id,
  selector: `#${id}`,
  label: id,
  section: '',
  meaning,
  confidence: 0.8,
  kind,
  value: '',
  editable: true,
  options: [],
  signals: [],
  ...more,
});

const part = (meaning: Meaning, text: string, number?: string): Part => ({
  meaning,
  text,
  ...(number === undefined ? {} : { number }),
});

const suggestion = (text: string, parts: Part[] = [], more: Partial<Suggestion> = {}): Suggestion => ({
  label: text,
  text,
  ...(parts.length > 0 ? { parts } : {}),
  ...more,
});

const plan = suggestion('Plan: 2 visits per week for 6 weeks.', [
  part('frequency', '2 visits per week', '2'),
  part('duration', '6 weeks', '6'),
]);
const neck = suggestion('Diagnosis: M54.2 Cervicalgia.', [part('diagnosis', 'M54.2 Cervicalgia')]);
const minutes = suggestion('60 minutes per visit.', [part('units', '4 units (60 minutes)', '4')]);
const wrong = (of: string, text: string, start: number) => ({ field: of, text, start, end: start + text.length });

const order = field('order', 'narrative', 'multiline', { value: 'Massage.' });

/** What is suggested, the form, and what will stand in which field. */
const cases: [string, Suggestion, FieldReading[], Record<string, string>][] = [
  ['own fields', plan, [field('f', 'frequency'), field('d', 'duration')], { f: '2 visits per week', d: '6 weeks' }],
  [
    'no weeks in a field for the last day',
    plan,
    [field('f', 'frequency'), field('end', 'duration', 'text', { label: 'Expected end date' }), order],
    { f: '2 visits per week', order: 'Massage.\nDuration: 6 weeks' },
  ],
  [
    'no weeks in a calendar',
    plan,
    [field('f', 'frequency'), field('end', 'duration', 'date'), field('d', 'duration')],
    { f: '2 visits per week', d: '6 weeks' },
  ],
  ['number fields', plan, [field('f', 'frequency', 'number'), field('d', 'duration', 'number')], { f: '2', d: '6' }],
  [
    'words mended in free text, while the form’s own field for them is empty',
    suggestion('low back pain (M54.50)', [part('diagnosis', 'M54.50 Low back pain')], {
      replaces: wrong('order', 'low back pain', 12),
    }),
    [field('order', 'narrative', 'multiline', { value: 'Massage for low back pain' }), field('dx', 'diagnosis')],
    { order: 'Massage for low back pain (M54.50)', dx: 'M54.50 Low back pain' },
  ],
  ['a number field that the words have no number for', neck, [field('dx', 'diagnosis', 'number')], {}],
  [
    'a text field that holds words already',
    neck,
    [field('dx', 'diagnosis', 'text', { value: 'low back pain ' })],
    { dx: 'low back pain; M54.2 Cervicalgia' },
  ],
  [
    'a large field that holds words already',
    neck,
    [field('dx', 'diagnosis', 'multiline', { value: 'low back pain' })],
    { dx: 'low back pain\nM54.2 Cervicalgia' },
  ],
  [
    'an empty field before a filled one',
    neck,
    [field('a', 'diagnosis', 'text', { value: 'pain' }), field('b', 'diagnosis')],
    { b: 'M54.2 Cervicalgia' },
  ],
  [
    'the surer of two empty fields',
    neck,
    [field('a', 'diagnosis'), field('b', 'diagnosis', 'text', { confidence: 0.9 })],
    { b: 'M54.2 Cervicalgia' },
  ],
  [
    'a locked field is passed over',
    neck,
    [field('a', 'diagnosis', 'text', { editable: false }), order],
    { order: 'Massage.\nDiagnosis: M54.2 Cervicalgia.' },
  ],
  [
    'a list with the same words',
    neck,
    [field('dx', 'diagnosis', 'select', { options: ['Choose', 'm54.2 cervicalgia'] })],
    { dx: 'm54.2 cervicalgia' },
  ],
  [
    'a list with the same code',
    neck,
    [field('dx', 'diagnosis', 'select', { options: ['M54.20 other', 'Neck pain (M54.2)'] })],
    { dx: 'Neck pain (M54.2)' },
  ],
  ['a list with the number', minutes, [field('u', 'units', 'select', { options: ['2', '4', '6'] })], { u: '4' }],
  [
    'a list without it: the order text',
    neck,
    [field('dx', 'diagnosis', 'select', { options: ['M54.6', 'M54.50'] }), order],
    { order: 'Massage.\nDiagnosis: M54.2 Cervicalgia.' },
  ],
  ['a combobox takes what is typed', neck, [field('dx', 'diagnosis', 'combobox')], { dx: 'M54.2 Cervicalgia' }],
  ['no field of its own: the order text', plan, [order], { order: 'Massage.\nPlan: 2 visits per week for 6 weeks.' }],
  [
    'an empty order text begins with it',
    plan,
    [{ ...order, value: '' }],
    { order: 'Plan: 2 visits per week for 6 weeks.' },
  ],
  ['rich text', plan, [{ ...order, kind: 'rich' }], { order: 'Massage.\nPlan: 2 visits per week for 6 weeks.' }],
  [
    'a part without a home goes to the order text under its heading',
    plan,
    [field('f', 'frequency'), order],
    { f: '2 visits per week', order: 'Massage.\nDuration: 6 weeks' },
  ],
  [
    'one line of order text is better than none',
    plan,
    [field('order', 'narrative', 'text', { value: 'Massage' })],
    { order: 'Massage; Plan: 2 visits per week for 6 weeks.' },
  ],
  [
    'the necessity box before the goals box',
    plan,
    [field('g', 'goals', 'multiline'), field('n', 'medicalNecessity', 'multiline')],
    { n: 'Plan: 2 visits per week for 6 weeks.' },
  ],
  [
    'never a signature',
    suggestion('Signed by me.', [part('signature', 'me')]),
    [field('s', 'signature', 'readonly', { editable: false })],
    {},
  ],
  ['never the patient', plan, [field('p', 'patient', 'multiline')], {}],
  ['a form without any place', plan, [], {}],
  [
    'wrong words in place',
    suggestion('M54.50', [part('diagnosis', 'M54.50 Low back pain')], { replaces: wrong('dx', 'M54.5', 4) }),
    [field('dx', 'diagnosis', 'text', { value: 'Dx: M54.5 low back pain' })],
    { dx: 'Dx: M54.50 low back pain' },
  ],
  [
    'wrong words in a list',
    suggestion('M54.50', [part('diagnosis', 'M54.50 Low back pain')], { replaces: wrong('dx', 'M54.5', 0) }),
    [field('dx', 'diagnosis', 'select', { value: 'M54.5', options: ['M54.5', 'M54.50 LBP'] })],
    { dx: 'M54.50 LBP' },
  ],
  [
    'wrong words in a locked field stay',
    suggestion('M54.50', [], { replaces: wrong('dx', 'M54.5', 0) }),
    [field('dx', 'diagnosis', 'text', { value: 'M54.5', editable: false }), order],
    {},
  ],
  [
    'wrong words in a field that is gone: at the end',
    suggestion('M54.50', [], { replaces: wrong('dx', 'M54.5', 0) }),
    [order],
    { order: 'Massage.\nM54.50' },
  ],
];

const stands = (edits: ReturnType<typeof place>) => Object.fromEntries(edits.map(({ fieldId, to }) => [fieldId, to]));

describe('where a suggestion goes', () => {
  it.each(cases)('%s', (_, wanted, fields, expected) => {
    const edits = place(wanted, fields);
    expect(stands(edits)).toEqual(expected);
    for (const { fieldId, from } of edits) expect(from).toBe(fields.find(({ id }) => id === fieldId)?.value);
  });

  it('says which field, what is new, and what stood there', () =>
    expect(place(neck, [field('dx', 'diagnosis', 'text', { value: 'pain', label: 'Diagnosis (ICD-10)' })])).toEqual([
      {
        fieldId: 'dx',
        fieldLabel: 'Diagnosis (ICD-10)',
        meaning: 'diagnosis',
        from: 'pain',
        to: 'pain; M54.2 Cervicalgia',
        inserted: 'M54.2 Cervicalgia',
      },
    ]));
});

describe('several suggestions at once', () => {
  it('become one edit for a field, as if inserted one after the other', () =>
    expect(placeAll([plan, minutes], [order])).toEqual([
      {
        fieldId: 'order',
        fieldLabel: 'order',
        meaning: 'narrative',
        from: 'Massage.',
        to: 'Massage.\nPlan: 2 visits per week for 6 weeks.\n60 minutes per visit.',
        inserted: 'Plan: 2 visits per week for 6 weeks.\n60 minutes per visit.',
      },
    ]));

  it('go each to its own field', () =>
    expect(
      stands(
        placeAll(
          [plan, neck, minutes],
          [field('f', 'frequency'), field('d', 'duration', 'number'), field('dx', 'diagnosis'), order],
        ),
      ),
    ).toEqual({
      f: '2 visits per week',
      d: '6',
      dx: 'M54.2 Cervicalgia',
      order: 'Massage.\n60 minutes per visit.',
    }));

  it('fill two fields of one meaning one after the other', () =>
    expect(
      stands(
        placeAll(
          [neck, suggestion('M54.50', [part('diagnosis', 'M54.50 Low back pain')])],
          [field('a', 'diagnosis'), field('b', 'diagnosis', 'text', { confidence: 0.7 })],
        ),
      ),
    ).toEqual({ a: 'M54.2 Cervicalgia', b: 'M54.50 Low back pain' }));

  it('replace the right words when an earlier one has moved them', () => {
    const value = 'Dx M54.5 and M54.5';
    const both = [3, 13].map((start) => suggestion('M54.50', [], { replaces: wrong('order', 'M54.5', start) }));
    expect(stands(placeAll(both, [{ ...order, value }]))).toEqual({ order: 'Dx M54.50 and M54.50' });
  });

  it('replace the same words once', () => {
    const replaces = wrong('order', 'M54.5', 3);
    const twice = ['M54.50', 'M54.59'].map((text) => suggestion(text, [], { replaces }));
    expect(stands(placeAll([...twice, minutes], [{ ...order, value: 'Dx M54.5' }]))).toEqual({
      order: 'Dx M54.50\n60 minutes per visit.',
    });
  });

  it('are nothing without suggestions', () => expect(placeAll([], [order])).toEqual([]));
});

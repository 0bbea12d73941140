import { describe, expect, it } from 'vitest';
import { readFields, readText } from '../../lib/language/read.ts';
import type { FieldReading } from '../../lib/reading.ts';

/** [text, who is named]. */
const texts: [string, string[]][] = [
  ['Referred to: Ana Flores, LMT, phone 555-0100, fax 555-0101.', ['Ana Flores, LMT']],
  ['Refer to Kim Lee, LMT for massage 2x/wk', ['Kim Lee, LMT']],
  ['Referral to: Kim Lee\nMassage therapy', ['Kim Lee']],
  ['Massage therapist: Ana Flores', ['Ana Flores']],
  ['Therapist: FLORES, ANA', ['FLORES, ANA']],
  ['Refer to massage therapy 2x/wk', []],
  ['Referral to: Massage Therapy', []],
  ['Please refer to the note of Dr. Lee', []],
  ['Refer to Jane Doe, MD', []],
  ['Therapist to call the patient', []],
  ['Massage therapy, low back, 60 min', []],
];

describe('whom an order names to go to', () => {
  it.each(texts)('%s', (text, expected) =>
    expect(readText(text).referredTo).toEqual({
      named: expected.map((words) => expect.objectContaining({ text: words })),
      open: [],
    }),
  );
});

const field = (label: string, value: string, more: Partial<FieldReading> = {}): FieldReading => ({
  id: label,
  selector: '#a',
  label,
  section: '',
  meaning: 'referredTo',
  confidence: 0.9,
  kind: 'text',
  value,
  editable: true,
  options: [],
  signals: [],
  ...more,
});

/** [the field, who is named, whether it waits for a name]. */
const fields: [FieldReading, string[], boolean][] = [
  [field('Referred to', 'Ana Flores, LMT'), ['Ana Flores, LMT'], false],
  [field('Referred to', ''), [], true],
  [field('Referred to', '', { kind: 'select', options: ['Ana Flores'] }), [], true],
  [field('Referred to', '', { editable: false }), [], false],
  [field('Refer to', 'Massage Therapy'), [], false],
  [field('Specialty', ''), [], false],
  [field('Specialty', 'Orthopedics'), [], false],
  [field('Facility', 'Demo Massage Clinic'), ['Demo Massage Clinic'], false],
  [field('Facility', ''), [], false],
  [field('Therapist phone', '555-0100'), [], false],
  [field('Therapist fax', ''), [], false],
  [field('Therapist', 'Kim Lee, LMT'), ['Kim Lee, LMT'], false],
];

describe('whom a form names, or waits for', () => {
  it.each(fields)('%j', (each, named, open) => {
    const { referredTo } = readFields([each]);
    expect(referredTo.named.map(({ text, field }) => [text, field])).toEqual(named.map((text) => [text, each.label]));
    expect(referredTo.open).toEqual(open ? [{ options: each.options }] : []);
  });
});

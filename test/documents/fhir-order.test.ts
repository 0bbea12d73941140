import { describe, expect, it } from 'vitest';
import { serviceRequest } from '../../lib/documents/fhir-order.ts';
import { readText } from '../../lib/language/read.ts';
import { context, nobody, referralOf } from './context.ts';

const order = (name: string) => serviceRequest(referralOf(name), context);

const phase = (frequency: number, count: number) => ({
  boundsDuration: { value: 4, unit: 'weeks', system: 'http://unitsofmeasure.org', code: 'wk' },
  count,
  frequency,
  period: 1,
  periodUnit: 'wk',
  duration: 60,
  durationUnit: 'min',
});

describe('the draft ServiceRequest', () => {
  it('names codes by their systems, and CPT without a title', () => {
    const { code, reasonCode } = order('low back, two phases');
    expect(code).toEqual({
      coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '97140' }],
      text: 'myofascial release',
    });
    expect(reasonCode?.[0]).toEqual({
      coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M54.50', display: 'Low back pain, unspecified' }],
      text: 'low back pain',
    });
  });

  it('gives a condition once, where its words stand beside its code and alone', () => {
    const text =
      'Massage therapy. Dx: M54.59 other low back pain. Massage for low back pain, neck pain, 60 min weekly x 6.';
    const reasons = serviceRequest(readText(text), context).reasonCode ?? [];
    expect(reasons.map((reason) => [reason.coding?.[0]?.code, reason.text])).toEqual([
      ['M54.59', 'Other low back pain'],
      [undefined, 'neck pain'],
    ]);
  });

  const timings: [string, unknown][] = [
    ['ranges', { frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'wk', count: 4, countMax: 12, duration: 30 }],
    ['a number of visits only', { count: 12, duration: 45 }],
    ['shoulder under workers’ compensation', { frequency: 1, period: 1, periodUnit: 'wk', count: 6, duration: 60 }],
  ];
  it.each(timings)('%s becomes a Timing', (name, repeat) => {
    expect(order(name).occurrenceTiming.repeat).toMatchObject(repeat as object);
  });

  it('gives no rate for a plan in phases, because one rate would be wrong for the other phase', () => {
    const { repeat, code } = order('low back, two phases').occurrenceTiming;
    expect(repeat).toEqual({
      boundsDuration: { value: 8, unit: 'weeks', system: 'http://unitsofmeasure.org', code: 'wk' },
      count: 12,
      duration: 60,
      durationUnit: 'min',
    });
    expect(code.text).toBe('2 visits per week for 4 weeks, then 1 visit per week for 4 weeks (12 visits)');
  });

  it('holds a request with its own rate for each phase, and none for a plan of one', () => {
    const phases = order('low back, two phases').contained ?? [];
    expect(phases.map(({ id, basedOn, occurrenceTiming }) => [id, basedOn[0].reference, occurrenceTiming])).toEqual([
      ['phase-1', '#', { repeat: phase(2, 8), code: { text: '2 visits per week for 4 weeks (8 visits)' } }],
      ['phase-2', '#', { repeat: phase(1, 4), code: { text: '1 visit per week for 4 weeks (4 visits)' } }],
    ]);
    expect(order('ranges').contained).toBeUndefined();
  });

  it('leaves what can be read in two ways to the words', () => {
    const { repeat, code } = order('a word with two meanings').occurrenceTiming;
    expect(repeat).toEqual({ duration: 60, durationUnit: 'min' });
    expect(code.text).toBe('biweekly for 8 weeks');
  });

  it('counts units of fifteen minutes', () =>
    expect(order('ranges').quantityQuantity).toEqual({ value: 2, unit: '15-minute units per visit' }));

  it('masks the patient unless a name is given', () => {
    const [masked] = 'extension' in order('ranges').subject ? [order('ranges').subject] : [];
    expect(JSON.stringify(masked)).toContain('masked');
    expect(serviceRequest(referralOf('ranges'), { ...context, subject: 'J. D.' }).subject).toEqual({
      display: 'J. D.',
    });
  });

  it('keeps a code that is not in the edition in the words', () => {
    const { reasonCode } = serviceRequest(readText('Massage therapy, M99.99X neck, M54.2'), context);
    for (const { coding } of reasonCode ?? []) expect(coding?.[0]?.code).not.toBe('M99.99X');
  });

  it('does not pair a technique with one of several codes', () => {
    const { code, orderDetail } = order('two codes');
    expect([code.coding?.[0]?.code, orderDetail?.[0]?.coding?.[0]?.code]).toEqual(['97124', '97140']);
  });

  it('names nobody where nobody ordered', () =>
    expect(serviceRequest(referralOf('ranges'), { ...context, prescriber: nobody }).requester).toBeUndefined());

  it('never puts one person’s NPI beside another’s name', () => {
    const referral = readText('Massage therapy, neck, M54.2. Ordering provider: Maria Osei, DO');
    expect(serviceRequest(referral, context).requester).toEqual({ display: 'Maria Osei, DO' });
  });

  it('asserts no necessity that the order does not', () => {
    expect(JSON.stringify(order('necessity denied'))).not.toContain('is medically necessary');
    expect(JSON.stringify(order('words only'))).not.toContain('medically necessary');
  });
});

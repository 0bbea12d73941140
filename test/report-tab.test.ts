import { describe, expect, it } from 'vitest';
import type { FieldReading, Meaning, Reading } from '../lib/reading.ts';
import { reportTab } from '../lib/report-tab.ts';
import { openPoints, splitFieldId, tabFieldId } from '../lib/tab-report.ts';
import { context } from './rules/answers.ts';

const field = (id: string, meaning: Meaning, value: string): FieldReading => ({
  id,
  selector: `#${id}`,
  label: id,
  section: '',
  meaning,
  confidence: 0.8,
  kind: 'multiline',
  value,
  editable: true,
  options: [],
  signals: [],
});

const reading = (more: Partial<Reading> = {}): Reading => ({
  epoch: { document: 'doc', form: 0 },
  detected: 'possible',
  confidence: 0.5,
  site: 'ehr.example',
  product: '',
  signals: [],
  title: 'Referral',
  patient: '',
  fields: [field('f1', 'narrative', 'Knee pain, please see')],
  foreignFrames: [],
  chart: '',
  scanMs: 1,
  ...more,
});

const report = (...readings: [number, Reading][]) => reportTab(7, new Map(readings), context);

const massage = [field('f1', 'narrative', 'Massage therapy for neck pain, 2x/week for 6 weeks')];

describe('the frames of a tab', () => {
  it('that found nothing make no report', () => {
    expect(report()).toBeNull();
    expect(report([0, reading({ detected: 'none' })], [3, reading({ detected: 'none' })])).toBeNull();
  });

  it('that only what was typed let in are a referral, or nothing', () => {
    const typed = { detected: 'referral' as const, signals: [{ name: 'typed', words: 'Plan', score: 1 }] };
    const other = [field('f1', 'narrative', 'Offered massage 1x/wk x 6, declined on cost')];
    expect(report([0, reading({ ...typed, title: 'Progress note', fields: massage })])?.detected).toBe('referral');
    expect(report([0, reading({ ...typed, title: 'Progress note', fields: other })])).toBeNull();
    expect(report([0, reading({ ...typed, fields: other })], [2, reading()])?.detected).toBe('possible');
  });

  it('are merged, the surest first, each id with its frame', () => {
    const merged = report(
      [0, reading({ title: 'Chart', patient: 'J. R.', fields: [field('f1', 'patient', 'Jordan')] })],
      [4, reading({ detected: 'none', title: 'Banner' })],
      [9, reading({ detected: 'referral', confidence: 0.9, title: 'Order', product: 'OpenMRS', fields: massage })],
      [5, reading({ detected: 'possible', confidence: 0.7, fields: [field('f1', 'diagnosis', 'M54.2')] })],
    );
    expect(merged?.fields.map(({ id }) => id)).toEqual(['9:f1', '5:f1', '0:f1']);
    expect(merged?.frames.map(({ frameId }) => frameId)).toEqual([9, 5, 0]);
    expect(merged).toMatchObject({ title: 'Order', product: 'OpenMRS', patient: 'J. R.', detected: 'referral' });
  });

  it('belong to another form when one of their epochs changes', () => {
    const first = report([0, reading()], [2, reading()])?.form;
    expect(report([0, reading()], [2, reading()])?.form).toBe(first);
    expect(report([0, reading()], [2, reading({ epoch: { document: 'doc', form: 1 } })])?.form).not.toBe(first);
    expect(report([0, reading()], [2, reading({ epoch: { document: 'new', form: 0 } })])?.form).not.toBe(first);
  });

  it('offer the billable codes that the chart around the form asserts', () => {
    const chart = 'Problem list\nM54.2 Cervicalgia\nM54.5 Low back pain';
    expect(report([0, reading({ chart })])?.chartCodes.map(({ code }) => code)).toEqual(['M54.2']);
    expect(report([0, reading({ chart: 'No known allergies' })])?.chartCodes).toEqual([]);
  });
});

describe('whether massage is ordered is for the words to say', () => {
  const said: [string, Reading['detected'], string, 'referral' | 'possible'][] = [
    [
      'the page is sure, the words are not about massage',
      'referral',
      'Cardiology consult for palpitations',
      'possible',
    ],
    ['the page is unsure, the words order massage', 'possible', 'Massage therapy for neck pain', 'referral'],
    ['massage was declined', 'referral', 'Patient declined massage therapy', 'possible'],
    ['nothing is written', 'possible', '', 'possible'],
  ];
  it.each(said)('%s', (_, detected, words, expected) => {
    const merged = report([0, reading({ detected, fields: [field('f1', 'narrative', words)] })]);
    expect(merged?.detected).toBe(expected);
    expect(merged?.report === null).toBe(expected === 'possible');
  });

  it('and evidence points to the field of its frame', () => {
    const merged = report([12, reading({ fields: massage })]);
    expect(merged?.report?.elements.frequency.evidence[0]?.field).toBe('12:f1');
  });
});

describe('the number of open points', () => {
  it('leaves out advice and what was dismissed', () => {
    const merged = report([0, reading({ fields: massage })]);
    if (!merged?.report) throw new Error('The words order massage.');
    const blocking = merged.report.findings.filter(({ severity }) => severity !== 'advice');
    expect(blocking.length).toBeGreaterThan(2);
    expect(openPoints(merged)).toBe(blocking.length);
    const rule = blocking[0]?.rule ?? '';
    const ofRule = blocking.filter((finding) => finding.rule === rule).length;
    expect(openPoints({ ...merged, dismissed: [rule] })).toBe(blocking.length - ofRule);
    expect(openPoints({ ...merged, report: null })).toBe(0);
  });
});

describe('the id of a field across a tab', () => {
  it.each([
    [0, 'f1'],
    [2147483647, 'f:1'],
    [12, ''],
  ])('%i and “%s” come apart again', (frameId, fieldId) =>
    expect(splitFieldId(tabFieldId(frameId, fieldId))).toEqual({ frameId, fieldId }),
  );
});

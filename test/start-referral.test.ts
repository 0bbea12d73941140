import { describe, expect, it } from 'vitest';
import { check } from '../lib/check.ts';
import type { Diagnosis } from '../lib/referral.ts';
import { completeReferral, startReferral } from '../lib/start-referral.ts';
import { loadCodeTable } from '../scripts/code-table.ts';
import { context, plan, silent, weekly, words } from './rules/answers.ts';

const neck: Diagnosis = {
  code: 'M54.2',
  words: 'neck pain',
  side: null,
  standing: 'asserted',
  evidence: words('M54.2'),
};
const prescriber = { name: 'Jane Doe', credential: 'MD', npi: '1234567893' };

describe('starting a referral', () => {
  it('lays out the whole order, with blanks for what only the clinician knows', () => {
    const parts = startReferral({ ...silent, diagnoses: [neck] }, { ...context, prescriber });
    expect(parts.map(({ part, blanks }) => [part, blanks])).toEqual([
      ['diagnosis', 0],
      ['procedure', 0],
      ['bodyArea', 0],
      ['units', 0],
      ['frequency', 0],
      ['medicalNecessity', 3],
      ['goals', 3],
      ['precautions', 1],
      ['provider', 0],
    ]);
    expect(parts.map(({ text }) => text)).toContain('Areas to treat: neck.');
  });

  it('starts from nothing with blanks only', () => {
    const [diagnosis] = startReferral(silent, context);
    expect(diagnosis?.text).toBe('Diagnosis: ____ (ICD-10-CM ____).');
  });

  it('never signs and never states for the clinician that nothing speaks against it', () => {
    const text = startReferral(silent, { ...context, prescriber })
      .map((part) => part.text)
      .join('\n');
    expect(text).not.toMatch(/sign|contraindication/i);
  });
});

describe('completing a referral', () => {
  it('offers the missing parts in order, the same words once', () => {
    const offered = completeReferral(check(silent, context), context).map(({ text }) => text);
    expect(offered.filter((text) => text.startsWith('Plan: '))).toEqual([
      'Plan: 2 visits per week for 6 weeks (12 visits).',
    ]);
    expect(offered.at(-1)).toBe('Precautions: ____.');
  });

  it('words diagnosis, necessity and areas for what the chart holds, the region of the order first', () => {
    const back = {
      ...silent,
      areas: [{ site: 'low back', side: null, wholeBody: false, evidence: words('low back') }],
    };
    const charted = { ...context, codes: loadCodeTable(), chartCodes: ['I10', 'M54.2', 'M54.50'] };
    const offered = completeReferral(check(back, charted), charted).map(({ text }) => text);
    expect(offered[0]).toBe('Diagnosis: low back pain, unspecified (M54.50).');
    expect(offered.find((text) => text.includes('medically necessary'))).toContain('(M54.50)');
  });

  it('leaves alone what is there', () => {
    const report = check({ ...silent, plan: plan([weekly(1, 4)]) }, context);
    expect(completeReferral(report, context).some(({ text }) => text.startsWith('Plan: '))).toBe(false);
  });
});

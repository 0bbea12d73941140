import { describe, expect, it } from 'vitest';
import { check } from '../lib/check.ts';
import { languages } from '../lib/languages.ts';
import { profileById } from '../lib/payers/index.ts';
import type { Diagnosis, Referral } from '../lib/referral.ts';
import { completeReferral, startReferral } from '../lib/start-referral.ts';
import type { Therapist } from '../lib/therapists/therapist.ts';
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

  it('explains its parts in the language of the interface, and writes the same English', () => {
    const [inEnglish, inSpanish] = languages.map((language) => startReferral(silent, { ...context, language }));
    expect(inSpanish?.map(({ text }) => text)).toEqual(inEnglish?.map(({ text }) => text));
    expect(inSpanish?.map(({ suggestion }) => suggestion.label)).toContain('Su declaración: precauciones');
  });

  it('never signs and never states for the clinician that nothing speaks against it', () => {
    const text = startReferral(silent, { ...context, prescriber })
      .map((part) => part.text)
      .join('\n');
    expect(text).not.toMatch(/sign|contraindication/i);
  });
});

const ana: Therapist = {
  name: 'Ana Flores',
  credential: 'LMT',
  licence: '',
  phone: '555-0110',
  fax: '',
  npi: '',
  networks: [],
  training: ['lymphatic'],
};
const ben = { ...ana, name: 'Ben Okoro', phone: '', training: [] };
const clinic = { ...context, therapists: [ben, ana] };
const named: Partial<Referral> = { referredTo: { named: [words('Kim Lee, LMT')], open: [] } };

describe('whom a referral goes to', () => {
  const laidOut = (more: Partial<Referral> = {}) =>
    startReferral({ ...silent, ...more }, clinic).find(({ part }) => part === 'referredTo');

  it('is a choice of the clinic’s therapists, and nobody is chosen', () => {
    expect(laidOut()?.text).toBe('Referred to: ____.');
    expect(laidOut()?.choices?.map(({ text }) => text)).toEqual([
      'Referred to: Ben Okoro, LMT.',
      'Referred to: Ana Flores, LMT, phone 555-0110.',
    ]);
  });

  it('begins with the one who is trained for the diagnosis', () => {
    const swollen = { ...neck, code: 'I89.0', words: 'lymphedema' };
    expect(laidOut({ diagnoses: [swollen] })?.choices?.[0]?.text).toContain('Ana Flores');
  });

  it('is not asked when the order names somebody', () => expect(laidOut(named)).toBeUndefined());

  it('is not asked when the order’s text names one of them', () =>
    expect(laidOut({ sources: [{ field: '', label: '', text: 'Send to Ana Flores' }] })).toBeUndefined());

  it('is asked while a referral is completed, for the payer that the order names', () => {
    const paid = { ...clinic, therapists: [ben, { ...ana, networks: ['commercial-hmo'] }] };
    const hmo = { ...paid, payer: profileById('commercial-hmo') };
    const part = completeReferral(check(silent, hmo), { ...paid, language: 'es' }).at(-1);
    expect(part?.choices?.map(({ label }) => label)).toEqual(['Ana Flores, LMT · en la red', 'Ben Okoro, LMT']);
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

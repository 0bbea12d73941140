import { describe, expect, it } from 'vitest';
import { readFields, readText } from '../../lib/language/read.ts';
import { profileById } from '../../lib/payers/index.ts';
import type { FieldReading } from '../../lib/reading.ts';
import type { Diagnosis, Referral } from '../../lib/referral.ts';
import therapistInNetwork from '../../lib/rules/therapist-in-network.ts';
import therapistOffered from '../../lib/rules/therapist-offered.ts';
import therapistTrained from '../../lib/rules/therapist-trained.ts';
import type { Therapist } from '../../lib/therapists/therapist.ts';
import { answer, type Case, tryCases, words } from './answers.ts';

const person = (name: string, more: Partial<Therapist> = {}): Therapist => ({
  name,
  credential: 'LMT',
  licence: '',
  phone: '',
  fax: '',
  npi: '',
  networks: [],
  training: [],
  ...more,
});
const ben = person('Ben Okoro', { networks: ['tricare'] });
const ana = person('Ana Flores', { networks: ['commercial-hmo', 'tricare'], training: ['lymphatic', 'prenatal'] });
const cy = person('Cy Diaz');
const therapists = [ben, ana, cy];

const to = (...names: string[]): Partial<Referral> => ({ referredTo: { named: names.map(words), open: [] } });
const waiting = (...options: string[]): Partial<Referral> => ({ referredTo: { named: [], open: [{ options }] } });
const says = (text: string): Partial<Referral> => ({ sources: [{ field: '', label: '', text }] });
const hmo = { payer: profileById('commercial-hmo'), therapists };

const network: Case[] = [
  ['in the network', to('Ana Flores, LMT'), hmo, 'met'],
  ['in another network', to('Ben Okoro, LMT'), hmo, 'advice'],
  ['family name first', to('OKORO, BEN'), hmo, 'advice'],
  ['named in the order’s text', says('Send to Ben Okoro for massage'), hmo, 'advice'],
  [
    'another person of the text',
    { ...says('Ben Okoro saw her last year'), ...to('Kim Lee, LMT') },
    hmo,
    'notApplicable',
  ],
  ['half of a name', says('Send to Ben for massage'), hmo, 'notApplicable'],
  ['no network recorded', to('Cy Diaz'), hmo, 'notApplicable'],
  ['nobody the clinic knows', to('Kim Lee, LMT'), hmo, 'notApplicable'],
  ['nobody named', {}, hmo, 'notApplicable'],
  ['a payer without a network', to('Ana Flores'), { payer: profileById('self-pay'), therapists }, 'notApplicable'],
  ['no payer', to('Ben Okoro'), { therapists }, 'notApplicable'],
  ['no therapists', to('Ben Okoro'), { payer: profileById('commercial-hmo') }, 'notApplicable'],
];

const dx = (code: string | null, name = '', standing: Diagnosis['standing'] = 'asserted'): Partial<Referral> => ({
  diagnoses: [{ code, words: name, side: null, standing, evidence: words(code ?? name) }],
});
const pregnant = { precautions: readText('Massage therapy, 24 weeks pregnant, sciatica').precautions };
const chemo = { precautions: readText('Massage therapy. On chemotherapy for breast cancer').precautions };
const clinic = { therapists };

const training: Case[] = [
  ['lymphedema with one who is trained', { ...dx('I89.0'), ...to('Ana Flores') }, clinic, 'met'],
  ['lymphedema with another', { ...dx('I89.0'), ...to('Ben Okoro') }, clinic, 'advice'],
  ['lymphedema in words', { ...dx(null, 'lymphedema of left arm'), ...to('Ben Okoro') }, clinic, 'advice'],
  ['lymphedema with one whom nobody knows', { ...dx('I89.0'), ...to('Kim Lee, LMT') }, clinic, 'notApplicable'],
  ['lymphedema with nobody, one is trained', dx('I97.2'), clinic, 'advice'],
  ['lymphedema with nobody, none is trained', dx('I97.2'), { therapists: [ben, cy] }, 'notApplicable'],
  ['no lymphedema', dx('I89.0', '', 'negated'), clinic, 'notApplicable'],
  ['pregnancy with one who is trained', { ...pregnant, ...to('Ana Flores') }, clinic, 'met'],
  ['pregnancy with another', { ...pregnant, ...to('Cy Diaz') }, clinic, 'advice'],
  ['pregnancy by its code', { ...dx('O26.892'), ...to('Cy Diaz') }, clinic, 'advice'],
  ['after birth', { ...dx('O92.29'), ...to('Cy Diaz') }, clinic, 'notApplicable'],
  ['cancer', { ...chemo, ...to('Cy Diaz') }, clinic, 'advice'],
  ['cancer, nobody is trained or named', chemo, clinic, 'notApplicable'],
  ['a past cancer', { ...dx('Z85.3'), ...to('Cy Diaz') }, clinic, 'notApplicable'],
  ['back pain', { ...dx('M54.50'), ...to('Cy Diaz') }, clinic, 'notApplicable'],
  ['no therapists', dx('I89.0'), {}, 'notApplicable'],
];

const offering: Case[] = [
  ['a field that waits for a name', waiting(), clinic, 'advice'],
  ['a list with one of them', waiting('FLORES, ANA - Demo Massage', 'Other'), clinic, 'advice'],
  ['a list without them', waiting('Cardiology', 'Rehabilitation'), clinic, 'notApplicable'],
  ['no such field', {}, clinic, 'notApplicable'],
  ['no therapists', waiting(), {}, 'notApplicable'],
  ['lymphedema, which the other rule asks about', { ...waiting(), ...dx('I89.0') }, clinic, 'notApplicable'],
  ['lymphedema, nobody is trained', { ...waiting(), ...dx('I89.0') }, { therapists: [ben, cy] }, 'advice'],
  [
    'another field names a place',
    { referredTo: { named: [words('Demo Clinic')], open: [{ options: [] }] } },
    clinic,
    'met',
  ],
];

describe('the therapist', () => {
  tryCases(therapistInNetwork, network);
  tryCases(therapistTrained, training);
  tryCases(therapistOffered, offering);
});

const field = (id: string, label: string, value: string): FieldReading => ({
  id,
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
});

describe('who is offered instead', () => {
  const instead = (...fields: FieldReading[]) => {
    const given = answer(therapistInNetwork, readFields(fields), hmo);
    return given.kind === 'unmet' ? (given.findings[0]?.suggestions ?? []) : [];
  };

  it('takes the whole of the field', () =>
    expect(instead(field('a', 'Referred to', 'Ben Okoro, LMT'))).toMatchObject([
      { text: 'Ana Flores, LMT', replaces: { field: 'a', text: 'Ben Okoro, LMT', start: 0, end: 14 } },
    ]));

  it('is nobody while the number of the other stands in the form', () => {
    const numbered = { ...hmo, therapists: [{ ...ben, phone: '555-0120' }, ana] };
    const fields = [field('a', 'Referred to', 'Ben Okoro, LMT'), field('b', 'Therapist phone', '555-0120')];
    const given = answer(therapistInNetwork, readFields(fields), numbered);
    expect(given.kind === 'unmet' && given.findings[0]?.suggestions).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { profileById } from '../../lib/payers/index.ts';
import type { Provider } from '../../lib/referral.ts';
import providerMayOrder from '../../lib/rules/provider-may-order.ts';
import providerNamed from '../../lib/rules/provider-named.ts';
import providerNpiValid from '../../lib/rules/provider-npi-valid.ts';
import { answer, type Case, silent, tryCases, words } from './answers.ts';

const provider = (more: Partial<Provider>) => ({
  provider: { ...silent.provider, evidence: [words('the clinician, NPI 1234567890')], ...more },
});
const npi = (number: string, npiValid: boolean) => ({ npi: number, npiValid });

const named: Case[] = [
  ['name and credential', provider({ name: 'Anna Ruiz', credential: 'MD' }), {}, 'met'],
  ['name and NPI', provider({ name: 'Anna Ruiz', ...npi('1234567893', true) }), {}, 'met'],
  ['a name alone', provider({ name: 'Lee' }), {}, 'problem'],
  ['a name and a wrong NPI', provider({ name: 'Lee', ...npi('1234567890', false) }), {}, 'problem'],
  ['an NPI alone', provider(npi('1234567893', true)), {}, 'problem'],
  ['nothing said', {}, {}, 'missing'],
];

const checkDigit: Case[] = [
  ['right', provider(npi('1234567893', true)), {}, 'met'],
  ['wrong', provider(npi('1234567890', false)), {}, 'advice'],
  ['none', provider({ name: 'Lee' }), {}, 'notApplicable'],
];

const by = (credential: string) => provider({ name: 'Lee', credential });
const payer = (id: string) => ({ payer: profileById(id) });

const mayOrder: Case[] = [
  ['a physical therapist under an FSA', by('DPT'), payer('hsa-fsa'), 'met'],
  ['a nurse practitioner at L&I', by('ARNP'), payer('wa-lni'), 'met'],
  ['a chiropractor under a Hawaii PIP', by('DC'), payer('hi-auto'), 'advice'],
  ['a physical therapist under a Hawaii PIP', by('PT'), payer('hi-auto'), 'cannotTell'],
  ['a chiropractor where no list is known', by('DC'), payer('ny-workers-comp'), 'met'],
  ['a physician, at a payer that never pays', by('MD'), payer('tricare'), 'met'],
  ['a physician', provider({ name: 'Lee', credential: 'M.D.' }), {}, 'met'],
  ['a physician assistant', provider({ name: 'Patel', credential: 'PA-C' }), {}, 'met'],
  ['a nurse', provider({ name: 'Lee', credential: 'RN' }), {}, 'cannotTell'],
  ['a credential not known', provider({ name: 'Lee', credential: 'XYZ' }), {}, 'notApplicable'],
  ['nothing said', {}, {}, 'notApplicable'],
];

describe('ordering clinician', () => {
  tryCases(providerNamed, named);
  tryCases(providerNpiValid, checkDigit);
  tryCases(providerMayOrder, mayOrder);

  it('offers the clinic’s own prescriber', () => {
    const prescriber = { name: 'Jane Doe', credential: 'MD', npi: '1234567893' };
    const given = answer(providerNamed, {}, { prescriber });
    expect(given.kind === 'unmet' && given.findings[0]?.suggestions?.[0]?.text).toBe(
      'Ordering provider: Jane Doe, MD, NPI 1234567893.',
    );
  });
});

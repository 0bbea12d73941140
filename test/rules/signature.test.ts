import { describe, expect, it } from 'vitest';
import type { Signature } from '../../lib/referral.ts';
import signatureAccepted from '../../lib/rules/signature-accepted.ts';
import signatureDated from '../../lib/rules/signature-dated.ts';
import signaturePresent from '../../lib/rules/signature-present.ts';
import { answer, type Case, silent, tryCases, words } from './answers.ts';

const signature = (status: Signature['status'], date: string | null = null) => ({
  signature: { ...silent.signature, status, date, evidence: status === 'absent' ? null : words('signed') },
});

const present: Case[] = [
  ['signed', signature('present'), {}, 'met'],
  ['on file is another rule’s business', signature('rejected'), {}, 'notApplicable'],
  ['pended is another rule’s business', signature('pended'), {}, 'notApplicable'],
  ['nothing there', {}, {}, 'missing'],
];

const accepted: Case[] = [
  ['signed', signature('present'), {}, 'met'],
  ['on file', signature('rejected'), {}, 'problem'],
  ['pended', signature('pended'), {}, 'problem'],
  ['nothing there', {}, {}, 'notApplicable'],
];

const dated: Case[] = [
  ['dated', signature('present', '2026-11-20'), {}, 'met'],
  ['dated by the order', { ...signature('present'), orderDate: '2026-11-20' }, {}, 'met'],
  ['undated', signature('present'), {}, 'advice'],
  ['in the future', signature('present', '2026-12-24'), {}, 'advice'],
  [
    'after care has started',
    { ...signature('present', '2026-11-20'), period: { start: '2026-11-01', end: null } },
    {},
    'advice',
  ],
  ['not signed', {}, {}, 'notApplicable'],
];

describe('signature', () => {
  tryCases(signaturePresent, present);
  tryCases(signatureAccepted, accepted);
  tryCases(signatureDated, dated);

  it.each([
    ['Electronically signed by Tom Hill, RN 11/20/2026', /^Have the prescriber sign/],
    ['Signed by Kim Oh, CMA', /^Have the prescriber sign/],
    ['signature on file', /^Sign again/],
    ['stamped: Tom Hill, MD', /^Sign again/],
  ])('“%s” is refused for what it is', (text, sentence) => {
    const rejected = { signature: { ...silent.signature, status: 'rejected' as const, evidence: words(text) } };
    const given = answer(signatureAccepted, rejected);
    const [card] = given.kind === 'unmet' ? given.findings : [];
    expect(card?.summary?.en ?? signatureAccepted.unmet.en).toMatch(sentence);
  });

  it.each([signature('absent'), signature('rejected'), signature('pended')])('never offers one', (referral) => {
    for (const rule of [signaturePresent, signatureAccepted, signatureDated]) {
      const given = answer(rule, referral);
      if (given.kind === 'unmet') expect(given.findings.flatMap(({ suggestions }) => suggestions ?? [])).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { appealLetter, denialFor } from '../../lib/documents/appeal-letter.ts';
import { denials } from '../../lib/documents/denials.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import { context, referralOf } from './context.ts';

/** [words of a refusal, what they mean]. */
const refusals: [string, string | null][] = [
  ['CO-50: not deemed a medical necessity by the payer', 'not-necessary'],
  ['Services were not medically necessary', 'not-necessary'],
  ['Precertification/authorization absent', 'authorization'],
  ['No prior authorization on file', 'authorization'],
  ['Benefit maximum for this time period has been reached', 'visits'],
  ['Number of visits exceeds plan limit', 'visits'],
  ['Maintenance care is not covered', 'maintenance'],
  ['No documented progress', 'maintenance'],
  ['Provider type not eligible for this service', 'provider-type'],
  ['Massage therapist is not a recognized provider', 'provider-type'],
  ['Diagnosis is not specific', 'diagnosis'],
  ['Invalid ICD-10 code', 'diagnosis'],
  ['Order is unsigned', 'order'],
  ['No prescription on file', 'order'],
  ['Not causally related to the accident', 'not-causal'],
  ['Coordination of benefits: bill primary payer', 'other-payer'],
  ['Exact duplicate claim', 'duplicate'],
  ['Service is bundled per NCCI', 'bundled'],
  ['Units exceed the allowed amount', 'units'],
  ['Reason code Q7', 'diagnosis'],
  ['See attached', null],
  ['', null],
];

describe('the appeal letter', () => {
  it.each(refusals)('“%s” means %s', (reason, id) => expect(denialFor(reason)?.id ?? null).toBe(id));

  it.each(denials.map((denial) => [denial.id, denial] as const))(
    '%s is answered with the order’s words',
    (_, denial) => {
      const answer = denial.answer(referralOf('low back, two phases'), context);
      expect(answer).toMatch(/\.$/);
      expect(answer).not.toMatch(/undefined|null/);
    },
  );

  it.each(refusals)('“%s” is answered with what was found, limited and tried, once', (reason) => {
    const text = paperAsText(appealLetter(referralOf('low back, two phases'), context, reason));
    const argued = [
      'On examination: paraspinal spasm. Effect on daily function: limiting sitting to 20 min at work.',
      'Treatment so far and its result: failed NSAIDs and home exercise for 6 wks.',
      'Areas to treat: low back, gluteals',
    ];
    for (const words of argued) expect(text.split(words).length, words).toBe(2);
  });

  it('quotes the payer and leaves what only the writer knows blank', () => {
    const text = paperAsText(appealLetter(referralOf('ranges'), context, 'See attached.'));
    expect(text).toContain('The reason you gave is: “See attached”.');
    expect(text).toContain('My answer to this reason: ____.');
  });
});

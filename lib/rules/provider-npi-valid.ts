import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { providerChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'provider-npi-valid',
  element: 'provider',
  met: 'The NPI has the right check digit',
  unmet: 'Correct the NPI: its check digit is wrong.',
  why: 'An NPI has ten digits, starts with 1 or 2 and ends in a check digit; a mistyped one is refused.',
  source: { label: 'CMS National Provider Identifier standard: check digit' },
  actor: 'admin',
  check: ({ provider: { npi, npiValid, evidence } }, context) => {
    if (!npi) return notApplicable();
    if (npiValid) return met();
    const words = evidence.find(({ text }) => text.includes(npi));
    const right = context.prescriber?.npi;
    const suggestions =
      right && words
        ? [
            {
              label: `NPI ${right}`,
              text: words.text.replace(npi, right),
              parts: [{ meaning: 'providerNpi' as const, text: right, number: right }],
              replaces: words,
            },
          ]
        : providerChoices(context);
    return unmet({
      severity: 'advice',
      indicator: 'warning',
      summary: `Correct NPI ${npi}: its check digit is wrong.`,
      evidence: words ? [words] : evidence,
      suggestions,
    });
  },
});

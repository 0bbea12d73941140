import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { providerChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'provider-npi-valid',
  element: 'provider',
  met: { en: 'The NPI has the right check digit', es: 'El NPI tiene el dígito de control correcto' },
  unmet: {
    en: 'Correct the NPI: its check digit is wrong.',
    es: 'Corrija el NPI: su dígito de control no es correcto.',
  },
  why: {
    en: 'An NPI has ten digits, starts with 1 or 2 and ends in a check digit; a mistyped one is refused.',
    es: 'Un NPI tiene diez dígitos, empieza con 1 o 2 y termina en un dígito de control; uno mal escrito se rechaza.',
  },
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
              label: words.text.replace(npi, right),
              text: words.text.replace(npi, right),
              parts: [{ meaning: 'providerNpi' as const, text: right, number: right }],
              replaces: words,
            },
          ]
        : providerChoices(context);
    return unmet({
      severity: 'advice',
      indicator: 'warning',
      summary: {
        en: `Correct NPI ${npi}: its check digit is wrong.`,
        es: `Corrija el NPI ${npi}: su dígito de control no es correcto.`,
      },
      evidence: words ? [words] : evidence,
      suggestions,
    });
  },
});

import { defineRule, met, unmet } from '../rule.ts';
import { providerChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'provider-named',
  element: 'provider',
  met: 'The ordering clinician is named with credential or NPI',
  unmet: 'Name the ordering clinician with credential and NPI.',
  why: 'Payer and therapist must know who ordered the care and that this person may order it.',
  source: { label: '42 CFR 410.61' },
  actor: 'admin',
  check: ({ provider: { name, credential, npi, npiValid, evidence } }, context) => {
    if (name && (credential || npiValid)) return met(...evidence);
    const suggestions = providerChoices(context);
    if (!name && !npi) return unmet({ severity: 'missing', suggestions });
    const summary = name
      ? 'Add the credential or NPI of the ordering clinician.'
      : 'Add the name and credential of the ordering clinician.';
    return unmet({ severity: 'problem', summary, evidence, suggestions });
  },
});

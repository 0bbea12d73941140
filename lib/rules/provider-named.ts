import { defineRule, met, unmet } from '../rule.ts';
import { providerChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'provider-named',
  element: 'provider',
  met: {
    en: 'The ordering clinician is named with credential or NPI',
    es: 'Se nombra al proveedor que ordena, con credencial o NPI',
  },
  unmet: {
    en: 'Name the ordering clinician with credential and NPI.',
    es: 'Nombre al proveedor que ordena, con credencial y NPI.',
  },
  why: {
    en: 'Payer and therapist must know who ordered the care and that this person may order it.',
    es: 'El pagador y el terapeuta deben saber quién ordenó la atención y que esa persona puede ordenarla.',
  },
  source: { label: '42 CFR 410.61' },
  actor: 'admin',
  check: ({ provider: { name, credential, npi, npiValid, evidence } }, context) => {
    if (name && (credential || npiValid)) return met(...evidence);
    const suggestions = providerChoices(context);
    if (!name && !npi) return unmet({ severity: 'missing', suggestions });
    const summary = name
      ? {
          en: 'Add the credential or NPI of the ordering clinician.',
          es: 'Agregue la credencial o el NPI del proveedor que ordena.',
        }
      : {
          en: 'Add the name and credential of the ordering clinician.',
          es: 'Agregue el nombre y la credencial del proveedor que ordena.',
        };
    return unmet({ severity: 'problem', summary, evidence, suggestions });
  },
});

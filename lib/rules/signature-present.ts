import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'signature-present',
  element: 'signature',
  met: { en: 'An ordering clinician has signed', es: 'El proveedor que ordena ha firmado' },
  unmet: {
    en: 'Have the ordering clinician sign, with credential and date.',
    es: 'Pida al proveedor que ordena que firme, con credencial y fecha.',
  },
  why: {
    en: 'An unsigned order is disregarded. Sign in the EHR itself; this program never signs.',
    es: 'Una orden sin firma no se tiene en cuenta. Firme en el propio expediente electrónico; este programa nunca firma.',
  },
  source: { label: 'CMS Program Integrity Manual, chapter 3, 3.3.2.4' },
  actor: 'clinical',
  check: ({ signature: { status, evidence } }) => {
    if (status === 'absent') return unmet({ severity: 'missing' });
    return status === 'present' ? met(...(evidence ? [evidence] : [])) : notApplicable();
  },
});

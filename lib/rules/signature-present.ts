import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'signature-present',
  element: 'signature',
  met: { en: 'An ordering clinician has signed', es: 'El profesional que ordena ha firmado' },
  unmet: {
    en: 'Have the ordering clinician sign the order, with credential and date.',
    es: 'Pida al profesional que ordena que firme la orden, con credencial y fecha.',
  },
  why: {
    en: 'An unsigned order is disregarded. Sign with the record system’s own signing step; this program never signs.',
    es: 'Una orden sin firma no se tiene en cuenta. Firme con el paso de firma del propio sistema; este programa nunca firma.',
  },
  source: { label: 'CMS Program Integrity Manual, chapter 3, 3.3.2.4' },
  actor: 'clinical',
  check: ({ signature: { status, evidence } }) => {
    if (status === 'absent') return unmet({ severity: 'missing' });
    return status === 'present' ? met(...(evidence ? [evidence] : [])) : notApplicable();
  },
});
